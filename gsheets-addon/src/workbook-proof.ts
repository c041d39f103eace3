import { type Area, type Change, isEscapable, isMistakable, rectanglesOf, type Tile } from '../../core/index.ts';
import type { OpenBook } from './workbook-read.ts';
import { piecesFor } from './workbook-standing.ts';
import { formulaCells, rangeOf } from './workbook-write.ts';

/** Texts that Google could have taken for something else, and the cells that they were written to. */
interface TextBlock {
  readonly area: Area;
  readonly texts: readonly (readonly string[])[];
}

interface Misread {
  readonly area: Area;
  readonly text: string;
}

/**
 * No text of a person may end up as a formula or a number. What was written is read back; a cell that holds something
 * else is written the other way. Returns a cell that Google would not keep either way, null where all is well.
 */
export function repairTexts(open: OpenBook, changes: readonly Change[]): Area | null {
  const blocks = changes.flatMap(mistakableBlocks);
  const again = misread(open, blocks).map(({ area, text }) => {
    rangeOf(open, area).setValue(isEscapable(text) ? text : `'${text}`);
    return { area, texts: [[text]] };
  });
  return misread(open, again)[0]?.area ?? null;
}

function mistakableBlocks(change: Change): readonly TextBlock[] {
  if (change.kind !== 'write') return [];
  const tiles: Tile[] = [];
  change.cells.forEach((cells, row) => {
    cells.forEach((written, column) => {
      if (typeof written === 'string' && isMistakable(written)) tiles.push({ row, column, key: '' });
    });
  });
  return rectanglesOf(tiles).map(({ row, column, rows, columns }) => ({
    area: { ...change.area, row: change.area.row + row, column: change.area.column + column, rows, columns },
    texts: change.cells.slice(row, row + rows).map((cells) => cells.slice(column, column + columns).map(String)),
  }));
}

/** One reading a sheet: a call costs more than the cells between the texts. */
function misread(open: OpenBook, blocks: readonly TextBlock[]): readonly Misread[] {
  return [...new Set(blocks.map(({ area }) => area.sheet))].flatMap((sheet) => {
    const own = blocks.filter(({ area }) => area.sheet === sheet);
    const values = new Map(piecesFor(own.map(({ area }) => area)).map((piece) => [piece, valuesOf(open, piece)]));
    return own.flatMap((block) => misreadIn(block, values));
  });
}

function valuesOf(open: OpenBook, piece: Area): readonly (readonly unknown[])[] {
  return rangeOf(open, piece).getValues();
}

function misreadIn(
  { area, texts }: TextBlock,
  read: ReadonlyMap<Area, readonly (readonly unknown[])[]>,
): readonly Misread[] {
  for (const [piece, values] of read) {
    if (area.row < piece.row || area.column < piece.column) continue;
    if (area.row + area.rows > piece.row + piece.rows || area.column + area.columns > piece.column + piece.columns)
      continue;
    return texts.flatMap((row, down) =>
      row.flatMap((text, across) => {
        const value = values[area.row - piece.row + down]?.[area.column - piece.column + across];
        if (value === text) return [];
        return [{ text, area: { ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 } }];
      }),
    );
  }
  return [];
}

/**
 * Whether Google took the formulas as formulas: one cell tells for all, since all were spelled alike. A formula with a
 * comma in it is asked for, because only the separator can have been wrong.
 */
export function formulasTaken(open: OpenBook, changes: readonly Change[]): boolean {
  const cells = formulaCells(changes);
  const telling = cells.filter((area) => formulaAt(changes, area).includes(','))[0] ?? cells[0];
  if (!telling) return true;
  const range = rangeOf(open, telling);
  return range.getFormula() !== '' && range.getDisplayValue() !== '#ERROR!';
}

function formulaAt(changes: readonly Change[], at: Area): string {
  for (const change of changes) {
    if (change.kind !== 'write' || change.area.sheet !== at.sheet) continue;
    const written = change.cells[at.row - change.area.row]?.[at.column - change.area.column];
    if (typeof written === 'object' && written !== null) return written.formula;
  }
  return '';
}
