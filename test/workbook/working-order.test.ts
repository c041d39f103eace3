import { describe, expect, test } from 'vitest';
import {
  type Change,
  guardFormats,
  inWorkingOrder,
  portionsOf,
  reachOf,
  rectanglesOf,
  standingOf,
  type Written,
} from '../../core/index.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const cell = { sheet: 'Data', row: 0, column: 0, rows: 1, columns: 1 };

function write(cells: readonly (readonly Written[])[], row = 0): Change {
  return { kind: 'write', area: { ...cell, row, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells };
}

describe('the order of a step', () => {
  test('formats and names come before cells, removal comes last, equals keep their order', () => {
    const step: readonly Change[] = [
      { kind: 'remove-own-sheet', sheet: 'Old', mark: 'm' },
      { kind: 'style', area: cell, style: 'title' },
      write([['first']]),
      write([['second']]),
      { kind: 'name', name: 'Weights', area: cell },
      { kind: 'number-format', area: cell, format: '0%' },
      { kind: 'add-sheet', sheet: 'New', mark: 'm', page: { orientation: 'portrait' } },
    ];
    expect(inWorkingOrder(step).map((change) => change.kind)).toEqual([
      'add-sheet',
      'number-format',
      'name',
      'write',
      'write',
      'style',
      'remove-own-sheet',
    ]);
    expect(inWorkingOrder(step)[3]).toEqual(write([['first']]));
  });
});

describe('formats that keep a text a text and a number a number', () => {
  const standing = (formats: string[][]) =>
    standingOf(memoryWorkbook([{ name: 'Data', cells: [['x', 'x', 'x']], formats }]).snapshot());

  test('mistakable texts get the text format, plain ones keep theirs', () => {
    expect(guardFormats([write([['01', 'Churn', '=x']])], standing([['0%', '0%', '@']]))).toEqual([
      { kind: 'number-format', area: cell, format: '@' },
    ]);
  });

  test('numbers and formulas leave the text format, blanks do not', () => {
    expect(guardFormats([write([[1, { formula: '=A1' }, null]])], standing([['@', '@', '@']]))).toEqual([
      { kind: 'number-format', area: { ...cell, columns: 2 }, format: 'General' },
    ]);
  });

  test('the step itself may have chosen the format', () => {
    const format = (code: string): Change => ({ kind: 'number-format', area: { ...cell, columns: 3 }, format: code });
    expect(guardFormats([format('@'), write([['01']])], standing([]))).toEqual([]);
    expect(guardFormats([format('@'), format('0'), write([[1]])], standing([['@']]))).toEqual([]);
  });
});

test('the reach of a step is the last row and column of each sheet that it names', () => {
  const reach = reachOf([
    write([['a', 'b']], 9),
    { kind: 'size', sheet: 'Data', axis: 'columns', first: 3, pixels: [90, 90] },
    { kind: 'name', name: 'Weights', area: { ...cell, sheet: 'Other' } },
    { kind: 'add-sheet', sheet: 'New', mark: 'm', page: { orientation: 'portrait' } },
  ]);
  expect([...reach]).toEqual([
    ['Data', { rows: 10, columns: 5 }],
    ['Other', { rows: 1, columns: 1 }],
  ]);
});

test('portions hold everything once, in order, and none is much larger than asked', () => {
  const rows = Array.from({ length: 100 }, (_, row) => [row, `text ${row}`]);
  const portions = portionsOf([write([['head', 'line']]), write(rows, 1), write([['foot', 'line']], 101)], 500);
  expect(portions.length).toBeGreaterThan(3);
  const written = portions.flat().flatMap((change) => (change.kind === 'write' ? change.cells : []));
  expect(written).toEqual([['head', 'line'], ...rows, ['foot', 'line']]);
  for (const portion of portions) expect(JSON.stringify(portion).length).toBeLessThan(800);
});

test('a slice of a block keeps its own part of what was there', () => {
  const rows = Array.from({ length: 20 }, (_, row) => [row]);
  const area = { ...cell, rows: 20 };
  for (const change of portionsOf([{ kind: 'write', area, cells: rows, was: rows }], 150).flat()) {
    expect(change).toMatchObject({ kind: 'write' });
    if (change.kind === 'write') expect(change.was).toEqual(change.cells);
  }
});

test('rectangles cover equal neighbours and nothing else', () => {
  const tile = (row: number, column: number, key = 'a') => ({ row, column, key });
  expect(
    rectanglesOf([tile(0, 0), tile(0, 1), tile(1, 0), tile(1, 1), tile(1, 2, 'b'), tile(3, 0), tile(3, 1)]),
  ).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2, key: 'a' },
    { row: 1, column: 2, rows: 1, columns: 1, key: 'b' },
    { row: 3, column: 0, rows: 1, columns: 2, key: 'a' },
  ]);
});
