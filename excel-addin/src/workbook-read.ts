import { type Area, parseAreaName, type ReadRequest, type SheetSnapshot, type Snapshot } from '../../core/index.ts';
import { cellOf, formulaOf } from './cell.ts';
import { type ExcelHost, markKey } from './host.ts';
import { isBusy, isTooMuchToRead } from './workbook-error.ts';

const cellProperties = ['values', 'valueTypes', 'formulas', 'text', 'numberFormat'] as const;
const placeProperties = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;
/** So many cells come well under the 5 MB that Excel on the web hands out at once. */
const cellsAtOnce = 20_000;

/** Two round trips: what there is, and what it holds. Sheets too large for one answer come in several. */
export async function readWorkbook(host: ExcelHost, request: ReadRequest): Promise<Snapshot> {
  try {
    return await host.run((context) => read(host, context, request, true));
  } catch (failure) {
    if (isBusy(failure)) throw failure;
    // A selected chart or shape is no range, and asking for the selection then fails the whole batch.
    return host.run((context) => read(host, context, request, false));
  }
}

async function read(
  host: ExcelHost,
  context: Excel.RequestContext,
  request: ReadRequest,
  withSelection: boolean,
): Promise<Snapshot> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const application = workbook.application.load('decimalSeparator');
  const selected = withSelection ? workbook.getSelectedRange().load(['address', ...placeProperties]) : null;
  await context.sync();
  return {
    sheets: await readSheets(host, context, sheets.items, request),
    names: names.items.flatMap(({ name, formula }) => {
      const area = parseAreaName(String(formula).replace(/^=/, ''));
      return area ? [{ name, area }] : [];
    }),
    activeSheet: active.name,
    selection: selected && placeOf(selected, sheetOfAddress(selected.address, active.name)),
    decimalSeparator: application.decimalSeparator === ',' ? ',' : '.',
  };
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly merged: Excel.RangeAreas | null;
  readonly wanted: boolean;
}

async function readSheets(
  host: ExcelHost,
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  request: ReadRequest,
): Promise<SheetSnapshot[]> {
  const load = (properties: readonly string[]) =>
    sheets.map((sheet) => loadSheet(host, sheet, request.sheets?.includes(sheet.name) ?? true, properties));
  try {
    const loaded = load([...cellProperties, ...placeProperties]);
    await context.sync();
    return loaded.map((one) => snapshotOf(one, one.wanted ? [one.used] : []));
  } catch (failure) {
    if (!isTooMuchToRead(failure)) throw failure;
  }
  const loaded = load(placeProperties);
  await context.sync();
  const snapshots: SheetSnapshot[] = [];
  for (const one of loaded) snapshots.push(snapshotOf(one, await readInParts(context, one)));
  return snapshots;
}

function loadSheet(
  host: ExcelHost,
  sheet: Excel.Worksheet,
  wanted: boolean,
  properties: readonly string[],
): LoadedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([...(wanted ? properties : placeProperties)]);
  const merged = host.supports('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load(placeProperties.map((property) => `areas/items/${property}`).join(','));
  const mark = sheet.customProperties.getItemOrNullObject(markKey).load('value');
  return { sheet, used, mark, merged, wanted };
}

async function readInParts(context: Excel.RequestContext, loaded: LoadedSheet): Promise<Excel.Range[]> {
  const { used, wanted } = loaded;
  if (!wanted || used.isNullObject) return [];
  const parts: Excel.Range[] = [];
  let rows = Math.max(1, Math.floor(cellsAtOnce / used.columnCount));
  for (let first = 0; first < used.rowCount; ) {
    const height = Math.min(rows, used.rowCount - first);
    try {
      parts.push(await readRows(context, loaded, first, height));
      first += height;
    } catch (failure) {
      // Long texts fill an answer sooner.
      if (!isTooMuchToRead(failure) || height === 1) throw failure;
      rows = Math.ceil(height / 2);
    }
  }
  return parts;
}

async function readRows(
  context: Excel.RequestContext,
  { sheet, used }: LoadedSheet,
  first: number,
  height: number,
): Promise<Excel.Range> {
  const part = sheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex, height, used.columnCount);
  part.load([...cellProperties, ...placeProperties]);
  await context.sync();
  return part;
}

function snapshotOf({ sheet, used, mark, merged }: LoadedSheet, parts: readonly Excel.Range[]): SheetSnapshot {
  const filled = used.isNullObject ? [] : parts;
  const rows = filled.reduce((most, part) => Math.max(most, part.rowIndex + part.rowCount), 0);
  const columns = filled.reduce((most, part) => Math.max(most, part.columnIndex + part.columnCount), 0);
  /** A rectangle from A1, filled from each part at its place. */
  const grid = <Value>(blank: Value, cell: (part: Excel.Range, row: number, column: number) => Value): Value[][] => {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
    for (const part of filled) {
      for (let row = 0; row < part.rowCount; row += 1) {
        const target = cells[part.rowIndex + row] ?? [];
        for (let column = 0; column < part.columnCount; column += 1) {
          target[part.columnIndex + column] = cell(part, row, column);
        }
      }
    }
    return cells;
  };
  const formula = (part: Excel.Range, row: number, column: number) =>
    formulaOf(part.formulas[row]?.[column], part.values[row]?.[column]);
  return {
    name: sheet.name,
    mark: mark.isNullObject ? null : String(mark.value),
    hidden: sheet.visibility !== 'Visible',
    cells: grid(null, (part, row, column) =>
      cellOf(part.values[row]?.[column], part.valueTypes[row]?.[column], formula(part, row, column)),
    ),
    texts: grid('', (part, row, column) => String(part.text[row]?.[column] ?? '')),
    formats: grid('General', (part, row, column) => String(part.numberFormat[row]?.[column] ?? 'General')),
    formulas: grid(null, formula),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map((area) => placeOf(area, sheet.name)),
  };
}

function placeOf(range: Excel.Range, sheet: string): Area {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** `'KPI People'!A1:B2` names its sheet before the last exclamation mark. */
function sheetOfAddress(address: string, otherwise: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf('!')));
  if (name === '') return otherwise;
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
