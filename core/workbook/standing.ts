import { type Cell, isError } from '../cell.ts';
import type { Area } from './area.ts';
import { type Formula, isFormula, type Written } from './change.ts';
import { sameFormula } from './formula-spelling.ts';
import type { SheetSnapshot, Snapshot } from './snapshot.ts';

/** What stands in a workbook before a step. Adapters make one from what they load, tests and the panel from a snapshot. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly { readonly name: string; readonly area: Area }[];
}

export interface StandingSheet {
  readonly name: string;
  readonly mark: string | null;
  /** The cell as it could be written back; null where it is blank or outside the used part. */
  held(row: number, column: number): Written;
  /** Its number format code, `General` where none. */
  format(row: number, column: number): string;
  /** How far the used part reaches, where that is known: only a sheet that is removed whole needs it. */
  readonly rows: number;
  readonly columns: number;
}

export function standingOf(snapshot: Snapshot): Standing {
  return {
    names: snapshot.names,
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      mark: sheet.mark,
      held: (row, column) => heldAt(sheet, row, column),
      format: (row, column) => sheet.formats[row]?.[column] ?? 'General',
      rows: sheet.cells.length,
      columns: sheet.cells[0]?.length ?? 0,
    })),
  };
}

/** What a cell holds in the form in which it is written: its formula where it has one, otherwise its value. For `was`. */
export function heldAt(sheet: SheetSnapshot, row: number, column: number): Written {
  return heldAs(sheet.cells[row]?.[column] ?? null, sheet.formulas[row]?.[column] ?? null);
}

/** What the cells of an area hold, row by row: the `was` of a change to them. */
export function heldIn(sheet: SheetSnapshot, area: Omit<Area, 'sheet'>): readonly (readonly Written[])[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => heldAt(sheet, area.row + row, area.column + column)),
  );
}

/** An error that somebody typed can be written back only as a formula: `=#N/A`. */
export function heldAs(value: Cell, formula: string | null): Written {
  if (formula !== null) return { formula };
  if (isError(value)) return errorFormula(value.error.code);
  return value === '' ? null : value;
}

function errorFormula(code: string): Formula {
  return { formula: `=${code}` };
}

/** Whether a cell still holds what it held. Numbers count to 15 significant digits, as hosts keep them. */
export function sameHeld(one: Written, other: Written): boolean {
  if (isFormula(one) || isFormula(other)) {
    return isFormula(one) && isFormula(other) && sameFormula(one.formula, other.formula);
  }
  if (typeof one === 'number' && typeof other === 'number') return one.toPrecision(15) === other.toPrecision(15);
  return (one === '' ? null : one) === (other === '' ? null : other);
}
