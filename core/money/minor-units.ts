import { decimalOf, roundedUnits } from './decimal.ts';

declare const unit: unique symbol;

/** A whole number of the smallest unit of a currency: cents, yen, fils. */
export type MinorUnits = number & { readonly [unit]: 'minor units' };

const one = decimalOf(1);

/** An amount in whole minor units, rounded half away from zero; null where it is too large to be counted exactly. */
export function minorUnitsOf(amount: number, decimals: number): MinorUnits | null {
  if (!Number.isFinite(amount)) return null;
  const units = Number(roundedUnits(decimalOf(amount), one, decimals));
  return Number.isSafeInteger(units) ? (units as MinorUnits) : null;
}

/** The amount that so many minor units are. */
export function amountOf(units: MinorUnits, decimals: number): number {
  return units / 10 ** decimals;
}

/** The exact total; null where it is too large to be counted exactly. */
export function totalUnits(units: readonly MinorUnits[]): MinorUnits | null {
  let total = 0;
  for (const each of units) {
    total += each;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total as MinorUnits;
}
