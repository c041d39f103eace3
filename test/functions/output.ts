import { expect } from 'vitest';
import { type Cell, isError, type Result } from '../../core/index.ts';

/** What every result of every function has to be: no null, no NaN, no infinity, and errors that say what to do. */
export function expectFit(name: string, result: Result, handedIn: readonly unknown[] = []): void {
  if (isError(result)) {
    if (!JSON.stringify(handedIn).includes(JSON.stringify(result))) {
      expect(result.error.message).toMatch(new RegExp(`^${name}: .+\\. \\S.*\\.$`, 's'));
    }
    return;
  }
  if (!Array.isArray(result)) {
    expect(isFit(result as Cell), `${name} gave ${String(result)}`).toBe(true);
    return;
  }
  expect(result.length).toBeGreaterThan(0);
  const rows: readonly (readonly Cell[])[] = result;
  const unfit = rows.find((row) => row.length !== rows[0]?.length || !row.every(isFit));
  expect(unfit, `${name} gave an unfit row`).toBeUndefined();
}

function isFit(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === 'string' || typeof cell === 'boolean';
}
