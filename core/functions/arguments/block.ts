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
  const grid = rectangle(argument);
  const columns = grid[0]?.length ?? 1;
  const length = grid.length * columns;
  const numbers = wanted === 'numbers' ? new Float64Array(length).fill(Number.NaN) : noNumbers;
  const found: Findings = {
    filled: 0,
    others: [],
    firstError: null,
    hardError: null,
    unavailable: [],
    jagged: null,
  };
  for (let row = 0, position = 0; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    if (cells.length !== columns) found.jagged ??= [columns, cells.length];
    for (let column = 0; column < columns; column++, position++) {
      const cell = cells[column];
      if (typeof cell === 'number' && wanted === 'numbers' && Number.isFinite(cell)) {
        numbers[position] = cell;
        found.filled = position + 1;
      } else if (cell !== null && cell !== '') {
        note(found, cell, position, wanted);
      }
    }
  }
  const cellAt = (at: number) => grid[Math.floor(at / columns)]?.[at % columns] ?? null;
  return { ...found, rows: grid.length, columns, length, single: length === 1, numbers, cellAt };
}

function rectangle(argument: Argument): Grid {
  if (!isGrid(argument)) return [[argument ?? null]];
  return argument.length === 0 || argument[0]?.length === 0 ? [[null]] : argument;
}

export function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

function note(found: Findings, cell: Cell | undefined, position: number, wanted: Wanted): void {
  if (cell === undefined || blank(cell)) return;
  found.filled = position + 1;
  if (!isError(cell)) {
    if (wanted === 'numbers') found.others.push(position);
    return;
  }
  found.firstError ??= cell;
  if (cell.error.code === '#N/A') found.unavailable.push(position);
  else found.hardError ??= cell;
}

/** Whether a cell is blank, without telling the compiler that what is not blank is no text. */
export function blank(cell: Cell): boolean {
  return isBlank(cell);
}
