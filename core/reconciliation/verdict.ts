import type { MinorUnits } from '../money/minor-units.ts';
import { type DecimalMark, shownAmount, shownNumber } from '../money/written-amount.ts';
import type { ControlTotal } from './control-totals.ts';
import { needsReason, type ReconciledLine } from './line.ts';
import { blockingRows, type PayrollRow } from './payroll.ts';

/** Whether payroll pays what is due. `tied` means to the unit, in every currency and on every line. */
export type Verdict = 'tied' | 'tied within tolerance' | 'not tied';

export interface Tie {
  readonly verdict: Verdict;
  /** One line: `TIED`, or the exact difference of each currency. */
  readonly text: string;
}

/** Equal totals are not enough: two errors that cancel each other are two errors. */
export function tieOf(
  totals: readonly ControlTotal[],
  lines: readonly ReconciledLine[],
  rows: readonly PayrollRow[],
  tolerance: number,
  mark: DecimalMark,
): Tie {
  const open = lines.filter(needsReason).length;
  const unplaced = rows.filter(({ kind }) => blockingRows.includes(kind)).length;
  const apart = totals.filter(({ difference }) => difference !== 0);
  const differences = apart.map(({ currency, difference }) => signed(difference, currency, mark)).join(', ');
  if (open > 0 || unplaced > 0) {
    const counts = [
      ...otherPeriod(lines),
      ...(open > 0 ? [counted(open, 'line differs', 'lines differ')] : []),
      ...(unplaced > 0 ? [counted(unplaced, 'payroll row cannot be placed', 'payroll rows cannot be placed')] : []),
    ];
    return { verdict: 'not tied', text: `NOT TIED: ${[differences || 'the totals agree', ...counts].join('; ')}` };
  }
  const exact = lines.every(({ difference }) => difference === 0 || difference === null);
  if (exact && apart.length === 0) return { verdict: 'tied', text: 'TIED' };
  const within = `TIED within the tolerance of ${shownNumber(tolerance, mark)}: ${differences || 'the differences cancel each other'}`;
  return { verdict: 'tied within tolerance', text: within };
}

/** Said first, before hundreds of lines that are each right: everything was paid for another period than is due. */
function otherPeriod(lines: readonly ReconciledLine[]): string[] {
  const labels = (side: 'due' | 'paid') => [...new Set(lines.flatMap((line) => line[side]?.period ?? []))];
  const [due, paid] = [labels('due'), labels('paid')];
  if (due.length === 0 || paid.length === 0 || paid.some((label) => due.includes(label))) return [];
  return [`all of payroll is for ${paid.join(', ')}, and what is due is for ${due.join(', ')}`];
}

/** `EUR +1 250.01`: what payroll has more than the bonus sheet, or less. */
export function signed(difference: MinorUnits, currency: string, mark: DecimalMark): string {
  const text = shownAmount(difference, currency, mark);
  return difference > 0 ? text.replace(' ', ' +') : text;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
