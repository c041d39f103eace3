import type { Examples } from './example.ts';
import { byWeight } from './model/by-weight.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Up to this many measures need no sorting; so many stay key. */
const limits = { unsorted: 7, key: 5 };

export const setNoKeyFlagHelp = (): RuleHelp => ({
  requires: 'Require a mark on each KPI, key or supporting, where a person has more than seven.',
  why: 'Without the mark every number looks like a duty, and the few that matter drown.',
  source: source.mistakes('too many KPIs (use the rest as supporting signals)'),
});

export const setNoKeyFlag = personRule({
  id: 'set-no-key-flag',
  severity: 'info',
  presets: recommended,
  needs: ['key'],

  check({ set }) {
    const open = set.rows.filter((row) => isEmptyField(row, 'key'));
    if (set.rows.length <= limits.unsorted || open.length < set.rows.length) return [];
    const message = `${set.rows.length} KPIs for ${set.who}, none marked as key or supporting.`;
    return [found(set.rows, 'key', message, { fix: markHeaviest(set.rows) })];
  },
});

function markHeaviest(rows: readonly KpiRow[]): Fix | undefined {
  const ranked = byWeight(rows, limits.key);
  if (!ranked) return undefined;
  const edits = rows.map((row) => write(row, 'key', ranked.heaviest.includes(row) ? 'key' : 'supporting'));
  return decision('Mark the five heaviest as key', edits);
}

export const examples: Examples = {
  good: [
    {
      note: 'seven measures need no sorting',
      kpis: [
        { kpi: 'Paid orders', key: null },
        { kpi: 'Repeat customers' },
        { kpi: 'Client NPS' },
        { kpi: 'Order value' },
        { kpi: 'Returns' },
        { kpi: 'Forecast accuracy' },
        { kpi: 'Calls made' },
      ],
    },
    {
      note: 'eight measures, sorted',
      kpis: [
        { kpi: 'Paid orders', key: 'key' },
        { kpi: 'Repeat customers', key: 'key' },
        { kpi: 'Client NPS', key: 'key' },
        { kpi: 'Order value', key: 'supporting' },
        { kpi: 'Returns', key: 'supporting' },
        { kpi: 'Forecast accuracy', key: 'supporting' },
        { kpi: 'Calls made', key: 'supporting' },
        { kpi: 'Open quotes', key: 'supporting' },
      ],
    },
  ],
  bad: [
    {
      note: 'eight measures and no mark',
      kpis: [
        { kpi: 'Paid orders', key: null, weight: 30 },
        { kpi: 'Repeat customers', weight: 20 },
        { kpi: 'Client NPS', weight: 15 },
        { kpi: 'Order value', weight: 10 },
        { kpi: 'Returns', weight: 10 },
        { kpi: 'Forecast accuracy', weight: 5 },
        { kpi: 'Calls made', weight: 5 },
        { kpi: 'Open quotes', weight: 5 },
      ],
      messages: ['8 KPIs for Anna Petrova, none marked as key or supporting.'],
      fixed: [
        { kpi: 'Paid orders', key: 'key', weight: 30 },
        { kpi: 'Repeat customers', key: 'key', weight: 20 },
        { kpi: 'Client NPS', key: 'key', weight: 15 },
        { kpi: 'Order value', key: 'key', weight: 10 },
        { kpi: 'Returns', key: 'key', weight: 10 },
        { kpi: 'Forecast accuracy', key: 'supporting', weight: 5 },
        { kpi: 'Calls made', key: 'supporting', weight: 5 },
        { kpi: 'Open quotes', key: 'supporting', weight: 5 },
      ],
    },
    {
      note: 'equal weights do not tell which five matter',
      kpis: [
        { kpi: 'Paid orders', key: null, weight: 0.125 },
        { kpi: 'Repeat customers', weight: 0.125 },
        { kpi: 'Client NPS', weight: 0.125 },
        { kpi: 'Order value', weight: 0.125 },
        { kpi: 'Returns', weight: 0.125 },
        { kpi: 'Forecast accuracy', weight: 0.125 },
        { kpi: 'Calls made', weight: 0.125 },
        { kpi: 'Open quotes', weight: 0.125 },
      ],
      messages: ['8 KPIs for Anna Petrova, none marked as key or supporting.'],
    },
  ],
};
