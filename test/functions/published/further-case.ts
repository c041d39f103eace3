import type { Argument } from '../../../core/index.ts';
import { column, columnFrom, numberFrom } from '../call.ts';
import type { Comparison } from './published-case.ts';

/**
 * One more published calculation, told in our own words: where it stands, how its number comes about, and how it is said
 * with our functions.
 */
export interface FurtherCase {
  readonly title: string;
  /** Where the numbers were published. */
  readonly source: string;
  /** The calculation that the source prints, or that its rule gives. */
  readonly derivation: string;
  readonly ours: () => readonly Comparison[];
  /** Why our number is another one than the source's, where it is: a rule of ours, or a slip in the source. */
  readonly differs?: string;
  /** How far rounded digits of the source may lie from ours; 1e-9 where it is left out. */
  readonly tolerance?: number;
}

export const attained = (...args: readonly Argument[]) => numberFrom('KPI_ATTAINMENT', ...args);

export const tiered = (...args: readonly Argument[]) => numberFrom('KPI_TIER', ...args);

/** The payouts of several scores on one scale. */
export function payouts(
  scores: readonly number[],
  scale: readonly (readonly number[])[],
  mode: string | null = null,
  above: string | null = null,
): number[] {
  return columnFrom('KPI_PAYOUT', column(scores), scale, mode, above);
}

/** The commissions of several amounts on one table of bands. */
export function commissions(
  amounts: readonly number[],
  bands: readonly (readonly number[])[],
  mode: string | null = null,
  edge: string | null = null,
): number[] {
  return columnFrom('KPI_TIER', column(amounts), bands, mode, edge);
}

/** The serial number of a day written as 2024-05-19. */
export function day(written: string): number {
  return Date.parse(written) / 86_400_000 + 25_569;
}
