import { settingOf } from '../../scorecard/book.ts';
import { calendarDay, isoDate, serialOfDay, serialOfIso } from '../../scorecard/day.ts';
import { readPeriod, readStatement, type TargetPeriod } from '../../scorecard/target/index.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
import type { KpiRow, Model } from './model.ts';
import { cellAtRow, textOf } from './text.ts';

/** First and last day of the period as serial day numbers; null where the settings do not say. */
export interface Span {
  readonly start: number | null;
  readonly end: number | null;
}

export function periodOf(model: Model): Span {
  return { start: dayOf(settingOf(model.book, 'Period start')), end: dayOf(settingOf(model.book, 'Period end')) };
}

/** The period that the row or its title names ("Q1 2026"), else the one of the settings. */
export function periodOfRow(row: KpiRow, model: Model): Span {
  const period = textOf(row, 'period');
  const named = period === '' ? null : readStatement(period).deadline;
  const end = lastDayOf(named);
  return end === null ? periodOf(model) : { start: firstDayOf(named, end), end };
}

/** A serial day number, or a date in words that can be read in one way only; null for anything else. */
export function dayOf(cell: unknown): number | null {
  if (typeof cell === 'number' && cell > 1) return Math.floor(cell);
  if (typeof cell !== 'string' || cell.trim() === '') return null;
  return serialOfIso(cell) ?? serialOfIso(readStatement(cell).deadline ?? '');
}

/** The last day that the deadline cell allows: the day of a date cell, whatever of it is shown, or what the words say. */
export function deadlineDay(row: KpiRow): number | null {
  const cell = cellAtRow(row, 'deadline');
  return typeof cell === 'number' && cell > 9999 ? Math.floor(cell) : lastDayOf(row.facts.deadline.date);
}

/** The first day of a named quarter, half-year, month or year; null where the name is a single day. */
function firstDayOf(date: string | null, end: number): number | null {
  const months = /^\d{4}$/.test(date ?? '') ? 12 : /H\d$/.test(date ?? '') ? 6 : /Q\d$/.test(date ?? '') ? 3 : 1;
  return /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? null : addMonths(end + 1, -months);
}

/**
 * The last day of a date as far as it is known: `2025-06-30`, `2025-06`, `2025-Q3`, `2025-H1`, `2030`. Null where the
 * year is not known.
 */
export function lastDayOf(date: string | null): number | null {
  if (date === null) return null;
  const day = serialOfIso(date);
  if (day !== null) return day;
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/.exec(date);
  if (!match) return null;
  const [, year, quarter, half, month] = match;
  const last = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : month ? Number(month) : 12;
  if (last < 1 || last > 12) return null;
  return serialOfDay({ year: Number(year) + (last === 12 ? 1 : 0), month: (last % 12) + 1, day: 1 }) - 1;
}

const monthsByPeriod: Readonly<Record<TargetPeriod, number>> = {
  hour: 1 / 240,
  day: 1 / 30,
  week: 7 / 30,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The line of the settings by which a workbook allows a slower rhythm: a number of months, or words such as "half-yearly". */
export const slowestReviewName = 'Slowest review';

/** Months of the slowest rhythm that is still sound: three, unless the settings allow more. Slower ones are judged as if they were this one. */
export function slowestMonths({ book }: Model): number {
  const said = settingOf(book, slowestReviewName);
  const months = typeof said === 'number' ? said : cadenceMonths(String(said ?? ''));
  return months !== null && months > 0 ? months : 3;
}

/** How many months lie between two reviews; null where the words do not say. */
export function cadenceMonths(text: string): number | null {
  return text === '' ? null : cadences(text, () => ({ months: readCadence(text) })).months;
}

const cadences = remembered<{ readonly months: number | null }>(500);

function readCadence(text: string): number | null {
  const counted = /(\d+)[ -]*(?:months?|мес|tháng|monate?|mois)/i.exec(text);
  if (counted) return Number(counted[1]);
  const period = readPeriod(text);
  return period === null ? null : monthsByPeriod[period];
}

/** The rhythm that holds where a row says none: the one of the settings, or monthly. */
export function usualRhythm(model: Model): string {
  const said = String(settingOf(model.book, 'Review rhythm') ?? '').trim();
  const months = cadenceMonths(said);
  return months !== null && months <= slowestMonths(model) ? said : 'monthly';
}

/** Months between the reviews that are due: never more than three, the usual rhythm where none is given. */
export function reviewMonths(row: KpiRow, model: Model): number {
  const months = cadenceMonths(textOf(row, 'cadence') || usualRhythm(model));
  const slowest = slowestMonths(model);
  return Math.min(months ?? slowest, slowest);
}

/** The day in a date cell or a text `2026-03-31`; null where it is blank or says something else. */
export function dayIn(row: KpiRow, field: 'deadline' | 'agreedOn' | 'lastReviewed'): number | null {
  const cell = cellAtRow(row, field);
  return dayOf(typeof cell === 'string' ? cell.trim() : cell);
}

/** `31 March 2026` reads badly in some languages, `2026-03-31` in none. */
export function showDay(serial: number): string {
  return isoDate(serial);
}

export function addMonths(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  const index = year * 12 + (month - 1) + months;
  return serialOfDay({ year: Math.floor(index / 12), month: (index % 12) + 1, day });
}
