import { type MinorUnits, totalUnits } from '../money/minor-units.ts';
import type { DueLine, PaidLine, PayLine, ReconciledLine } from './line.ts';
import { byText } from './order.ts';

/** Sums of one currency. Calculated + adjustments = payable; payroll is to be the same. */
export interface ControlTotal {
  readonly currency: string;
  readonly calculated: MinorUnits;
  readonly adjustments: MinorUnits;
  readonly payable: MinorUnits;
  readonly payroll: MinorUnits;
  /** Payroll less payable. */
  readonly difference: MinorUnits;
  readonly dueLines: number;
  readonly paidLines: number;
}

/** The totals of what went in, a currency each, in alphabetical order. Currencies are never added together. */
export function controlTotals(due: readonly DueLine[], paid: readonly PaidLine[]): ControlTotal[] {
  const dueBy = byCurrency(due);
  const paidBy = byCurrency(paid);
  return [...new Set([...dueBy.keys(), ...paidBy.keys()])].sort(byText).map((currency) => {
    const dueHere = dueBy.get(currency) ?? [];
    const paidHere = paidBy.get(currency) ?? [];
    const calculated = sumOf(dueHere.filter(({ kind }) => kind === 'calculated'));
    const adjustments = sumOf(dueHere.filter(({ kind }) => kind === 'adjustment'));
    const payable = exact(calculated + adjustments);
    const payroll = sumOf(paidHere);
    const difference = exact(payroll - payable);
    const counts = { dueLines: dueHere.length, paidLines: paidHere.length };
    return { currency, calculated, adjustments, payable, payroll, difference, ...counts };
  });
}

/**
 * Asserts that the lines of a report hold every unit and every line that went in: the second path to the totals, which
 * shares no step with the first. Throws where they part, because then the report is wrong and must not be shown.
 */
export function assertTotals(totals: readonly ControlTotal[], lines: readonly ReconciledLine[]): void {
  const running = new Map<
    string,
    { due: number; paid: number; difference: number; dueLines: number; paidLines: number }
  >();
  const sumsIn = (currency: string) => {
    const sums = running.get(currency) ?? { due: 0, paid: 0, difference: 0, dueLines: 0, paidLines: 0 };
    running.set(currency, sums);
    return sums;
  };
  for (const { due, paid, difference, currency } of lines) {
    if (difference !== null) sumsIn(currency).difference += difference;
    if (due) {
      const sums = sumsIn(due.currency);
      sums.due += due.units;
      sums.dueLines += 1;
      if (difference === null) sums.difference -= due.units;
    }
    if (paid) {
      const sums = sumsIn(paid.currency);
      sums.paid += paid.units;
      sums.paidLines += 1;
      if (difference === null) sums.difference += paid.units;
    }
  }
  const agrees = totals.every(({ currency, payable, payroll, difference, dueLines, paidLines }) => {
    const sums = running.get(currency);
    return (
      sums?.due === payable &&
      sums.paid === payroll &&
      sums.difference === difference &&
      sums.dueLines === dueLines &&
      sums.paidLines === paidLines
    );
  });
  if (!agrees || running.size !== totals.length) {
    throw new Error('The lines of the reconciliation do not add up to its control totals, so it is not shown.');
  }
}

function byCurrency<Line extends PayLine>(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.currency);
    if (group) group.push(line);
    else groups.set(line.currency, [line]);
  }
  return groups;
}

function sumOf(lines: readonly PayLine[]): MinorUnits {
  const total = totalUnits(lines.map(({ units }) => units));
  if (total === null) throw new RangeError('These amounts add up to more than can be counted exactly.');
  return total;
}

function exact(total: number): MinorUnits {
  if (!Number.isSafeInteger(total)) throw new RangeError('These amounts add up to more than can be counted exactly.');
  return total as MinorUnits;
}
