import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asSeen,
  compareDecimals,
  decimalOf,
  minus,
  numberOf,
  plus,
  roundedUnits,
  times,
} from '../../core/money/decimal.ts';

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const typed = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 1000);

describe('decimals of numbers', () => {
  test.each([
    [0, 0, 0],
    [12, 12, 0],
    [-12.5, -125, 1],
    [0.1 + 0.2, 3, 1],
    [1.005, 1005, 3],
    [1e-7, 1, 7],
    [-1e-7, -1, 7],
    [1.2e-7, 12, 8],
    [123456789012345, 123456789012345, 0],
  ])('%d', (value, digits, places) => {
    expect(decimalOf(value)).toEqual({ digits: BigInt(digits), places });
  });

  test('beyond 15 digits only 15 are seen', () => {
    expect(decimalOf(1234567890123456)).toEqual({ digits: BigInt('1234567890123460'), places: 0 });
    expect(decimalOf(1e300)).toEqual({ digits: BigInt(10) ** BigInt(300), places: 0 });
    expect(decimalOf(1e15)).toEqual({ digits: BigInt(10) ** BigInt(15), places: 0 });
  });

  test('come back as the number that people see', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        expect(numberOf(decimalOf(value)) + 0).toBe(Number(value.toPrecision(15)) + 0);
        expect(asSeen(value) + 0).toBe(Number(value.toPrecision(15)) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('of large exponents come back too', () => {
    expect(numberOf({ digits: BigInt(1), places: 23 })).toBe(1e-23);
    expect(numberOf({ digits: BigInt(3), places: 22 })).toBe(3e-22);
    expect(numberOf({ digits: BigInt('9007199254740993'), places: 1 })).toBe(Number('900719925474099.3'));
    expect(numberOf({ digits: BigInt('-9007199254740993'), places: 1 })).toBe(-Number('900719925474099.3'));
    expect(numberOf({ digits: BigInt(10) ** BigInt(400), places: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('arithmetic', () => {
  /** Thousandths, which the arithmetic below must not lose. */
  const thousandths = (value: number) => BigInt(Math.round(value * 1000));

  test('is that of whole thousandths', () => {
    fc.assert(
      fc.property(typed, typed, (a, b) => {
        const [one, other] = [decimalOf(a), decimalOf(b)];
        const inThousandths = ({ digits, places }: { digits: bigint; places: number }, power: number) => {
          return digits * BigInt(10) ** BigInt(power - places);
        };
        expect(inThousandths(plus(one, other), 3)).toBe(thousandths(a) + thousandths(b));
        expect(inThousandths(minus(one, other), 3)).toBe(thousandths(a) - thousandths(b));
        expect(inThousandths(times(one, other), 6)).toBe(thousandths(a) * thousandths(b));
        expect(compareDecimals(one, other)).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('rounded quotients', () => {
  test.each([
    [1, 3, 2, 33],
    [2, 3, 2, 67],
    [1, 2, 0, 1],
    [-1, 2, 0, -1],
    [1, 8, 2, 13],
    [-1, 8, 2, -13],
    [0.1, 0.3, 4, 3333],
    [0, 7, 2, 0],
    [2.5, 0.01, 0, 250],
  ])('%d / %d to %i decimals', (numerator, denominator, decimals, units) => {
    expect(roundedUnits(decimalOf(numerator), decimalOf(denominator), decimals)).toBe(BigInt(units));
  });
});
