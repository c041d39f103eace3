import { type Cell, isBlank, isError } from '../cell.ts';
import type { Addition } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { type Area, parseAreaName } from '../workbook/area.ts';
import type { CellBlock, Change, Written } from '../workbook/change.ts';
import { movedDown, sameFormula, withRowAt } from '../workbook/formula-spelling.ts';
import { rectanglesOf } from '../workbook/rectangles.ts';
import { cellAt, type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { tableWidth } from './table-width.ts';

/** Null where a row cannot come without cutting through something else. */
export function addedRow(
  { scorecard, kpi, values }: Extract<Addition, { kind: 'row' }>,
  book: Book,
  snapshot: Snapshot,
): Change | null {
  const card = book.scorecards[scorecard];
  const sheet = card && sheetNamed(snapshot, card.layout.sheet);
  const row = card?.layout.rows[kpi];
  if (!card || !sheet || row === undefined || standsBeside(sheet, card, row)) return null;
  const at = rowToInsertAt(row, sheet, snapshot);
  if (at === null || isMergedOver(sheet, at, card.layout.columns.kpi ?? -1)) return null;
  const cells = [...valuesIn(card, row, at, values, sheet), ...formulasIn(card, row, at, sheet)];
  const columns = sheet.cells[row]?.length ?? 0;
  return {
    kind: 'insert-rows',
    area: { sheet: sheet.name, row: at, column: 0, rows: 1, columns },
    blocks: runsOf(cells).map((run): CellBlock => {
      return { area: { sheet: sheet.name, row: at, ...run }, cells: [cellsOf(run, cells)] };
    }),
    formats: [Array.from({ length: columns }, (_, column) => sheet.formats[row]?.[column] ?? 'General')],
  };
}

/** Neighbouring cells go together: each block is a call of the host's. */
function runsOf(cells: readonly [number, Written][]): { column: number; rows: 1; columns: number }[] {
  const tiles = cells.map(([column]) => ({ row: 0, column, key: '' }));
  return rectanglesOf(tiles).map(({ column, columns }) => ({ column, rows: 1, columns }));
}

function cellsOf(
  { column, columns }: { column: number; columns: number },
  cells: readonly [number, Written][],
): Written[] {
  const written = new Map(cells);
  return Array.from({ length: columns }, (_, across) => written.get(column + across) ?? null);
}

/** True where the row, or one next to it, holds something that is not part of the table. */
function standsBeside(sheet: SheetSnapshot, { layout }: Scorecard, row: number): boolean {
  const { first, last } = tableWidth(sheet, layout);
  const width = sheet.cells[0]?.length ?? 0;
  return [row - 1, row, row + 1].some((line) =>
    Array.from({ length: width }, (_, column) => column).some((column) => {
      return (column < first || column > last) && !isBlank(cellAt(sheet, line, column));
    }),
  );
}

/**
 * Below the row; above it where a range ends with it, such as the weights that a total adds up: ranges grow only with rows
 * inserted between their first and their last. Null where neither place is within all of them.
 */
function rowToInsertAt(row: number, sheet: SheetSnapshot, snapshot: Snapshot): number | null {
  const ranges = rangesOver(sheet.name, snapshot).filter((area) => area.rows > 1 && area.row <= row);
  const [starts, ends] = [
    ranges.some((area) => area.row === row),
    ranges.some((area) => area.row + area.rows - 1 === row),
  ];
  if (starts && ends) return null;
  return ends ? row : row + 1;
}

const reference = /(?:(?:'(?:[^']|'')+'|[^\s'"!(),;:=<>&*+/^-]+)!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g;

/** The ranges of a sheet that formulas and names speak of. */
function rangesOver(name: string, { sheets, names }: Snapshot): Area[] {
  const written = sheets.flatMap((sheet) =>
    sheet.formulas.flat().flatMap((formula) => {
      const found = formula?.replace(/"(?:[^"]|"")*"/g, '""').match(reference) ?? [];
      return found.flatMap((text) => parseAreaName(text, sheet.name) ?? []);
    }),
  );
  return [...written, ...names.map(({ area }) => area)].filter((area) => area.sheet === name);
}

/**
 * What the fix says, into the cells that hold something in the KPI's own row: a name that stands once for several rows
 * stays once. Cells that are to be filled in come blank, so that what somebody types there is known as theirs.
 */
function valuesIn(
  { layout, kpis }: Scorecard,
  row: number,
  at: number,
  values: Readonly<Partial<Record<Field, Cell>>>,
  sheet: SheetSnapshot,
): [number, Written][] {
  const calculated = kpis[layout.rows.indexOf(row)]?.calculated ?? [];
  return (Object.entries(layout.columns) as [Field, number][]).flatMap(([field, column]): [number, Written][] => {
    const own = cellAt(sheet, row, column);
    const value = values[field] ?? null;
    if (isError(value) || calculated.includes(field) || isResult(field) || isMergedOver(sheet, at, column)) return [];
    const isOwn = field === 'kpi' || field === 'target' || !isBlank(own) || isMergedInto(sheet, row, column);
    return [[column, isOwn ? value : null]];
  });
}

/** Columns that formulas fill, wherever the formula stands. */
function isResult(field: Field): boolean {
  return (['attainment', 'status', 'forecast'] as readonly Field[]).includes(field);
}

/** Formulas that other rows have too go on in the new row; one that fills the whole column from above does so by itself. */
function formulasIn({ layout }: Scorecard, row: number, at: number, sheet: SheetSnapshot): [number, Written][] {
  const others = layout.rows.filter((other) => other !== row);
  return (sheet.formulas[row] ?? []).flatMap((formula, column): [number, Written][] => {
    if (formula === null || isMergedOver(sheet, at, column)) return [];
    const goesOn = others.some((other) => {
      const theirs = sheet.formulas[other]?.[column] ?? null;
      return theirs !== null && sameFormula(theirs, movedDown(formula, other - row));
    });
    return goesOn ? [[column, { formula: withRowAt(movedDown(formula, at - row), at) }]] : [];
  });
}

/** A merged cell that the new row comes to lie in. */
function isMergedOver({ merges }: SheetSnapshot, at: number, column: number): boolean {
  return merges.some((merge) => at > merge.row && at < merge.row + merge.rows && holds(merge, column));
}

function isMergedInto({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some((merge) => row >= merge.row && row < merge.row + merge.rows && holds(merge, column));
}

function holds({ column: first, columns }: Area, column: number): boolean {
  return column >= first && column < first + columns;
}
