import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { cadenceMonths, slowestMonths, slowestReviewName } from './model/period.ts';
import { write } from './model/place.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeReviewTooSlowHelp = (): RuleHelp => ({
  requires: 'Require a review at least every three months.',
  why: 'Markets and teams change faster than once a year; a target that nobody touches becomes unfair.',
  source: source.mistakes('KPIs that do not evolve (cycles of about three months)'),
});

export const timeReviewTooSlow = kpiRule({
  id: 'time-review-too-slow',
  severity: 'warning',
  presets: recommended,
  needs: ['cadence'],

  check({ kpi, model }) {
    const months = cadenceMonths(textOf(kpi, 'cadence'));
    const slowest = slowestMonths(model);
    if (months === null || months <= slowest) return [];
    const enough = slowest === 3 ? 'Three months is' : `${slowest} months are`;
    const message = `Reviewed “${textOf(kpi, 'cadence')}”. ${enough} long enough between two looks.`;
    const suggestion = `Where that is too often, a line “${slowestReviewName}” in the settings allows more months.`;
    const fix = decision('Review every quarter', write(kpi, 'cadence', 'quarterly'));
    return [found(kpi, 'cadence', message, { suggestion, fix })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'the settings allow half a year',
      kpis: [{ kpi: 'Paid orders', cadence: 'every 6 months' }],
      settings: { 'Slowest review': 6 },
    },
    { note: 'every quarter', kpis: [{ kpi: 'Paid orders', cadence: 'quarterly' }] },
    { note: 'every week, in Russian', kpis: [{ kpi: 'Выручка', cadence: 'еженедельно' }] },
  ],
  bad: [
    {
      note: 'once a year',
      kpis: [{ kpi: 'Client NPS', cadence: 'annually' }],
      messages: ['Reviewed “annually”. Three months is long enough between two looks.'],
      fixed: [{ kpi: 'Client NPS', cadence: 'quarterly' }],
    },
    {
      note: 'every six months',
      kpis: [{ kpi: 'Client NPS', cadence: 'every 6 months' }],
      messages: ['Reviewed “every 6 months”. Three months is long enough between two looks.'],
      fixed: [{ kpi: 'Client NPS', cadence: 'quarterly' }],
    },
  ],
};
