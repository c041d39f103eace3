import { expect, test } from 'vitest';
import { type Argument, type Cell, cellError, functions } from '../../core/index.ts';
import { inExcel } from './hosts/excel.ts';
import { type Call, isGrid } from './hosts/host.ts';
import { inNode } from './hosts/node.ts';
import { inSheets } from './hosts/sheets.ts';

/** What sheets hold where something else was meant to stand. */
const unusual: readonly Cell[] = [
  ...[null, '', ' ', 'abc', '1.234,5', '1 234,5', '1.234,5 ₫', '1,234', '95 %', 'TRUE'],
  ...[true, false, 0, -5, 1e308, 1e-300, 45_700.75],
  ...[cellError('#N/A', 'The cell shows #N/A.'), cellError('#DIV/0!', 'The cell shows #DIV/0!.')],
];

/** In each argument of each function's first example: the cell alone, and as the first one of a range. */
const calls: readonly Call[] = functions.flatMap((fn) => {
  const usual = fn.examples[0]?.args ?? [];
  return fn.parameters.flatMap((_, index) =>
    unusual.flatMap((cell) => {
      const full = fn.parameters.map((_, position) => usual[position] ?? null);
      const inRange = firstCellOf(full[index] ?? null, cell);
      return [cell, ...(inRange === null ? [] : [inRange])].map((argument) => ({
        fn,
        args: full.map((other, position) => (position === index ? argument : other)),
      }));
    }),
  );
});

function firstCellOf(argument: Argument, cell: Cell): Argument {
  if (!isGrid(argument)) return null;
  return argument.map((row, down) => row.map((other, across) => (down === 0 && across === 0 ? cell : other)));
}

test.each([inNode, inExcel, inSheets])(
  'cells of every kind mean in $name what they mean in core',
  async ({ calculate, visible }) => {
    const results = await calculate(calls);
    const written = (value: unknown) => JSON.stringify(value);
    const different = calls.flatMap((call, index) => {
      const [given, wanted] = [written(results[index]), written(visible(call.fn.call(call.args), call))];
      return given === wanted ? [] : [`${call.fn.name}(${written(call.args)}): ${given} instead of ${wanted}`];
    });
    expect(different).toEqual([]);
  },
);

test('every refusal names its function, says what is wrong, and ends with a cure', () => {
  for (const { fn, args } of calls) {
    const result = fn.call(args);
    if (isGrid(result) || typeof result !== 'object' || result === null) continue;
    const { message } = result.error;
    if (message.startsWith('The cell shows #')) continue;
    expect(message).toMatch(new RegExp(`^${fn.name}: \\S.*[^.]\\. [A-Z].*\\.$`));
  }
});
