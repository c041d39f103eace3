/// <reference types="google-apps-script" />
import type { Area, ReadRequest, SheetSnapshot, Snapshot } from '../../core/index.ts';
import { cellOf, type DayNumber, formatOf, formulaOf, spreadsheetDays } from './cell.ts';
import { isCommaLocale } from './locale.ts';
import { markKey, type Services } from './services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet with what is needed to read its cells. */
export interface OpenBook {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly commaLocale: boolean;
  readonly dayNumber: DayNumber;
  /** Sheets that were asked for already. */
  readonly sheets: Map<string, Sheet>;
}

export function openBook(services: Services): OpenBook {
  const book = services.app.getActiveSpreadsheet();
  const commaLocale = isCommaLocale(book.getSpreadsheetLocale());
  return { book, commaLocale, dayNumber: spreadsheetDays(services), sheets: new Map() };
}

export function readWorkbook(services: Services, request: ReadRequest): Snapshot {
  const open = openBook(services);
  const { book } = open;
  const selected = book.getActiveRange();
  return {
    sheets: book.getSheets().map((sheet) => readSheet(services, open, sheet, request)),
    names: readNames(book),
    activeSheet: book.getActiveSheet().getName(),
    selection: selected && areaOf(selected),
    decimalSeparator: open.commaLocale ? ',' : '.',
  };
}

function readSheet(services: Services, open: OpenBook, sheet: Sheet, request: ReadRequest): SheetSnapshot {
  const name = sheet.getName();
  const about = { name, mark: markOf(sheet), hidden: sheet.isSheetHidden() };
  const none: SheetSnapshot = { ...about, cells: [], texts: [], formats: [], formulas: [], merges: [] };
  // A sheet that is one large chart has no cells.
  const hasCells = String(sheet.getType()) === String(services.app.SheetType.GRID);
  if (!hasCells || !(request.sheets?.includes(name) ?? true)) return none;
  const used = sheet.getDataRange();
  const merges = used.getMergedRanges().map(areaOf);
  const values = used.getValues();
  const formulas = used.getFormulas().map((row) => row.map((formula) => formulaOf(formula, open.commaLocale)));
  const formats = used.getNumberFormats().map((row) => row.map(formatOf));
  const cells = values.map((row, down) =>
    row.map((value, across) => {
      return cellOf(value, formulas[down]?.[across] ?? null, formats[down]?.[across] ?? 'General', open.dayNumber);
    }),
  );
  // An unused sheet answers with one blank cell.
  if (cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === null) return { ...none, merges };
  return {
    ...about,
    cells,
    texts: used.getDisplayValues(),
    formats,
    formulas,
    merges,
  };
}

export function markOf(sheet: Sheet): string | null {
  const own = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === markKey)[0];
  return own ? own.getValue() : null;
}

export function readNames(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Snapshot['names'] {
  return book.getNamedRanges().flatMap((named) => {
    // The range of a name whose cells were deleted is gone, whatever the types say.
    const range: Range | null = named.getRange();
    return range ? [{ name: named.getName(), area: areaOf(range) }] : [];
  });
}

function areaOf(range: Range): Area {
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
