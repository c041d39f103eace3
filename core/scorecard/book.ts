import type { Cell } from '../cell.ts';
import type { Area } from '../workbook/area.ts';
import type { SheetReading } from './reading.ts';
import type { Scorecard } from './scorecard.ts';

/** A business goal of the goals sheet. Blank texts are blank cells. */
export interface BusinessGoal {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Its row, for selecting. */
  readonly area: Area;
}

/** A row of the people sheet: values as they stand, by the name that the column's header says. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly seniority: string;
  readonly department: string;
  readonly manager: string;
  readonly area: Area;
}

/** One line of the settings sheet: a name, a value, and what people wrote beside them. */
export interface NamedSetting {
  readonly name: string;
  readonly value: Cell;
  /** The rest of the line, in the order of the columns: unit, meaning, source. */
  readonly notes: readonly string[];
  /** The cell of the value. */
  readonly area: Area;
}

/** Everything about KPIs that a workbook says, read once. Null lists mean that the sheet is not there. */
export interface Book {
  readonly scorecards: readonly Scorecard[];
  readonly goals: readonly BusinessGoal[] | null;
  readonly people: readonly ListedPerson[] | null;
  readonly settings: readonly NamedSetting[];
  /** True where some sheet explains to staff what the KPIs are for. */
  readonly explained: boolean;
  /** How the workbook's readers write numbers. */
  readonly decimalSeparator: '.' | ',';
  /** How each sheet with a KPI table was understood, and what could not be told. */
  readonly readings: readonly SheetReading[];
}

export const emptyBook: Book = {
  scorecards: [],
  goals: null,
  people: null,
  settings: [],
  explained: false,
  decimalSeparator: '.',
  readings: [],
};

/** The setting's value; null where it is blank or not there. Letter case and outer spaces do not count. */
export function settingOf({ settings }: Book, name: string): Cell {
  let values = valuesByName.get(settings);
  if (values === undefined) {
    values = new Map([...settings].reverse().map((setting) => [nameKey(setting.name), setting.value]));
    valuesByName.set(settings, values);
  }
  return values.get(nameKey(name)) ?? null;
}

/** Rules ask for settings at every row. Of two lines with one name the upper counts. */
const valuesByName = new WeakMap<readonly NamedSetting[], ReadonlyMap<string, Cell>>();

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
