import fc from 'fast-check';
import { type Argument, type Cell, cellError } from '../../core/index.ts';

/** Texts of the kind that stand in KPI sheets, among them what looks like a number and is none. */
const texts = fc.oneof(
  fc.constantFrom(
    '≤ 2 min',
    '95%',
    '1 200,5',
    '1,200',
    '10–15 %',
    'from 12 % to 10 %',
    '+20 %',
    'exactly 5',
    'TBD',
    'n/a',
    '30 June',
    'done',
    'higher',
    'lower',
    'exact',
    'skip',
    'zero',
    'binary',
    'step',
    'extend',
    'months',
    '30/360',
    'de',
    'x',
    '(5)',
    '−3',
    '∞',
    'NaN',
    '1e400',
    '=1+1',
    '__proto__',
    'TRUE',
    'FALSE',
    ' ',
    '\t',
  ),
  fc.string({ maxLength: 12 }),
);

const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double(),
  fc.constantFrom(0, -0, 1, 0.1 + 0.2, 1e15, -1e15, 1e308, 5e-324, Number.MAX_SAFE_INTEGER, 45658, 46022),
);

const errors = fc.constantFrom<Cell>(
  cellError('#N/A', 'not available'),
  cellError('#REF!', 'gone'),
  cellError('#VALUE!', 'wrong'),
);

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 2, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, '', ' ') },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: errors },
);

const grids = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const jagged = fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 4 });

/** One cell, a column, a row, a table, something jagged, or nothing. */
export const anyArgument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 4, arbitrary: anyCell },
  { weight: 4, arbitrary: fc.array(anyCell, { maxLength: 6 }).map((cells) => cells.map((cell) => [cell])) },
  { weight: 1, arbitrary: fc.array(anyCell, { minLength: 1, maxLength: 6 }).map((cells) => [cells]) },
  { weight: 2, arbitrary: grids },
  { weight: 1, arbitrary: jagged },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** A number with at most so many decimals, as people type them. */
export function decimal(min: number, max: number, places: number): fc.Arbitrary<number> {
  const scale = 10 ** places;
  return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((units) => units / scale);
}
