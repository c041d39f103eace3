import { type Cell, isError } from '../../cell.ts';
import type { Result } from '../define.ts';
import { isGrid } from './block.ts';
import { tooLarge } from './rows.ts';

/**
 * What leaves a function: finite numbers, texts, booleans and errors. Some hosts show null, NaN and infinity as 0, and
 * a zero with a sign as −0.
 */
export function guarded(functionName: string, result: Result): Result {
  if (!isGrid(result)) {
    if (result === null) return '';
    if (typeof result !== 'number') return result;
    return Number.isFinite(result) ? result + 0 : tooLarge(functionName);
  }
  for (const row of result) {
    for (const cell of row) if (!isFit(cell)) return repaired(functionName, result);
  }
  return result;
}

function isFit(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return cell !== null && !isError(cell);
}

function repaired(functionName: string, grid: readonly (readonly Cell[])[]): Result {
  for (const row of grid) {
    for (const cell of row) {
      if (isError(cell)) return cell;
      if (typeof cell === 'number' && !Number.isFinite(cell)) return tooLarge(functionName);
    }
  }
  return grid.map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 0 : (cell ?? ''))));
}
