import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { showPercent, type Weights, weightsOf, wholeBasisPoints, writeShares } from './model/weight.ts';
import { notForOkr } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const weightsSumHelp = (): RuleHelp => ({
  requires: 'Require the weights of one person’s KPIs to add up to exactly 100 %.',
  why: 'With any other sum the score is on another scale than everybody else’s, and so is the bonus.',
  source: source.guide('each level of completion has its bonus'),
});

export const weightsSum = personRule({
  id: 'weights-sum',
  severity: 'error',
  presets: ['minimal', ...notForOkr],
  needs: ['weight'],

  check({ set }) {
    const weights = weightsOf(set.rows);
    const filled = weights.shares.filter((share) => share !== null).length;
    const incomplete = filled < set.rows.length && weights.total <= wholeBasisPoints;
    if (filled === 0 || incomplete || weights.total === wholeBasisPoints) return [];

    const message = `The weights for ${set.who} add up to ${showPercent(weights.total)} %, not 100 %.`;
    return [found(set.rows, 'weight', message, { fix: scaled(set.rows, weights) })];
  },
});

/** Keeps the proportions; whole percents stay whole percents. */
function scaled(rows: readonly KpiRow[], { shares, scale, total }: Weights): Fix | undefined {
  const complete = shares.every((share) => share !== null && share >= 0);
  if (!complete || total <= 0) return undefined;
  const parts = shares.map(Number);
  const step = parts.every((share) => share % 100 === 0) && rows.length <= 20 ? 100 : 1;
  return decision('Scale to 100 %', writeShares(rows, parts, { points: wholeBasisPoints, step, scale }));
}

export const examples: Examples = {
  good: [
    {
      note: 'three KPIs of 50, 30 and 20 %',
      kpis: [
        { kpi: 'Paid orders', weight: 0.5 },
        { kpi: 'Repeat customers', weight: 0.3 },
        { kpi: 'Client NPS', weight: 0.2 },
      ],
    },
    {
      note: 'percents whose binary sum is 99.99999999999999',
      kpis: [
        { kpi: 'Paid orders', weight: 0.1 },
        { kpi: 'Repeat customers', weight: 64.1 },
        { kpi: 'Client NPS', weight: 35.8 },
      ],
    },
    {
      note: 'a third each',
      kpis: [
        { kpi: 'Paid orders', weight: 0.3333333333333333 },
        { kpi: 'Repeat customers', weight: 0.3333333333333333 },
        { kpi: 'Client NPS', weight: 0.3333333333333333 },
      ],
    },
  ],
  bad: [
    {
      note: 'a KPI was added and the others kept their halves',
      kpis: [
        { kpi: 'Paid orders', weight: 0.5 },
        { kpi: 'Repeat customers', weight: 0.5 },
        { kpi: 'Client NPS', weight: 0.5 },
      ],
      messages: ['The weights for Anna Petrova add up to 150 %, not 100 %.'],
      fixed: [
        { kpi: 'Paid orders', weight: 0.34 },
        { kpi: 'Repeat customers', weight: 0.33 },
        { kpi: 'Client NPS', weight: 0.33 },
      ],
    },
    {
      note: 'one hundredth of a percent is missing',
      kpis: [
        { kpi: 'Paid orders', weight: 30 },
        { kpi: 'Client NPS', weight: 69.99 },
      ],
      messages: ['The weights for Anna Petrova add up to 99.99 %, not 100 %.'],
      fixed: [
        { kpi: 'Paid orders', weight: 30 },
        { kpi: 'Client NPS', weight: 70 },
      ],
    },
    {
      note: 'all weights are zero, so there is nothing to scale',
      kpis: [
        { kpi: 'Paid orders', weight: 0 },
        { kpi: 'Client NPS', weight: 0 },
      ],
      messages: ['The weights for Anna Petrova add up to 0 %, not 100 %.'],
    },
  ],
};
