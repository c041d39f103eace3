import {
  type Area,
  areasOf,
  type Change,
  heldAs,
  parseAreaName,
  refusal,
  type Standing,
  type StandingSheet,
  type Written,
} from '../../core/index.ts';
import { cellOf, formulaOf } from './cell.ts';
import { type ExcelHost, markKey } from './host.ts';
import { loadNotes, type Notes } from './workbook-note.ts';
import { chartPlace } from './workbook-write.ts';

/** What stands where a step is about to write, with the ids by which sheets are told apart from those it adds. */
export interface ExcelStanding extends Standing {
  readonly ids: ReadonlySet<string>;
  readonly notes: Notes;
  readonly charts: ReadonlyMap<string, Excel.Chart>;
}

type Piece = { readonly area: Area; readonly range: Excel.Range };

/** So many cells come well under the 5 MB that Excel on the web hands out at once. */
const cellsAtOnce = 20_000;

/**
 * Loads, in one round trip unless the step is very large, what the step overwrites or relies on: for `was`, for formats
 * that must change with the cells, and for taking the step back. Cells of sheets that the step adds need no asking.
 */
export async function loadStanding(
  host: ExcelHost,
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<ExcelStanding> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load('items/id,items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  const added = new Set(changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : [])));
  const pieces: Piece[] = [];
  const marks = new Map<string, Excel.WorksheetCustomProperty>();
  const charts = new Map<string, Excel.Chart>();
  let room = cellsAtOnce;
  for (const change of changes) {
    if (change.kind === 'remove-own-sheet') {
      const { customProperties } = worksheets.getItem(change.sheet);
      marks.set(change.sheet, customProperties.getItemOrNullObject(markKey).load('value'));
    }
    if (change.kind === 'chart' && !added.has(change.sheet)) {
      const { charts: standing } = worksheets.getItem(change.sheet);
      charts.set(chartPlace(change), standing.getItemOrNullObject(change.title).load('name'));
    }
    for (const area of areasToLoad(change).flatMap(inParts)) {
      if (added.has(area.sheet)) continue;
      if (area.rows * area.columns > room) {
        await context.sync();
        room = cellsAtOnce;
      }
      room -= area.rows * area.columns;
      pieces.push({ area, range: loadPiece(worksheets.getItem(area.sheet), area) });
    }
  }
  const notes = await loadNotes(host, context, changes, added);
  await context.sync();
  return {
    names: names.items.flatMap(({ name, formula }) => {
      const area = parseAreaName(String(formula).replace(/^=/, ''));
      return area ? [{ name, area }] : [];
    }),
    sheets: sheets.items.map(({ name }) => standingSheet(name, marks.get(name), pieces)),
    ids: new Set(sheets.items.map(({ id }) => id)),
    notes,
    charts,
  };
}

/** Asked where loading failed: a sheet that is gone fails the batch, and the step's own words for that are better. */
export async function refusalByNames(host: ExcelHost, changes: readonly Change[]): Promise<Error | null> {
  return host.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const standing = { names: [], sheets: sheets.items.map(({ name }) => standingSheet(name, undefined, [])) };
    const refused = refusal(changes, standing);
    return refused?.code === 'no-sheet' || refused?.code === 'sheet-name' ? refused : null;
  });
}

function areasToLoad(change: Change): readonly Area[] {
  if (change.kind === 'write' || change.kind === 'number-format') return areasOf(change);
  if (change.kind === 'remove-rows') return [change.area];
  return change.kind === 'remove-own-sheet' ? (change.was ?? []).map(({ area }) => area) : [];
}

function inParts(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  const parts: Area[] = [];
  for (let first = 0; first < area.rows; first += rows) {
    parts.push({ ...area, row: area.row + first, rows: Math.min(rows, area.rows - first) });
  }
  return parts;
}

function loadPiece(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).load('values,valueTypes,formulas,numberFormat');
}

function standingSheet(
  name: string,
  mark: Excel.WorksheetCustomProperty | undefined,
  pieces: readonly Piece[],
): StandingSheet {
  const own = pieces.filter(({ area }) => area.sheet === name);
  const find = <Value>(
    row: number,
    column: number,
    otherwise: Value,
    read: (range: Excel.Range, row: number, column: number) => Value,
  ): Value => {
    const piece = own.find(({ area }) => isIn(area, row, column));
    return piece ? read(piece.range, row - piece.area.row, column - piece.area.column) : otherwise;
  };
  return {
    name,
    mark: mark === undefined || mark.isNullObject ? null : String(mark.value),
    held: (row, column) => find<Written>(row, column, null, heldIn),
    format: (row, column) =>
      find(row, column, 'General', (range, down, across) => String(range.numberFormat[down]?.[across] ?? 'General')),
    // Sheets are removed last in a step and so never have to be rebuilt from here.
    rows: 0,
    columns: 0,
  };
}

function heldIn(range: Excel.Range, row: number, column: number): Written {
  const value: unknown = range.values[row]?.[column];
  const formula = formulaOf(range.formulas[row]?.[column], value);
  return heldAs(cellOf(value, range.valueTypes[row]?.[column], formula), formula);
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
