import { calendarDay, serialOfDay } from '../scorecard/day.ts';
import { type Refusal, refuse } from './refusal.ts';

/** How days make a share of a period: calendar days, days within each month, or months of 30 days. */
export type ProrationBasis = 'days' | 'months' | '30/360';

/** Days as serial numbers; both ends count. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The share of a period worked: from 0 to 1. A null start or end of the work is that of the period;
 * nothing left after cutting to the period is 0.
 */
export function proration(
  period: DayRange,
  worked: { readonly from: number | null; readonly to: number | null },
  basis: ProrationBasis = 'days',
): number | Refusal {
  if (period.end < period.start) {
    return refuse('#NUM!', 'period_end', 'is before period_start', 'Use an end on or after the start.');
  }
  const { from, to } = worked;
  if (from !== null && to !== null && to < from) {
    return refuse('#NUM!', 'to', 'is before from', 'Use a last day on or after the first.');
  }
  const start = Math.max(from ?? period.start, period.start);
  const end = Math.min(to ?? period.end, period.end);
  if (end < start) return 0;
  return daysIn({ start, end }, basis) / daysIn(period, basis);
}

function daysIn(range: DayRange, basis: ProrationBasis): number {
  if (basis === 'months') return monthsIn(range);
  return basis === '30/360' ? daysOf360(range) : range.end - range.start + 1;
}

/** 4·7 · 29 · 3·5 · 31: the length of every month divides it, so that months add up in whole numbers. */
const monthParts = 377_580;

/** Days of each month over the length of that month, added up, in parts of a month. */
function monthsIn({ start, end }: DayRange): number {
  const first = calendarDay(start);
  const last = calendarDay(end);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const daysOfFirst = monthLength(start);
  if (months === 0) return (last.day - first.day + 1) * (monthParts / daysOfFirst);
  const opening = (daysOfFirst - first.day + 1) * (monthParts / daysOfFirst);
  return opening + (months - 1) * monthParts + last.day * (monthParts / monthLength(end));
}

function monthLength(serial: number): number {
  const { year, month } = calendarDay(serial);
  return serialOfDay({ year, month: month + 1, day: 1 }) - serialOfDay({ year, month, day: 1 });
}

/** Every month has 30 days; the last day of any month, of February too, is the 30th. */
function daysOf360({ start, end }: DayRange): number {
  return dayOf360(end) - dayOf360(start) + 1;
}

function dayOf360(serial: number): number {
  const { year, month, day } = calendarDay(serial);
  return year * 360 + month * 30 + (day === monthLength(serial) ? 30 : Math.min(day, 30));
}
