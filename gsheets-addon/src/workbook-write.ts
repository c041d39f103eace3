import { type Area, type Change, equalRuns, fillingOf, isFormula } from '../../core/index.ts';
import { valueToWrite } from './cell.ts';
import { markKey, type Services } from './services.ts';
import { addRules, drawChart, offerChoices, setLooks } from './workbook-look.ts';
import type { OpenBook } from './workbook-read.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A step at work, with what it has done so far and the sheets that it has made. */
export interface Step {
  readonly services: Services;
  readonly open: OpenBook;
  readonly done: Change[];
  readonly made: Sheet[];
}

/** Carries out changes that are in working order. `commaLocale` says how formulas are spelled. */
export function carryOut(step: Step, changes: readonly Change[], commaLocale: boolean): void {
  const { services, open } = step;
  for (const change of changes) {
    carryOutOne(step, change, commaLocale);
    step.done.push(change);
  }
  const styles = changes.filter((change) => change.kind === 'style');
  for (const [name, own] of bySheet(styles)) setLooks(services, sheetOf(open, name), own);
  const rules = changes.filter((change) => change.kind === 'conditional-format');
  for (const [name, own] of bySheet(rules)) addRules(services, sheetOf(open, name), own, commaLocale);
}

function bySheet<Kind extends Change & { readonly area: Area }>(changes: readonly Kind[]): ReadonlyMap<string, Kind[]> {
  const sheets = new Map<string, Kind[]>();
  for (const change of changes) {
    const own = sheets.get(change.area.sheet) ?? [];
    sheets.set(change.area.sheet, own);
    own.push(change);
  }
  return sheets;
}

function carryOutOne(step: Step, change: Change, commaLocale: boolean): void {
  const { services, open } = step;
  switch (change.kind) {
    case 'add-sheet':
      addSheet(step, change);
      break;
    case 'write':
      rangeOf(open, change.area).setValues(
        change.cells.map((row) => row.map((written) => valueToWrite(written, commaLocale))),
      );
      break;
    case 'number-format':
      if (change.formats) rangeOf(open, change.area).setNumberFormats(change.formats.map((row) => [...row]));
      else rangeOf(open, change.area).setNumberFormat(change.format);
      break;
    case 'size':
      setSizes(sheetOf(open, change.sheet), change);
      break;
    case 'choices':
      offerChoices(services, rangeOf(open, change.area), change, (area) => rangeOf(open, area));
      break;
    case 'name':
      setName(open, change);
      break;
    case 'freeze':
      sheetOf(open, change.sheet).setFrozenRows(change.rows);
      sheetOf(open, change.sheet).setFrozenColumns(change.columns);
      break;
    case 'note':
      rangeOf(open, change.at).setNote(change.text ?? '');
      break;
    case 'protect':
      rangeOf(open, change.area).protect().setWarningOnly(true).setDescription(change.message);
      break;
    case 'chart':
      drawChart(sheetOf(open, change.sheet), rangeOf(open, change.data), change);
      break;
    case 'insert-rows':
      insertRows(step, change, commaLocale);
      break;
    case 'remove-rows':
      sheetOf(open, change.area.sheet).deleteRows(change.area.row + 1, change.area.rows);
      break;
    case 'remove-own-sheet':
      open.book.deleteSheet(sheetOf(open, change.sheet));
      break;
    case 'style':
    case 'conditional-format':
      // Set together, sheet by sheet: Google replaces the whole list of rules, and each look is a call.
      break;
  }
}

/** What fails in the middle leaves no row behind, so that the rest of the step is taken back where it stood. */
function insertRows(step: Step, change: Of<'insert-rows'>, commaLocale: boolean): void {
  const { sheet: name, row, rows } = change.area;
  const sheet = sheetOf(step.open, name);
  if (row === 0) sheet.insertRowsBefore(1, rows);
  else sheet.insertRowsAfter(row, rows);
  try {
    for (const filling of fillingOf(change)) carryOutOne(step, filling, commaLocale);
  } catch (failure) {
    sheet.deleteRows(row + 1, rows);
    throw failure;
  }
}

/** Each sheet is asked for once. */
export function sheetOf({ book, sheets }: OpenBook, name: string): Sheet {
  const sheet = sheets.get(name) ?? book.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet called "${name}".`);
  sheets.set(name, sheet);
  return sheet;
}

/** Google counts rows and columns from 1. */
export function rangeOf(open: OpenBook, { sheet, row, column, rows, columns }: Area): Range {
  return sheetOf(open, sheet).getRange(row + 1, column + 1, rows, columns);
}

/** Google's grids end where somebody last needed them to; what a step needs is added first. */
export function grow(open: OpenBook, reach: ReadonlyMap<string, { rows: number; columns: number }>): void {
  for (const [name, { rows, columns }] of reach) {
    const sheet = sheetOf(open, name);
    const height = sheet.getMaxRows();
    const width = sheet.getMaxColumns();
    if (rows > height) sheet.insertRowsAfter(height, rows - height + spareRows);
    if (columns > width) sheet.insertColumnsAfter(width, columns - width);
  }
}

/**
 * A new sheet comes with 26,000 cells, and a spreadsheet takes ten million: 500 scorecards fit only if the rows that they
 * do not need are given back.
 */
export function trim({ made }: Step, reach: ReadonlyMap<string, { rows: number }>): void {
  for (const sheet of made) {
    const needed = Math.max(fewestRows, (reach.get(sheet.getName())?.rows ?? 0) + spareRows);
    const height = sheet.getMaxRows();
    if (height > needed) sheet.deleteRows(needed + 1, height - needed);
  }
}

/** Room for what formulas spill below the last row that is written, and for a few rows of the user's own. */
const spareRows = 60;
const fewestRows = 100;

/** Google has no settings for print in scripts. */
function addSheet({ services, open: { book }, made }: Step, change: Of<'add-sheet'>): void {
  const sheet = book.insertSheet(change.sheet, change.position ?? book.getNumSheets());
  made.push(sheet);
  sheet.addDeveloperMetadata(markKey, change.mark, services.app.DeveloperMetadataVisibility.DOCUMENT);
  sheet.setHiddenGridlines(true);
}

function setSizes(sheet: Sheet, { axis, first, pixels }: Of<'size'>): void {
  for (const { first: offset, count, size } of equalRuns(pixels)) {
    if (axis === 'columns') sheet.setColumnWidths(first + offset + 1, count, size);
    else sheet.setRowHeights(first + offset + 1, count, size);
  }
}

function setName(open: OpenBook, { name, area }: Of<'name'>): void {
  const { book } = open;
  if (area !== null) book.setNamedRange(name, rangeOf(open, area));
  else if (book.getNamedRanges().some((named) => named.getName() === name)) book.removeNamedRange(name);
}

/** The cells that a step fills with formulas. */
export function formulaCells(changes: readonly Change[]): readonly Area[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'write') return [];
    const { sheet, row, column } = change.area;
    return change.cells.flatMap((cells, down) =>
      cells.flatMap((written, across) =>
        isFormula(written) ? [{ sheet, row: row + down, column: column + across, rows: 1, columns: 1 }] : [],
      ),
    );
  });
}
