import type { Examples } from './example.ts';
import { found } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { everywhere } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const relevantMissingGoal = defineRule({
  id: 'relevant-missing-goal',
  severity: 'error',
  scope: 'kpi',
  topic: 'R',
  presets: everywhere,
  needs: ['goal'],
  requires: 'Require every KPI to serve a business goal.',
  why: 'A number that serves no goal can be reached a hundred percent while the company gets nowhere.',
  source: source.mistakes('KPIs that are not tied to business goals'),

  check({ kpi, model }) {
    if (!isEmptyField(kpi, 'goal') || kpi.supporting) return [];
    const goals = model.book.goals ?? [];
    const listed = goals.slice(0, 4).map(({ name }) => `“${name}”`);
    const more = goals.length > 0 ? { suggestion: `Goals in this workbook: ${listed.join(', ')}.` } : {};
    return [found(kpi, 'goal', 'Not linked to a business goal. Which one does it move?', more)];
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
