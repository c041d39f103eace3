import { type Area, type Change, heldAs, type Standing, type StandingSheet, type Written } from '../../core/index.ts';
import { cellOf, formatOf, formulaOf } from './cell.ts';
import { markOf, type OpenBook, readNames } from './workbook-read.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Piece {
  readonly area: Area;
  readonly held: readonly (readonly Written[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Up to so many cells are read in one piece, though the step touches only some of them: each call costs more. */
const cellsInOnePiece = 50_000;

/** What stands where a step is about to write: for `was`, for formats that must change, and for taking the step back. */
export function standingFor(open: OpenBook, changes: readonly Change[]): Standing {
  const touched = touchedAreas(changes);
  const removed = new Set(changes.flatMap((change) => (change.kind === 'remove-own-sheet' ? [change.sheet] : [])));
  const naming = changes.some((change) => change.kind === 'name');
  return {
    names: naming ? readNames(open.book) : [],
    sheets: open.book.getSheets().map((sheet) => {
      const name = sheet.getName();
      const areas = touched.filter((area) => area.sheet === name);
      const pieces = piecesFor(areas).flatMap((area) => readPiece(open, sheet, area));
      return standingSheet(name, removed.has(name) ? markOf(sheet) : null, pieces);
    }),
  };
}

function touchedAreas(changes: readonly Change[]): readonly Area[] {
  return changes.flatMap((change): readonly Area[] => {
    if (change.kind === 'write' || change.kind === 'number-format') return [change.area];
    if (change.kind === 'remove-rows') return [change.area];
    return change.kind === 'remove-own-sheet' ? (change.was ?? []).map(({ area }) => area) : [];
  });
}

/** What to read at once so that all these areas of one sheet are in it. */
export function piecesFor(areas: readonly Area[]): readonly Area[] {
  const [first] = areas;
  if (!first) return [];
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return rows * columns <= cellsInOnePiece ? [{ sheet: first.sheet, row, column, rows, columns }] : areas;
}

/** Beyond the grid there is nothing to read; cells there are blank. */
function readPiece(open: OpenBook, sheet: Sheet, area: Area): readonly Piece[] {
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
  if (rows <= 0 || columns <= 0) return [];
  const range = sheet.getRange(area.row + 1, area.column + 1, rows, columns);
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats().map((row) => row.map(formatOf));
  return [
    {
      area: { ...area, rows, columns },
      formats,
      held: range.getValues().map((row, down) =>
        row.map((value, across) => {
          const formula = formulaOf(formulas[down]?.[across], open.commaLocale);
          return heldAs(cellOf(value, formula, formats[down]?.[across] ?? 'General', open.dayNumber), formula);
        }),
      ),
    },
  ];
}

function standingSheet(name: string, mark: string | null, pieces: readonly Piece[]): StandingSheet {
  const find = <Value>(
    row: number,
    column: number,
    from: (piece: Piece) => readonly (readonly Value[])[],
    otherwise: Value,
  ): Value => {
    for (const piece of pieces) {
      const found = from(piece)[row - piece.area.row]?.[column - piece.area.column];
      if (found !== undefined) return found;
    }
    return otherwise;
  };
  return {
    name,
    mark,
    held: (row, column) => find<Written>(row, column, (piece) => piece.held, null),
    format: (row, column) => find(row, column, (piece) => piece.formats, 'General'),
    // Sheets are removed last in a step and so never have to be rebuilt from here.
    rows: 0,
    columns: 0,
  };
}
