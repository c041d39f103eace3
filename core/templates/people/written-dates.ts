import { serialOfDay, serialOfIso } from '../../scorecard/day.ts';

export type DateOrder = 'day first' | 'month first';

/** A date as somebody wrote it: the day it means, or the two days it could mean; none where it is no date. */
export interface WrittenDate {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
}

/** Reads `2026-07-01`, `1.7.2026` (always day first), `01/07/2026` and `1-7-26` in both orders. */
export function readWrittenDate(text: string): WrittenDate {
  const iso = serialOfIso(text);
  if (iso !== null) return { dayFirst: iso, monthFirst: iso };
  const match = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text);
  if (!match) return { dayFirst: null, monthFirst: null };
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const dayFirst = dayOf(year, second, first);
  return { dayFirst, monthFirst: match[2] === '.' ? dayFirst : dayOf(year, first, second) };
}

/** The orders that a column's dates allow between them. Both: nothing decides. Neither: two conventions are mixed. */
export function ordersOf(dates: readonly WrittenDate[]): readonly DateOrder[] {
  const real = dates.filter(({ dayFirst, monthFirst }) => dayFirst !== null || monthFirst !== null);
  const orders: DateOrder[] = [];
  if (real.every(({ dayFirst }) => dayFirst !== null)) orders.push('day first');
  if (real.every(({ monthFirst }) => monthFirst !== null)) orders.push('month first');
  return orders;
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return serialOfDay({ year, month, day });
}

function daysOf(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return serialOfDay(next) - serialOfDay({ year, month, day: 1 });
}
