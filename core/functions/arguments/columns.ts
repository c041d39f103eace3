import type { Cell } from '../../cell.ts';
import type { Refusal } from '../../scoring/refusal.ts';

/**
 * A row-wise argument, ready to calculate with. One cell serves for all rows: `step` is then 0, and the cell of
 * row r stands at r · step.
 */
export interface Column {
  readonly step: 0 | 1;
  /** True where any cell is filled. */
  readonly given: boolean;
  /** What cannot be used, by position; null in the usual case that all can. */
  readonly refusals: ReadonlyMap<number, Refusal> | null;
}

/** Plain numbers; NaN where the cell is blank or refused. */
export interface NumberColumn extends Column {
  readonly values: Float64Array;
}

/** A column whose texts can be shown as they were written. */
interface WrittenColumn {
  textAt(row: number): string | undefined;
}

/** A measured or planned level: a number, TRUE or FALSE, or a text with a unit that has to be converted first. */
export interface MeasureColumn extends NumberColumn, WrittenColumn {
  /** By position, where the cell is no plain number. */
  readonly written: ReadonlyMap<number, boolean | Measure> | null;
}

/** What a number counts, as far as its text says: a percent is divided by 100 and keeps the unit "%". */
export interface Unit {
  readonly unit: string | null;
  /** "per week" */
  readonly period: string | null;
}

/** A number with the unit that its text names. */
export interface Measure extends Unit {
  readonly value: number;
}

/** Targets: plain numbers, or goals that were understood from TRUE or a text. */
export interface TargetColumn extends NumberColumn, WrittenColumn {
  readonly written: ReadonlyMap<number, WrittenGoal | 'placeholder'> | null;
}

/** What a target text says. */
export type WrittenGoal =
  | (Unit & {
      readonly kind: 'level';
      readonly target: number;
      readonly baseline: number | null;
      readonly direction: 'higher' | 'lower' | 'exact' | null;
    })
  /** The target is the baseline changed by `share` of its size, and by `addend`. */
  | (Unit & {
      readonly kind: 'change';
      readonly share: number;
      readonly addend: number;
      readonly direction: 'higher' | 'lower' | null;
    })
  | (Unit & { readonly kind: 'band'; readonly low: number; readonly high: number })
  | { readonly kind: 'done' };

/** One of a closed list of words for each row. */
export interface OptionColumn<Word extends string> extends Column {
  /** Null where the row says nothing. */
  wordAt(row: number): Word | null;
}

export interface CellColumn extends Column {
  /** How many cells were given. */
  readonly length: number;
  cellAt(row: number): Cell;
}

export function refusalAt(row: number, columns: readonly Column[]): Refusal | undefined {
  for (const { refusals, step } of columns) {
    const refusal = refusals?.get(row * step);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** The number of a row; NaN where it is blank or refused. */
export function numberAt({ values, step }: NumberColumn, row: number): number {
  return values[row * step] ?? Number.NaN;
}

/** The number of a row, or what stands for a blank. */
export function numberOr(column: NumberColumn, row: number, otherwise: number): number {
  const value = numberAt(column, row);
  return Number.isNaN(value) ? otherwise : value;
}
