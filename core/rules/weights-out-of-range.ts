import type { Examples } from './example.ts';
import { edit, found, isWritable } from './model/place.ts';
import { numberOf } from './model/text.ts';
import { basisPoints, showPercent, weightsOf, wholeBasisPoints } from './model/weight.ts';
import { notForOkr } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const weightsOutOfRange = defineRule({
  id: 'weights-out-of-range',
  severity: 'error',
  scope: 'kpi',
  topic: 'weights',
  presets: ['minimal', ...notForOkr],
  needs: ['weight'],
  requires: 'Require each weight to lie between 0 and 100 %, all written in the same way.',
  why: 'A negative weight rewards failure, and 0.3 beside 30 makes one KPI count a hundred times another.',
  source: source.guide('each KPI has its share of the result'),

  check({ kpi, set }) {
    const weight = numberOf(kpi, 'weight');
    if (weight === null) return [];
    const { scale } = weightsOf(set.rows);
    const share = basisPoints(weight, scale);
    if (scale === 'mixed' && weight > 0 && weight < 1) {
      const fixed = Number((weight * 100).toPrecision(15));
      const fix = { label: `Write ${fixed}…`, kind: 'decision', edits: [edit(kpi, 'weight', fixed)] } as const;
      const message = `The weight ${weight} stands among weights written in percent: is it ${fixed} %?`;
      return [found(kpi, 'weight', message, isWritable(kpi, 'weight') ? { fix } : {})];
    }
    if (share >= 0 && share <= wholeBasisPoints) return [];
    return [found(kpi, 'weight', `The weight ${showPercent(share)} % lies outside 0 to 100 %.`)];
  },
});

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
