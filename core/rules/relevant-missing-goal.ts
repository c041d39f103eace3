import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { isEmptyField } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const relevantMissingGoalHelp = (): RuleHelp => ({
  requires: 'Require every KPI to serve a business goal.',
  why: 'A number that serves no goal can be reached a hundred percent while the company gets nowhere.',
  source: source.mistakes('KPIs that are not tied to business goals'),
});

export const relevantMissingGoal = kpiRule({
  id: 'relevant-missing-goal',
  severity: 'error',
  presets: everywhere,
  needs: ['goal'],

  check({ kpi, model }) {
    if (!isEmptyField(kpi, 'goal') || kpi.supporting) return [];
    const goals = model.book.goals ?? [];
    const listed = goals.slice(0, 4).map(({ name }) => `“${name}”`);
    const suggestion = goals.length > 0 ? `Goals in this workbook: ${listed.join(', ')}.` : undefined;
    return [found(kpi, 'goal', 'Not linked to a business goal. Which one does it move?', { suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'linked', kpis: [{ kpi: 'Paid orders', goal: 'Grow online sales' }] },
    {
      note: 'a supporting signal needs no goal of its own',
      kpis: [{ kpi: 'Calls made', key: 'supporting', goal: null }],
    },
  ],
  bad: [
    {
      note: 'a number for its own sake',
      kpis: [{ kpi: 'Number of posts published', goal: null }],
      messages: ['Not linked to a business goal. Which one does it move?'],
    },
    {
      note: 'one of two is linked',
      goals: ['Grow online sales'],
      kpis: [
        { kpi: 'Paid orders', goal: 'Grow online sales' },
        { kpi: 'Client NPS', goal: '  ' },
      ],
      messages: ['Not linked to a business goal. Which one does it move?'],
    },
  ],
};
