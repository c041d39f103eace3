import { describe, expect, test } from 'vitest';
import { amountOf, currencyDecimals, type MinorUnits, minorUnitsOf, totalUnits } from '../../core/index.ts';

describe('minor units', () => {
  test.each([
    [1234.56, 2, 123456],
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [1000, 0, 1000],
    [1.2345, 3, 1235],
    [0.1 + 0.2, 2, 30],
  ])('%d with %i decimals', (amount, decimals, units) => {
    expect(minorUnitsOf(amount, decimals)).toBe(units);
  });

  test('back to an amount', () => {
    expect(amountOf(123456 as MinorUnits, 2)).toBe(1234.56);
    expect(amountOf(-5 as MinorUnits, 3)).toBe(-0.005);
    expect(amountOf(7 as MinorUnits, 0)).toBe(7);
  });

  test('what cannot be counted exactly is no amount', () => {
    expect(minorUnitsOf(1e15, 2)).toBeNull();
    expect(minorUnitsOf(-1e15, 2)).toBeNull();
    expect(minorUnitsOf(Number.NaN, 2)).toBeNull();
    expect(minorUnitsOf(Number.POSITIVE_INFINITY, 2)).toBeNull();
  });

  test('totals are exact or null', () => {
    const units = [10, 20, -5].map((each) => each as MinorUnits);
    expect(totalUnits(units)).toBe(25);
    expect(totalUnits([])).toBe(0);
    expect(totalUnits([Number.MAX_SAFE_INTEGER as MinorUnits, 1 as MinorUnits])).toBeNull();
  });
});

describe('decimals of currencies', () => {
  test.each([
    ['EUR', 2],
    ['JPY', 0],
    ['krw', 0],
    [' KWD ', 3],
    ['TND', 3],
    ['CLF', 4],
    ['VND', 0],
    ['unknown', 2],
  ])('%s', (code, decimals) => {
    expect(currencyDecimals(code)).toBe(decimals);
  });
});
