import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorUnitsOf } from '../../core/index.ts';
import { numbersFor } from '../../panel/numbers.ts';

describe('numbers in the panel', () => {
  const point = numbersFor('.');
  const comma = numbersFor(',');

  it('groups thousands with a narrow space and keeps the digits that matter', () => {
    expect(point.plain(1234567.5)).toBe('1\u202f234\u202f567.5');
    expect(comma.plain(0.1 + 0.2)).toBe('0,3');
    expect(point.plain(-0.4, 0)).toBe('0');
    expect(comma.percent(0.875)).toBe('87,5\u00a0%');
  });

  it('shows every digit of an amount, as many as its currency has', () => {
    const units = (amount: number, decimals: number) => {
      const whole = minorUnitsOf(amount, decimals);
      if (whole === null) throw new Error('too large');
      return whole;
    };
    expect(comma.amount(units(48210.5, 2), 'EUR')).toBe('48\u202f210,50');
    expect(point.amount(units(-0.05, 2), 'USD')).toBe('\u22120.05');
    expect(point.amount(units(86500000, 0), 'VND')).toBe('86\u202f500\u202f000');
  });

  it('reads back every number that it shows', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(point, comma), (value, numbers) => {
        const seen = Number(value.toPrecision(12));
        fc.pre(Math.abs(seen) > 1e-6 || seen === 0);
        expect(numbers.parse(numbers.plain(value))).toBe(seen === 0 ? 0 : seen);
      }),
    );
  });

  it('takes no text for a number', () => {
    for (const text of ['', 'abc', '1.2.3', '12 March', '1e5', '--1']) expect(point.parse(text)).toBeNull();
  });
});
