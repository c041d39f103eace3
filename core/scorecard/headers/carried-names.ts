import { cellOfView, type SheetView, textOfView } from './view.ts';

/**
 * True where the weights prove that a name stands for the blank rows below it, too: with them every person's weights
 * come to exactly 100 % (or 1), and no name is left with its own row alone.
 */
export function carriedByWeights(
  view: SheetView,
  rows: readonly number[],
  nameColumn: number,
  weightColumn: number | undefined,
): boolean {
  if (weightColumn === undefined) return false;
  const sums: number[] = [];
  let blanks = 0;
  for (const row of rows) {
    const weight = weightAt(view, row, weightColumn);
    if (weight === undefined) return false;
    const last = sums.length - 1;
    if (textOfView(view, row, nameColumn) !== '') sums.push(weight);
    else if (last < 0) return false;
    else {
      sums[last] = (sums[last] ?? 0) + weight;
      blanks += 1;
    }
  }
  const whole = (sums[0] ?? 0) > 1.5 ? 100 : 1;
  return blanks > 0 && sums.every((sum) => Math.abs(sum - whole) < 1e-6 * whole);
}

function weightAt(view: SheetView, row: number, column: number): number | undefined {
  const cell = cellOfView(view, row, column);
  if (typeof cell === 'number') return cell;
  const written = /^(\d+(?:[.,]\d+)?) ?%?$/.exec(typeof cell === 'string' ? cell.trim() : '')?.[1];
  return written === undefined ? undefined : Number(written.replace(',', '.'));
}
