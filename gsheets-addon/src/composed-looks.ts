import { type Area, type Change, type Look, looks, type Rectangle, rectanglesOf, type Tile } from '../../core/index.ts';

type Style = Extract<Change, { kind: 'style' }>;

/** One property of looks, and the rectangles of a sheet that get it. */
export interface LookGroup<Property extends keyof Look = keyof Look> {
  readonly property: Property;
  readonly value: NonNullable<Look[Property]>;
  readonly places: readonly Omit<Rectangle, 'key'>[];
}

/**
 * The looks of one sheet as few settings as can be: where styles lie upon each other, the later one wins property by
 * property, and equal properties are set together. Each setting is a call of Google's, and a scorecard has dozens of
 * styled places.
 */
export function composedLooks(styles: readonly Style[]): readonly LookGroup[] {
  const rows = cutsOf(styles.map(({ area }) => [area.row, area.row + area.rows]));
  const columns = cutsOf(styles.map(({ area }) => [area.column, area.column + area.columns]));
  const painted = paint(styles, rows, columns);
  const properties = new Set(painted.flatMap(({ look }) => Object.keys(look) as (keyof Look)[]));
  return [...properties].flatMap((property) => groupsOf(property, painted, rows, columns));
}

/** Between two neighbouring cuts every place looks alike, however many rows lie there. */
function cutsOf(spans: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(spans.flat())].sort((one, other) => one - other);
}

interface Painted {
  /** Positions among the cuts. */
  readonly row: number;
  readonly column: number;
  look: Look;
}

function paint(styles: readonly Style[], rows: readonly number[], columns: readonly number[]): readonly Painted[] {
  const painted = new Map<string, Painted>();
  for (const { area, style } of styles) {
    for (const row of within(rows, area.row, area.rows)) {
      for (const column of within(columns, area.column, area.columns)) {
        const key = `${row} ${column}`;
        painted.set(key, { row, column, look: { ...painted.get(key)?.look, ...looks[style] } });
      }
    }
  }
  return [...painted.values()];
}

/** The positions of the cuts from `first` on, as far as `length` reaches. */
function within(cuts: readonly number[], first: Area['row'], length: number): readonly number[] {
  return cuts.flatMap((cut, index) => (cut >= first && cut < first + length ? [index] : []));
}

function groupsOf(
  property: keyof Look,
  painted: readonly Painted[],
  rows: readonly number[],
  columns: readonly number[],
): readonly LookGroup[] {
  const byValue = new Map<NonNullable<Look[keyof Look]>, Tile[]>();
  for (const { row, column, look } of painted) {
    const value = look[property];
    if (value === undefined) continue;
    const tiles = byValue.get(value) ?? [];
    byValue.set(value, tiles);
    tiles.push({ row, column, key: '' });
  }
  return [...byValue].map(([value, tiles]) => ({
    property,
    value,
    places: rectanglesOf(tiles).map((tile) => {
      const row = rows[tile.row] ?? 0;
      const column = columns[tile.column] ?? 0;
      const lastRow = rows[tile.row + tile.rows] ?? row;
      const lastColumn = columns[tile.column + tile.columns] ?? column;
      return { row, column, rows: lastRow - row, columns: lastColumn - column };
    }),
  }));
}
