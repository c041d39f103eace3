/** A quarter of the calendar as the sheets write it: dates are serial day numbers. */
export interface Period {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const dayMilliseconds = 86_400_000;
/** Serial numbers count from here; the first two months of 1900 are off by one in every spreadsheet and here. */
const epoch = Date.UTC(1899, 11, 30);

/** `quarterOf(46296)` is Q4 2026: 1 October to 31 December. */
export function quarterOf(day: number): Period {
  const date = new Date(epoch + Math.floor(day) * dayMilliseconds);
  const year = date.getUTCFullYear();
  const quarter = Math.floor(date.getUTCMonth() / 3);
  const start = serialOf(year, quarter * 3);
  return { name: `Q${quarter + 1} ${year}`, start, end: serialOf(year, quarter * 3 + 3) - 1 };
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

function serialOf(year: number, month: number): number {
  return Math.round((Date.UTC(year, month, 1) - epoch) / dayMilliseconds);
}
