import { isBlank } from '../../cell.ts';
import { portionSize, type Steps } from '../../workbook/steps.ts';
import type { Field } from '../field.ts';
import type { ColumnReading, TableReading } from '../reading.ts';
import { folded } from './fold.ts';
import { type HeaderBlock, headerTexts } from './header-rows.ts';
import { wordsOfAll } from './match.ts';
import { RunningWeights } from './running-weights.ts';
import { cellOfView, type SheetView, textOfView } from './view.ts';

type Skipped = TableReading['skipped'][number];

/** The rows of a table, sorted into KPIs and rows that only arrange them. */
export interface TableRows {
  readonly kpis: readonly number[];
  /** Heading rows with their text; a heading holds for the KPIs below it, up to the next one. */
  readonly headings: readonly { readonly row: number; readonly text: string; readonly sure: boolean }[];
  readonly skipped: readonly Skipped[];
}

let totalWords: readonly string[] | undefined;
let outcomeWords: ReadonlySet<string> | undefined;

/** Sorts the rows below a header; `columns` must already say which column names the KPI. */
export function* sortingRows(
  view: SheetView,
  block: HeaderBlock,
  columns: readonly ColumnReading[],
  rows: readonly number[],
  own: boolean,
): Steps<TableRows> {
  const kpis: number[] = [];
  const headings: { row: number; text: string; sure: boolean }[] = [];
  const skipped: Skipped[] = [];
  const weights = new RunningWeights(view, columnOf(columns, 'weight'));
  for (const [index, row] of rows.entries()) {
    if (index % portionSize === portionSize - 1) yield;
    const filled = filledColumns(view, block, row);
    const [first] = filled;
    if (first === undefined) skipped.push({ row, reason: 'blank' });
    else if (isRepeatedHeader(view, block, row, filled)) skipped.push({ row, reason: 'repeat' });
    else if (isOutcome(view, block, row, filled, columns)) {
      skipped.push({ row, reason: 'total' });
      if (own) break;
    } else if (isTotal(view, row, filled, columns, weights)) {
      skipped.push({ row, reason: 'total' });
      weights.closed();
    } else if (!own && isHeading(view, row, filled, columnOf(columns, 'kpi'))) {
      headings.push({ row, text: textOfView(view, row, first), sure: isSureHeading(view, row, first, columns) });
      skipped.push({ row, reason: 'heading' });
    } else if (!own && isForeignToTable(view, row, columns)) {
      skipped.push({ row, reason: 'heading' });
    } else {
      kpis.push(row);
      weights.add(row);
    }
  }
  const last = kpis[kpis.length - 1] ?? -1;
  return { kpis, headings: headings.filter(({ row }) => last > row), skipped };
}

function filledColumns(view: SheetView, block: HeaderBlock, row: number): number[] {
  const filled: number[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    if (textOfView(view, row, column) !== '') filled.push(column);
  }
  return filled;
}

function isRepeatedHeader(view: SheetView, block: HeaderBlock, row: number, filled: readonly number[]): boolean {
  const same = filled.filter((column) => {
    const text = textOfView(view, row, column);
    return headerTexts(view, block, column).includes(text);
  });
  return same.length >= 2 && same.length === filled.length;
}

function columnOf(columns: readonly ColumnReading[], field: Field): number | undefined {
  return columns.find((column) => column.field === field && column.confidence === 'high')?.column;
}

/** "Total score", "Bonus": lines below a table that say what came out. They have neither target nor weight. */
function isOutcome(
  view: SheetView,
  block: HeaderBlock,
  row: number,
  filled: readonly number[],
  columns: readonly ColumnReading[],
): boolean {
  outcomeWords ??= new Set(wordsOfAll(({ outcomes }) => outcomes));
  const [first] = filled;
  if (first === undefined || first > block.firstColumn + 2) return false;
  const text = folded(textOfView(view, row, first));
  const weight = columnOf(columns, 'weight');
  const target = columnOf(columns, 'target');
  const weighted = weight !== undefined && filled.includes(weight) && !isFormulaAt(view, row, weight);
  return outcomeWords.has(text) && !weighted && (target === undefined || !filled.includes(target));
}

/**
 * A row that begins with a word for a total and adds up others, by a formula or by its weight; or one that names no KPI
 * and only holds a sum. "Total revenue" with a target of its own is a KPI.
 */
function isTotal(
  view: SheetView,
  row: number,
  filled: readonly number[],
  columns: readonly ColumnReading[],
  weights: RunningWeights,
): boolean {
  totalWords ??= wordsOfAll(({ totals }) => totals);
  const kpi = columnOf(columns, 'kpi');
  const weight = columnOf(columns, 'weight');
  const target = columnOf(columns, 'target');
  const name = kpi === undefined ? '' : folded(textOfView(view, row, kpi));
  const first = filled[0] === undefined ? '' : folded(textOfView(view, row, filled[0]));
  const adds = filled.some((column) => /\b(SUM|SUBTOTAL|AVERAGE|SUMPRODUCT)\(/i.test(formulaAt(view, row, column)));
  const named = name === '' ? first : name;
  const hasTarget = target !== undefined && filled.includes(target);
  if (totalWords.includes(named.replace(/ ?(100 ?%?|kpi|weight|score)$/, ''))) return true;
  const begins = totalWords.some((total) => named.startsWith(`${total} `));
  if (begins && (adds || (!hasTarget && weights.sumsUpAt(row)))) return true;
  const onlyWeight = weight !== undefined && filled.includes(weight) && (adds || filled.length === 1);
  return name === '' && !hasTarget && onlyWeight;
}

function formulaAt(view: SheetView, row: number, column: number): string {
  return view.sheet.formulas[row]?.[column] ?? '';
}

function isFormulaAt(view: SheetView, row: number, column: number): boolean {
  return formulaAt(view, row, column) !== '';
}

/** A signature or a remark below the table: it fills none of the columns that make a KPI. */
function isForeignToTable(view: SheetView, row: number, columns: readonly ColumnReading[]): boolean {
  const making = (['kpi', 'definition', 'formula', 'target', 'weight', 'actual', 'baseline', 'unit'] as const).flatMap(
    (field) => columnOf(columns, field) ?? [],
  );
  return columnOf(columns, 'kpi') !== undefined && making.every((column) => textOfView(view, row, column) === '');
}

/** A longer text, or one with a figure, is a KPI that nobody has filled in yet. */
const longestHeading = 40;

/** One text, alone in its row. */
function isHeading(view: SheetView, row: number, filled: readonly number[], nameColumn: number | undefined): boolean {
  const [first] = filled;
  if (first === undefined || typeof cellOfView(view, row, first) !== 'string') return false;
  const merge = view.mergeAt(row, first);
  const spans = merge !== undefined && merge.columns > 1;
  const short = textOfView(view, row, first).length <= longestHeading && !/[%#\d]/.test(textOfView(view, row, first));
  if (filled.length === 1 && !spans && first === nameColumn && !short) return false;
  return filled.length === 1 || (merge !== undefined && merge.columns >= filled.length && merge.columns > 1);
}

/** A heading is sure where it spans columns or stands outside the column of KPIs. */
function isSureHeading(view: SheetView, row: number, first: number, columns: readonly ColumnReading[]): boolean {
  const merge = view.mergeAt(row, first);
  return (merge !== undefined && merge.columns > 1) || first !== columnOf(columns, 'kpi');
}

/** True where nothing in the rows is filled within the block's columns. */
export function isBlankRow(view: SheetView, block: HeaderBlock, row: number): boolean {
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    if (!isBlank(cellOfView(view, row, column))) return false;
  }
  return true;
}
