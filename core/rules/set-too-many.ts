import type { Examples } from './example.ts';
import type { KpiRow } from './model/model.ts';
import { atEach, edit, isWritable } from './model/place.ts';
import { cellAtRow, numberOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { defineRule, type Fix } from './rule.ts';
import { source } from './source.ts';

/** Above the first number attention thins out, above the second it is lost. */
const limits = { warning: 5, error: 7 };

export const setTooMany = defineRule({
  id: 'set-too-many',
  severity: 'warning',
  scope: 'person',
  topic: 'set',
  presets: everywhere,
  needs: ['kpi'],
  requires: 'Require no more than five key KPIs for one person; the rest are supporting signals.',
  why: 'Whoever has to watch twelve numbers spends the day on reporting and cannot tell which of them matter.',
  source: source.mistakes('too many KPIs (3–5 are enough)'),

  check({ set }) {
    const count = set.keyRows.length;
    if (count <= limits.warning) return [];
    const severity = count > limits.error ? 'error' : 'warning';
    const message = `${count} key KPIs for ${set.who}. Keep three to five and watch the rest as supporting signals.`;
    const fix = keepHeaviest(set.keyRows);
    return [{ message, at: atEach(set.keyRows, 'kpi'), confidence: 'high', severity, ...(fix && { fix }) }];
  },
});

/** Marks all but the five heaviest, where the weights say which they are and nothing is left in doubt. */
function keepHeaviest(rows: readonly KpiRow[]): Fix | undefined {
  if (!rows.every((row) => isWritable(row, 'key'))) return undefined;
  const ranked = rows.map((row) => ({ row, weight: numberOf(row, 'weight') }));
  if (ranked.some(({ weight }) => weight === null)) return undefined;
  ranked.sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0));
  const [lightestKept, heaviestMarked] = [ranked[limits.warning - 1], ranked[limits.warning]];
  if (lightestKept?.weight === heaviestMarked?.weight) return undefined;
  const marked = ranked.slice(limits.warning).filter(({ row }) => cellAtRow(row, 'key') !== 'supporting');
  return {
    label: `Mark the ${marked.length} lightest as supporting…`,
    kind: 'decision',
    edits: marked.map(({ row }) => edit(row, 'key', 'supporting')),
  };
}

export const examples: Examples = {
  good: [
    {
      note: 'five key KPIs',
      kpis: [
        { kpi: 'Paid orders', key: 'key', weight: 0.3 },
        { kpi: 'Average order value', key: 'key', weight: 0.2 },
        { kpi: 'Repeat customers', key: 'key', weight: 0.2 },
        { kpi: 'Client NPS', key: 'key', weight: 0.15 },
        { kpi: 'Forecast accuracy', key: 'key', weight: 0.1 },
      ],
    },
    {
      note: 'five key KPIs and two that are only watched',
      kpis: [
        { kpi: 'Paid orders', key: 'key', weight: 0.3 },
        { kpi: 'Average order value', key: 'key', weight: 0.2 },
        { kpi: 'Repeat customers', key: 'key', weight: 0.2 },
        { kpi: 'Client NPS', key: 'key', weight: 0.15 },
        { kpi: 'Forecast accuracy', key: 'key', weight: 0.1 },
        { kpi: 'Calls made', key: 'supporting' },
        { kpi: 'Open quotes', key: 'supporting' },
      ],
    },
    {
      note: 'a weight of zero makes a supporting signal too',
      kpis: [
        { kpi: 'Paid orders', key: 'key', weight: 0.3 },
        { kpi: 'Average order value', key: 'key', weight: 0.2 },
        { kpi: 'Repeat customers', key: 'key', weight: 0.2 },
        { kpi: 'Client NPS', key: 'key', weight: 0.15 },
        { kpi: 'Forecast accuracy', key: 'key', weight: 0.1 },
        { kpi: 'Calls made', weight: 0 },
      ],
    },
  ],
  bad: [
    {
      note: 'a sixth KPI counts',
      kpis: [
        { kpi: 'Paid orders', key: 'key', weight: 0.3 },
        { kpi: 'Average order value', key: 'key', weight: 0.2 },
        { kpi: 'Repeat customers', key: 'key', weight: 0.2 },
        { kpi: 'Client NPS', key: 'key', weight: 0.15 },
        { kpi: 'Forecast accuracy', key: 'key', weight: 0.1 },
        { kpi: 'Calls made', key: 'key', weight: 0.05 },
      ],
      messages: ['6 key KPIs for Anna Petrova. Keep three to five and watch the rest as supporting signals.'],
      fixed: [
        { kpi: 'Paid orders', key: 'key', weight: 0.3 },
        { kpi: 'Average order value', key: 'key', weight: 0.2 },
        { kpi: 'Repeat customers', key: 'key', weight: 0.2 },
        { kpi: 'Client NPS', key: 'key', weight: 0.15 },
        { kpi: 'Forecast accuracy', key: 'key', weight: 0.1 },
        { kpi: 'Calls made', key: 'supporting', weight: 0.05 },
      ],
    },
    {
      note: 'eight KPIs, and the weights do not say which to give up',
      kpis: [
        { kpi: 'Paid orders', weight: 0.125 },
        { kpi: 'Repeat customers', weight: 0.125 },
        { kpi: 'Client NPS', weight: 0.125 },
        { kpi: 'Order value', weight: 0.125 },
        { kpi: 'Returns', weight: 0.125 },
        { kpi: 'Forecast accuracy', weight: 0.125 },
        { kpi: 'Calls made', weight: 0.125 },
        { kpi: 'Open quotes', weight: 0.125 },
      ],
      messages: ['8 key KPIs for Anna Petrova. Keep three to five and watch the rest as supporting signals.'],
    },
  ],
};
