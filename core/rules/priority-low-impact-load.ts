import type { Examples } from './example.ts';
import { groupOfRow, sizeOf } from './model/effort-impact.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** More than this share of the key KPIs is too much for things of little impact. */
const mostShare = 1 / 3;

export const priorityLowImpactLoadHelp = (): RuleHelp => ({
  requires: 'Require that no more than a third of the key KPIs have little impact.',
  why: 'Attention is the scarcest thing a person has; small matters use it up first, because they are easy.',
  source: source.guide('KPIs sorted into groups by effort and impact'),
});

export const priorityLowImpactLoad = personRule({
  id: 'priority-low-impact-load',
  severity: 'info',
  presets: recommended,
  needs: [['group', 'impact']],

  check({ set }) {
    const small = set.keyRows.filter((row) => groupOfRow(row) === 'C' || sizeOf(row, 'impact') === 'low');
    if (set.keyRows.length < 3 || small.length <= set.keyRows.length * mostShare) return [];
    const message = `${small.length} of ${set.keyRows.length} key KPIs for ${set.who} have little impact.`;
    return [found(small, 'kpi', message, { fix: asSignals(small, set.keyRows.length) })];
  },
});

/** Only where three key KPIs remain and no weight would be left hanging. */
function asSignals(small: readonly KpiRow[], count: number): Fix | undefined {
  const weighted = small.some((row) => !isEmptyField(row, 'weight'));
  if (count - small.length < 3 || weighted) return undefined;
  const edits = small.map((row) => write(row, 'key', 'supporting'));
  return decision('Watch them as supporting signals', edits);
}

export const examples: Examples = {
  good: [
    {
      note: 'one of three',
      kpis: [
        { kpi: 'Paid orders', group: 'A' },
        { kpi: 'Client NPS', group: 'B' },
        { kpi: 'Posts published', group: 'C' },
      ],
    },
    {
      note: 'the small ones are supporting signals',
      kpis: [
        { kpi: 'Paid orders', group: 'A', key: 'key' },
        { kpi: 'Repeat customers', group: 'A', key: 'key' },
        { kpi: 'Client NPS', group: 'B', key: 'key' },
        { kpi: 'Posts published', group: 'C', key: 'supporting' },
        { kpi: 'Likes', group: 'C', key: 'supporting' },
      ],
    },
  ],
  bad: [
    {
      note: 'two of five',
      kpis: [
        { kpi: 'Paid orders', group: 'A', key: 'key' },
        { kpi: 'Repeat customers', group: 'A', key: 'key' },
        { kpi: 'Client NPS', group: 'B', key: 'key' },
        { kpi: 'Posts published', group: 'C', key: 'key' },
        { kpi: 'Likes', group: 'C', key: 'key' },
      ],
      messages: ['2 of 5 key KPIs for Anna Petrova have little impact.'],
      fixed: [
        { kpi: 'Paid orders', group: 'A', key: 'key' },
        { kpi: 'Repeat customers', group: 'A', key: 'key' },
        { kpi: 'Client NPS', group: 'B', key: 'key' },
        { kpi: 'Posts published', group: 'C', key: 'supporting' },
        { kpi: 'Likes', group: 'C', key: 'supporting' },
      ],
    },
    {
      note: 'too few would be left',
      kpis: [
        { kpi: 'Paid orders', impact: 'high' },
        { kpi: 'Posts published', impact: 'low' },
        { kpi: 'Likes', impact: 'low' },
      ],
      messages: ['2 of 3 key KPIs for Anna Petrova have little impact.'],
    },
  ],
};
