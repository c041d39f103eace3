import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const fewestWords = 3;

export const relevantNoRationaleHelp = (): RuleHelp => ({
  requires: 'Require a line for each KPI on what it tells and how it moves its goal.',
  why: 'People work for a number with more sense when they know why it was chosen.',
  source: source.mistakes('KPIs that are not tied to business goals (how does it move us there?)'),
});

export const relevantNoRationale = kpiRule({
  id: 'relevant-no-rationale',
  severity: 'info',
  presets: strict,
  needs: ['definition'],

  check({ kpi }) {
    const words = textOf(kpi, 'definition')
      .split(' ')
      .filter((word) => word !== '');
    if (words.length >= fewestWords) return [];
    return [found(kpi, 'definition', 'Say in one line what this KPI tells and how it moves its goal.')];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'a line of its own',
      kpis: [{ kpi: 'Paid orders', definition: 'Orders paid in full; they carry the growth goal.' }],
    },
    { note: 'three words are enough', kpis: [{ kpi: 'Client NPS', definition: 'Clients recommend us' }] },
  ],
  bad: [
    {
      note: 'no line',
      kpis: [{ kpi: 'Paid orders', definition: null }],
      messages: ['Say in one line what this KPI tells and how it moves its goal.'],
    },
    {
      note: 'a single word explains nothing',
      kpis: [{ kpi: 'Paid orders', definition: 'Orders' }],
      messages: ['Say in one line what this KPI tells and how it moves its goal.'],
    },
  ],
};
