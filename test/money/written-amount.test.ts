import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, type MinorUnits } from '../../core/money/minor-units.ts';
import { writtenAmount, writtenUnits } from '../../core/money/written-amount.ts';

test.each([
  [123456, 'EUR', 'EUR 1234.56'],
  [-5, 'USD', 'USD -0.05'],
  [0, 'EUR', 'EUR 0.00'],
  [86500000, 'VND', 'VND 86500000'],
  [-7, 'JPY', 'JPY -7'],
  [1, 'KWD', 'KWD 0.001'],
  [9007199254740991, 'EUR', 'EUR 90071992547409.91'],
] as const)('%d minor units of %s are %s', (units, currency, text) => {
  expect(writtenAmount(units as MinorUnits, currency)).toBe(text);
});

test('the digits are the amount, as far as a number can hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      expect(Number(writtenUnits(units as MinorUnits, decimals))).toBe(amountOf(units as MinorUnits, decimals) + 0);
    }),
  );
});
