import type { Area } from './area.ts';
import type { Change, Written } from './change.ts';
import { rectanglesOf, type Tile } from './rectangles.ts';
import { isOfRows, type RowChange, rowAfter } from './rows.ts';
import type { Snapshot } from './snapshot.ts';
import { type Standing, type StandingSheet, standingOf } from './standing.ts';
import { guardFormat } from './working-order.ts';

/**
 * The step back: sheets that were added go, cells, number formats and names become what they were, and a sheet that was
 * removed comes back with its cells. Each part carries as `was` what the step wrote, so that whatever somebody typed
 * since is never thrown away. How sheets of other people look (styles, widths, notes, lists) is not in a snapshot and
 * stays as the step left it.
 */
export function undoOf(changes: readonly Change[], before: Snapshot): readonly Change[] {
  return undoFrom(changes, standingOf(before));
}

export function undoFrom(changes: readonly Change[], before: Standing): readonly Change[] {
  const added = new Map(
    changes.flatMap((change) => (change.kind === 'add-sheet' ? [[change.sheet, change.mark] as const] : [])),
  );
  const written = lastWritten(changes);
  return [
    ...removedSheets(changes, before),
    ...before.sheets.flatMap((sheet) => formerCells(sheet, written.get(sheet.name), changes)),
    ...before.sheets.flatMap((sheet) => formerFormats(sheet, changes)),
    ...changes.filter(isOfRows).map((change) => formerRows(change, before)),
    ...formerNames(changes, before),
    ...[...added].reverse().map(
      ([sheet, mark]): Change => ({
        kind: 'remove-own-sheet',
        sheet,
        mark,
        was: blocksOf(sheet, written.get(sheet)),
      }),
    ),
  ];
}

/** The cells of one sheet by `row column`. Where a step writes a cell twice, the later write counts. */
type Cells = Map<string, { readonly row: number; readonly column: number; readonly written: Written }>;

function lastWritten(changes: readonly Change[]): ReadonlyMap<string, Cells> {
  const sheets = new Map<string, Cells>();
  for (const change of changes) {
    if (change.kind !== 'write') continue;
    const cells: Cells = sheets.get(change.area.sheet) ?? new Map();
    sheets.set(change.area.sheet, cells);
    eachCell(change.area, (row, column) => {
      const written = change.cells[row - change.area.row]?.[column - change.area.column] ?? null;
      cells.set(`${row} ${column}`, { row, column, written });
    });
  }
  return sheets;
}

function blocksOf(sheet: string, cells: Cells | undefined): { area: Area; cells: Written[][] }[] {
  const tiles = [...(cells?.values() ?? [])].map(({ row, column }) => ({ row, column, key: '' }));
  return rectanglesOf(tiles).map(({ row, column, rows, columns }) => ({
    area: { sheet, row, column, rows, columns },
    cells: grid({ row, column, rows, columns }, (atRow, atColumn) => {
      return cells?.get(`${atRow} ${atColumn}`)?.written ?? null;
    }),
  }));
}

/** Where rows came or went, the cells stand elsewhere by now. */
function formerCells(sheet: StandingSheet, cells: Cells | undefined, changes: readonly Change[]): readonly Change[] {
  const moved: Cells = new Map();
  const former = new Map<number, number>();
  for (const cell of cells?.values() ?? []) {
    const row = rowAfter(changes, sheet.name, cell.row);
    if (row === null) continue;
    former.set(row, cell.row);
    moved.set(`${row} ${cell.column}`, { ...cell, row });
  }
  return blocksOf(sheet.name, moved).map(({ area, cells: was }) => ({
    kind: 'write',
    area,
    cells: grid(area, (row, column) => sheet.held(former.get(row) ?? row, column)),
    was,
  }));
}

/** Inserted rows go, unless somebody has typed into their cells since; removed ones come back with what they held. */
function formerRows(change: RowChange, before: Standing): Change {
  const { area } = change;
  if (change.kind === 'insert-rows') return { kind: 'remove-rows', area, was: change.blocks };
  const sheet = before.sheets.find(({ name }) => name === area.sheet);
  const formats = grid(area, (row, column) => sheet?.format(row, column) ?? 'General');
  return { kind: 'insert-rows', area, blocks: change.was, formats };
}

/** Also of cells whose format a host had to change so that a text stays a text or a number a number. */
function formerFormats(sheet: StandingSheet, changes: readonly Change[]): readonly Change[] {
  const tiles = new Map<string, Tile>();
  for (const change of changes) {
    if ((change.kind !== 'number-format' && change.kind !== 'write') || change.area.sheet !== sheet.name) continue;
    eachCell(change.area, (row, column) => {
      const format = sheet.format(row, column);
      if (change.kind === 'write') {
        const written = change.cells[row - change.area.row]?.[column - change.area.column] ?? null;
        if (guardFormat(written, format) === null) return;
      }
      const after = rowAfter(changes, sheet.name, row);
      if (after !== null) tiles.set(`${after} ${column}`, { row: after, column, key: format });
    });
  }
  return rectanglesOf([...tiles.values()]).map(({ key, ...place }) => ({
    kind: 'number-format',
    area: { sheet: sheet.name, ...place },
    format: key,
  }));
}

function formerNames(changes: readonly Change[], before: Standing): readonly Change[] {
  const touched = changes.flatMap((change) => (change.kind === 'name' ? [change.name] : []));
  return [...new Set(touched)].map((name) => ({
    kind: 'name',
    name,
    area: before.names.find((former) => former.name === name)?.area ?? null,
  }));
}

function removedSheets(changes: readonly Change[], before: Standing): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind !== 'remove-own-sheet') return [];
    const position = before.sheets.findIndex((sheet) => sheet.name === change.sheet);
    const sheet = before.sheets[position];
    return sheet ? rebuilt(sheet, position) : [];
  });
}

function rebuilt(sheet: StandingSheet, position: number): readonly Change[] {
  const whole = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  const held: Tile[] = [];
  const formats: Tile[] = [];
  eachCell(whole, (row, column) => {
    if (sheet.held(row, column) !== null) held.push({ row, column, key: '' });
    if (sheet.format(row, column) !== 'General') formats.push({ row, column, key: sheet.format(row, column) });
  });
  return [
    { kind: 'add-sheet', sheet: sheet.name, mark: sheet.mark ?? '', page: { orientation: 'portrait' }, position },
    ...rectanglesOf(formats).map(
      ({ key, ...place }): Change => ({
        kind: 'number-format',
        area: { sheet: sheet.name, ...place },
        format: key,
      }),
    ),
    ...rectanglesOf(held).map(
      ({ key: _, ...place }): Change => ({
        kind: 'write',
        area: { sheet: sheet.name, ...place },
        cells: grid(place, (row, column) => sheet.held(row, column)),
      }),
    ),
  ];
}

type Place = Omit<Area, 'sheet'>;

function grid<Value>(place: Place, cell: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (_, column) => cell(place.row + row, place.column + column)),
  );
}

function eachCell(place: Place, visit: (row: number, column: number) => void): void {
  for (let row = place.row; row < place.row + place.rows; row += 1) {
    for (let column = place.column; column < place.column + place.columns; column += 1) visit(row, column);
  }
}
