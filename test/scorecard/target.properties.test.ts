import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit, normaliseUnit, readNumber, readPeriod, readTarget } from '../../core/scorecard/target/index.ts';

const pieces = [
  '≥',
  '<=',
  '5',
  '1,250',
  '3.5',
  '%',
  'from',
  'to',
  'by',
  '-',
  '–',
  '/',
  ':',
  '(',
  ')',
  'до',
  'не более',
  'bis',
  'top',
  'x',
  '€',
];
const jumble = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '));

describe('the target parser', () => {
  it('answers every text with finite numbers, and the same every time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }), jumble),
        (text) => {
          const reading = readTarget(text);
          expect(readTarget(text)).toEqual(reading);
          for (const target of [...reading.parts, ...reading.candidates]) {
            for (const number of [
              target.value,
              target.low,
              target.high,
              target.baseline,
              target.of,
              target.tolerance,
            ]) {
              expect(number === null || Number.isFinite(number)).toBe(true);
            }
          }
          if (reading.status === 'ambiguous') expect(reading.candidates.length).toBeGreaterThan(1);
          else expect(reading.candidates).toEqual([]);
          if (reading.status === 'ok') expect(reading.parts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads back every number that it could have been shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const decimal = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(readNumber(decimal, { decimalSeparator: '.' }).values).toEqual([Number(decimal)]);
        const comma = decimal.replace('.', ',');
        expect(readNumber(comma, { decimalSeparator: ',' }).values).toEqual([Number(decimal)]);
        const level = readTarget(`≥ ${comma} %`, { decimalSeparator: ',' });
        expect(level.parts[0]).toMatchObject({ comparator: '>=', value: Number(decimal), unit: '%' });
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['1,570', [1570, 1.57]],
    ['12,5', [12.5]],
    ['0,500', [0.5]],
    ['1.234.567', [1234567]],
    ['12,34,567', [1234567]],
    ["1'234.5", [1234.5]],
    ['1 234,5', [1234.5]],
    ['−7', [-7]],
    ['７５', [75]],
    ['12,34,56', []],
    ['five', []],
  ])('%s', (text, values) => {
    expect(readNumber(text).values).toEqual(values);
  });
});

describe('units', () => {
  it.each([
    [120, 'minutes', 'h', 2],
    [2, 'Wochen', 'Tage', 14],
    [1, 'year', 'quarters', 4],
    [350, 'тыс. руб.', 'RUB', 350_000],
    [2.5, 'million', 'thousand', 2500],
    [95, '%', '', 0.95],
    [0.5, '', '%', 50],
    [25, 'bp', '%', 0.25],
    [1500, 'kg', 't', 1.5],
    [3, 'calls', 'call', 3],
    [1.1, 'hours', 'minutes', 66],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  it.each([
    [1, 'month', 'days'],
    [1, 'business day', 'hours'],
    [5, 'USD', 'EUR'],
    [5, 'calls', 'tickets'],
    [5, '%', 'pp'],
  ])('%d %s in %s cannot be told', (value, from, to) => {
    expect(convertUnit(value, from, to)).toBeUndefined();
  });

  it('have one name', () => {
    const names = ['Min.', 'phút', 'минут', 'Stunden', 'heures', 'процентов', '(%)', 'тыс. руб.', 'k€', 'visits', '–'];
    expect(names.map(normaliseUnit)).toEqual([
      'minute',
      'minute',
      'minute',
      'hour',
      'hour',
      '%',
      '%',
      'thousand RUB',
      'thousand EUR',
      'visits',
      null,
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['per week', 'week'],
    ['a quarter', 'quarter'],
    ['quarterly', 'quarter'],
    ['в месяц', 'month'],
    ['ежегодно', 'year'],
    ['mỗi tháng', 'month'],
    ['pro Monat', 'month'],
    ['halbjährlich', 'half-year'],
    ['par mois', 'month'],
    ['Month', 'month'],
    ['on Mondays', null],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });
});
