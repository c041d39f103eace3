import {
  type Area,
  type Cell,
  type Change,
  heldIn,
  readPolicies,
  type SettingLine,
  type Snapshot,
  settingLines,
  sheetNamed,
  type Written,
} from '../../core/index.ts';
import { isoDate, serialDate } from '../dates.ts';
import type { Numbers } from '../numbers.ts';

/** One line of the settings sheet as it stands in this workbook. */
export interface SettingValue {
  readonly line: SettingLine;
  readonly area: Area;
  /** As a person would type it into the panel. */
  readonly text: string;
}

/** The settings of this workbook; empty where it has no settings sheet. */
export function settingValues(snapshot: Snapshot, numbers: Numbers): SettingValue[] {
  const policies = readPolicies(snapshot);
  return settingLines.flatMap((line) => {
    const area = policies?.places[line.id];
    return policies && area ? [{ line, area, text: textOf(line, policies.values[line.id], numbers) }] : [];
  });
}

function textOf({ format }: SettingLine, cell: Cell, numbers: Numbers): string {
  if (typeof cell !== 'number') return numbers.cell(cell);
  if (format === 'yyyy-mm-dd') return isoDate(cell);
  return format === '0.0%' ? numbers.percent(cell) : numbers.plain(cell);
}

/** What a typed text means for this line: the value to write, or null where it does not fit. A blank clears the cell. */
export function meantBy({ format }: SettingLine, text: string, numbers: Numbers): { readonly value: Written } | null {
  const typed = text.trim();
  if (typed === '') return { value: null };
  if (format === '@') return { value: typed };
  const value = format === 'yyyy-mm-dd' ? serialDate(typed) : number(format, typed, numbers);
  return value === null ? null : { value };
}

function number(format: SettingLine['format'], typed: string, numbers: Numbers): number | null {
  if (format !== '0.0%') {
    const value = numbers.parse(typed);
    return value !== null && format === '0' && !Number.isInteger(value) ? null : value;
  }
  const value = numbers.parse(typed.replace('%', ''));
  // A percentage is typed as such: 120 and 120 % are both 1.2. The division is exact in the digits that people see.
  return value === null ? null : Number((value / 100).toPrecision(12));
}

/** Writes the drafts that differ from what stands there now. */
export function settingChanges(
  drafts: readonly { readonly area: Area; readonly value: Written }[],
  snapshot: Snapshot,
): Change[] {
  return drafts.flatMap(({ area, value }) => {
    const sheet = sheetNamed(snapshot, area.sheet);
    return sheet ? [{ kind: 'write', area, cells: [[value]], was: heldIn(sheet, area) } as const] : [];
  });
}
