import { calendarDay, serialOfDay } from '../scorecard/day.ts';

/** A quarter of the calendar as the sheets write it: dates are serial day numbers. */
export interface Period {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The quarter of a day: 15 November 2026 lies in Q4 2026, from 1 October to 31 December. */
export function quarterOf(day: number): Period {
  const { year, month } = calendarDay(day);
  const quarter = Math.floor((month - 1) / 3);
  const [first, next] = [quarter * 3 + 1, quarter * 3 + 4];
  const start = serialOfDay({ year, month: first, day: 1 });
  const end = serialOfDay(next > 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: next, day: 1 }) - 1;
  return { name: `Q${quarter + 1} ${year}`, start, end };
}

/**
 * The quarter that KPIs agreed on this day are for: the next one, unless the present one has hardly begun. Targets are
 * agreed before the work begins, not in the middle of it.
 */
export function quarterToAgree(day: number): Period {
  const present = quarterOf(day);
  const firstDays = 7;
  return day < present.start + firstDays ? present : quarterOf(present.end + 1);
}
