/** A cell and what makes it go together with its neighbours. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly key: string;
}

/** Covers the tiles with few rectangles of one key each: runs along the rows, and equal runs below each other as one. */
export function rectanglesOf(tiles: readonly Tile[]): readonly Rectangle[] {
  const open = new Map<string, Rectangle>();
  const whole: Rectangle[] = [];
  for (const run of runsOf(tiles)) {
    const place = `${run.column} ${run.columns} ${run.key}`;
    const above = open.get(place);
    if (above && above.row + above.rows === run.row) {
      open.set(place, { ...above, rows: above.rows + 1 });
    } else {
      if (above) whole.push(above);
      open.set(place, run);
    }
  }
  return [...whole, ...open.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function runsOf(tiles: readonly Tile[]): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  const sorted = [...tiles].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, key } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column && last.key === key) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1, key });
    }
  }
  return runs;
}
