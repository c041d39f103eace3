import { isBlank } from '../cell.ts';
import type { Layout } from '../scorecard/scorecard.ts';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot.ts';

/** The first and the last column of a table: those that were read, and their neighbours as far as they have a header. */
export function tableWidth(sheet: SheetSnapshot, { columns, historyColumns, headerRow }: Layout) {
  const read = [...Object.values(columns), ...historyColumns];
  let [first, last] = [Math.min(...read), Math.max(...read)];
  while (first > 0 && isHeaded(sheet, headerRow, first - 1)) first -= 1;
  while (isHeaded(sheet, headerRow, last + 1)) last += 1;
  return { first, last };
}

/** In the header row, or in one above it; a merged title says nothing about the columns below it. */
function isHeaded(sheet: SheetSnapshot, headerRow: number, column: number): boolean {
  const above = sheet.merges.some(({ row, columns, column: from }) => {
    return row === headerRow - 1 && columns > 2 && column >= from && column < from + columns;
  });
  return !isBlank(cellAt(sheet, headerRow, column)) || (!above && !isBlank(cellAt(sheet, headerRow - 1, column)));
}
