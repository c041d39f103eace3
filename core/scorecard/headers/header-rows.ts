import { portionSize, type Steps } from '../../workbook/steps.ts';
import type { Field } from '../field.ts';
import { folded } from './fold.ts';
import { matchHeader, sureMatch, wordsOfAll } from './match.ts';
import { isPeriodLabel } from './period.ts';
import { cellOfView, isDateAt, type SheetView, textOfView } from './view.ts';

/** A run of header cells: the rows they stand in and the columns they span, all inclusive. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Fields that a table of KPIs is about; a line of a title block names none of them. */
const central: ReadonlySet<Field> = new Set(['kpi', 'target', 'actual', 'weight']);

/** The header blocks of KPI tables in reading order; several side by side count one each. */
export function* findingHeaderBlocks(view: SheetView): Steps<HeaderBlock[]> {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < view.rows; row++) {
    if (row % portionSize === portionSize - 1) yield;
    for (const [firstColumn, lastColumn] of runsOf(view, row)) {
      const block = { firstRow: row, lastRow: row, firstColumn, lastColumn };
      if (!looksLikeHeader(view, block)) continue;
      const whole = withNeighbours(view, block);
      if (!blocks.some((other) => overlaps(other, whole))) blocks.push(whole);
    }
  }
  return blocks;
}

/** The block that somebody pointed at: the whole row, with the rows that belong to it. */
export function headerBlockAt(view: SheetView, row: number): HeaderBlock {
  const block = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: Math.max(0, view.columns - 1) };
  return withNeighbours(view, block);
}

/**
 * Each set holds what one header may name. A goal that could be a target makes no KPI table of a list of goals, and a
 * name that could be a person's makes none of a list of people.
 */
function isKpiHeader(headers: readonly ReadonlySet<Field>[]): boolean {
  if (headers.length < 2) return false;
  if (headers.some((fields) => fields.has('kpi') && !fields.has('employee'))) return true;
  if (headers.filter((fields) => [...fields].some((field) => central.has(field))).length >= 2) return true;
  return headers.length >= 3 && headers.some((fields) => fields.has('target') && !fields.has('goal'));
}

/** The most blank cells that a header spans without being merged: four quarters under "Plan". */
const widestSpan = 6;

/** Runs of filled cells in a row; a column that is blank below, too, parts them. */
function runsOf(view: SheetView, row: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < view.columns; column++) {
    if (textOfView(view, row, column) === '' && !coveredAcross(view, row, column)) continue;
    const last = runs[runs.length - 1];
    if (last && isBridged(view, row, last[1], column)) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function isBridged(view: SheetView, row: number, left: number, right: number): boolean {
  if (right - left > widestSpan) return false;
  for (let column = left + 1; column < right; column++) {
    if (!hasDataBelow(view, row, column)) return false;
  }
  return true;
}

function coveredAcross(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && textOfView(view, merge.row, merge.column) !== '';
}

function hasDataBelow(view: SheetView, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 12, view.rows - 1); below++) {
    if (textOfView(view, below, column) !== '') return true;
  }
  return false;
}

function looksLikeHeader(view: SheetView, block: HeaderBlock): boolean {
  const headers: ReadonlySet<Field>[] = [];
  let [texts, numbers] = [0, 0];
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const text = textOfView(view, block.firstRow, column);
    if (text === '') continue;
    if (isPivotWord(text)) return false;
    const isNumber = typeof cellOfView(view, block.firstRow, column) === 'number';
    if (isNumber && !isPeriodLabel(text) && !isDateAt(view, block.firstRow, column)) numbers += 1;
    else texts += 1;
    const sure = [...(isNumber ? [] : matchHeader(text))].filter(([, score]) => score >= sureMatch);
    if (sure.length > 0) headers.push(new Set(sure.map(([field]) => field)));
  }
  return texts >= 2 && numbers * 3 <= texts && isKpiHeader(headers);
}

let pivotWords: readonly string[] | undefined;

/** True for the headers that a pivot table gives itself. */
export function isPivotWord(text: string): boolean {
  pivotWords ??= wordsOfAll(({ pivots }) => pivots);
  const word = folded(text);
  return pivotWords.some((pivot) => word === pivot || (pivot.includes(' ') && word.startsWith(`${pivot} `)));
}

/** Adds a row of spanning headers above and a row of sub-headers below. */
function withNeighbours(view: SheetView, own: HeaderBlock): HeaderBlock {
  const widened = withLastSpan(view, own);
  const split = isSubHeader(view, widened, own.lastRow + 1);
  const block = split ? widened : own;
  const lastRow = split ? block.lastRow + 1 : block.lastRow;
  const firstRow = isSpanningHeader(view, block, block.firstRow - 1) ? block.firstRow - 1 : block.firstRow;
  return { ...block, firstRow, lastRow };
}

/** The last header may span, too: its sub-headers and the cells below them go on to the right of it. */
function withLastSpan(view: SheetView, block: HeaderBlock): HeaderBlock {
  let lastColumn = block.lastColumn;
  while (
    lastColumn + 1 < view.columns &&
    textOfView(view, block.lastRow, lastColumn + 1) === '' &&
    textOfView(view, block.lastRow + 1, lastColumn + 1) !== '' &&
    textOfView(view, block.lastRow + 2, lastColumn + 1) !== ''
  )
    lastColumn++;
  return { ...block, lastColumn };
}

/**
 * Sub-headers stand only under headers that span several columns, or where the header above is blank. They are known by
 * their words, by a header beside them that is merged down into their row, or as words over numbers: what those words
 * mean is asked then.
 */
function isSubHeader(view: SheetView, block: HeaderBlock, row: number): boolean {
  if (row >= view.rows) return false;
  const certain = isReachedInto(view, block, row);
  let filled = 0;
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const text = textOfView(view, row, column);
    if (text === '') continue;
    const above = view.mergeAt(block.lastRow, column);
    const spans = above !== undefined && above.columns > 1;
    const open = textOfView(view, block.lastRow, column) === '' && !view.mergeAt(block.lastRow, column);
    if (!spans && !open && !standsUnderSpan(view, block, column)) return false;
    const word = typeof cellOfView(view, row, column) === 'string' && !/\d/.test(text);
    const names = word && (spans || /\d/.test(textOfView(view, row + 1, column)));
    if (!certain && !names && !isHeaderLike(view, row, column, text)) return false;
    filled += 1;
  }
  return certain || filled >= 2;
}

/** True where a header is one merged cell with the row below; a merge that goes on further is no header's. */
function isReachedInto(view: SheetView, block: HeaderBlock, row: number): boolean {
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const merge = view.mergeAt(row, column);
    if (merge?.row === block.lastRow && merge.rows === 2 && textOfView(view, merge.row, merge.column) !== '')
      return true;
  }
  return false;
}

/** Without merged cells, a header spans the blank cells to its right. */
function standsUnderSpan(view: SheetView, block: HeaderBlock, column: number): boolean {
  return (
    column < block.lastColumn &&
    textOfView(view, block.lastRow, column) !== '' &&
    textOfView(view, block.lastRow, column + 1) === '' &&
    textOfView(view, block.lastRow + 1, column + 1) !== ''
  );
}

function isHeaderLike(view: SheetView, row: number, column: number, text: string): boolean {
  if (isPeriodLabel(text) || isDateAt(view, row, column)) return true;
  if (typeof cellOfView(view, row, column) === 'number') return false;
  return [...matchHeader(text).values()].some((score) => score >= sureMatch);
}

/** The row above belongs to the header where a cell spans some, but not all, of the columns. */
function isSpanningHeader(view: SheetView, block: HeaderBlock, row: number): boolean {
  if (row < 0) return false;
  const width = block.lastColumn - block.firstColumn + 1;
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.columns > 1 && merge.columns < width && textOfView(view, merge.row, merge.column) !== '')
      return true;
  }
  return false;
}

function overlaps(one: HeaderBlock, other: HeaderBlock): boolean {
  const rows = one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;
  return rows && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** The header of a column with its rows joined, a spanning header first. */
export function headerTexts(view: SheetView, block: HeaderBlock, column: number): string[] {
  const texts: string[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const merge = view.mergeAt(row, column);
    const text = merge ? textOfView(view, merge.row, merge.column) : openText(view, block, row, column);
    if (text !== '' && texts[texts.length - 1] !== text) texts.push(text);
  }
  return texts;
}

/** In the upper of two header rows a blank cell stands under the header to its left when it has a sub-header. */
function openText(view: SheetView, block: HeaderBlock, row: number, column: number): string {
  const own = textOfView(view, row, column);
  if (own !== '' || row === block.lastRow || textOfView(view, block.lastRow, column) === '') return own;
  for (let left = column - 1; left >= block.firstColumn; left--) {
    const text = textOfView(view, row, left);
    if (text !== '') return textOfView(view, block.lastRow, left) === '' ? '' : text;
  }
  return '';
}
