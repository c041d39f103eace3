/**
 * An exact decimal number: `digits` × 10^−`places`, `places` never below 0.
 * Built on BigInt, which every host that can run the add-in has; no literals, so that the bundles stay ES2019.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const zero = BigInt(0);
const one = BigInt(1);
const two = BigInt(2);
const ten = BigInt(10);

const powers: bigint[] = [one];

/** 10^`exponent`, a whole number from 0. */
export function powerOfTen(exponent: number): bigint {
  for (let known = powers.length; known <= exponent; known++) powers.push((powers[known - 1] ?? one) * ten);
  return powers[exponent] ?? one;
}

/**
 * The decimal of at most 15 significant digits that a sheet shows for a number, so 0.1 + 0.2 enters as 0.3.
 * Takes finite numbers only.
 */
export function decimalOf(value: number): Decimal {
  const written = value.toExponential(14);
  const end = written.indexOf('e');
  const significant = written.slice(0, end).replace('.', '').replace(/0+$/, '');
  const sign = significant.startsWith('-') ? 1 : 0;
  const places = significant.length - sign - 1 - Number(written.slice(end + 1));
  const digits = BigInt(significant);
  return places > 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
}

/** The nearest number; infinite where the decimal is beyond every number. */
export function numberOf({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`);
}

/** A number as people see it, without what binary fractions hide behind its 15 digits. */
export function asSeen(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** The digits of a decimal with so many places, at least its own. */
export function atPlaces(decimal: Decimal, places: number): bigint {
  return decimal.digits * powerOfTen(places - decimal.places);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: atPlaces(a, places) + atPlaces(b, places), places };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: atPlaces(a, places) - atPlaces(b, places), places };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const left = atPlaces(a, places);
  const right = atPlaces(b, places);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `numerator / denominator` in whole units of 10^−`decimals`, rounded half away from zero. The denominator is above 0. */
export function roundedUnits(numerator: Decimal, denominator: Decimal, decimals: number): bigint {
  const dividend = numerator.digits * powerOfTen(decimals + denominator.places);
  const divisor = denominator.digits * powerOfTen(numerator.places);
  const size = dividend < zero ? -dividend : dividend;
  const units = (two * size + divisor) / (two * divisor);
  return dividend < zero ? -units : units;
}
