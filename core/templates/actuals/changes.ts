import { isError } from '../../cell.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { rectanglesOf, type Tile } from '../../workbook/rectangles.ts';
import type { ActualMatch } from './match.ts';

type Writable = Extract<ActualMatch, { kind: 'new' | 'changed' | 'same' }>;

/**
 * Writes the matched actuals. Each cell is written only if it still holds what was shown; cells with formulas are not
 * among them. The number of changes follows the blocks of cells, not their number.
 */
export function actualsChanges(matches: readonly ActualMatch[]): Change[] {
  const writable = matches.filter((match): match is Writable => match.kind === 'new' || match.kind === 'changed');
  const sheets = [...new Set(writable.map(({ area }) => area.sheet))];
  return sheets.flatMap((sheet) => {
    const own = writable.filter(({ area }) => area.sheet === sheet);
    const byCell = new Map(own.map((match) => [`${match.area.row} ${match.area.column}`, match]));
    const tiles = own.map(({ area }): Tile => ({ row: area.row, column: area.column, key: '' }));
    return rectanglesOf(tiles).map(({ row, column, rows, columns }): Change => {
      const grid = (value: (match: Writable | undefined) => Written) =>
        Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, across) => value(byCell.get(`${row + down} ${column + across}`))),
        );
      return {
        kind: 'write',
        area: { sheet, row, column, rows, columns },
        cells: grid((match) => match?.after ?? null),
        was: grid((match) => heldBefore(match)),
      };
    });
  });
}

/** An error that stood in the cell is written back as the formula that makes it. */
function heldBefore(match: Writable | undefined): Written {
  const before = match?.before ?? null;
  return isError(before) ? { formula: `=${before.error.code}` } : before;
}
