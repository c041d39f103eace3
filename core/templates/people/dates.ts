import { type Cell, isBlank, isError } from '../../cell.ts';
import type { PeopleFinding } from './reading.ts';
import { type DateOrder, ordersOf, readWrittenDate } from './written-dates.ts';

type Written = number | string | null;

/** The first and last day of each person. A date that could mean two days stays as it was written. */
export function datesAsWritten(pairs: readonly (readonly [Cell, Cell])[]): {
  readonly dates: readonly (readonly [Written, Written])[];
  readonly findings: readonly PeopleFinding[];
} {
  const written = pairs.flat().filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  const orders = ordersOf(written.map(readWrittenDate));
  const order = orders.length === 1 ? orders[0] : undefined;
  const dates = pairs.map(([from, to]) => [dateOf(from, order), dateOf(to, order)] as const);
  return { dates, findings: findingsOf(dates, orders.length) };
}

function dateOf(cell: Cell, order: DateOrder | undefined): Written {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return Math.floor(cell);
  if (isError(cell)) return cell.error.code;
  const text = String(cell).trim();
  const { dayFirst, monthFirst } = readWrittenDate(text);
  if (dayFirst === monthFirst || order === 'day first') return dayFirst ?? text;
  return order === 'month first' ? (monthFirst ?? text) : text;
}

function findingsOf(dates: readonly (readonly [Written, Written])[], possible: number): PeopleFinding[] {
  const unread = dates.flatMap((pair, index) => (pair.some((date) => typeof date === 'string') ? [index] : []));
  const reversed = dates.flatMap(([from, to], index) =>
    typeof from === 'number' && typeof to === 'number' && to < from ? [index] : [],
  );
  const findings: PeopleFinding[] = [];
  if (unread.length > 0) {
    const example = dates[unread[0] ?? 0]?.find((date) => typeof date === 'string') ?? '';
    const why =
      possible === 0
        ? 'Some dates have the day first and some the month, so nothing tells what this one means.'
        : 'It could be read in two ways, or is no date.';
    findings.push({
      severity: 'warning',
      message: `“${example}” was left as it is. ${why} Write dates as 2026-07-01.`,
      people: unread,
    });
  }
  if (reversed.length > 0) {
    findings.push({
      severity: 'error',
      message: 'The last day in the role is before the first. Correct one of them.',
      people: reversed,
    });
  }
  return findings;
}
