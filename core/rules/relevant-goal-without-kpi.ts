import type { Examples } from './example.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { serves } from './relevant-unknown-goal.ts';
import { type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

export const relevantGoalWithoutKpiHelp = (): RuleHelp => ({
  requires: 'Require at least one KPI for every goal in the list.',
  why: 'A goal that nothing measures is forgotten by the second week of the quarter.',
  source: source.guide('KPIs aligned with the system of objectives'),
});

export const relevantGoalWithoutKpi = workbookRule({
  id: 'relevant-goal-without-kpi',
  severity: 'warning',
  presets: recommended,
  needs: ['goal'],

  check({ model }) {
    const { goals } = model.book;
    if (goals === null) return 'cannot tell';
    const served = [...new Set(model.rows.map((row) => textOf(row, 'goal')))];
    const forgotten = goals.filter((goal) => !served.some((text) => text !== '' && serves(goal, text)));
    return forgotten.map(({ name, area }) => ({
      message: `The goal ${quoted(name)} has no KPI.`,
      at: [],
      areas: [area],
    }));
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'each goal has a KPI',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [
        { kpi: 'Paid orders', goal: 'Grow online sales' },
        { kpi: 'Client NPS', goal: 'Keep clients' },
      ],
    },
    { note: 'no list of goals, so nothing can be told', kpis: [{ kpi: 'Paid orders', goal: 'Grow' }] },
  ],
  bad: [
    {
      note: 'a goal was written down and left alone',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Paid orders', goal: 'Grow online sales' }],
      messages: ['The goal “Keep clients” has no KPI.'],
    },
    {
      note: 'no KPI is linked at all',
      goals: ['Grow online sales', 'Keep clients'],
      kpis: [{ kpi: 'Paid orders', goal: null }],
      messages: ['The goal “Grow online sales” has no KPI.', 'The goal “Keep clients” has no KPI.'],
    },
  ],
};
