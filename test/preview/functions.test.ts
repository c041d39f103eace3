import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Argument,
  type Cell,
  type CustomFunction,
  cellName,
  type Example,
  functions,
  type Grid,
  isError,
  type SheetSnapshot,
} from '../../core/index.ts';
import type { RunningUniver } from '../../preview/src/univer.ts';
import { univerWorkbook } from '../../preview/src/workbook.ts';
import type { Content } from '../support/calculate.ts';
import { headlessUniver } from '../support/headless-univer.ts';

/** Arguments stand this far to the right, so that results can spill beside their formulas. */
const firstArgument = 12;

interface Laid {
  readonly cells: Content[][];
  /** The row of each example's formula. */
  readonly rows: number[];
}

describe('every example of every function, calculated by Univer', () => {
  const laid = new Map(functions.map((known) => [known.name, layOut(known)]));
  let running: RunningUniver;
  let sheets: readonly SheetSnapshot[];

  beforeAll(async () => {
    running = await headlessUniver(functions.map(({ name }) => ({ name, cells: laid.get(name)?.cells ?? [] })));
    sheets = (await univerWorkbook(running).read()).sheets;
  });
  afterAll(() => running.univer.dispose());

  for (const known of functions) {
    test.each(known.examples.map((example, index) => [example.note, example, index] as const))(
      `${known.name}: %s`,
      (_, example, index) => {
        const sheet = sheets.find(({ name }) => name === known.name);
        const row = laid.get(known.name)?.rows[index] ?? -1;
        const expected = asGrid(example.result);
        const shown = expected.map((cells, down) => cells.map((_, across) => sheet?.cells[row + down]?.[across] ?? ''));
        expect(shown.map(comparable)).toEqual(expected.map(comparable));
      },
    );
  }
});

function layOut(known: CustomFunction): Laid {
  const cells: Content[][] = [];
  const rows: number[] = [];
  for (const example of known.examples) {
    const row = cells.length;
    const height = Math.max(
      1,
      ...example.args.map((argument) => asGrid(argument ?? null).length),
      asGrid(example.result).length,
    );
    for (let line = 0; line <= height; line += 1) cells.push([]);
    rows.push(row);
    const references = layArguments(cells, row, example);
    const line = cells[row];
    if (line) line[0] = { formula: `=${known.name}(${references.join(',')})` };
  }
  return { cells: cells.map((line) => Array.from(line, (cell) => cell ?? null)), rows };
}

function layArguments(cells: Content[][], row: number, { args }: Example): string[] {
  let column = firstArgument;
  return args.map((argument) => {
    if (argument === undefined) return '';
    const grid = asGrid(argument);
    grid.forEach((line, down) => {
      line.forEach((cell, across) => {
        const target = cells[row + down];
        if (target) target[column + across] = isError(cell) ? { formula: `=${cell.error.code}` } : cell;
      });
    });
    const last = { row: row + grid.length - 1, column: column + (grid[0]?.length ?? 1) - 1 };
    const reference = `${cellName(row, column)}:${cellName(last.row, last.column)}`;
    column = last.column + 1;
    return Array.isArray(argument) ? reference : cellName(row, last.column);
  });
}

function asGrid(value: Argument): Grid {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as Grid) : [[value as Cell]];
}

/** Univer shows errors by their codes, and has no place for their messages. */
function comparable(row: readonly Cell[]): unknown[] {
  return row.map((cell) => (isError(cell) ? cell.error.code : (cell ?? '')));
}
