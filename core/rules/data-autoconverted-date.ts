import { calendarDay, isoDate } from '../scorecard/day.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { numberOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const dataAutoconvertedDateHelp = (): RuleHelp => ({
  requires: 'Forbid dates in the target of a KPI that is not about a date.',
  why: 'Spreadsheets turn “10-15” and “4/5” into days; the target becomes a number near 46,000.',
  source: source.sheets,
});

export const dataAutoconvertedDate = kpiRule({
  id: 'data-autoconverted-date',
  severity: 'warning',
  presets: recommended,
  needs: ['target'],

  check({ kpi, model }) {
    const serial = targetDate(kpi);
    if (serial === null || isAboutDate(kpi)) return [];
    if (isTypedDate(kpi, serial, model.today)) return [];
    const { month, day } = calendarDay(serial);
    const message = `The target is the date ${isoDate(serial)}. Was it typed as ${day}-${month}, or as ${month}/${day}?`;
    const suggestion = `Type it as text: '${Math.min(day, month)}–${Math.max(day, month)} for a range, or '${month}/${day} for a score.`;
    return [found(kpi, 'target', message, { suggestion })];
  },
});

/**
 * A day and a month without a year become a day of the current year; anything else was typed as a date. So was, as far as
 * anybody can tell, the day that the words name as well, and the last day of a month: people end their periods there.
 */
export function isTypedDate({ facts }: KpiRow, serial: number, today: number): boolean {
  const apart = Math.abs(calendarDay(serial).year - calendarDay(today).year) > 1;
  return apart || facts.time.value.date === isoDate(serial) || calendarDay(serial + 1).day === 1;
}

/** The serial day number of a target cell that is shown as a date. */
export function targetDate(kpi: KpiRow): number | null {
  const serial = numberOf(kpi, 'target');
  const shown = kpi.card.kpis[kpi.kpi]?.shown.target ?? '';
  return serial !== null && /^\d{4}-\d{2}-\d{2}$/.test(shown) ? serial : null;
}

/** A launch or a hand-over has a date for a target, and so has whatever is called a date. */
export function isAboutDate(kpi: KpiRow): boolean {
  return kpi.facts.metric.kind === 'event' || datesItself.test(kpi.name);
}

const datesItself = /(?:^|\s)(?:date|deadline|дата|срок сдачи|ngày|datum|termin)(?:\s|$)/i;

export const examples: Examples = {
  good: [
    { note: 'the KPI is a date', kpis: [{ kpi: 'Date of the audit', target: 46295, shown: { target: '2026-09-30' } }] },
    { note: 'a number', kpis: [{ kpi: 'Open tickets', target: 15 }] },
    {
      note: 'the last day of a quarter was meant as a day',
      kpis: [{ kpi: 'Open tickets', target: 46203, shown: { target: '2026-06-30' } }],
    },
    {
      note: 'a launch is about a date',
      kpis: [{ kpi: 'Launch the new web shop', target: 46295, shown: { target: '2026-09-30' } }],
    },
  ],
  bad: [
    {
      note: '10-15 became the fifteenth of October',
      kpis: [{ kpi: 'Number of open tickets', target: 46310, shown: { target: '2026-10-15' } }],
      messages: ['The target is the date 2026-10-15. Was it typed as 15-10, or as 10/15?'],
    },
    {
      note: '4/5 became the fifth of April',
      kpis: [{ kpi: 'Satisfaction score of the team', target: 46117, shown: { target: '2026-04-05' } }],
      messages: ['The target is the date 2026-04-05. Was it typed as 5-4, or as 4/5?'],
    },
  ],
};
