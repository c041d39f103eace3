import {
  type Argument,
  type Cell,
  fromCommaLocale,
  inCommaLocale,
  isError,
  isEscapable,
  isFormula,
  type Result,
  shownError,
  type Written,
} from '../../core/index.ts';
import type { Services } from './services.ts';

/** Tells the serial day number of a date as it stands in the spreadsheet. */
export type DayNumber = (date: GoogleAppsScript.Base.Date) => number;

/**
 * Dates are moments; which day they show depends on the spreadsheet's time zone, which may be another one than the
 * script's. The zone is asked for at the first date only, and each date is formatted once.
 */
export function dayNumbers(
  timeZone: () => string,
  format: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) => string,
): DayNumber {
  const known = new Map<number, number>();
  let zone: string | undefined;
  return (date) => {
    const moment = date.getTime();
    const day = known.get(moment);
    if (day !== undefined) return day;
    zone = zone ?? timeZone();
    const parts = format(date, zone, 'yyyy-MM-dd-HH-mm-ss-SSS').split('-').map(Number);
    const [year = 0, month = 1, dayOfMonth = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts;
    const found = Date.UTC(year, month - 1, dayOfMonth, hours, minutes, seconds, milliseconds) / 86_400_000 + 25_569;
    known.set(moment, found);
    return found;
  };
}

/** The day numbers of the spreadsheet that is open; nothing is asked of Google before the first date. */
export function spreadsheetDays({ app, utilities }: Pick<Services, 'app' | 'utilities'>): DayNumber {
  return dayNumbers(
    () => app.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    (date, timeZone, format) => utilities.formatDate(date, timeZone, format),
  );
}

/** An argument of a custom function: a value or a rectangle. A blank arrives as the empty text. */
export function argumentOf(value: unknown, dayNumber: DayNumber): Argument {
  if (!Array.isArray(value)) return plain(value, dayNumber);
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell: unknown) => plain(cell, dayNumber)));
}

function plain(value: unknown, dayNumber: DayNumber): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return dayNumber(value);
  const text = String(value);
  return shownError(text) ?? text;
}

/** Values come from another realm, where `instanceof` says nothing. */
function isDate(value: unknown): value is GoogleAppsScript.Base.Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * What a custom function answers with. Google Sheets shows an error of our own only for the whole answer, so the first
 * error of a column is raised; its message says which row it is about.
 */
export function hostResult(result: Result): HostValue | HostValue[][] {
  if (!isGrid(result)) return hostValue(result);
  return result.map((row) => row.map(hostValue));
}

type HostValue = number | string | boolean;

function hostValue(cell: Cell): HostValue {
  if (isError(cell)) throw new Error(cell.error.message);
  return cell ?? '';
}

function isGrid(result: Result): result is Exclude<Result, Cell> {
  return Array.isArray(result);
}

/**
 * A cell of a range. A formula's empty result is no blank; errors arrive as their texts, which in cells with the text
 * format are what somebody typed.
 */
export function cellOf(value: unknown, formula: string | null, format: string, dayNumber: DayNumber): Cell {
  if (value === '' || value === null || value === undefined) return formula === null ? null : '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return dayNumber(value);
  const text = String(value);
  return (formula === null && format === '@' ? null : shownError(text)) ?? text;
}

/** `getFormulas` gives the empty text for plain values, and may spell formulas by the spreadsheet's locale. */
export function formulaOf(formula: unknown, commaLocale: boolean): string | null {
  if (typeof formula !== 'string' || formula === '') return null;
  return commaLocale ? fromCommaLocale(formula) : formula;
}

/** `getNumberFormats` spells "automatic" in several ways. */
export function formatOf(format: unknown): string {
  const code = String(format ?? '');
  return code === '' || code === '0.###############' || code.toLowerCase() === 'general' ? 'General' : code;
}

/** What goes into `setValues`, which reads texts as if they were typed; null would not leave a cell alone but clear it. */
export function valueToWrite(written: Written, commaLocale: boolean): string | number | boolean {
  if (isFormula(written)) return commaLocale ? inCommaLocale(written.formula) : written.formula;
  if (typeof written === 'string') return isEscapable(written) ? `'${written}` : written;
  return written ?? '';
}
