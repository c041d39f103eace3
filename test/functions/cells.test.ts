import { describe, expect, test } from 'vitest';
import { type Argument, type Cell, cellError, functions, isError, type Result } from '../../core/index.ts';
import { expectFit } from './output.ts';

const kinds: Readonly<Record<string, Cell>> = {
  blank: null,
  'empty text': '',
  'white space': ' \t ',
  word: 'apple',
  'text date': '2025-01-31',
  'date serial': 45_688,
  '#N/A': cellError('#N/A', 'Not available.'),
  '#REF!': cellError('#REF!', 'Gone.'),
  TRUE: true,
  FALSE: false,
  negative: -7,
  huge: 1e300,
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
};

const blanks = new Set(['blank', 'empty text', 'white space']);

/** Arguments that hold texts, and take a number or a boolean as its text. */
const textual = new Set(['key', 'name', 'text', 'due_key', 'paid_key']);
/** Arguments that take TRUE and FALSE. */
const logical = new Set(['actual', 'target', 'gate', ...textual]);

describe.each(functions)('$name', (fn) => {
  const plain = fn.examples.find(({ result }) => !isError(result));
  if (plain === undefined) throw new Error(`${fn.name} has no example that works.`);
  const cases = fn.parameters.flatMap((parameter, index) => {
    return Object.entries(kinds).map(([kind, cell]) => ({ parameter, index, kind, cell }));
  });

  test.each(cases)('$parameter.name: $kind', ({ parameter, index, kind, cell }) => {
    const { name, shape } = parameter;
    const args = [...plain.args, ...Array(fn.parameters.length).fill(null)].slice(0, fn.parameters.length);
    args[index] = inPlaceOf(args[index], cell, shape);
    const result = fn.call(args);
    expectFit(fn.name, result, args);
    const said = wordsIn(result);

    if (kind === '#REF!') expect(result).toStrictEqual(cell);
    if (kind === '#N/A' && shape !== 'rows') expect(result).toStrictEqual(cell);
    if (refuses(name, kind)) expect(said).toMatch(new RegExp(`\\b${name}\\b`));
    if (textual.has(name) && name !== 'text' && isKey(kind)) expect(isError(result)).toBe(false);
    if (!blanks.has(kind)) return;
    if (shape === 'table') expect(said).toMatch(new RegExp(`\\b${name}\\b`));
    else
      expect(result).toStrictEqual(
        fn.call(args.map((each, at) => (at === index ? inPlaceOf(each, null, shape) : each))),
      );
  });
});

/** What is as good a key or a name as any text. */
function isKey(kind: string): boolean {
  return ['word', 'text date', 'date serial', 'TRUE', 'FALSE', 'negative', 'huge'].includes(kind);
}

/** Whether an argument has to say no to a kind of cell. */
function refuses(name: string, kind: string): boolean {
  if (textual.has(name)) return name === 'text' && (kind === 'word' || kind === 'text date');
  if (kind === 'TRUE') return !logical.has(name);
  return ['word', 'text date', 'not a number', 'infinity'].includes(kind);
}

/** The message of an error, or the problems that a table lists. */
function wordsIn(result: Result): string {
  if (isError(result)) return result.error.message;
  return Array.isArray(result) ? result.map((row) => row[2]).join('\n') : '';
}

/** A cell in the place of an argument: alone, in the first row of its range, or in a table of its width. */
function inPlaceOf(argument: Argument, cell: Cell, shape: 'cell' | 'rows' | 'table'): Argument {
  if (shape === 'cell' || !Array.isArray(argument)) return shape === 'table' ? [[cell, cell]] : cell;
  return argument.map((row: readonly Cell[], at: number) => (at === 0 ? [cell, ...row.slice(1)] : row));
}
