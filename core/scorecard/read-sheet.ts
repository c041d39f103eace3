import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import type { Field } from './field.ts';
import { findingHeaderBlocks, type HeaderBlock, headerBlockAt, headerTexts } from './headers/header-rows.ts';
import { questionsOf } from './headers/questions.ts';
import { type Extent, isTitleLine, readAgreement } from './headers/title-block.ts';
import { type SheetView, textOfView, viewOf } from './headers/view.ts';
import { asksWhose } from './headers/whose.ts';
import { readMark } from './mark.ts';
import { type ReadTable, readingTable } from './read-table.ts';
import type { Correction, SheetReading } from './reading.ts';
import type { Scorecard } from './scorecard.ts';

export interface SheetContent {
  readonly reading: SheetReading;
  readonly scorecards: readonly Scorecard[];
}

/**
 * Finds the KPI tables of a sheet, ours or anybody's. What cannot be told is not used and asked instead; `correction`
 * is what somebody answered, and wins over every guess.
 */
export function readSheet(sheet: SheetSnapshot, correction?: Correction): SheetContent {
  return finished(readingSheet(sheet, correction));
}

/** A snapshot never changes; several readers of one ask for the same sheets. */
const known = new WeakMap<SheetSnapshot, SheetContent>();

/** `readSheet` in steps, for tables of thousands of rows. */
export function* readingSheet(sheet: SheetSnapshot, correction?: Correction): Steps<SheetContent> {
  const before = correction === undefined ? known.get(sheet) : undefined;
  if (before) return before;
  const content = yield* reading(sheet, correction);
  if (correction === undefined) known.set(sheet, content);
  return content;
}

function* reading(sheet: SheetSnapshot, correction: Correction | undefined): Steps<SheetContent> {
  if (correction?.skip) return skipped(sheet, 'Somebody said that this sheet holds no KPIs.');
  const view = viewOf(sheet);
  const kind = kindOf(sheet);
  const blocks = yield* findingBlocks(view, correction);
  if (blocks.length === 0) return skipped(sheet, 'No row was recognised as the headers of a KPI table.');
  const tables: ReadTable[] = [];
  for (const block of blocks) {
    const [title, end] = [titleExtent(view, blocks, block), endOf(view, blocks, block)];
    tables.push(yield* readingTable(view, block, title, end, kind, correction));
  }
  for (const [position, table] of tables.entries()) {
    const settled = settledByOthers(table, tables);
    if (settled === null) continue;
    const { block } = table;
    const said = { ...correction, sheet: sheet.name, columns: { ...settled, ...correction?.columns } };
    const [title, end] = [titleExtent(view, blocks, block), endOf(view, blocks, block)];
    tables[position] = yield* readingTable(view, block, title, end, kind, said);
  }
  const scorecards = tables.flatMap((table) => {
    const { scorecard } = table;
    const asked = kind === 'foreign' && scorecard !== null && asksWhose(view, table, correction);
    return scorecard ? [asked ? { ...scorecard, whoseAsked: true } : scorecard] : [];
  });
  const asked: SheetReading = {
    sheet: sheet.name,
    kind: kind === 'foreign' ? 'found' : 'own',
    tables: tables.map((table) => table.reading),
    questions: kind === 'foreign' ? questionsOf(view, tables, correction) : [],
  };
  return {
    reading: asked,
    scorecards: kind === 'scorecard' ? scorecards.map((card) => withAgreement(view, card)) : scorecards,
  };
}

/** A doubtful column whose header stands in another table of the sheet, where its cells tell what it holds. */
function settledByOthers(
  { reading }: ReadTable,
  tables: readonly ReadTable[],
): Record<number, Field | 'history'> | null {
  const known = new Map<string, Field | 'history'>();
  for (const { columns } of tables.map((table) => table.reading)) {
    for (const { header, field, confidence } of columns) if (field && confidence === 'high') known.set(header, field);
  }
  const taken = new Set(reading.columns.filter(({ confidence }) => confidence === 'high').map(({ field }) => field));
  const settled = reading.columns.flatMap(({ column, header, confidence }) => {
    const field = confidence === 'low' ? known.get(header) : undefined;
    return field === undefined || taken.has(field) ? [] : [[column, field] as const];
  });
  return settled.length === 0 ? null : Object.fromEntries(settled);
}

function* findingBlocks(view: SheetView, correction: Correction | undefined): Steps<HeaderBlock[]> {
  if (correction?.headerRow !== undefined) return [headerBlockAt(view, correction.headerRow)];
  const blocks: HeaderBlock[] = [];
  for (const block of yield* findingHeaderBlocks(view)) {
    const above = blocks.filter((other) => other.lastRow < block.firstRow && sharesColumns(other, block)).pop();
    if (!above || !isRepeat(view, above, block)) blocks.push(block);
  }
  return blocks;
}

/** The same headers again without a title of their own: the table goes on, as on the next printed page. */
function isRepeat(view: SheetView, above: HeaderBlock, block: HeaderBlock): boolean {
  const columns = Array.from(
    { length: block.lastColumn - block.firstColumn + 1 },
    (_, column) => block.firstColumn + column,
  );
  const same = columns.every((column) => {
    return headerTexts(view, above, column).join('\n') === headerTexts(view, block, column).join('\n');
  });
  if (!same) return false;
  for (let row = block.firstRow - 1; row > above.lastRow; row--) {
    if (columns.some((column) => textOfView(view, row, column) !== '')) return !isTitleLine(view, row, columns);
  }
  return true;
}

function skipped(sheet: SheetSnapshot, reason: string): SheetContent {
  return { reading: { sheet: sheet.name, kind: 'skipped', reason, tables: [], questions: [] }, scorecards: [] };
}

/** By the mark; a copy of our scorecard that lost its mark is known by its title block's labels. */
function kindOf(sheet: SheetSnapshot): Scorecard['kind'] {
  const kind = readMark(sheet.mark)?.kind;
  if (kind === 'scorecard' || kind === 'register') return kind;
  const labels = sheet.cells.slice(2, 5).map((row) => row[0]);
  return ['Employee', 'Employee id', 'As of'].every((label, line) => labels[line] === label) ? 'scorecard' : 'foreign';
}

/** A table reaches down to the next header below it that shares columns with it. */
function endOf(view: SheetView, blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const next = blocks.filter((other) => other.firstRow > block.lastRow && sharesColumns(other, block));
  return Math.min(view.rows, ...next.map((other) => titleStart(blocks, other) + titleGap(view, blocks, other)));
}

function sharesColumns(one: HeaderBlock, other: HeaderBlock): boolean {
  return one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** The rows between the table above and this header may be a title: they begin after the header above. */
function titleStart(blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const above = blocks.filter((other) => other.lastRow < block.firstRow && sharesColumns(other, block));
  return Math.max(0, ...above.map((other) => other.lastRow + 1));
}

/** Title lines stand above their table; beside another table only those in its own columns count. */
function titleExtent(view: SheetView, blocks: readonly HeaderBlock[], block: HeaderBlock): Extent {
  const beside = blocks.some((other) => !sharesColumns(other, block));
  const start = titleStart(blocks, block);
  return {
    firstRow: start === 0 ? 0 : start + titleGap(view, blocks, block),
    lastRow: block.firstRow - 1,
    firstColumn: beside ? block.firstColumn : 0,
    lastColumn: beside ? block.lastColumn : view.columns - 1,
  };
}

/** Of these rows the title of the lower table is what follows the last blank row. */
function titleGap(view: SheetView, blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const start = titleStart(blocks, block);
  for (let row = block.firstRow - 1; row >= start; row--) {
    if (rowIsBlank(view, row)) return row - start;
  }
  return block.firstRow - start;
}

function rowIsBlank(view: SheetView, row: number): boolean {
  return view.sheet.cells[row]?.every((cell) => cell === null || cell === '') ?? true;
}

function withAgreement(view: SheetView, card: Scorecard): Scorecard {
  const agreement = readAgreement(view, (card.layout.rows[card.layout.rows.length - 1] ?? 0) + 1);
  if (!agreement) return card;
  return {
    ...card,
    head: { ...card.head, agreedOn: agreement.value },
    headShown: { ...card.headShown, agreedOn: agreement.shown },
    layout: { ...card.layout, headCells: { ...card.layout.headCells, agreedOn: agreement.cell } },
  };
}
