import { type Cell, isBlank } from '../../cell.ts';
import type { Area } from '../../workbook/area.ts';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot.ts';

/** A sheet with quick answers about merged cells. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  /** The merged area that covers the cell, its first cell included. */
  mergeAt(row: number, column: number): Area | undefined;
}

export function viewOf(sheet: SheetSnapshot): SheetView {
  const covering = new Map<string, Area>();
  for (const area of sheet.merges) {
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        covering.set(`${row},${column}`, area);
      }
    }
  }
  return {
    sheet,
    rows: sheet.cells.length,
    columns: sheet.cells[0]?.length ?? 0,
    mergeAt: (row, column) => (covering.size === 0 ? undefined : covering.get(`${row},${column}`)),
  };
}

export function cellOfView(view: SheetView, row: number, column: number): Cell {
  return cellAt(view.sheet, row, column);
}

/** What a person reads in the cell, without outer spaces. */
export function textOfView(view: SheetView, row: number, column: number): string {
  const cell = cellAt(view.sheet, row, column);
  if (isBlank(cell)) return '';
  const shown = view.sheet.texts[row]?.[column];
  if (shown !== undefined && shown.trim() !== '') return shown.trim();
  return typeof cell === 'object' ? cell.error.code : String(cell).trim();
}

export function isBlankAt(view: SheetView, row: number, column: number): boolean {
  return isBlank(cellAt(view.sheet, row, column));
}

/** The text of the merged area that covers the cell, or of the cell itself. */
export function mergedText(view: SheetView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  return merge ? textOfView(view, merge.row, merge.column) : textOfView(view, row, column);
}

/** True for number formats that show a calendar date or a month. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General' || format === '@') return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(codes) && !/[0#?]/.test(codes.replace(/\.0+/g, ''));
}

export function isDateAt(view: SheetView, row: number, column: number): boolean {
  return typeof cellOfView(view, row, column) === 'number' && isDateFormat(view.sheet.formats[row]?.[column]);
}
