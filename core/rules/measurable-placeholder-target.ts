import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurablePlaceholderTargetHelp = (): RuleHelp => ({
  requires: 'Forbid placeholders in the place of a target.',
  why: 'What is to be decided later is decided when the result is known, and then it is no target any more.',
  source: source.guide('a KPI without a standard to evaluate it against'),
});

export const measurablePlaceholderTarget = kpiRule({
  id: 'measurable-placeholder-target',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],

  check({ kpi }) {
    if (kpi.facts.target.status !== 'placeholder' || kpi.supporting) return [];
    const message = `The target is still open (“${textOf(kpi, 'target')}”). Agree by when it is set.`;
    return [found(kpi, 'target', message)];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a number', kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
    { note: 'an empty cell, which another check reports', kpis: [{ kpi: 'Number of paid orders', target: null }] },
    { note: 'zero is a target', kpis: [{ kpi: 'Number of accidents', target: 0 }] },
    { note: 'a signal that is only watched', kpis: [{ kpi: 'Calls made', key: 'supporting', target: 'n/a' }] },
    { note: 'a number, in Vietnamese', kpis: [{ kpi: 'Doanh thu', target: '2 tỷ đồng' }] },
  ],
  bad: [
    {
      note: 'to be determined',
      kpis: [{ kpi: 'Number of paid orders', target: 'TBD' }],
      messages: ['The target is still open (“TBD”). Agree by when it is set.'],
    },
    {
      note: 'not applicable',
      kpis: [{ kpi: 'Number of paid orders', target: 'n/a' }],
      messages: ['The target is still open (“n/a”). Agree by when it is set.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Выручка', target: 'уточняется' }],
      messages: ['The target is still open (“уточняется”). Agree by when it is set.'],
    },
    {
      note: 'in Vietnamese',
      kpis: [{ kpi: 'Doanh thu', target: 'chưa xác định' }],
      messages: ['The target is still open (“chưa xác định”). Agree by when it is set.'],
    },
    {
      note: 'in French',
      kpis: [{ kpi: 'Ventes', target: 'à déterminer' }],
      messages: ['The target is still open (“à déterminer”). Agree by when it is set.'],
    },
  ],
};
