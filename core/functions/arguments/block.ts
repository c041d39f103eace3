import { type Cell, type CellError, type Grid, isBlank, isError } from '../../cell.ts';

/** What a host hands over for one argument: a value, a rectangle, or nothing. */
export type Argument = Cell | Grid | undefined;

/** What a pass over the cells of one argument comes across beside plain numbers. */
interface Findings {
  /** Cells up to and including the last one that is not blank. */
  filled: number;
  /** Positions of texts and booleans, where numbers were wanted. */
  readonly others: number[];
  /** The first error cell, and the first one that is not #N/A. */
  firstError: CellError | null;
  hardError: CellError | null;
  /** The positions of #N/A: not available yet. */
  readonly unavailable: number[];
  /** Two lengths of rows that differ, where the host handed over no rectangle. */
  jagged: readonly [number, number] | null;
}

/** One argument as it was handed over, read once from top to bottom. */
export interface Block extends Readonly<Findings> {
  readonly rows: number;
  readonly columns: number;
  /** How many cells, counted row after row. */
  readonly length: number;
  /** True where one cell was given: in a row-wise argument it serves for all rows. */
  readonly single: boolean;
  /** The plain numbers, NaN where the cell is anything else. Empty where cells were wanted. */
  readonly numbers: Float64Array;
  cellAt(position: number): Cell;
}

/** `numbers` puts plain numbers into one typed array, which is what makes long columns fast; `cells` leaves all as it is. */
export type Wanted = 'numbers' | 'cells';

const noNumbers = new Float64Array(0);

export function takeBlock(argument: Argument, wanted: Wanted): Block {
  const found: Findings = {
    filled: 0,
    others: [],
    firstError: null,
    hardError: null,
    unavailable: [],
    jagged: null,
  };
  if (!isGrid(argument)) return takeCell(argument ?? null, wanted, found);
  const grid = argument;
  const columns = grid[0]?.length ?? 1;
  if (grid.length * columns <= 1) return takeCell(grid[0]?.[0] ?? null, wanted, found);
  const numbers = wanted === 'numbers' ? takeNumbers(grid, columns, found) : noNumbers;
  if (wanted === 'cells') takeCells(grid, columns, found);
  const cellAt =
    columns === 1
      ? (at: number) => grid[at]?.[0] ?? null
      : (at: number) => grid[Math.floor(at / columns)]?.[at % columns] ?? null;
  return { ...found, rows: grid.length, columns, length: grid.length * columns, single: false, numbers, cellAt };
}

export function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

/** One cell goes its own way, so that the loops below only ever meet columns, which keeps their machine code narrow. */
function takeCell(cell: Cell, wanted: Wanted, found: Findings): Block {
  const isNumber = typeof cell === 'number' && Number.isFinite(cell);
  const numbers = wanted === 'numbers' ? Float64Array.of(isNumber ? cell : Number.NaN) : noNumbers;
  if (!blank(cell)) {
    found.filled = 1;
    if (isError(cell)) noteError(found, cell, 0);
    else if (wanted === 'numbers' && !isNumber) found.others.push(0);
  }
  return { ...found, rows: 1, columns: 1, length: 1, single: true, numbers, cellAt: () => cell };
}

/** This loop sees every cell of every column of numbers: nothing in it may cost more than the number itself. */
function takeNumbers(grid: Grid, columns: number, found: Findings): Float64Array {
  const numbers = new Float64Array(grid.length * columns);
  let filled = 0;
  for (let row = 0, position = 0; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    if (cells.length !== columns) found.jagged ??= [columns, cells.length];
    for (let column = 0; column < columns; column++, position++) {
      const cell = cells[column];
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        numbers[position] = cell;
        filled = position + 1;
        continue;
      }
      numbers[position] = Number.NaN;
      if (cell === null || cell === undefined || blank(cell)) continue;
      filled = position + 1;
      if (isError(cell)) noteError(found, cell, position);
      else found.others.push(position);
    }
  }
  found.filled = filled;
  return numbers;
}

function takeCells(grid: Grid, columns: number, found: Findings): void {
  let filled = 0;
  for (let row = 0, position = 0; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    if (cells.length !== columns) found.jagged ??= [columns, cells.length];
    for (let column = 0; column < columns; column++, position++) {
      const cell = cells[column];
      if (cell === null || cell === undefined || blank(cell)) continue;
      filled = position + 1;
      if (typeof cell === 'object') noteError(found, cell, position);
    }
  }
  found.filled = filled;
}

function noteError(found: Findings, cell: CellError, position: number): void {
  found.firstError ??= cell;
  if (cell.error.code === '#N/A') found.unavailable.push(position);
  else found.hardError ??= cell;
}

/** Whether a cell is blank; a text that begins with a visible sign needs no closer look. */
export function blank(cell: Cell): boolean {
  if (typeof cell === 'string' && cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128) return false;
  return isBlank(cell);
}
