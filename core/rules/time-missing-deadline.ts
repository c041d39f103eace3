import { isBlank } from '../cell.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Examples } from './example.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { once } from './model/once.ts';
import { dayOf, periodOf } from './model/period.ts';
import { write, writeDay } from './model/place.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeMissingDeadlineHelp = (): RuleHelp => ({
  requires: 'Require a deadline or a period for every KPI, in its row, its title block or the settings.',
  why: 'Without a date nobody can say that a target was missed, or that it was reached in time.',
  source: source.glossary('time-bound: a deadline for completion'),
});

export const timeMissingDeadline = kpiRule({
  id: 'time-missing-deadline',
  severity: 'error',
  presets: everywhere,
  needs: [['deadline', 'period']],

  check({ kpi, model }) {
    const dated = (['deadline', 'period'] as const).some((field) => !isEmptyField(kpi, field));
    if (dated || kpi.supporting || kpi.facts.time.value.kind === 'deadline') return [];
    if (periodOf(model).end !== null || kpi.facts.target.parts.some(({ deadline }) => deadline !== null)) return [];
    return [found(kpi, 'deadline', 'No deadline and no period.', { fix: sameAsOthers(kpi, model.today) })];
  },
});

/** The other rows of the table share one day that is still to come. */
function sameAsOthers(kpi: KpiRow, today: number): Fix | undefined {
  const common = commonDeadline(kpi.card);
  const day = common === null ? null : dayOf(common.value);
  if (common === null || day === null || day < today) return undefined;
  const { value, shown } = common;
  return tidy(
    `Fill in ${shown}`,
    typeof value === 'number' ? writeDay(kpi, 'deadline', value) : write(kpi, 'deadline', value),
  );
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
