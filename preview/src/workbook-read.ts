import { type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import {
  type Area,
  type Cell,
  heldAs,
  parseAreaName,
  type ReadRequest,
  type SheetSnapshot,
  type Snapshot,
  type Standing,
} from '../../core/index.ts';
import { cellOf } from './cell.ts';
import type { RunningUniver } from './univer.ts';

/** The key of our mark in the custom data of a worksheet. */
export const markKey = 'kpiScorecards';

export function readWorkbook(running: RunningUniver, request: ReadRequest): Snapshot {
  const book = activeBook(running.api);
  const sheets = book.getSheets();
  return {
    sheets: sheets.map((sheet) => {
      const wanted = request.sheets?.includes(sheet.getSheetName()) ?? true;
      return readSheet(running, sheet, wanted);
    }),
    names: readNames(book),
    activeSheet: book.getActiveSheet().getSheetName(),
    selection: selectionOf(book),
    decimalSeparator: '.',
  };
}

export function activeBook(api: FUniver): FWorkbook {
  const book = api.getActiveWorkbook();
  if (!book) throw new Error('There is no workbook.');
  return book;
}

function readSheet(running: RunningUniver, sheet: FWorksheet, wanted: boolean): SheetSnapshot {
  const name = sheet.getSheetName();
  const about = { name, mark: markOf(sheet), hidden: sheet.isSheetHidden(), merges: mergesOf(sheet) };
  const values = wanted ? valuesOf(running, sheet) : [];
  if (values.length === 0) return { ...about, cells: [], texts: [], formats: [], formulas: [] };
  const range = sheet.getRange(0, 0, values.length, values[0]?.length ?? 1);
  const shown = range.getDisplayValues();
  return {
    ...about,
    cells: values,
    texts: values.map((row, down) => row.map((value, across) => textOf(value, shown[down]?.[across] ?? ''))),
    formats: range.getNumberFormats().map((row) => row.map((format) => (format === '' ? 'General' : format))),
    formulas: range.getFormulas().map((row) => row.map((formula) => (formula === '' ? null : formula))),
  };
}

/** What stands in the cells that a step asks for: reading a long sheet whole for a few of them would hold up the page. */
export function standingIn(running: RunningUniver): Standing {
  const book = activeBook(running.api);
  return {
    names: readNames(book),
    sheets: book.getSheets().map((sheet) => {
      const cells = sheet.getSheet().getCellMatrix();
      const spilled = spilledIn(running, sheet);
      return {
        name: sheet.getSheetName(),
        mark: markOf(sheet),
        held: (row, column) => {
          const data = cells.getValue(row, column);
          const value = cellOf(data) ?? cellOf(spilled.getValue(row, column));
          const formula = data?.f || data?.si ? sheet.getRange(row, column).getFormula() : '';
          return heldAs(value, formula === '' ? null : formula);
        },
        format: (row, column) => sheet.getRange(row, column).getNumberFormat() || 'General',
        rows: sheet.getLastRow() + 1,
        columns: sheet.getLastColumn() + 1,
      };
    }),
  };
}

/** Cells that a formula beside them fills are kept apart by the engine. */
function spilledIn({ univer }: RunningUniver, sheet: FWorksheet): ObjectMatrix<Nullable<ICellData>> {
  const spilled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
  return new ObjectMatrix(spilled[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {});
}

/** The used rectangle from A1. */
function valuesOf(running: RunningUniver, sheet: FWorksheet): Cell[][] {
  const filled: { row: number; column: number; value: Cell }[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, data) => {
      const value = cellOf(data);
      if (value !== null || data?.f || data?.si) filled.push({ row, column, value });
    });
  spilledIn(running, sheet).forValue((row, column, data) => {
    const value = cellOf(data);
    if (value !== null) filled.push({ row, column, value });
  });
  return rectangle(filled);
}

function rectangle(filled: readonly { row: number; column: number; value: Cell }[]): Cell[][] {
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => null));
  for (const { row, column, value } of filled) {
    const cells = values[row];
    if (cells && (cells[column] ?? null) === null) cells[column] = value;
  }
  return values;
}

/** Univer shows truth values as words but answers with the stored digit. */
function textOf(value: Cell, shown: string): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : shown;
}

function markOf(sheet: FWorksheet): string | null {
  const mark: unknown = sheet.getCustomMetadata()?.[markKey];
  return typeof mark === 'string' ? mark : null;
}

function mergesOf(sheet: FWorksheet): Area[] {
  return sheet.getMergedRanges().map((range) => ({
    sheet: sheet.getSheetName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
}

function readNames(book: FWorkbook): Snapshot['names'] {
  return book.getDefinedNames().flatMap((defined) => {
    const area = parseAreaName(defined.getFormulaOrRefString().replace(/^=/, ''));
    return area && defined.isWorkbookScope() ? [{ name: defined.getName(), area }] : [];
  });
}

function selectionOf(book: FWorkbook): Area | null {
  const range = book.getActiveRange();
  if (!range) return null;
  return {
    sheet: range.getSheetName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}
