import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { all } from './model/nature.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const balanceNoQuantitativeHelp = (): RuleHelp => ({
  requires: 'Require one counted or measured KPI beside the ratings.',
  why: 'A scorecard of opinions alone rewards being liked.',
  source: source.mistakes('KPIs that only track financials (quantitative and qualitative together)'),
});

export const balanceNoQuantitative = personRule({
  id: 'balance-no-quantitative',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition', 'unit', 'key', 'weight'],

  check({ set }) {
    if (set.keyRows.length < 2) return [];
    const rated = all(set.keyRows, ({ facts }) => facts.qualitative);
    if (!rated?.value) return rated ? [] : 'cannot tell';
    const message = `All ${set.keyRows.length} key KPIs for ${set.who} are ratings.`;
    const suggestion = 'Add one that is counted, timed or calculated.';
    return [found(set.keyRows, 'kpi', message, { confidence: rated.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a rating and a count', kpis: [{ kpi: 'Client NPS' }, { kpi: 'Number of paid orders' }] },
    { note: 'counts only', kpis: [{ kpi: 'Number of returns' }, { kpi: 'Number of paid orders' }] },
    { note: 'a single rating is no picture yet', kpis: [{ kpi: 'Client NPS' }] },
    { note: 'a rating and money, in Russian', kpis: [{ kpi: 'Удовлетворённость клиентов' }, { kpi: 'Выручка' }] },
    { note: 'a rating and money, in German', kpis: [{ kpi: 'Kundenzufriedenheit' }, { kpi: 'Umsatz' }] },
  ],
  bad: [
    {
      note: 'two surveys',
      kpis: [{ kpi: 'Client NPS' }, { kpi: 'Client satisfaction score' }],
      messages: ['All 2 key KPIs for Anna Petrova are ratings.'],
    },
    {
      note: 'skills and engagement',
      kpis: [{ kpi: 'Communication skills' }, { kpi: 'Engagement of employees' }],
      messages: ['All 2 key KPIs for Anna Petrova are ratings.'],
    },
    {
      note: 'three ratings',
      kpis: [{ kpi: 'Coaching rating (1–5)' }, { kpi: 'Client satisfaction score' }, { kpi: 'Employee satisfaction' }],
      messages: ['All 3 key KPIs for Anna Petrova are ratings.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Удовлетворённость клиентов' }, { kpi: 'Качество обслуживания' }],
      messages: ['All 2 key KPIs for Anna Petrova are ratings.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Kundenzufriedenheit' }, { kpi: 'Mitarbeiterzufriedenheit' }],
      messages: ['All 2 key KPIs for Anna Petrova are ratings.'],
    },
  ],
};
