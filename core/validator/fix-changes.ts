import { isError } from '../cell.ts';
import type { Addition, Edit, Fix } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import { areaOf } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';
import { cellAt, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { aboutSheet } from './about-sheet.ts';
import { addedColumn } from './added-column.ts';
import { addedRow } from './added-row.ts';

/**
 * The changes that carry out a fix; each refuses to be made where the cell no longer holds what was read. Null where
 * something else stands in the way, such as a second table beside the row that a new one would cut through.
 */
export function changesOfFix(fix: Fix, book: Book, snapshot: Snapshot): Change[] | null {
  const { edits, adds } = fix;
  if (adds?.kind === 'about-sheet') return aboutSheet(snapshot);
  if (adds?.kind === 'column') return withColumn(adds, edits, book, snapshot);
  const written = edits.flatMap((edit) => changesOfEdit(edit, areaOfEdit(edit, book), snapshot));
  if (adds === undefined) return written;
  const row = addedRow(adds, book, snapshot);
  return row && [...written, row];
}

/** All fixes that change no score, in one step; a cell that two of them write is left to the first, and so is a sheet. */
export function changesOfTidyFixes(fixes: readonly Fix[], book: Book, snapshot: Snapshot): Change[] {
  const seen = new Set<string>();
  return fixes
    .filter(({ kind }) => kind === 'tidy')
    .flatMap((fix) => {
      const cells = fix.edits.map(({ scorecard, place }) => `${scorecard} ${place.kpi} ${place.field}`);
      const keys = fix.adds ? [...cells, fix.adds.kind] : cells;
      if (keys.some((key) => seen.has(key))) return [];
      for (const key of keys) seen.add(key);
      return changesOfFix(fix, book, snapshot) ?? [];
    });
}

function changesOfEdit({ value, format }: Edit, area: Area | undefined, snapshot: Snapshot): Change[] {
  const sheet = area && sheetNamed(snapshot, area.sheet);
  if (!area || !sheet) return [];
  const before = cellAt(sheet, area.row, area.column);
  if (isError(before) || isError(value)) return [];
  const write: Change = { kind: 'write', area, cells: [[value]], was: [[before]] };
  return format === undefined ? [write] : [{ kind: 'number-format', area, format }, write];
}

function areaOfEdit({ scorecard, place }: Edit, book: Book): Area | undefined {
  const card = book.scorecards[scorecard];
  return card && areaOf(card.layout, place);
}

/** The header of the new column, and the edits of its field in it. */
function withColumn(
  { scorecard, field }: Extract<Addition, { kind: 'column' }>,
  edits: readonly Edit[],
  book: Book,
  snapshot: Snapshot,
): Change[] | null {
  const card = book.scorecards[scorecard];
  const added = card && addedColumn(card, field, snapshot);
  if (!card || !added) return null;
  const { sheet, rows } = card.layout;
  const cells = edits.flatMap((edit) => {
    const row = rows[edit.place.kpi];
    const own = edit.place.field === field && row !== undefined;
    const area = own ? { sheet, row, column: added.column, rows: 1, columns: 1 } : areaOfEdit(edit, book);
    return changesOfEdit(edit, area, snapshot);
  });
  return [added.header, ...cells];
}
