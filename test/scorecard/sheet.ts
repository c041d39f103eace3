import type { Cell } from '../../core/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/index.ts';
import { parseAreaName } from '../../core/workbook/index.ts';

export interface SheetExtras {
  readonly mark?: string;
  readonly hidden?: boolean;
  /** Merged areas by name: `A1:D1`. */
  readonly merges?: readonly string[];
  /** Number formats by cell name. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What is seen, by cell name, where it differs from the value. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A sheet from its values, row by row; short rows are filled up with blanks. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], extras: SheetExtras = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const at = <Value>(named: Readonly<Record<string, Value>> | undefined, otherwise: (cell: Cell) => Value) => {
    const grid = cells.map((row) => row.map(otherwise));
    for (const [cell, value] of Object.entries(named ?? {})) {
      const area = parseAreaName(cell);
      const line = area && grid[area.row];
      if (area && line) line[area.column] = value;
    }
    return grid;
  };
  return {
    name,
    mark: extras.mark ?? null,
    hidden: extras.hidden ?? false,
    cells,
    texts: at(extras.texts, shownOf),
    formats: at(extras.formats, () => 'General'),
    formulas: at<string | null>(extras.formulas, () => null),
    merges: (extras.merges ?? []).flatMap((area) => parseAreaName(area, name) ?? []),
  };
}

function shownOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error.code : String(cell);
}

export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? '', selection: null, decimalSeparator: '.' };
}
