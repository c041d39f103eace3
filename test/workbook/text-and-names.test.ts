import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSheetName, isEscapable, isMistakable, rangeNameProblem, sheetNameProblem } from '../../core/index.ts';

describe('texts that a host could take for something else', () => {
  test.each([
    '01234',
    '1.2.2025',
    '3-4',
    '95 %',
    '=HYPERLINK("x")',
    '+1',
    '-x',
    '@name',
    "'quoted",
    '\t=1',
    ' =1',
    '\r+1',
    'TRUE',
    'wahr',
    ' Истина ',
    '#N/A',
    '1E5',
    'Q1',
  ])('%j is guarded', (text) => {
    expect(isMistakable(text)).toBe(true);
  });

  test.each(['Win rate', 'Thời gian phản hồi', 'Выручка', 'a = b', 'Client’s goal', '', 'truth'])(
    '%j is plain',
    (text) => {
      expect(isMistakable(text)).toBe(false);
    },
  );

  test('only a first character with a meaning of its own needs escaping', () => {
    expect(['=1', '+1', '-1', '@x', "'x", '\tx', '  =1'].every(isEscapable)).toBe(true);
    expect(['01234', 'a=1', 'TRUE'].some(isEscapable)).toBe(false);
  });
});

describe('sheet names', () => {
  test.each([
    ['', /needs a name/],
    ['   ', /needs a name/],
    ['x'.repeat(32), /longer than 31/],
    ['a/b', /Leave these out/],
    ["'a", /apostrophe/],
    ['history', /keeps/],
    ['kpi PEOPLE', /already/],
  ])('%j is refused', (name, message) => {
    expect(sheetNameProblem(name, ['KPI People'])).toMatch(message);
  });

  test('names in any script are taken', () => {
    expect(sheetNameProblem("Đội bán hàng – O'Neil", [])).toBeNull();
    expect(sheetNameProblem('Отдел продаж', [])).toBeNull();
  });

  test('a free name is the wanted one, numbered where it is taken', () => {
    expect(freeSheetName('KPI Scorecard – Ann', [])).toBe('KPI Scorecard – Ann');
    expect(freeSheetName('KPI Team', ['kpi team', 'KPI Team (2)'])).toBe('KPI Team (3)');
    expect(freeSheetName('Sales/Marketing: north', [])).toBe('Sales Marketing north');
  });

  test('whatever is wanted, the name found is legal and free', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'K', ' ', "'", '/', ':', 'ж', 'ạ', '(', '2'), maxLength: 40 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (wanted, others) => {
        const taken = [...others, freeSheetName(wanted, others)];
        expect(sheetNameProblem(freeSheetName(wanted, taken), taken)).toBeNull();
      }),
    );
  });
});

describe('names of ranges', () => {
  test.each(['KPI1', 'R1C1', 'r', 'C', 'TRUE', '1st', 'a b', 'a.b', ''])('%j is refused', (name) => {
    expect(rangeNameProblem(name)).not.toBeNull();
  });
  test('words with underscores are taken', () => {
    expect(rangeNameProblem('KPI_Payout_Scale')).toBeNull();
    expect(rangeNameProblem('KPI_1')).toBeNull();
  });
});
