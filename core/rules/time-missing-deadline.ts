import { isBlank } from '../cell.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Examples } from './example.ts';
import type { KpiRow } from './model/model.ts';
import { once } from './model/once.ts';
import { dayOf, periodOf } from './model/period.ts';
import { edit, found, isWritable } from './model/place.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { defineRule, type Fix } from './rule.ts';
import { source } from './source.ts';

export const timeMissingDeadline = defineRule({
  id: 'time-missing-deadline',
  severity: 'error',
  scope: 'kpi',
  topic: 'T',
  presets: everywhere,
  needs: [['deadline', 'period']],
  requires: 'Require a deadline or a period for every KPI, in its row, its title block or the settings.',
  why: 'Without a date nobody can say that a target was missed, or that it was reached in time.',
  source: source.glossary('time-bound: a deadline for completion'),

  check({ kpi, model }) {
    const dated = (['deadline', 'period'] as const).some((field) => !isEmptyField(kpi, field));
    if (dated || kpi.supporting || kpi.facts.time.value.kind === 'deadline') return [];
    if (periodOf(model).end !== null || kpi.facts.target.parts.some(({ deadline }) => deadline !== null)) return [];
    const fix = sameAsOthers(kpi, model.today);
    return [found(kpi, 'deadline', 'No deadline and no period.', fix && { fix })];
  },
});

/** The other rows of the table share one day that is still to come. */
function sameAsOthers(kpi: KpiRow, today: number): Fix | undefined {
  const common = commonDeadline(kpi.card);
  const day = common === null ? null : dayOf(common.value);
  if (common === null || day === null || day < today || !isWritable(kpi, 'deadline')) return undefined;
  const format = typeof common.value === 'number' ? 'yyyy-mm-dd' : undefined;
  return { label: `Fill in ${common.shown}`, kind: 'tidy', edits: [edit(kpi, 'deadline', common.value, format)] };
}

const commonDeadline = once((card: Scorecard): { value: number | string; shown: string } | null => {
  const filled = card.kpis.flatMap(({ values }, kpi) =>
    isBlank(values.deadline) ? [] : [{ value: values.deadline, kpi }],
  );
  const [first] = filled;
  if (!first || filled.length < 2 || filled.some(({ value }) => value !== first.value)) return null;
  const { value } = first;
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  return { value, shown: textOf({ card, kpi: first.kpi }, 'deadline') };
});

export const examples: Examples = {
  good: [
    { note: 'a date in the row', kpis: [{ kpi: 'Paid orders', deadline: '2026-06-30' }] },
    {
      note: 'a period in the title block',
      tables: [{ head: { period: 'Q1 2026' }, kpis: [{ kpi: 'Paid orders', deadline: null }] }],
    },
    {
      note: 'a period for the whole workbook',
      settings: { 'Period end': 46112 },
      kpis: [{ kpi: 'Paid orders', deadline: null }],
    },
  ],
  bad: [
    {
      note: 'one row of three has none',
      kpis: [
        { kpi: 'Paid orders', deadline: '2026-06-30' },
        { kpi: 'Repeat customers', deadline: '2026-06-30' },
        { kpi: 'Client NPS', deadline: null },
      ],
      messages: ['No deadline and no period.'],
      fixed: [
        { kpi: 'Paid orders', deadline: '2026-06-30' },
        { kpi: 'Repeat customers', deadline: '2026-06-30' },
        { kpi: 'Client NPS', deadline: '2026-06-30' },
      ],
    },
    {
      note: 'a service level is no deadline',
      kpis: [{ kpi: 'Calls answered within 24 hours', target: '95 %', deadline: null }],
      messages: ['No deadline and no period.'],
    },
  ],
};
