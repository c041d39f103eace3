import { currencyDecimals } from '../money/currency.ts';
import { compareDecimals, type Decimal, decimalOf, minus } from '../money/decimal.ts';
import { amountOf, type MinorUnits } from '../money/minor-units.ts';
import { alikeLines } from './alike.ts';
import {
  type DueLine,
  type PaidLine,
  type PayLine,
  type ReconciledLine,
  type ReconciliationStatus,
  statuses,
} from './line.ts';
import { byText } from './order.ts';

export interface MatchRules {
  /** The label of the period that is being paid; lines of other periods are prior ones or strangers. */
  readonly period: string;
  /** Labels of the periods before it that this workbook knows. */
  readonly priorPeriods: ReadonlySet<string>;
  /** The largest difference that needs no reason, as an amount in the currency of the line. */
  readonly tolerance: number;
}

interface Pairing {
  readonly status: ReconciliationStatus | null;
  readonly due: DueLine | null;
  readonly paid: PaidLine | null;
}

/**
 * The outer join of what is due and what is paid, on id, period and component, exactly as written. Where a key has
 * several lines in one currency, each stays a line of its own. The result does not depend on the order of the rows.
 */
export function matchLines(due: readonly DueLine[], paid: readonly PaidLine[], rules: MatchRules): ReconciledLine[] {
  const groups = new Map<string, { due: DueLine[]; paid: PaidLine[] }>();
  const groupOf = (line: PayLine) => {
    const key = JSON.stringify([line.id, line.period, line.component]);
    const group = groups.get(key) ?? { due: [], paid: [] };
    groups.set(key, group);
    return group;
  };
  for (const line of due) groupOf(line).due.push(line);
  for (const line of paid) groupOf(line).paid.push(line);
  const pairings = [...groups.values()].flatMap((group) => pairUp(group.due, group.paid));
  const lookAlike = alikeLines(pairings);
  return pairings.map((pairing) => reconciled(pairing, rules, lookAlike(pairing))).sort(inReportOrder);
}

/** Lines with one key: first those of the same currency, then one against one in two currencies. */
function pairUp(due: readonly DueLine[], paid: readonly PaidLine[]): Pairing[] {
  const pairings: Pairing[] = [];
  const restOfDue: DueLine[] = [];
  const restOfPaid: PaidLine[] = [];
  for (const currency of new Set([...due, ...paid].map((line) => line.currency))) {
    const dueHere = due.filter((line) => line.currency === currency);
    const paidHere = paid.filter((line) => line.currency === currency);
    const [onlyDue, onlyPaid] = [dueHere[0], paidHere[0]];
    if (dueHere.length > 1 || paidHere.length > 1) {
      pairings.push(...dueHere.map((line) => ({ status: 'duplicate key' as const, due: line, paid: null })));
      pairings.push(...paidHere.map((line) => ({ status: 'duplicate key' as const, due: null, paid: line })));
    } else if (onlyDue && onlyPaid) pairings.push({ status: null, due: onlyDue, paid: onlyPaid });
    else if (onlyDue) restOfDue.push(onlyDue);
    else if (onlyPaid) restOfPaid.push(onlyPaid);
  }
  const [lastDue, lastPaid] = [restOfDue[0], restOfPaid[0]];
  if (lastDue && lastPaid && restOfDue.length === 1 && restOfPaid.length === 1) {
    return [...pairings, { status: 'currency differs', due: lastDue, paid: lastPaid }];
  }
  pairings.push(...restOfDue.map((line) => ({ status: null, due: line, paid: null })));
  pairings.push(...restOfPaid.map((line) => ({ status: null, due: null, paid: line })));
  return pairings;
}

function reconciled(pairing: Pairing, rules: MatchRules, alike: ReconciledLine['alike']): ReconciledLine {
  const { due, paid } = pairing;
  const key = due ?? paid;
  if (!key) throw new Error('A pairing has at least one side.');
  const { id, period, component, currency } = key;
  const status = pairing.status ?? statusOf(due, paid, rules);
  const difference = status === 'currency differs' ? null : (((paid?.units ?? 0) - (due?.units ?? 0)) as MinorUnits);
  const name = due?.name || paid?.name || '';
  return { status, id, name, period, component, currency, due, paid, difference, alike };
}

function statusOf(due: DueLine | null, paid: PaidLine | null, rules: MatchRules): ReconciliationStatus {
  const period = due?.period ?? paid?.period ?? '';
  const isPrior = period !== rules.period && rules.priorPeriods.has(period);
  if (due && paid) {
    const status = comparedStatus(due, paid, rules.tolerance);
    return isPrior && (status === 'matched' || status === 'within tolerance') ? 'prior period' : status;
  }
  if (due) return due.units === 0 ? 'matched' : 'missing in payroll';
  return isPrior ? 'prior period' : 'missing in bonus';
}

function comparedStatus(due: DueLine, paid: PaidLine, tolerance: number): ReconciliationStatus {
  const decimals = currencyDecimals(due.currency);
  const dueAmount = decimalOf(amountOf(due.units, decimals));
  const apart = distance(paid.exact, dueAmount);
  if (apart.digits === nothing.digits) return 'matched';
  if (compareDecimals(apart, decimalOf(tolerance)) <= 0) return 'within tolerance';
  return isRoundingOnly(due, paid, dueAmount, decimals) ? 'rounding only' : 'amount differs';
}

/**
 * True where the difference only comes from rounding: payroll left the amount unrounded, or rounded what was
 * calculated in another way. Without the unrounded amount one minor unit is taken for such a difference.
 */
function isRoundingOnly(due: DueLine, paid: PaidLine, dueAmount: Decimal, decimals: number): boolean {
  if (paid.units === due.units) return true;
  const oneUnit: Decimal = { digits: BigInt(1), places: decimals };
  if (due.exact === null) return compareDecimals(distance(paid.exact, dueAmount), oneUnit) <= 0;
  return compareDecimals(distance(paid.exact, due.exact), oneUnit) < 0;
}

const nothing = decimalOf(0);

function distance(a: Decimal, b: Decimal): Decimal {
  return compareDecimals(a, b) < 0 ? minus(b, a) : minus(a, b);
}

const rank: Readonly<Record<string, number>> = Object.fromEntries(statuses.map((status, index) => [status, index]));

/** By status, then by key, then by side and amount: the same lines in any order of rows give the same report. */
function inReportOrder(a: ReconciledLine, b: ReconciledLine): number {
  return (
    (rank[a.status] ?? 0) - (rank[b.status] ?? 0) ||
    byText(a.id, b.id) ||
    byText(a.period, b.period) ||
    byText(a.component, b.component) ||
    byText(a.currency, b.currency) ||
    Number(a.due === null) - Number(b.due === null) ||
    ((a.due ?? a.paid)?.units ?? 0) - ((b.due ?? b.paid)?.units ?? 0)
  );
}
