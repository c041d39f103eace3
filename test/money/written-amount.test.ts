import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, type MinorUnits } from '../../core/money/minor-units.ts';
import { shownAmount, shownNumber, withoutMarks, writtenUnits } from '../../core/money/written-amount.ts';

test.each([
  [123456, 'EUR', 'EUR 1\u202f234.56', 'EUR 1\u202f234,56'],
  [-5, 'USD', 'USD −0.05', 'USD −0,05'],
  [0, 'EUR', 'EUR 0.00', 'EUR 0,00'],
  [86500000, 'VND', 'VND 86\u202f500\u202f000', 'VND 86\u202f500\u202f000'],
  [-7, 'JPY', 'JPY −7', 'JPY −7'],
  [1, 'KWD', 'KWD 0.001', 'KWD 0,001'],
  [
    9007199254740991,
    'EUR',
    'EUR 90\u202f071\u202f992\u202f547\u202f409.91',
    'EUR 90\u202f071\u202f992\u202f547\u202f409,91',
  ],
] as const)('%d minor units of %s read %s or %s', (units, currency, withPoint, withComma) => {
  expect(shownAmount(units as MinorUnits, currency, '.')).toBe(withPoint);
  expect(shownAmount(units as MinorUnits, currency, ',')).toBe(withComma);
  expect(withoutMarks(withComma)).toBe(withoutMarks(withPoint));
});

test('numbers read as people see them, in both conventions', () => {
  expect([0.1 + 0.2, -1234.5, 1e21].map((value) => shownNumber(value, ','))).toEqual(['0,3', '−1\u202f234,5', '1e+21']);
});

test('the digits are the amount, as far as a number can hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      expect(Number(writtenUnits(units as MinorUnits, decimals))).toBe(amountOf(units as MinorUnits, decimals) + 0);
    }),
  );
});

test('two amounts that differ never compare equal, in whatever convention each was written', () => {
  const amounts = fc.integer({ min: -1e12, max: 1e12 });
  const marks = fc.constantFrom('.' as const, ',' as const);
  fc.assert(
    fc.property(amounts, amounts, marks, marks, (one, other, mark, otherMark) => {
      const [first, second] = [
        shownAmount(one as MinorUnits, 'EUR', mark),
        shownAmount(other as MinorUnits, 'EUR', otherMark),
      ];
      expect(withoutMarks(first) === withoutMarks(second)).toBe(one === other);
    }),
  );
});
