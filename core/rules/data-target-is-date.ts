import { isAboutDate, isTypedDate, targetDate } from './data-autoconverted-date.ts';
import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { deadlineDay, lastDayOf } from './model/period.ts';
import { edit, isWritable } from './model/place.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const dataTargetIsDateHelp = (): RuleHelp => ({
  requires: 'Forbid a mere deadline in the place of a target, except where the KPI is an event.',
  why: 'A date says by when, and leaves open how much.',
  source: source.sheets,
});

export const dataTargetIsDate = kpiRule({
  id: 'data-target-is-date',
  severity: 'warning',
  presets: recommended,
  needs: ['target'],

  check({ kpi, model }) {
    const serial = targetDate(kpi);
    const typed = serial !== null && isTypedDate(kpi, serial, model.today);
    const deadline = serial === null ? kpi.facts.target.status === 'deadline' : typed;
    if (!deadline || isAboutDate(kpi)) return [];
    const message = `“${textOf(kpi, 'target')}” is a date. What is to be reached by then?`;
    const suggestion = 'Keep the date as the deadline, and write the level to reach here.';
    const fix = toDeadline(kpi, serial);
    return [found(kpi, 'target', message, { suggestion, fix })];
  },
});

/** Where another deadline stands already, somebody has to say which of the two holds. */
function toDeadline(kpi: KpiRow, serial: number | null): Fix | undefined {
  const day = serial ?? lastDay(kpi);
  const emptied = edit(kpi, 'target', null, serial === null ? undefined : 'General');
  if (!isEmptyField(kpi, 'deadline')) {
    return day !== null && deadlineDay(kpi) === day ? decision('Empty the target', emptied) : undefined;
  }
  const date = day === null ? edit(kpi, 'deadline', textOf(kpi, 'target')) : edit(kpi, 'deadline', day, 'yyyy-mm-dd');
  const move = decision('Move the date to the deadline', [date, emptied]);
  if (!move || isWritable(kpi, 'deadline')) return move;
  const adds = { kind: 'column', scorecard: kpi.scorecard, field: 'deadline' } as const;
  return kpi.card.kind === 'foreign' ? { ...move, adds } : undefined;
}

/** The day that the words of the target name; null where they leave it open, such as the year. */
function lastDay({ facts }: KpiRow): number | null {
  return lastDayOf(facts.target.parts[0]?.deadline ?? null);
}

export const examples: Examples = {
  good: [
    { note: 'a number with a date', kpis: [{ kpi: 'Paid orders', target: '120 by 2026-06-30' }] },
    { note: 'an event has a date for a target', kpis: [{ kpi: 'Launch the new web shop', target: 'by 30 June 2026' }] },
  ],
  bad: [
    {
      note: 'a deadline in the place of the number',
      kpis: [{ kpi: 'Number of paid orders', target: 'by 30 June 2026', deadline: null }],
      messages: ['“by 30 June 2026” is a date. What is to be reached by then?'],
      fixed: [{ kpi: 'Number of paid orders', deadline: 46203 }],
    },
    {
      note: 'the end of a quarter as a date',
      kpis: [{ kpi: 'Number of paid orders', target: 46203, shown: { target: '2026-06-30' }, deadline: null }],
      messages: ['“2026-06-30” is a date. What is to be reached by then?'],
      fixed: [{ kpi: 'Number of paid orders', deadline: 46203 }],
    },
    {
      note: 'the deadline is known already',
      kpis: [{ kpi: 'Number of paid orders', target: 'by 30 June 2026', deadline: '2026-06-30' }],
      messages: ['“by 30 June 2026” is a date. What is to be reached by then?'],
      fixed: [{ kpi: 'Number of paid orders', deadline: '2026-06-30' }],
    },
    {
      note: 'another deadline is known, so somebody has to choose',
      kpis: [{ kpi: 'Number of paid orders', target: 'by 30 June 2026', deadline: '2026-09-30' }],
      messages: ['“by 30 June 2026” is a date. What is to be reached by then?'],
    },
    {
      note: 'a sheet of one’s own without a column for deadlines, in German',
      tables: [{ kind: 'foreign', kpis: [{ kpi: 'Anzahl der Reklamationen', target: 'bis 30.06.2026' }] }],
      messages: ['“bis 30.06.2026” is a date. What is to be reached by then?'],
      fixed: [{ kpi: 'Anzahl der Reklamationen', deadline: 46203 }],
    },
  ],
};
