import { type Area, parseAreaName } from '../../core/index.ts';

/** Where a row stands after others came or went; null where it went itself. */
export type Move = (row: number) => number | null;

export function afterInsertion({ row: first, rows }: Area): Move {
  return (row) => (row < first ? row : row + rows);
}

export function afterRemoval({ row: first, rows }: Area): Move {
  return (row) => (row < first ? row : row < first + rows ? null : row - rows);
}

/** A range grows with rows inserted within it, shrinks with rows removed from it, and is gone with the last of them. */
export function movedArea(area: Area, move: Move): Area | null {
  const rows = Array.from({ length: area.rows }, (_, down) => move(area.row + down)).filter((row) => row !== null);
  const [first] = rows;
  const last = rows[rows.length - 1];
  return first === undefined || last === undefined ? null : { ...area, row: first, rows: last - first + 1 };
}

const parts =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/gu;

/** A formula of one sheet after rows of another, or of the same, have moved: all hosts rewrite references like this. */
export function movedFormula(formula: string, own: string, sheet: string, move: Move): string {
  return formula.replace(parts, (whole: string, prefix: string | undefined, cells: string | undefined) => {
    const area = cells === undefined ? undefined : parseAreaName(`${prefix}${cells}`, own);
    if (!area || cells === undefined || area.sheet !== sheet) return whole;
    const moved = movedArea(area, move);
    if (!moved) return '#REF!';
    const rows = [moved.row + 1, moved.row + moved.rows];
    let end = 0;
    return `${prefix}${cells.replace(/\d+/g, () => String(rows[end++]))}`;
  });
}
