import { type Area, type Change, isEscapable, isMistakable, rectanglesOf, type Tile } from '../../core/index.ts';
import { rangeOf } from './workbook-write.ts';

/** Texts that Excel could have taken for something else, loaded back from the cells they were written to. */
export interface Proof {
  readonly range: Excel.Range;
  readonly texts: readonly (readonly string[])[];
  readonly area: Area;
}

/** Queues reading them back behind the writes, in the same round trip. */
export function queueProofs(context: Excel.RequestContext, portion: readonly Change[]): readonly Proof[] {
  return portion.flatMap((change) => {
    if (change.kind !== 'write') return [];
    const tiles: Tile[] = [];
    change.cells.forEach((cells, row) => {
      cells.forEach((written, column) => {
        if (typeof written === 'string' && isMistakable(written)) tiles.push({ row, column, key: '' });
      });
    });
    return rectanglesOf(tiles).map(({ row, column, rows, columns }) => {
      const area = { ...change.area, row: change.area.row + row, column: change.area.column + column, rows, columns };
      const texts = change.cells
        .slice(row, row + rows)
        .map((cells) => cells.slice(column, column + columns).map(String));
      return { area, texts, range: rangeOf(context, area).load('values') };
    });
  });
}

/** The cells that hold something else than the text that was written. */
export function misread(proofs: readonly Proof[]): readonly { readonly area: Area; readonly text: string }[] {
  return proofs.flatMap(({ area, texts, range }) =>
    texts.flatMap((row, down) =>
      row.flatMap((text, across) => {
        if (range.values[down]?.[across] === text) return [];
        const cell = { ...area, row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
        return [{ area: cell, text }];
      }),
    ),
  );
}

/** The other way of writing: with the apostrophe where it was left out, without where it was kept as part of the text. */
export function otherwiseWritten(text: string): string {
  return isEscapable(text) ? text : `'${text}`;
}
