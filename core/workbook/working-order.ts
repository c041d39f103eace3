import type { Change, Written } from './change.ts';
import { isMistakable } from './mistakable.ts';
import { areasOf } from './places.ts';
import { rectanglesOf, type Tile } from './rectangles.ts';
import type { Standing } from './standing.ts';

type NumberFormat = Extract<Change, { kind: 'number-format' }>;

/**
 * The order in which a host without a step of its own carries changes out: sheets first; formats before cells, so that a
 * text meets its text format; names before formulas that use them; removal last, because it cannot be taken back. Rows come
 * and go behind all that, because the places of the step are those before it.
 */
export function inWorkingOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((one, other) => rank(one) - rank(other));
}

function rank(change: Change): number {
  const first = ['add-sheet', 'number-format', 'name', 'write'].indexOf(change.kind);
  const last = ['remove-own-sheet', 'insert-rows', 'remove-rows'].indexOf(change.kind);
  return first === -1 ? 5 + last : first;
}

/**
 * Number formats without which hosts that read texts as if typed would store something else. They belong behind the
 * step's own formats.
 */
export function guardFormats(changes: readonly Change[], standing: Standing): readonly NumberFormat[] {
  const formats = changes.filter((change) => change.kind === 'number-format');
  const tiles = new Map<string, Tile[]>();
  for (const change of changes) {
    if (change.kind !== 'write') continue;
    const before = standing.sheets.find((sheet) => sheet.name === change.area.sheet);
    const own = formats.filter((format) => format.area.sheet === change.area.sheet).reverse();
    const guarded = tiles.get(change.area.sheet) ?? [];
    tiles.set(change.area.sheet, guarded);
    change.cells.forEach((cells, down) => {
      cells.forEach((written, across) => {
        const row = change.area.row + down;
        const column = change.area.column + across;
        const now = formatGiven(own, row, column) ?? before?.format(row, column) ?? 'General';
        const key = guardFormat(written, now);
        if (key !== null) guarded.push({ row, column, key });
      });
    });
  }
  return [...tiles].flatMap(([sheet, own]) =>
    rectanglesOf(own).map(({ key, ...place }) => ({ kind: 'number-format', area: { sheet, ...place }, format: key })),
  );
}

/** The format that a cell must get before this is written into it, null where its present one will do. */
export function guardFormat(written: Written, format: string): string | null {
  if (typeof written === 'string') return isMistakable(written) && format !== '@' ? '@' : null;
  return written !== null && format === '@' ? 'General' : null;
}

/** The first of these formats that reaches a cell; undefined where none does. */
function formatGiven(formats: readonly NumberFormat[], row: number, column: number): string | undefined {
  const found = formats.find((format) => holds(format, row, column));
  return found?.formats?.[row - found.area.row]?.[column - found.area.column] ?? found?.format;
}

function holds({ area }: NumberFormat, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** How many rows and columns each sheet must have for the changes to fit, for hosts whose grids grow. */
export function reachOf(changes: readonly Change[]): ReadonlyMap<string, { rows: number; columns: number }> {
  const reach = new Map<string, { rows: number; columns: number }>();
  for (const area of changes.flatMap(areasOf)) {
    const { rows, columns } = reach.get(area.sheet) ?? { rows: 0, columns: 0 };
    reach.set(area.sheet, {
      rows: Math.max(rows, area.row + area.rows),
      columns: Math.max(columns, area.column + area.columns),
    });
  }
  return reach;
}

/**
 * The changes in portions of about `limit` characters each, in the same order; a block that is larger is cut between its
 * rows. Hosts take only so much at once, and between two portions a person can be shown how far it is. `each` is what a
 * change costs the host besides its characters.
 */
export function portionsOf(changes: readonly Change[], limit: number, each = 0): readonly (readonly Change[])[] {
  const portions: Change[][] = [];
  let room = 0;
  for (const change of changes.flatMap((whole) => slicesOf(whole, limit))) {
    const size = JSON.stringify(change).length + each;
    const last = portions[portions.length - 1];
    if (last && size <= room) {
      last.push(change);
      room -= size;
    } else {
      portions.push([change]);
      room = limit - size;
    }
  }
  return portions;
}

function slicesOf(change: Change, limit: number): readonly Change[] {
  if (change.kind !== 'write' || change.area.rows === 1) return [change];
  const size = JSON.stringify(change).length;
  if (size <= limit) return [change];
  const rows = Math.max(1, Math.floor((change.area.rows * limit) / size));
  const slices: Change[] = [];
  for (let first = 0; first < change.area.rows; first += rows) {
    const cells = change.cells.slice(first, first + rows);
    const area = { ...change.area, row: change.area.row + first, rows: cells.length };
    const was = change.was?.slice(first, first + rows);
    slices.push(was ? { kind: 'write', area, cells, was } : { kind: 'write', area, cells });
  }
  return slices;
}
