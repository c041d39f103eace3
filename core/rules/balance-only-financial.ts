import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { all } from './model/nature.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const balanceOnlyFinancialHelp = (): RuleHelp => ({
  requires: 'Forbid a scorecard of money alone.',
  why: 'Money shows the past; what clients and colleagues see today decides the money of next year.',
  source: source.mistakes('KPIs that only track financials'),
});

export const balanceOnlyFinancial = personRule({
  id: 'balance-only-financial',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['perspective', 'definition', 'key', 'weight'],

  check({ set }) {
    if (set.keyRows.length < 2) return [];
    const financial = all(set.keyRows, ({ facts }) => facts.financial);
    if (!financial?.value) return financial ? [] : 'cannot tell';
    const message = `All ${set.keyRows.length} key KPIs for ${set.who} are financial.`;
    const suggestion = 'Add one on clients, on the work itself or on learning.';
    return [found(set.keyRows, 'kpi', message, { confidence: financial.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'money and clients', kpis: [{ kpi: 'Revenue' }, { kpi: 'Client satisfaction score' }] },
    { note: 'a single KPI is no picture yet', kpis: [{ kpi: 'Revenue' }] },
    { note: 'no money at all', kpis: [{ kpi: 'Staff turnover rate' }, { kpi: 'Time to fill a post' }] },
    { note: 'money and clients, in Russian', kpis: [{ kpi: 'Выручка' }, { kpi: 'Доля повторных покупок' }] },
    { note: 'money and clients, in Vietnamese', kpis: [{ kpi: 'Doanh thu' }, { kpi: 'Tỷ lệ khách hàng quay lại' }] },
  ],
  bad: [
    {
      note: 'revenue and profit',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Net profit' }],
      messages: ['All 2 key KPIs for Anna Petrova are financial.'],
    },
    {
      note: 'three kinds of money',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Gross margin' }, { kpi: 'Sales volume in EUR' }],
      messages: ['All 3 key KPIs for Anna Petrova are financial.'],
    },
    {
      note: 'the others are only watched',
      kpis: [
        { kpi: 'Revenue', key: 'key' },
        { kpi: 'Net profit', key: 'key' },
        { kpi: 'Client satisfaction score', key: 'supporting' },
      ],
      messages: ['All 2 key KPIs for Anna Petrova are financial.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Выручка' }, { kpi: 'Чистая прибыль' }],
      messages: ['All 2 key KPIs for Anna Petrova are financial.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Umsatz' }, { kpi: 'Deckungsbeitrag' }],
      messages: ['All 2 key KPIs for Anna Petrova are financial.'],
    },
  ],
};
