import { CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { cellDataOf } from '../../preview/src/cell.ts';
import { createUniver, type RunningUniver } from '../../preview/src/univer.ts';
import { univerWorkbook } from '../../preview/src/workbook.ts';
import { markKey } from '../../preview/src/workbook-read.ts';
import { type Content, isFormulaContent } from './calculate.ts';
import type { MakeRig } from './rig.ts';
import type { StartSheet } from './workbook-model.ts';

/** Univer with its real engine, in Node, holding the sheets that a test lays out. */
export async function headlessUniver(sheets: readonly StartSheet[]): Promise<RunningUniver> {
  const running = createUniver();
  running.api.createWorkbook(bookData(sheets));
  await running.settled();
  return running;
}

/** The start of a workbook as Univer takes it: plain data, for a page as well. */
export function bookData(sheets: readonly StartSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet${index}`);
  return {
    id: 'book',
    name: 'Book',
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [`sheet${index}`, sheetData(sheet, `sheet${index}`)])),
  };
}

function sheetData(sheet: StartSheet, id: string): Partial<IWorksheetData> {
  const rows = Math.max(100, (sheet.cells?.length ?? 0) + 20);
  const cellData = (sheet.cells ?? []).map((row, down) =>
    row.map((content, across) => startCell(content, sheet.formats?.[down]?.[across])),
  );
  return {
    id,
    name: sheet.name,
    rowCount: rows,
    columnCount: Math.max(26, ...(sheet.cells ?? []).map((row) => row.length + 2)),
    hidden: sheet.hidden ? 1 : 0,
    cellData: Object.fromEntries(cellData.map((row, down) => [down, Object.fromEntries(row.entries())])),
    mergeData: (sheet.merges ?? []).map(({ row, column, rows: height, columns: width }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + height - 1,
      endColumn: column + width - 1,
    })),
    ...(sheet.mark === undefined ? {} : { custom: { [markKey]: sheet.mark } }),
  };
}

function startCell(content: Content, format = 'General'): ICellData {
  const style = format === 'General' ? {} : { s: { n: { pattern: format } } };
  return { ...contentData(content), ...style };
}

/** A cell as if somebody had typed it. */
export function contentData(content: Content): ICellData {
  if (isFormulaContent(content)) return { f: content.formula };
  if (typeof content === 'object' && content !== null) return { v: content.error.code, t: CellValueType.STRING };
  return cellDataOf(content);
}

export const univerRig: MakeRig = async (sheets, options = {}) => {
  const running = await headlessUniver(sheets);
  const { api, univer } = running;
  const book = () => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error('There is no workbook.');
    return active;
  };
  return {
    workbook: univerWorkbook(running, options),
    type: async (sheet, row, column, content) => {
      book().getSheetByName(sheet)?.getRange(row, column).setValue(contentData(content));
      await running.settled();
    },
    failHalfWay: () => {
      const failing = running.api.newDataValidation.bind(api);
      api.newDataValidation = () => {
        api.newDataValidation = failing;
        throw new Error('The engine is out of order.');
      };
    },
    undo: async () => {
      book().undo();
      await running.settled();
    },
    note: async (at) => {
      const range = book().getSheetByName(at.sheet)?.getRange(at.row, at.column);
      return range?.getNote()?.note ?? null;
    },
    close: async () => univer.dispose(),
  };
};
