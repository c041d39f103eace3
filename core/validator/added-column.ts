import { isBlank } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Change } from '../workbook/change.ts';
import { cellAt, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { tableWidth } from './table-width.ts';

/**
 * A further column right of a table: its place and the change that heads it. Null where no column is free there, or where
 * the next one holds something: two tables would grow together.
 */
export function addedColumn(
  { layout }: Scorecard,
  field: Field,
  snapshot: Snapshot,
): { readonly column: number; readonly header: Change } | null {
  const sheet = sheetNamed(snapshot, layout.sheet);
  if (!sheet) return null;
  const row = layout.headerRow;
  const column = tableWidth(sheet, layout).last + 1;
  const lines = [row, ...layout.rows];
  const free = lines.every((line) => [column, column + 1].every((at) => isBlank(cellAt(sheet, line, at))));
  const merged = sheet.merges.some((merge) => {
    const reaches = lines.some((line) => line >= merge.row && line < merge.row + merge.rows);
    return reaches && column >= merge.column && column < merge.column + merge.columns;
  });
  if (!free || merged) return null;
  const area = { sheet: layout.sheet, row, column, rows: 1, columns: 1 };
  const name = field.charAt(0).toUpperCase() + field.slice(1);
  return { column, header: { kind: 'write', area, cells: [[name]], was: [[null]] } };
}
