import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { chronic } from './model/reach.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const achievableChronicMissHelp = (): RuleHelp => ({
  requires: 'Require a look at targets that are missed or overshot by far period after period.',
  why: 'What is never reached stops counting, and what is reached without effort is paid for nothing.',
  source: source.flexible('KPIs are adjusted by the results of the period'),
});

export const achievableChronicMiss = kpiRule({
  id: 'achievable-chronic-miss',
  severity: 'info',
  presets: recommended,
  needs: ['target', 'actual'],

  check({ kpi }) {
    const pattern = chronic(kpi);
    if (pattern === null) return [];
    const what = pattern.side === 'missed' ? 'Missed by more than 40 %' : 'Overshot by more than 50 %';
    const message = `${what} in ${pattern.periods} periods in a row. Adjust the target, or what stands in its way.`;
    return [found(kpi, 'target', message)];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'a bad quarter, then a good one',
      kpis: [{ kpi: 'Number of paid orders', target: 100, actual: 95, history: [40, 90] }],
    },
    { note: 'one result is no pattern', kpis: [{ kpi: 'Number of paid orders', target: 100, actual: 30 }] },
  ],
  bad: [
    {
      note: 'three periods around a third',
      kpis: [{ kpi: 'Number of paid orders', target: 100, actual: 30, history: [35, 40] }],
      messages: ['Missed by more than 40 % in 3 periods in a row. Adjust the target, or what stands in its way.'],
    },
    {
      note: 'always far above',
      kpis: [{ kpi: 'Number of paid orders', target: 100, actual: 190, history: [90, 170] }],
      messages: ['Overshot by more than 50 % in 2 periods in a row. Adjust the target, or what stands in its way.'],
    },
  ],
};
