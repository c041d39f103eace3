import { type Decimal, decimalOf, numberOf, roundedUnits } from './decimal.ts';

const unitOne: Decimal = { digits: BigInt(1), places: 0 };

/** How far the decimal that people see may lie from the number behind it, as a share of the number. */
export const entryError = 5e-15;

const scales = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

/** Above this many units a number no longer tells neighbouring halves apart. */
const mostUnits = 2 ** 50;

/**
 * Rounds half away from zero where an approximate result is enough to know the answer: where everything within
 * `error` of it rounds to the same amount. NaN where it is not enough, and the caller has to calculate exactly.
 */
export function roundIfCertain(approximate: number, error: number, decimals: number): number {
  const scale = scales[decimals] ?? 10 ** decimals;
  const units = Math.abs(approximate) * scale;
  if (!(units < mostUnits)) return Number.NaN;
  const whole = Math.floor(units);
  const part = units - whole;
  const doubt = error * scale + units * 4e-16;
  if (Math.abs(part - 0.5) <= doubt) return Number.NaN;
  const rounded = (part > 0.5 ? whole + 1 : whole) / scale;
  return approximate < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The quotient of two exact decimals rounded half away from zero to `decimals`. The denominator is above 0. */
export function roundQuotient(numerator: Decimal, denominator: Decimal, decimals: number): number {
  return numberOf({ digits: roundedUnits(numerator, denominator, decimals), places: decimals });
}

/** An exact decimal rounded half away from zero. */
export function roundDecimal(value: Decimal, decimals: number): number {
  return roundQuotient(value, unitOne, decimals);
}

/** Rounds the decimal that people see half away from zero: 1.005 becomes 1.01, −2.5 becomes −3. */
export function roundHalfAway(value: number, decimals: number): number {
  return roundDecimal(decimalOf(value), decimals);
}
