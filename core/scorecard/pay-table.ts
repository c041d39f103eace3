import { type Cell, isBlank } from '../cell.ts';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot.ts';
import type { PayColumn } from './pay-columns.ts';

/** A row of a table of ours, by the keys of its columns. */
export interface PayRow<Key extends string> {
  /** Zero-based. */
  readonly row: number;
  at(key: Key): Cell;
}

export interface PayTable<Key extends string> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Down to the first row that is blank in all columns of the table. */
  readonly rows: readonly PayRow<Key>[];
}

/**
 * Finds a table of ours by headers that no other table of the sheet has all of; null where it is not there. The `last`
 * table of a sheet goes on below blank rows, which people leave between the lines that they type.
 */
export function readPayTable<Key extends string>(
  sheet: SheetSnapshot,
  known: readonly PayColumn<Key>[],
  telling: readonly NoInfer<Key>[],
  last = false,
): PayTable<Key> | null {
  for (const [headerRow, cells] of sheet.cells.entries()) {
    const columns = new Map(
      known.map(({ key, header }) => [key, cells.indexOf(header)] as const).filter(([, column]) => column >= 0),
    );
    if (!telling.every((key) => columns.has(key))) continue;
    const rows: PayRow<Key>[] = [];
    for (let row = headerRow + 1; row < sheet.cells.length; row++) {
      const isEmpty = [...columns.values()].every((column) => isBlank(cellAt(sheet, row, column)));
      if (!isEmpty) rows.push({ row, at: (key) => cellAt(sheet, row, columns.get(key) ?? -1) });
      else if (!last) break;
    }
    return { headerRow, columns, rows };
  }
  return null;
}

/** An id as text, exactly: the number 7 is the text 7, and spaces and leading zeros stay. Empty where the cell is blank. */
export function keyOfCell(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim() === '' ? '' : cell;
  return typeof cell === 'number' ? String(cell) : '';
}

/** Words of a cell without outer spaces; empty where it holds none. */
export function wordsOfCell(cell: Cell): string {
  return keyOfCell(cell).trim();
}
