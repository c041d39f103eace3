import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formula,
  formulaProblem,
  fromCommaLocale,
  inCommaLocale,
  numberLiteral,
  sameFormula,
  textLiteral,
  withoutHostPrefix,
} from '../../core/index.ts';
import { calculate } from '../support/calculate.ts';

describe('formulas that read alike everywhere', () => {
  test('a formula gets its equals sign', () => {
    expect(formula('SUM(A1:A2)')).toEqual({ formula: '=SUM(A1:A2)' });
  });

  test.each([
    ['A1*1.5', /numberLiteral/],
    ['A1*.5', /numberLiteral/],
    ['SUM({1,2})', /Array literals/],
    ['IF(A1;1;2)', /commas/],
    ['IF(A1,1', /parentheses/],
    ['A1)+(B1', /parentheses/],
    ['"open', /quotation mark/],
    ["'KPI People!A1", /quotation mark/],
    ['=A1', /exactly one/],
    [`"${'x'.repeat(9000)}"`, /8,192/],
  ])('%s is refused', (expression, message) => {
    expect(() => formula(expression)).toThrow(message);
  });

  test('what looks like a literal inside a text or a sheet name is no literal', () => {
    expect(formulaProblem('=IF(A1="1.5; {x}","a""b",\'Plan 1.5 (new; {old})\'!A1)')).toBeNull();
    expect(formulaProblem('=NORM.S.DIST(A1,TRUE)')).toBeNull();
  });

  test('a text is quoted so that it reads back as that text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(resultOf(formula(textLiteral(text)).formula)).toBe(text);
      }),
    );
  });

  test.each([
    [0, '0'],
    [12, '12'],
    [-3, '(-3)'],
    [0.15, '(15/100)'],
    [-0.5, '(-5/10)'],
    [1.2e10, '12000000000'],
    [0.30000000000000004, '(3/10)'],
  ])('%d is written %s', (number, text) => {
    expect(numberLiteral(number)).toBe(text);
  });

  test('a literal divides to the very number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (whole, places) => {
          const number = Number(`${whole}e-${places}`);
          expect(resultOf(formula(numberLiteral(number)).formula)).toBe(number === 0 ? 0 : number);
        },
      ),
    );
  });

  test('numbers that no literal can hold are refused', () => {
    expect(() => numberLiteral(Number.NaN)).toThrow(RangeError);
    expect(() => numberLiteral(1e300)).toThrow(RangeError);
    expect(() => numberLiteral(1e-300)).toThrow(RangeError);
  });
});

describe('how hosts spell formulas', () => {
  test('comma locales separate arguments with semicolons and leave texts alone', () => {
    expect(inCommaLocale('=IF(\'a,b\'!A1="x,y",SUM(A1,B1)*1.5,0)')).toBe('=IF(\'a,b\'!A1="x,y";SUM(A1;B1)*1,5;0)');
    expect(fromCommaLocale('=IF(\'a,b\'!A1="x;y";SUM(A1;B1)*1,5;0)')).toBe('=IF(\'a,b\'!A1="x;y",SUM(A1,B1)*1.5,0)');
  });

  test('a formula without semicolons is not reinterpreted', () => {
    expect(fromCommaLocale('=SUM(A1,B1)')).toBe('=SUM(A1,B1)');
  });

  test('there and back gives the same formula', () => {
    for (const text of ['=A1', '=SUM(A1,B1)', '=IF(A1="a,b;c",1,KPI_SCORE(A1:A3,,B1))', "='x;y'!A1+ROUND(A1,2)"]) {
      expect(fromCommaLocale(inCommaLocale(text))).toBe(text);
    }
  });

  test('functions are found under the names that Excel gives unknown ones', () => {
    expect(withoutHostPrefix('=_xldudf_KPI_SCORE(A1,"_xldudf_")')).toBe('=KPI_SCORE(A1,"_xldudf_")');
  });

  test.each([
    ["='Data'!A1+sum(A1, B1)", '=Data!A1+SUM(A1,B1)', true],
    ['=@KPI_SCORE(A1)', '=_xldudf_KPI_SCORE(A1)', true],
    ['=IF(A1="x","a","b")', '=IF(A1="X","a","b")', false],
    ['=A1', '=A2', false],
    ['="a b"', '="ab"', false],
  ])('%s and %s', (one, other, same) => {
    expect(sameFormula(one, other)).toBe(same);
  });
});

function resultOf(text: string): unknown {
  const cell = { sheet: 'S', row: 0, column: 0 };
  return calculate({
    content: () => ({ formula: text }),
    hasSheet: () => true,
    named: () => undefined,
    formulas: () => [cell],
  }).value('S', 0, 0);
}
