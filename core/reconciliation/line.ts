import type { Decimal } from '../money/decimal.ts';
import type { MinorUnits } from '../money/minor-units.ts';
import type { KeyDifference } from './near-key.ts';

/** An amount for a person, a period and a component of pay: what both sides of a reconciliation consist of. */
export interface PayLine {
  /** As it stands in the sheet; ids compare as text, exactly. */
  readonly id: string;
  /** The period's label, the same on both sides (see `period.ts`). */
  readonly period: string;
  readonly component: string;
  /** ISO code in capitals. */
  readonly currency: string;
  readonly units: MinorUnits;
  /** The row of its sheet, zero-based. */
  readonly row: number;
}

/** What the bonus round says is to be paid. */
export interface DueLine extends PayLine {
  readonly name: string;
  /** An adjustment is a line that people added to what was calculated, such as a correction of a sealed period. */
  readonly kind: 'calculated' | 'adjustment';
  /** The amount before it was rounded, where it is known. */
  readonly exact: Decimal | null;
}

/** What the payroll sheet says was or will be paid. */
export interface PaidLine extends PayLine {
  readonly name: string;
  /** The amount as the sheet has it, which may have more digits than the currency. */
  readonly exact: Decimal;
}

/** In the order of the report: what needs an answer first. */
export const statuses = [
  'missing in bonus',
  'missing in payroll',
  'duplicate key',
  'currency differs',
  'amount differs',
  'rounding only',
  'prior period',
  'within tolerance',
  'matched',
] as const;

export type ReconciliationStatus = (typeof statuses)[number];

/** A line of the other side whose key looks like this one's: shown, never merged. */
export interface Alike {
  readonly id: string;
  readonly period: string;
  readonly component: string;
  readonly row: number;
  readonly units: MinorUnits;
  readonly currency: string;
  /** What keeps the two keys apart. */
  readonly because: readonly (KeyDifference | 'period' | 'component')[];
}

/** One line of the outer join. At least one of `due` and `paid` is there. */
export interface ReconciledLine {
  readonly status: ReconciliationStatus;
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly component: string;
  /** The currency of what is due; of what is paid where nothing is due. */
  readonly currency: string;
  readonly due: DueLine | null;
  readonly paid: PaidLine | null;
  /** Paid less due, an absent side counting 0. Null where the currencies differ. */
  readonly difference: MinorUnits | null;
  readonly alike: readonly Alike[];
}

/** True where a line has to be explained before anybody signs. */
export function needsReason(line: ReconciledLine): boolean {
  if (line.status === 'prior period') return line.difference !== 0;
  return line.status !== 'matched' && line.status !== 'within tolerance';
}
