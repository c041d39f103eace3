import type { Examples } from './example.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { serves } from './relevant-unknown-goal.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { source } from './source.ts';

export const relevantGoalWithoutKpi = defineRule({
  id: 'relevant-goal-without-kpi',
  severity: 'warning',
  scope: 'workbook',
  topic: 'R',
  presets: recommended,
  needs: ['goal'],
  requires: 'Require at least one KPI for every goal in the list.',
  why: 'A goal that nothing measures is forgotten by the second week of the quarter.',
  source: source.guide('KPIs aligned with the system of objectives'),

  check({ model }) {
    const { goals } = model.book;
    if (goals === null) return 'cannot tell';
    const served = new Set(model.rows.map((row) => textOf(row, 'goal')).filter((text) => text !== ''));
    return goals
      .filter((goal) => ![...served].some((text) => serves(goal, text)))
      .map((goal): RuleFinding => {
        return { message: `The goal ${quoted(goal.name)} has no KPI.`, at: [], areas: [goal.area], confidence: 'high' };
      });
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
