import { compareDecimals, type Decimal, decimalOf, minus, numberOf, plus } from '../money/decimal.ts';

/** One line of a list of amounts by key. Null where the line has no amount. */
export interface TieOutLine {
  readonly key: string;
  readonly amount: number | null;
}

export type TieOutStatus =
  | 'matched'
  | 'within tolerance'
  | 'amount differs'
  | 'missing in payroll'
  | 'missing in bonus'
  | 'duplicate key';

export interface TieOutRow {
  readonly key: string;
  readonly due: number | null;
  readonly paid: number | null;
  /** paid − due; an absent side counts 0. */
  readonly difference: number;
  readonly status: TieOutStatus;
}

export interface TieOut {
  readonly rows: readonly TieOutRow[];
  readonly total: { readonly due: number; readonly paid: number; readonly difference: number };
}

/**
 * Compares what is due with what was paid: outer join by key, keys in order of first appearance, due first.
 * Lines of a key that stands twice on a side are listed one by one and never summed.
 */
export function tieOut(due: readonly TieOutLine[], paid: readonly TieOutLine[], tolerance = 0): TieOut {
  const allowed = decimalOf(tolerance);
  const byKey = new Map<string, { due: TieOutLine[]; paid: TieOutLine[] }>();
  const linesOf = (key: string) => {
    const known = byKey.get(key) ?? { due: [], paid: [] };
    byKey.set(key, known);
    return known;
  };
  for (const line of due) linesOf(line.key).due.push(line);
  for (const line of paid) linesOf(line.key).paid.push(line);
  const rows = [...byKey].flatMap(([key, lines]) => rowsOf(key, lines.due, lines.paid, allowed));
  const totalDue = sum(due);
  const totalPaid = sum(paid);
  const total = {
    due: numberOf(totalDue),
    paid: numberOf(totalPaid),
    difference: numberOf(minus(totalPaid, totalDue)),
  };
  return { rows, total };
}

function rowsOf(
  key: string,
  due: readonly TieOutLine[],
  paid: readonly TieOutLine[],
  allowed: Decimal,
): readonly TieOutRow[] {
  if (due.length > 1 || paid.length > 1) {
    const duplicate = { key, status: 'duplicate key' as const };
    return [
      ...due.map(({ amount }) => ({ ...duplicate, due: amount, paid: null, difference: 0 - (amount ?? 0) })),
      ...paid.map(({ amount }) => ({ ...duplicate, due: null, paid: amount, difference: amount ?? 0 })),
    ];
  }
  const [owed, sent] = [due[0]?.amount ?? null, paid[0]?.amount ?? null];
  const difference = minus(decimalOf(sent ?? 0), decimalOf(owed ?? 0));
  const status =
    paid.length === 0 ? 'missing in payroll' : due.length === 0 ? 'missing in bonus' : statusOf(difference, allowed);
  return [{ key, due: owed, paid: sent, difference: numberOf(difference), status }];
}

function statusOf(difference: Decimal, allowed: Decimal): TieOutStatus {
  const nothing = decimalOf(0);
  const size = compareDecimals(difference, nothing) < 0 ? minus(nothing, difference) : difference;
  if (compareDecimals(size, nothing) === 0) return 'matched';
  return compareDecimals(size, allowed) <= 0 ? 'within tolerance' : 'amount differs';
}

function sum(lines: readonly TieOutLine[]): Decimal {
  return lines.reduce((total, { amount }) => (amount === null ? total : plus(total, decimalOf(amount))), decimalOf(0));
}
