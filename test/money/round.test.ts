import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../core/money/decimal.ts';
import { entryError, roundDecimal, roundHalfAway, roundIfCertain } from '../../core/money/round.ts';

describe('rounding half away from zero', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.004999, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.4999999, 0, 0],
    [-0.4, 0, 0],
    [558.125, 2, 558.13],
    [1.0005, 3, 1.001],
    [0.1 + 0.2, 1, 0.3],
    [8.575, 2, 8.58],
    [1e15 + 0.5, 0, 1e15],
    [123456789012.345, 2, 123456789012.35],
    [5e-324, 6, 0],
    [0.0000005, 6, 0.000001],
  ])('%d to %i decimals', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  test('the short way gives what the exact way gives, or stands back', () => {
    const amounts = fc.oneof(
      fc.double({ min: -1e13, max: 1e13, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
      fc.integer({ min: -1e6, max: 1e6 }).map((halves) => halves / 200),
    );
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const exact = roundDecimal(decimalOf(value), decimals);
        const quick = roundIfCertain(value, Math.abs(value) * entryError, decimals);
        if (!Number.isNaN(quick)) expect(quick).toBe(exact);
        expect(roundHalfAway(value, decimals)).toBe(exact);
      }),
      { numRuns: 5000 },
    );
  });

  test('the short way stands back where a half is near, or numbers are too large', () => {
    expect(roundIfCertain(1.005, 1e-12, 2)).toBeNaN();
    expect(roundIfCertain(1.0051, 0.0002, 2)).toBeNaN();
    expect(roundIfCertain(1.0053, 0.0002, 2)).toBe(1.01);
    expect(roundIfCertain(1.0049, 0.00005, 2)).toBe(1);
    expect(roundIfCertain(1.005, 0, 2)).toBeNaN();
    expect(roundIfCertain(2 ** 50, 0, 0)).toBeNaN();
    expect(roundIfCertain(2 ** 50 - 1, 0, 0)).toBe(2 ** 50 - 1);
    expect(roundIfCertain(Number.POSITIVE_INFINITY, 0, 2)).toBeNaN();
    expect(roundIfCertain(Number.NaN, 0, 2)).toBeNaN();
    expect(roundIfCertain(3.2, 0, 9)).toBe(3.2);
  });

  test('a zero has no sign', () => {
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0.00499999999999, 2), 0)).toBe(true);
  });
});
