import { describe, expect, test } from 'vitest';
import { cellError, isError } from '../../core/index.ts';
import { argumentOf, cellOf, formulaOf, hostResult } from '../../excel-addin/src/cell.ts';

/** Stands in for `CustomFunctions.Error`. */
class HostError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

describe('what Excel hands to a custom function', () => {
  test('blanks of every build are blank, values stay what they are', () => {
    expect(argumentOf(null)).toBeNull();
    expect(argumentOf(undefined)).toBeNull();
    expect(argumentOf([[0.5, '', null, 'text', true, 0]])).toEqual([[0.5, null, null, 'text', true, 0]]);
  });

  test('errors are errors, however this build tells them', () => {
    const told = [
      new HostError('#N/A'),
      { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
      '#REF!',
      new HostError('#BLOCKED!'),
    ];
    const [row] = argumentOf([told]) as ReturnType<typeof cellOf>[][];
    expect(row?.map((cell) => isError(cell) && cell.error.code)).toEqual(['#N/A', '#DIV/0!', '#REF!', '#ERROR!']);
  });

  test('a data type that is no plain value is an error that says so', () => {
    const cell = argumentOf({ type: 'Entity', text: 'Ann' });
    expect(isError(cell) && cell.error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/data type/) });
  });
});

describe('what a custom function answers Excel', () => {
  test('values and tables pass, and nothing in them is null', () => {
    expect(hostResult(0.5, HostError)).toBe(0.5);
    expect(hostResult(null, HostError)).toBe('');
    expect(
      hostResult(
        [
          ['a', 1],
          [null, true],
        ],
        HostError,
      ),
    ).toEqual([
      ['a', 1],
      ['', true],
    ]);
    expect(JSON.stringify(hostResult([[null, 0]], HostError))).not.toContain('null');
  });

  test('an error is thrown with its code and message', () => {
    const thrown = caught(() => hostResult(cellError('#N/A', 'KPI_SCORE: row 2 has no actual.'), HostError));
    expect(thrown).toMatchObject({ code: '#N/A', message: 'KPI_SCORE: row 2 has no actual.' });
  });

  test('an error in a column stands in its row', () => {
    const [[, error] = []] = hostResult([[1, cellError('#NUM!', 'cap below 0')]], HostError) as unknown[][];
    expect(error).toMatchObject({ code: '#NUM!', message: 'cap below 0' });
  });

  test('an error that Excel lets no function raise becomes one that it does', () => {
    expect(caught(() => hostResult(cellError('#REF!', 'The cell shows #REF!.'), HostError))).toMatchObject({
      code: '#VALUE!',
      message: 'The cell shows #REF!.',
    });
  });
});

describe('cells of a range', () => {
  test('the type tells a blank from an empty text and an error from a text that looks like one', () => {
    expect(cellOf('', 'Empty', null)).toBeNull();
    expect(cellOf('', 'String', '=""')).toBe('');
    expect(cellOf('#N/A', 'String', null)).toBe('#N/A');
    expect(cellOf('#N/A', 'Error', '=NA()')).toMatchObject({ error: { code: '#N/A' } });
    expect(cellOf('#FIELD!', 'Error', null)).toMatchObject({ error: { code: '#ERROR!' } });
    expect(cellOf(45000, 'Double', null)).toBe(45000);
    expect(cellOf(true, 'Boolean', null)).toBe(true);
  });

  test('a text that looks like a formula is none', () => {
    expect(formulaOf('=1+1', '=1+1')).toBeNull();
    expect(formulaOf('=1+1', 2)).toBe('=1+1');
    expect(formulaOf(5, 5)).toBeNull();
  });
});

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (failure) {
    return failure;
  }
}
