import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { numberOf } from './model/text.ts';
import { basisPoints, showPercent, weightsOf, wholeBasisPoints } from './model/weight.ts';
import { notForOkr } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const weightsOutOfRangeHelp = (): RuleHelp => ({
  requires: 'Require each weight to lie between 0 and 100 %, all written in the same way.',
  why: 'A negative weight rewards failure, and 0.3 beside 30 makes one KPI count a hundred times another.',
  source: source.guide('each KPI has its share of the result'),
});

export const weightsOutOfRange = kpiRule({
  id: 'weights-out-of-range',
  severity: 'error',
  presets: ['minimal', ...notForOkr],
  needs: ['weight'],

  check({ kpi, set }) {
    const { scale } = weightsOf(set.rows);
    const share = basisPoints(kpi, scale);
    const weight = numberOf(kpi, 'weight');
    if (share === null) return [];
    if (scale === 'mixed' && isFraction(weight)) {
      const message = `The weight ${weight} stands among weights written in percent: is it ${showPercent(share)} %?`;
      return [found(kpi, 'weight', message, { fix: allInPercent(set.rows) })];
    }
    if (share >= 0 && share <= wholeBasisPoints) return [];
    return [found(kpi, 'weight', `The weight ${showPercent(share)} % lies outside 0 to 100 %.`)];
  },
});

function isFraction(weight: number | null): weight is number {
  return weight !== null && weight > 0 && weight < 1;
}

/** All fractions of the set at once: with one of them left it could not be told any more what it means. */
function allInPercent(rows: readonly KpiRow[]): Fix | undefined {
  const edits = rows.flatMap((row) => {
    const weight = numberOf(row, 'weight');
    return isFraction(weight) ? [write(row, 'weight', Number((weight * 100).toPrecision(15)))] : [];
  });
  return decision('Write all weights in percent', edits);
}

export const examples: Examples = {
  good: [
    {
      note: 'shares of one',
      kpis: [
        { kpi: 'Paid orders', weight: 0.7 },
        { kpi: 'Client NPS', weight: 0.3 },
      ],
    },
    {
      note: 'percents, one of them half a percent',
      kpis: [
        { kpi: 'Paid orders', weight: 99.5 },
        { kpi: 'Client NPS', weight: 0.5 },
      ],
    },
    { note: 'a single KPI that counts for everything', kpis: [{ kpi: 'Paid orders', weight: 1 }] },
  ],
  bad: [
    {
      note: 'a share of one among percents',
      kpis: [
        { kpi: 'Paid orders', weight: 40 },
        { kpi: 'Repeat customers', weight: 0.3 },
        { kpi: 'Client NPS', weight: 30 },
      ],
      messages: ['The weight 0.3 stands among weights written in percent: is it 30 %?'],
      fixed: [
        { kpi: 'Paid orders', weight: 40 },
        { kpi: 'Repeat customers', weight: 30 },
        { kpi: 'Client NPS', weight: 30 },
      ],
    },
    {
      note: 'a penalty entered as a negative weight',
      kpis: [
        { kpi: 'Paid orders', weight: 110 },
        { kpi: 'Complaints', weight: -10 },
      ],
      messages: ['The weight 110 % lies outside 0 to 100 %.', 'The weight -10 % lies outside 0 to 100 %.'],
    },
  ],
};
