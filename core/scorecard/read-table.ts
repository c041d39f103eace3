import { type Cell, isBlank } from '../cell.ts';
import { mapping, type Steps } from '../workbook/steps.ts';
import { isoDate } from './day.ts';
import type { Field } from './field.ts';
import { carriedByWeights } from './headers/carried-names.ts';
import { readColumns } from './headers/columns.ts';
import { sortingRows, type TableRows } from './headers/data-rows.ts';
import { folded } from './headers/fold.ts';
import type { HeaderBlock } from './headers/header-rows.ts';
import { wordsOfAll } from './headers/match.ts';
import { type Extent, readTitleBlock, type TitleBlock } from './headers/title-block.ts';
import { cellOfView, isDateAt, type SheetView, textOfView } from './headers/view.ts';
import type { ColumnReading, Correction, TableReading } from './reading.ts';
import type { Kpi, Layout, Scorecard } from './scorecard.ts';

/** A table of KPIs with what was understood of it. */
export interface ReadTable {
  readonly block: HeaderBlock;
  readonly reading: TableReading;
  readonly rows: TableRows;
  readonly headingField: Field | null | undefined;
  readonly scorecard: Scorecard | null;
}

/** Names that people write once and leave blank below. */
const carried: readonly Field[] = ['employee', 'employeeId', 'role', 'department'];

/** Reads the table whose header is `block`, whose title lines stand in `titleExtent`, and whose rows end before `endRow`. */
export function* readingTable(
  view: SheetView,
  block: HeaderBlock,
  titleExtent: Extent,
  endRow: number,
  kind: Scorecard['kind'],
  correction: Correction | undefined,
): Steps<ReadTable> {
  const own = kind !== 'foreign';
  const below = Array.from({ length: Math.max(0, endRow - block.lastRow - 1) }, (_, row) => block.lastRow + 1 + row);
  const columns = corrected(readColumns(view, block, below.slice(0, 400)), correction);
  const rows = yield* sortingRows(view, block, columns, below, own);
  const title = readTitleBlock(view, titleExtent, own);
  const headingField = correction?.headings === undefined ? headingFieldOf(rows) : correction.headings;
  const reading: TableReading = { headerRows: [block.firstRow, block.lastRow], columns, skipped: rows.skipped };
  const named = columns.some(({ field, confidence }) => field === 'kpi' && confidence === 'high');
  const scorecard =
    named && rows.kpis.length > 0
      ? yield* readingScorecard(view, block, columns, rows, title, kind, headingField, correction)
      : null;
  return { block, reading, rows, headingField, scorecard };
}

/** What somebody said of the columns wins over every guess. */
function corrected(columns: readonly ColumnReading[], correction: Correction | undefined): ColumnReading[] {
  const said = correction?.columns;
  if (!said) return [...columns];
  const claimed = new Set<ColumnReading['field']>(
    Object.values(said).filter((field) => field !== null && field !== 'history'),
  );
  return columns.map((column) => {
    const field = said[column.column];
    if (field !== undefined) return { ...column, field, confidence: 'high', by: 'person' };
    return column.field !== null && claimed.has(column.field) ? { ...column, field: null, by: 'nothing' } : column;
  });
}

/** Headings of departments and perspectives are known by their words; undefined where nobody can tell. */
function headingFieldOf({ headings }: TableRows): Field | null | undefined {
  if (headings.length === 0) return null;
  const departments = new Set(wordsOfAll((language) => language.departments));
  const perspectives = new Set(wordsOfAll(({ values }) => values.perspective));
  const plain = headings.map(({ text }) => folded(text).replace(/^(?:[a-e]|[ivx]+|\d+) /, ''));
  if (plain.every((text) => perspectives.has(text) || perspectives.has(text.replace(/ perspective$/, ''))))
    return 'perspective';
  if (plain.every((text) => text.split(' ').some((word) => departments.has(word)))) return 'department';
  return undefined;
}

function* readingScorecard(
  view: SheetView,
  block: HeaderBlock,
  columns: readonly ColumnReading[],
  { kpis, headings }: TableRows,
  title: TitleBlock,
  kind: Scorecard['kind'],
  headingField: Field | null | undefined,
  correction: Correction | undefined,
): Steps<Scorecard> {
  const used = columns.filter(({ field, confidence }) => field !== null && confidence === 'high');
  const fieldColumns: Partial<Record<Field, number>> = {};
  for (const { field, column } of used) if (field !== null && field !== 'history') fieldColumns[field] = column;
  const historyColumns = used.filter(({ field }) => field === 'history').map(({ column }) => column);
  const places = Object.entries(fieldColumns) as [Field, number][];
  const read = yield* mapping(kpis, (row) => readKpi(view, row, places, historyColumns));
  const headed = headingField ? withHeadings(read, kpis, headings, headingField) : read;
  const carry = kind === 'foreign' && (correction?.carriedDown ?? areNamesCarried(view, kpis, fieldColumns));
  const layout: Layout = {
    sheet: view.sheet.name,
    headerRow: block.lastRow,
    columns: fieldColumns,
    historyColumns,
    headCells: title.cells,
    rows: kpis,
  };
  return {
    kind,
    title: titleOf(title, view.sheet.name),
    head: title.head,
    headShown: title.shown,
    kpis: carry ? carriedDown(headed) : headed,
    layout,
  };
}

function areNamesCarried(
  view: SheetView,
  rows: readonly number[],
  columns: Readonly<Partial<Record<Field, number>>>,
): boolean {
  return carried.some((field) => {
    const column = columns[field];
    return column !== undefined && carriedByWeights(view, rows, column, columns.weight);
  });
}

function titleOf(title: TitleBlock, sheet: string): string {
  const named = [title.shown.employee, title.shown.role, title.title].find((text) => text !== undefined && text !== '');
  return named ?? sheet;
}

function readKpi(
  view: SheetView,
  row: number,
  columns: readonly (readonly [Field, number])[],
  historyColumns: readonly number[],
): Kpi {
  const values: Partial<Record<Field, Cell>> = {};
  const shown: Partial<Record<Field, string>> = {};
  const calculated: Field[] = [];
  for (const [field, column] of columns) {
    const merge = view.mergeAt(row, column);
    const source = merge && merge.row < row && merge.column === column ? merge.row : row;
    const value = cellOfView(view, source, column);
    values[field] = isBlank(value) ? null : value;
    const text = textOfView(view, source, column);
    if (typeof value === 'number' && text !== String(value))
      shown[field] = isDateAt(view, source, column) ? isoDate(value) : text;
    if (view.sheet.formulas[source]?.[column]) calculated.push(field);
  }
  const history = historyColumns.map((column) => {
    const value = cellOfView(view, row, column);
    return typeof value === 'number' ? value : null;
  });
  return { values, shown, history, ...(calculated.length > 0 ? { calculated } : {}) };
}

/** A heading holds for the rows below it that say nothing themselves. */
function withHeadings(
  kpis: readonly Kpi[],
  rows: readonly number[],
  headings: TableRows['headings'],
  field: Field,
): Kpi[] {
  return kpis.map((kpi, position) => {
    const row = rows[position] ?? 0;
    const heading = headings.filter((one) => one.row < row).pop();
    if (!heading || !isBlank(kpi.values[field])) return kpi;
    return { ...kpi, values: { ...kpi.values, [field]: heading.text } };
  });
}

function carriedDown(kpis: readonly Kpi[]): Kpi[] {
  const last: Partial<Record<Field, Cell>> = {};
  return kpis.map((kpi) => {
    const values = { ...kpi.values };
    const begins = carried.some((field) => !isBlank(values[field]));
    for (const field of carried) {
      if (values[field] === undefined) continue;
      if (begins) last[field] = values[field] ?? null;
      else values[field] = last[field] ?? null;
    }
    return { ...kpi, values };
  });
}
