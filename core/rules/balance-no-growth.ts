import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { coaching } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const fewest = 3;

export const balanceNoGrowthHelp = (): RuleHelp => ({
  requires: 'Require one KPI on learning, development or engagement for a person.',
  why: 'A scorecard without growth tells people that the company wants their output, not them.',
  source: source.mistakes('KPIs should encourage development'),
});

export const balanceNoGrowth = personRule({
  id: 'balance-no-growth',
  severity: 'info',
  presets: coaching,
  needs: ['kpi'],
  reads: ['perspective', 'definition'],

  check({ set }) {
    if (set.keyRows.length < fewest) return [];
    const grows = set.rows.some(
      ({ facts }) => facts.perspective.value === 'learning' || facts.domain.value === 'learning',
    );
    if (grows) return [];
    const message = `No KPI on learning or development for ${set.who}.`;
    const suggestion = 'Add one, such as a skill used at work and rated by the manager.';
    return [found(set.rows.slice(0, 1), 'kpi', message, { suggestion })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'training among them',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }, { kpi: 'Training plan completed, %' }],
    },
    {
      note: 'the perspective says it',
      kpis: [
        { kpi: 'Revenue', perspective: 'Financial' },
        { kpi: 'Number of paid orders', perspective: 'Customer' },
        { kpi: 'Ideas put to work', perspective: 'Learning and growth' },
      ],
    },
    { note: 'two KPIs are too few to ask', kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }] },
    {
      note: 'training, in Russian',
      kpis: [{ kpi: 'Выручка' }, { kpi: 'Количество заказов' }, { kpi: 'Выполнение плана обучения, %' }],
    },
    {
      note: 'training, in German',
      kpis: [{ kpi: 'Umsatz' }, { kpi: 'Anzahl der Aufträge' }, { kpi: 'Weiterbildungstage je Mitarbeiter' }],
    },
  ],
  bad: [
    {
      note: 'money and orders only',
      kpis: [{ kpi: 'Revenue' }, { kpi: 'Number of paid orders' }, { kpi: 'Gross margin' }],
      messages: ['No KPI on learning or development for Anna Petrova.'],
    },
    {
      note: 'service only',
      kpis: [{ kpi: 'Average response time' }, { kpi: 'Share of calls answered' }, { kpi: 'Client NPS' }],
      messages: ['No KPI on learning or development for Anna Petrova.'],
    },
    {
      note: 'production only',
      kpis: [{ kpi: 'Scrap rate' }, { kpi: 'Machine downtime in hours' }, { kpi: 'Number of units produced' }],
      messages: ['No KPI on learning or development for Anna Petrova.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Выручка' }, { kpi: 'Количество заказов' }, { kpi: 'Доля возвратов' }],
      messages: ['No KPI on learning or development for Anna Petrova.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Umsatz' }, { kpi: 'Anzahl der Aufträge' }, { kpi: 'Retourenquote' }],
      messages: ['No KPI on learning or development for Anna Petrova.'],
    },
  ],
};
