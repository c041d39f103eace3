import { type Argument, areaName, type Cell, quotedSheet } from '../../../core/index.ts';
import { isGrid } from './host.ts';

/**
 * Arguments side by side on a sheet of their own, with a blank column between them, and how a formula names them.
 * A blank argument is left out of the formula, as people do it.
 */
export function laidOut<Content>(sheet: string, args: readonly Argument[], contentOf: (cell: Cell) => Content) {
  const cells: (Content | null)[][] = [];
  let column = 0;
  const references = args.map((argument) => {
    if (argument === null || argument === undefined) return '';
    const grid = isGrid(argument) ? argument : [[argument]];
    const columns = grid[0]?.length ?? 0;
    for (const [row, values] of grid.entries()) {
      const line = cells[row] ?? [];
      cells[row] = line;
      for (const [offset, value] of values.entries()) {
        while (line.length < column + offset) line.push(null);
        line[column + offset] = contentOf(value);
      }
    }
    const reference = areaName({ row: 0, column, rows: grid.length, columns });
    column += columns + 1;
    return `${quotedSheet(sheet)}!${reference}`;
  });
  return { cells: cells.map((row) => row ?? []), references };
}
