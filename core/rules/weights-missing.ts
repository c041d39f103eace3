import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { isEmptyField } from './model/text.ts';
import { showPercent, weightsOf, wholeBasisPoints, writeShares } from './model/weight.ts';
import { notForOkr } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const weightsMissingHelp = (): RuleHelp => ({
  requires: 'Require a weight for every KPI of a person, or for none.',
  why: 'A KPI without a weight beside weighted ones may count nothing or a lot, and nobody can say which.',
  source: source.mistakes('too many KPIs (what matters is not visible)'),
});

export const weightsMissing = personRule({
  id: 'weights-missing',
  severity: 'warning',
  presets: notForOkr,
  needs: ['weight'],

  check({ set }) {
    const open = set.rows.filter((row) => isEmptyField(row, 'weight') && !row.supporting);
    const weighted = set.rows.some((row) => !isEmptyField(row, 'weight'));
    if (open.length === 0 || !weighted) return [];
    const count = open.length === 1 ? '1 KPI has' : `${open.length} KPIs have`;
    const message = `${count} no weight beside the weighted ones for ${set.who}.`;
    return [found(open, 'weight', message, { fix: remainderFor(open, set.rows) })];
  },
});

/** What is left to 100 %, divided evenly; only where each gets a share that is neither trivial nor dominant. */
function remainderFor(open: readonly KpiRow[], rows: readonly KpiRow[]): Fix | undefined {
  const { total, scale, shares: given } = weightsOf(rows);
  const left = wholeBasisPoints - total;
  const each = left / open.length;
  const sound = given.every((share) => share === null || share >= 0);
  const fair = sound && each >= 500 && (each <= 5000 || rows.length < 3);
  if (scale === 'mixed' || !fair) return undefined;
  const even = open.map(() => 1);
  const step = left % 100 === 0 ? 100 : 1;
  return decision(
    `Divide the remaining ${showPercent(left)} %`,
    writeShares(open, even, { points: left, step, scale }),
  );
}

export const examples: Examples = {
  good: [
    {
      note: 'every KPI has a weight',
      kpis: [
        { kpi: 'Paid orders', weight: 0.6 },
        { kpi: 'Client NPS', weight: 0.4 },
      ],
    },
    {
      note: 'no KPI has a weight, so all count alike',
      kpis: [
        { kpi: 'Paid orders', weight: null },
        { kpi: 'Client NPS', weight: null },
      ],
    },
    {
      note: 'a supporting signal needs none',
      kpis: [
        { kpi: 'Paid orders', key: 'key', weight: 1 },
        { kpi: 'Calls made', key: 'supporting', weight: null },
      ],
    },
  ],
  bad: [
    {
      note: 'two of four were forgotten',
      kpis: [
        { kpi: 'Paid orders', weight: 0.4 },
        { kpi: 'Repeat customers', weight: 0.3 },
        { kpi: 'Client NPS', weight: null },
        { kpi: 'Forecast accuracy', weight: null },
      ],
      messages: ['2 KPIs have no weight beside the weighted ones for Anna Petrova.'],
      fixed: [
        { kpi: 'Paid orders', weight: 0.4 },
        { kpi: 'Repeat customers', weight: 0.3 },
        { kpi: 'Client NPS', weight: 0.15 },
        { kpi: 'Forecast accuracy', weight: 0.15 },
      ],
    },
    {
      note: 'nothing is left to give',
      kpis: [
        { kpi: 'Paid orders', weight: 60 },
        { kpi: 'Repeat customers', weight: 40 },
        { kpi: 'Client NPS', weight: null },
      ],
      messages: ['1 KPI has no weight beside the weighted ones for Anna Petrova.'],
    },
  ],
};
