import type { Area, Snapshot, Workbook } from '../../core/index.ts';
import type { Content } from './calculate.ts';
import type { StartSheet } from './workbook-model.ts';

/** One workbook in one host, with what a person and an unlucky host do to it beside the port. */
export interface Rig {
  readonly workbook: Workbook;
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, content: Content): Promise<void>;
  /** The host fails in the middle of the next step. */
  failHalfWay(): void;
  /** The host fails in the next step at the change after so many others, where a test can say so. */
  readonly failAfter?: (changes: number) => void;
  /** The host's own undo, once, where it keeps a step of ours as one. */
  readonly undo?: () => Promise<void>;
  /** The text of a note, null where there is none. */
  note(at: Area): Promise<string | null>;
  /** The cells that the charts of a sheet show, in A1; only where the host draws charts. */
  readonly charts?: (sheet: string) => readonly string[];
  close?(): Promise<void>;
}

/** `portionCharacters` makes steps fall into several portions. */
export interface RigOptions {
  readonly portionCharacters?: number;
  readonly decimalSeparator?: '.' | ',';
}

export type MakeRig = (sheets: readonly StartSheet[], options?: RigOptions) => Promise<Rig>;

/** The sheet in a snapshot; a test that asks for one that is not there fails at once. */
export function sheetIn(snapshot: Snapshot, name: string): Snapshot['sheets'][number] {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet called "${name}", only ${snapshot.sheets.map((one) => one.name)}.`);
  return sheet;
}

export function areaAt(sheet: string, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet, row, column, rows, columns };
}
