import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cellError, isError } from '../../core/index.ts';
import { argumentOf, cellOf, dayNumbers, formatOf, hostResult } from '../../gsheets-addon/src/cell.ts';
import { isCommaLocale } from '../../gsheets-addon/src/locale.ts';

const OtherDate = runInNewContext('Date') as DateConstructor;

/** A spreadsheet three hours ahead of UTC, which counts how often it is asked for its zone. */
function zone() {
  let asked = 0;
  const dayNumber = dayNumbers(
    () => {
      asked += 1;
      return 'Europe/Moscow';
    },
    (date) =>
      new Date(date.getTime() + 3 * 3_600_000)
        .toISOString()
        .replace('Z', '')
        .split(/[-T:.]/)
        .join('-'),
  );
  return { dayNumber, asked: () => asked };
}

describe('what Google Sheets hands to a custom function', () => {
  test('blanks are blank, values stay, errors arrive as texts', () => {
    const { dayNumber, asked } = zone();
    const [row] = argumentOf([['', 0.5, 'text', true, '#N/A', 0]], dayNumber) as ReturnType<typeof cellOf>[][];
    expect(row?.map((cell) => (isError(cell) ? cell.error.code : cell))).toEqual([null, 0.5, 'text', true, '#N/A', 0]);
    expect(argumentOf('', dayNumber)).toBeNull();
    expect(argumentOf(undefined, dayNumber)).toBeNull();
    expect(asked()).toBe(0);
  });

  test('a date is the day that the sheet shows, whatever the zone of the script', () => {
    const { dayNumber, asked } = zone();
    const midnightInMoscow = new OtherDate('2023-03-14T21:00:00Z');
    expect(argumentOf(midnightInMoscow, dayNumber)).toBe(45000);
    expect(argumentOf([[midnightInMoscow, new OtherDate('2023-03-15T09:00:00Z')]], dayNumber)).toEqual([
      [45000, 45000.5],
    ]);
    expect(asked()).toBe(1);
  });
});

describe('what a custom function answers Google Sheets', () => {
  test('values and tables pass, blanks as empty texts', () => {
    expect(hostResult(0.5)).toBe(0.5);
    expect(hostResult([['a', null, true, 1]])).toEqual([['a', '', true, 1]]);
    expect(hostResult(null)).toBe('');
  });

  test('an error is thrown with its message, also one inside a column', () => {
    expect(() => hostResult(cellError('#N/A', 'KPI_SCORE: row 2 has no actual.'))).toThrow('row 2 has no actual');
    expect(() => hostResult([[1], [cellError('#NUM!', 'KPI_POOL: row 2 is below 0.')]])).toThrow('row 2 is below 0');
  });
});

describe('cells of a range', () => {
  test('a formula that gives nothing is no blank, and only text cells hold the text of an error', () => {
    const { dayNumber } = zone();
    expect(cellOf('', null, 'General', dayNumber)).toBeNull();
    expect(cellOf('', '=""', 'General', dayNumber)).toBe('');
    expect(cellOf('#N/A', '=NA()', 'General', dayNumber)).toMatchObject({ error: { code: '#N/A' } });
    expect(cellOf('#N/A', null, 'General', dayNumber)).toMatchObject({ error: { code: '#N/A' } });
    expect(cellOf('#N/A', null, '@', dayNumber)).toBe('#N/A');
  });

  test('automatic formats have one name', () => {
    expect(['', '0.###############', 'General', 'general', null].map(formatOf)).toEqual(Array(5).fill('General'));
    expect(formatOf('0.0%')).toBe('0.0%');
  });

  test.each([
    ['en_US', false],
    ['en_GB', false],
    ['de_DE', true],
    ['de_CH', false],
    ['ru_RU', true],
    ['vi_VN', true],
    ['fr_FR', true],
    ['es_MX', false],
    ['es_ES', true],
    ['ja_JP', false],
    ['en_ZA', true],
  ])('%s writes the decimal comma: %s', (locale, comma) => {
    expect(isCommaLocale(locale)).toBe(comma);
  });
});
