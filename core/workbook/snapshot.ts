import type { Cell, Grid } from '../cell.ts';
import type { Area } from './area.ts';

/**
 * One sheet as it stood when it was read. `cells`, `texts`, `formats` and `formulas` are rectangles of the same
 * size that begin at A1 and end with the last used row and column; an unused sheet has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** Our own metadata (`Change` `add-sheet`), null on sheets that are not ours. */
  readonly mark: string | null;
  readonly hidden: boolean;
  readonly cells: Grid;
  /** What a person sees in the cell. */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes, `General` where none. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas with their `=` in en-US spelling, null where the cell holds a plain value or is reached by a spill. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly activeSheet: string;
  /** The selected cells, where the host tells. */
  readonly selection: Area | null;
  /** How this workbook's readers write numbers. */
  readonly decimalSeparator: '.' | ',';
}

export interface ReadRequest {
  /** Left out: all sheets with their cells. Given: cells of these only; the others come with no rows. */
  readonly sheets?: readonly string[];
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** The cell's value, null outside the used part. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.cells[row]?.[column] ?? null;
}
