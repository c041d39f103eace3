import { type Cell, type CellError, cellError } from '../../cell.ts';
import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import type { Result } from '../define.ts';
import { type Block, blank } from './block.ts';
import type { Extent, NamedBlock } from './sizes.ts';

/** The rows that the row-wise arguments of a call describe together, and the way to answer for them. */
export interface Rows {
  readonly count: number;
  /** True where every range of the row is blank: such a row says nothing. */
  isBlank(row: number): boolean;
  /** Names the argument that is #N/A in the row, not available yet; undefined where none is. */
  unavailable(row: number): Refusal | undefined;
  readonly anyUnavailable: boolean;
  /** Answers row by row, in the shape of the largest row-wise argument; the first refusal is the whole answer. */
  answer(answerFor: (row: number) => Cell | Refusal): Result;
  /** What is wrong, in words: "weight in row 3 is negative. Use 0 or more." */
  words(refusal: Refusal): string;
  error(refusal: Refusal): CellError;
}

/** `group` holds the row-wise arguments, `every` all arguments of the call. */
export function rowsOf(
  functionName: string,
  every: readonly NamedBlock[],
  group: readonly NamedBlock[],
  { count, shape }: Extent,
): Rows {
  const ranges = group.filter(({ block }) => shape === null || !block.single);
  const unavailable = new Map<number, string>();
  for (const { name, block } of ranges) {
    for (const row of block.unavailable) if (!unavailable.has(row)) unavailable.set(row, name);
  }

  function answer(answerFor: (row: number) => Cell | Refusal): Result {
    if (count === 0) return '';
    const columns = shape?.columns ?? 1;
    const lines = new Array<Cell[]>(count / columns);
    for (let row = 0; row < count; row++) {
      const value = unavailable.size > 0 && unavailable.has(row) ? '' : answerFor(row);
      if (isRefusal(value)) return errorOf(functionName, every, { row, ...value });
      if (typeof value === 'number' && !Number.isFinite(value)) return tooLarge(functionName, row);
      // Adding 0 takes the sign off a zero, which some hosts would show.
      const cell = typeof value === 'number' ? value + 0 : value;
      if (row % columns === 0) lines[row / columns] = [cell];
      else lines[Math.floor(row / columns)]?.push(cell);
    }
    return shape === null ? (lines[0]?.[0] ?? '') : lines;
  }

  return {
    count,
    isBlank: (row) => ranges.every(({ block }) => blank(block.cellAt(row))),
    unavailable(row) {
      const name = unavailable.get(row);
      return name === undefined ? undefined : refuse('#N/A', name, 'is #N/A', 'Enter it once it is available.');
    },
    anyUnavailable: unavailable.size > 0,
    answer,
    words: (refusal) => wordsOf(every, refusal),
    error: (refusal) => errorOf(functionName, every, refusal),
  };
}

function wordsOf(every: readonly NamedBlock[], refusal: Refusal): string {
  const { argument, problem, cure, row } = refusal;
  const block = every.find(({ name }) => name === argument)?.block;
  const place = row === undefined || block === undefined || block.single ? '' : ` in ${placeOf(row, block)}`;
  return `${argument}${place} ${problem}. ${cure}`;
}

/** A refusal as an error cell whose message names the function, the argument, the row and the cure. */
export function errorOf(functionName: string, every: readonly NamedBlock[], refusal: Refusal): CellError {
  return cellError(refusal.refused, `${functionName}: ${wordsOf(every, refusal)}`);
}

/** Where a row-wise cell stands in its range, counted from 1. */
function placeOf(row: number, { rows, columns }: Block): string {
  if (columns === 1) return `row ${row + 1}`;
  const column = `column ${(row % columns) + 1}`;
  return rows === 1 ? column : `row ${Math.floor(row / columns) + 1}, ${column}`;
}

export function tooLarge(functionName: string, row?: number): CellError {
  const place = row === undefined ? '' : ` in row ${row + 1}`;
  return cellError('#NUM!', `${functionName}: the result${place} is too large. Use smaller numbers.`);
}
