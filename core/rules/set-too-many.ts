import type { Examples } from './example.ts';
import { byWeight } from './model/by-weight.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { cellAtRow } from './model/text.ts';
import { everywhere } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Above the first number attention thins out, above the second it is lost. */
const limits = { warning: 5, error: 7 };

export const setTooManyHelp = (): RuleHelp => ({
  requires: 'Require no more than five key KPIs for one person; the rest are supporting signals.',
  why: 'Whoever has to watch twelve numbers spends the day on reporting and cannot tell which of them matter.',
  source: source.mistakes('too many KPIs (3–5 are enough)'),
});

export const setTooMany = personRule({
  id: 'set-too-many',
  severity: 'warning',
  presets: everywhere,
  needs: ['kpi'],

  check({ set }) {
    const count = set.keyRows.length;
    if (count <= limits.warning) return [];
    const severity = count > limits.error ? 'error' : 'warning';
    const message = `${count} key KPIs for ${set.who}. Keep three to five and watch the rest as supporting signals.`;
    return [found(set.keyRows, 'kpi', message, { severity, fix: keepHeaviest(set.keyRows) })];
  },
});

function keepHeaviest(rows: readonly KpiRow[]): Fix | undefined {
  const ranked = byWeight(rows, limits.warning);
  if (!ranked) return undefined;
  const open = ranked.others.filter((row) => cellAtRow(row, 'key') !== 'supporting');
  const edits = open.map((row) => write(row, 'key', 'supporting'));
  return decision(`Mark the ${open.length} lightest as supporting`, edits);
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
