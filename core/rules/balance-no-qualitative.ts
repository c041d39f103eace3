import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** With fewer KPIs a set is too small to ask for every kind. */
const fewest = 3;

export const balanceNoQualitativeHelp = (): RuleHelp => ({
  requires: 'Require one rating, survey or review among the KPIs of a person.',
  why: 'What can be counted crowds out what clients and colleagues would tell if they were asked.',
  source: source.mistakes('KPIs that only track financials (quantitative and qualitative together)'),
});

export const balanceNoQualitative = personRule({
  id: 'balance-no-qualitative',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition', 'unit'],

  check({ set }) {
    if (set.keyRows.length < fewest || set.rows.some(({ facts }) => facts.qualitative.value)) return [];
    const sure = set.rows.every(({ facts }) => facts.qualitative.confidence === 'high');
    const message = `No rating or survey among the ${set.keyRows.length} key KPIs for ${set.who}.`;
    const suggestion = 'Add one, such as client NPS or a rating of skills on a described scale.';
    return [found(set.rows.slice(0, 1), 'kpi', message, { confidence: sure ? 'high' : 'low', suggestion })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'a survey among them',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }, { kpi: 'Client NPS' }],
    },
    {
      note: 'a rating among them',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }, { kpi: 'Coaching rating (1–5)' }],
    },
    { note: 'two KPIs are too few to ask', kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }] },
    {
      note: 'with a survey, in Russian',
      kpis: [{ kpi: 'Выручка' }, { kpi: 'Количество заказов' }, { kpi: 'Удовлетворённость клиентов' }],
    },
    {
      note: 'with a survey, in German',
      kpis: [{ kpi: 'Umsatz' }, { kpi: 'Anzahl der Aufträge' }, { kpi: 'Kundenzufriedenheit' }],
    },
  ],
  bad: [
    {
      note: 'three counts',
      kpis: [{ kpi: 'Number of paid orders' }, { kpi: 'Number of new clients' }, { kpi: 'Number of returns' }],
      messages: ['No rating or survey among the 3 key KPIs for Anna Petrova.'],
    },
    {
      note: 'money, times and counts',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Average delivery time in days' }, { kpi: 'Number of returns' }],
      messages: ['No rating or survey among the 3 key KPIs for Anna Petrova.'],
    },
    {
      note: 'four shares',
      kpis: [
        { kpi: 'Share of repeat orders' },
        { kpi: 'Share of late deliveries' },
        { kpi: 'Conversion rate' },
        { kpi: 'Return rate' },
      ],
      messages: ['No rating or survey among the 4 key KPIs for Anna Petrova.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Выручка' }, { kpi: 'Количество заказов' }, { kpi: 'Доля возвратов' }],
      messages: ['No rating or survey among the 3 key KPIs for Anna Petrova.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Umsatz' }, { kpi: 'Anzahl der Aufträge' }, { kpi: 'Retourenquote' }],
      messages: ['No rating or survey among the 3 key KPIs for Anna Petrova.'],
    },
  ],
};
