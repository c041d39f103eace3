import { type Cell, isBlank } from '../../cell.ts';
import { folded } from '../../scorecard/headers/fold.ts';
import type { Area } from '../../workbook/area.ts';
import type { Change, Written } from '../../workbook/change.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { findPeopleColumns, type PeopleColumns } from '../people/columns.ts';
import { drawBlocks } from '../sheets/draft.ts';
import { narrowPixels, usualPixels } from '../sheets/kpi-table.ts';
import { peopleColumnBlock } from '../sheets/people.ts';
import { type PersonRow, peopleColumns } from '../sheets/people-columns.ts';
import { namedArea } from '../sheets/references.ts';

/** Where the headers of a people sheet stand today; null where they are gone, the one of the ids above all. */
export function columnsOfPeople(sheet: SheetSnapshot): PeopleColumns | null {
  const found = findPeopleColumns(sheet.cells.map((row) => row.map(textOf)));
  return found?.columns.id === undefined ? null : found;
}

/**
 * Those who are not in a people sheet. Whoever has an id is known by it; whoever has none, by name, role and department,
 * so that asking twice adds nobody twice.
 */
export function unlistedPeople(
  sheet: SheetSnapshot,
  { headerRow, columns }: PeopleColumns,
  people: readonly PersonRow[],
): readonly PersonRow[] {
  const rows = sheet.cells.slice(headerRow + 1);
  const at = (row: readonly Cell[], key: keyof PersonRow): string => {
    const column = columns[key];
    return column === undefined ? '' : textOf(row[column] ?? null).trim();
  };
  const ids = new Set(rows.map((row) => at(row, 'id')));
  const known = (said: (key: keyof PersonRow) => string) =>
    folded([said('name'), said('role'), said('department')].join('|'));
  const withoutId = new Map<string, number>();
  for (const row of rows.filter((one) => at(one, 'id') === '')) {
    const key = known((field) => at(row, field));
    withoutId.set(key, (withoutId.get(key) ?? 0) + 1);
  }
  return people.filter((person) => {
    if (person.id !== '') return !ids.has(person.id);
    const key = known((field) => textOf(plain(person[field])).trim());
    const left = withoutId.get(key) ?? 0;
    withoutId.set(key, left - 1);
    return left <= 0;
  });
}

/** Adds people to a people sheet, at its end and by its own headers. */
export function addPeople(
  sheet: SheetSnapshot,
  columns: PeopleColumns,
  missing: readonly PersonRow[],
  departments: Area | null,
  snapshot: Snapshot,
): Change[] {
  const rows = sheet.cells.slice(columns.headerRow + 1);
  const places = Object.values(columns.columns);
  if (missing.length === 0) return [];
  const filled = rows.reduce((last, row, index) => (places.some((at) => !isBlank(row[at] ?? null)) ? index : last), 0);
  const first = columns.headerRow + 2 + filled;
  const column = Math.min(...places);
  const area = {
    sheet: sheet.name,
    row: first,
    column,
    rows: missing.length,
    columns: Math.max(...places) - column + 1,
  };
  const keyAt = new Map(Object.entries(columns.columns).map(([key, at]) => [at, key as keyof PersonRow]));
  const cells = missing.map((person) =>
    Array.from({ length: area.columns }, (_, across): Written => {
      const key = keyAt.get(column + across);
      return key === undefined ? null : person[key] || null;
    }),
  );
  return [
    ...moreRoom(sheet.name, columns, first + missing.length, departments, snapshot),
    { kind: 'number-format', area: { ...area, column: columns.columns.id ?? column, columns: 1 }, format: '@' },
    { kind: 'write', area, cells, was: heldIn(sheet, area) },
  ];
}

/** Rows beyond those that the sheet was made with look like them, and the names by which formulas find pay reach them. */
function moreRoom(
  sheet: string,
  { columns }: PeopleColumns,
  end: number,
  departments: Area | null,
  snapshot: Snapshot,
): Change[] {
  const named = peopleColumns.flatMap(({ range }) => {
    const area = range === undefined ? undefined : namedArea(range, snapshot);
    return range !== undefined && area?.sheet === sheet && area.row + area.rows <= end ? [{ range, area }] : [];
  });
  const [any] = named;
  if (!any) return [];
  const last = any.area.row + any.area.rows - 1;
  const rows = end - last;
  return [
    ...drawBlocks(
      sheet,
      peopleColumns.flatMap((column) => {
        const at = columns[column.key];
        return at === undefined ? [] : [peopleColumnBlock(column, { row: last, column: at, rows }, departments)];
      }),
    ),
    { kind: 'size', sheet, axis: 'rows', first: last, pixels: [usualPixels] },
    { kind: 'size', sheet, axis: 'rows', first: end, pixels: [narrowPixels] },
    ...named.map(({ range, area }): Change => {
      return { kind: 'name', name: range, area: { ...area, rows: end + 1 - area.row } };
    }),
  ];
}

function plain(written: Written): Cell {
  return typeof written === 'object' ? null : written;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
