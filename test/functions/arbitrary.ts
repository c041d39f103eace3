import fc from 'fast-check';
import { type Argument, type Cell, cellError, type ParameterDescription } from '../../core/index.ts';

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

/** Cells that most arguments can be calculated with, and now and then one that they cannot. */
const likelyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(decimal(0, 200, 2), decimal(0, 1, 3), decimal(-50, 50, 1)) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(null, '95%', '≤ 2 min', 'TBD', true, cellError('#N/A', 'later')) },
  { weight: 1, arbitrary: anyCell },
);

/** Tables that rise, as scales, grades and bands have to. */
const likelyTable: fc.Arbitrary<Argument> = fc.constantFrom<Argument>(
  [
    [0, 0],
    [0.8, 0.5],
    [1, 1.25],
  ],
  [
    [0, 50, 0.1],
    [50, null, 0.2],
  ],
  [[0.5, 'B']],
);

/** Words that each option knows, by the name of its argument. */
const words: Readonly<Record<string, readonly string[]>> = {
  direction: ['higher', 'lower', 'exact'],
  method: ['linear', 'binary'],
  missing: ['skip', 'zero', 'hold'],
  mode: ['linear', 'step', 'marginal', 'whole'],
  above: ['hold', 'extend'],
  edge: ['lower', 'upper'],
  basis: ['days', 'months', '30/360'],
  kind: ['total', 'average'],
  language: ['en', 'ru', 'vi', 'de', 'fr'],
};

/** What fits the arguments that take less than any number. */
const fitting: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  period_start: fc.constantFrom<Cell>(45_658, 45_748),
  period_end: fc.constantFrom<Cell>(46_022, 45_800),
  from: fc.option(fc.integer({ min: 45_600, max: 45_800 }), { nil: null }),
  to: fc.option(fc.integer({ min: 45_801, max: 46_100 }), { nil: null }),
  as_of: fc.integer({ min: 45_748, max: 46_100 }),
  proration: decimal(0, 1, 2),
  elapsed: decimal(0, 1, 2),
  amber: decimal(0, 1, 2),
  decimals: fc.integer({ min: 0, max: 6 }),
  gate: fc.constantFrom<Cell>(true, false, null),
  weight: decimal(0, 100, 1),
  cap: decimal(50, 500, 2),
  minimum: decimal(0, 5, 2),
  pool: decimal(50, 200, 0),
  amount: decimal(0, 50, 2),
  score: decimal(0, 2, 3),
  target_bonus: decimal(0, 5000, 2),
};

/** Arguments of one size for a function, most of them fit, so that many calls get as far as the arithmetic. */
export function likelyArguments(parameters: readonly ParameterDescription[]): fc.Arbitrary<Argument[]> {
  return fc.integer({ min: 1, max: 5 }).chain((rows) => {
    return fc.tuple(...parameters.map((parameter) => likelyArgument(parameter, rows))).map((args) => [...args]);
  });
}

function likelyArgument({ name, shape, optional }: ParameterDescription, rows: number): fc.Arbitrary<Argument> {
  const leftOut = { weight: optional ? 6 : 0, arbitrary: fc.constant(null) };
  if (shape === 'table')
    return fc.oneof({ weight: 8, arbitrary: likelyTable }, { weight: 1, arbitrary: anyArgument }, leftOut);
  const known = words[name];
  const fit = known === undefined ? (fitting[name] ?? likelyCell) : fc.constantFrom<Cell>(...known);
  const one = fc.oneof({ weight: 40, arbitrary: fit }, { weight: 1, arbitrary: likelyCell });
  const column = fc.array(one, { minLength: rows, maxLength: rows }).map((cells) => cells.map((cell) => [cell]));
  return fc.oneof({ weight: shape === 'rows' ? 8 : 0, arbitrary: column }, { weight: 2, arbitrary: one }, leftOut);
}
