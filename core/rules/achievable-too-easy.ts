import type { Examples } from './example.ts';
import { startOf } from './model/attainment.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { saidDirection, statedDirection } from './model/nature.ts';
import { levelNumber } from './model/reach.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const achievableTooEasyHelp = (): RuleHelp => ({
  requires: 'Require a target better than the baseline, or say that the level is to be held.',
  why: 'A target below what was reached already pays for standing still.',
  source: source.guide('KPIs motivate people to strive'),
});

export const achievableTooEasy = kpiRule({
  id: 'achievable-too-easy',
  severity: 'warning',
  presets: recommended,
  needs: ['target', 'baseline'],
  reads: ['direction', 'unit'],

  check({ kpi }) {
    const direction = saidDirection(kpi.facts);
    const target = levelNumber(kpi);
    const { baseline } = kpi.facts;
    const start = startOf(kpi);
    if (direction === null || target === null || start === null) return 'cannot tell';
    if (direction === 'hold' || kpi.facts.goalLevel?.kind === 'range' || isAtLimit(kpi, target)) return [];
    const sign = direction === 'higher' ? 1 : -1;
    if (sign * target > sign * start) return [];
    const said = statedDirection(kpi.facts) !== undefined;
    // A baseline of nothing is mostly one that was never measured; nothing could be better where less is.
    if (!said && start === 0) return 'cannot tell';
    const sure = said && (baseline.value === null || baseline.confidence === 'high');
    const message = `The target ${figure(target)} is no better than ${baseline.value === null ? 'the last result' : 'the baseline'} ${figure(start)}.`;
    const suggestion = 'If the level is only to be held, set the direction to exact.';
    return [found(kpi, 'target', message, { confidence: sure ? 'high' : 'low', suggestion })];
  },
});

/** Nothing is better than all of it, or than none of what should not happen. */
function isAtLimit(kpi: KpiRow, target: number): boolean {
  const { metric, unit, direction } = kpi.facts;
  if (direction.value === 'lower') return target === 0;
  return target === 100 && (metric.kind === 'share' || unit.value === '%');
}

export const examples: Examples = {
  good: [
    {
      note: 'more than before',
      kpis: [{ kpi: 'Number of paid orders', direction: 'higher', baseline: 100, target: 110 }],
    },
    { note: 'less than before', kpis: [{ kpi: 'Number of complaints', direction: 'lower', baseline: 40, target: 30 }] },
    {
      note: 'no accident, as before',
      kpis: [{ kpi: 'Number of accidents', direction: 'lower', baseline: 0, target: 0 }],
    },
    { note: 'to be held', kpis: [{ kpi: 'Stock days', direction: 'exact', baseline: 20, target: 20 }] },
    { note: 'a baseline that was never measured', kpis: [{ kpi: 'Accidents', baseline: 0, target: 5 }] },
  ],
  bad: [
    {
      note: 'the same again',
      kpis: [{ kpi: 'Number of paid orders', direction: 'higher', baseline: 100, target: 100 }],
      messages: ['The target 100 is no better than the baseline 100.'],
    },
    {
      note: 'more complaints than before',
      kpis: [{ kpi: 'Number of complaints', direction: 'lower', baseline: 40, target: 45 }],
      messages: ['The target 45 is no better than the baseline 40.'],
    },
  ],
};
