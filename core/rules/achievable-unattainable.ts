import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { unattainable } from './model/reach.ts';
import { notForOkr } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const achievableUnattainableHelp = (): RuleHelp => ({
  requires: 'Require a target that the record of past periods does not put out of reach.',
  why: 'A target that nobody believes in is given up in the first week, and the bonus with it.',
  source: source.glossary('unattainable goals demotivate the team'),
});

export const achievableUnattainable = kpiRule({
  id: 'achievable-unattainable',
  severity: 'warning',
  presets: notForOkr,
  needs: ['target', ['baseline', 'actual']],
  reads: ['baseline', 'direction'],

  check({ kpi }) {
    const reach = unattainable(kpi);
    if (reach === null) return [];
    const message = `The target asks for a leap ${reach.reason}. What would make it possible?`;
    return [found(kpi, 'target', message, { confidence: reach.confidence })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'one step further',
      kpis: [{ kpi: 'Number of paid orders', baseline: null, target: 100, history: [80, 90, 95] }],
    },
    { note: 'ten percent more', kpis: [{ kpi: 'Number of paid orders', baseline: 100, target: 110 }] },
    {
      note: 'a steep record carries on',
      kpis: [{ kpi: 'Number of paid orders', baseline: null, target: 160, history: [40, 80, 120] }],
    },
  ],
  bad: [
    {
      note: 'twice the best result ever',
      kpis: [{ kpi: 'Number of paid orders', baseline: null, target: 190, history: [80, 90, 95] }],
      messages: [
        'The target asks for a leap from 95 to 190; the best result so far was 95. What would make it possible?',
      ],
    },
    {
      note: 'complaints are to vanish at once',
      kpis: [{ kpi: 'Number of complaints', direction: 'lower', baseline: 40, target: 5 }],
      messages: ['The target asks for a leap from 40 to 5, 88 %. What would make it possible?'],
    },
  ],
};
