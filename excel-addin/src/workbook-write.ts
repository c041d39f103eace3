import { type Area, type Change, columnLetters, equalRuns, fullAreaName, type Written } from '../../core/index.ts';
import { formulaToWrite, valueToWrite } from './cell.ts';
import { type ExcelHost, markKey } from './host.ts';
import { drawChart, formatByRule, offerChoices, setLook, warnBeforeEdits } from './workbook-look.ts';
import { type Notes, queueNote } from './workbook-note.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** What must be known of a workbook to change it. */
export interface Known {
  /** Names of ranges that there are, by lower-case letters. */
  readonly names: ReadonlySet<string>;
  readonly notes: Notes;
  /** Charts asked for by `chartPlace`; a null object where there is none. */
  readonly charts: ReadonlyMap<string, Excel.Chart>;
}

export function chartPlace({ sheet, title }: Of<'chart'>): string {
  return JSON.stringify([sheet, title]);
}

/** Queues one change; nothing happens before the next sync. */
export function queueChange(host: ExcelHost, context: Excel.RequestContext, change: Change, known: Known): void {
  switch (change.kind) {
    case 'add-sheet':
      addSheet(context, change);
      break;
    case 'write':
      writeCells(rangeOf(context, change.area), change.cells);
      break;
    case 'number-format':
      setNumberFormats(rangeOf(context, change.area), change);
      break;
    case 'style':
      setLook(rangeOf(context, change.area), change.style, change.area.rows);
      break;
    case 'size':
      setSizes(context, change);
      break;
    case 'choices':
      offerChoices(rangeOf(context, change.area), change);
      break;
    case 'conditional-format':
      formatByRule(rangeOf(context, change.area), change.rule);
      break;
    case 'name':
      setName(context, change, known.names);
      break;
    case 'freeze':
      freeze(context, change);
      break;
    case 'note':
      queueNote(host, context, change, known.notes);
      break;
    case 'protect':
      warnBeforeEdits(rangeOf(context, change.area), change.message);
      break;
    case 'chart':
      drawChart(context, change, known.charts.get(chartPlace(change)));
      break;
    case 'insert-rows':
      rangeOf(context, change.area).getEntireRow().insert('Down');
      break;
    case 'remove-rows':
      rangeOf(context, change.area).getEntireRow().delete('Up');
      break;
    case 'remove-own-sheet':
      context.workbook.worksheets.getItem(change.sheet).delete();
      break;
  }
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** The mark comes right behind the sheet: only a sheet that carries it is removed when a step is taken back. */
function addSheet(context: Excel.RequestContext, change: Of<'add-sheet'>): void {
  const sheet = context.workbook.worksheets.add(change.sheet);
  sheet.customProperties.add(markKey, change.mark);
  if (change.position !== undefined) sheet.position = change.position;
  sheet.showGridlines = false;
  setPage(sheet.pageLayout, change.page);
}

/** One page wide, with margins that leave the most room that every printer can use. */
function setPage(layout: Excel.PageLayout, { orientation, repeatRows, columns }: Of<'add-sheet'>['page']): void {
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins('Inches', { left: 0.3, right: 0.3, top: 0.4, bottom: 0.4 });
  if (repeatRows) layout.setPrintTitleRows(`$1:$${repeatRows}`);
  if (columns) layout.setPrintArea(`A:${columnLetters(columns - 1)}`);
}

/** Only our own formulas go the way of formulas; what people typed goes the way of values, behind a text format. */
export function writeCells(range: Excel.Range, cells: readonly (readonly Written[])[]): void {
  const values = cells.map((row) => row.map(valueToWrite));
  const formulas = cells.map((row) => row.map(formulaToWrite));
  if (values.some((row) => row.some((value) => value !== null))) range.values = values;
  if (formulas.some((row) => row.some((formula) => formula !== null))) range.formulas = formulas;
}

/** One format for all cells, or a grid of them; the type knows only the grid. */
function setNumberFormats(range: Excel.Range, { format, formats }: Of<'number-format'>): void {
  range.numberFormat = formats?.map((row) => [...row]) ?? (format as unknown as string[][]);
}

/** Excel measures columns and rows in points, three to four pixels. */
function setSizes(context: Excel.RequestContext, { sheet, axis, first, pixels }: Of<'size'>): void {
  const target = context.workbook.worksheets.getItem(sheet);
  for (const { first: offset, count, size } of equalRuns(pixels)) {
    if (axis === 'columns') target.getRangeByIndexes(0, first + offset, 1, count).format.columnWidth = size * 0.75;
    else target.getRangeByIndexes(first + offset, 0, count, 1).format.rowHeight = size * 0.75;
  }
}

function setName(context: Excel.RequestContext, { name, area }: Of<'name'>, present: ReadonlySet<string>): void {
  const { names } = context.workbook;
  if (present.has(name.toLowerCase())) {
    if (area === null) names.getItem(name).delete();
    else names.getItem(name).formula = `=${fullAreaName(area)}`;
  } else if (area !== null) {
    names.add(name, rangeOf(context, area));
  }
}

function freeze(context: Excel.RequestContext, { sheet, rows, columns }: Of<'freeze'>): void {
  const target = context.workbook.worksheets.getItem(sheet);
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
  else target.freezePanes.unfreeze();
}
