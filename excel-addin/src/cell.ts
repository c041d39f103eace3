import {
  type Argument,
  type Cell,
  type CellError,
  cellError,
  type ErrorCode,
  isError,
  isEscapable,
  isFormula,
  type Result,
  shownError,
  type Written,
} from '../../core/index.ts';

/**
 * An argument of a custom function as Excel hands it over: a value or a matrix. A blank cell is null, in older builds
 * the empty text (or a 0, which nobody can tell from a typed one); a left-out argument is null; an error is an object
 * with its code.
 */
export function argumentOf(value: unknown): Argument {
  return Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(plain))
    : plain(value);
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return shownError(value) ?? value;
  return errorIn(value) ?? cellError('#VALUE!', 'The cell holds a data type that a KPI cannot be calculated from.');
}

/** `CustomFunctions.Error` tells its code as `code`, data types tell theirs as `basicValue`. */
function errorIn(value: unknown): CellError | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  const told = typeof code === 'string' ? code : basicValue;
  return typeof told === 'string' ? (shownError(told) ?? cellError('#ERROR!', `The cell shows ${told}.`)) : null;
}

/** `CustomFunctions.Error`. */
export type MakeError = new (code: string, message?: string) => Error;

/** What a custom function may answer with: a value, or a matrix in which an error stands as an object. */
export type HostResult = HostValue | HostValue[][];
export type HostValue = number | string | boolean | Error;

/** A single error is thrown; Excel shows its message with `#VALUE!` and `#N/A`. Null would be shown as 0. */
export function hostResult(result: Result, make: MakeError): HostResult {
  if (isGrid(result)) return result.map((row) => row.map((cell) => hostValue(cell, make)));
  const value = hostValue(result, make);
  if (value instanceof Error) throw value;
  return value;
}

function hostValue(cell: Cell, make: MakeError): HostValue {
  if (isError(cell)) return new make(raisable(cell.error.code), cell.error.message);
  return cell ?? '';
}

/** Excel lets a function raise only some errors; the message still names the others. */
function raisable(code: ErrorCode): ErrorCode {
  return ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'].includes(code) ? code : '#VALUE!';
}

function isGrid(result: Result): result is Exclude<Result, Cell> {
  return Array.isArray(result);
}

/** A cell of a range. `valueTypes` tells a blank from an empty text, and an error from a text that looks like one. */
export function cellOf(value: unknown, valueType: unknown, formula: string | null): Cell {
  if (valueType === 'Error') return shownError(String(value)) ?? cellError('#ERROR!', `The cell shows ${value}.`);
  if (value === '' || value === null || value === undefined) return formula === null ? null : '';
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * The formula of a cell, null where it holds a plain value. Excel answers with the value itself where there is none, also
 * with a text such as `=1+1`; but no formula gives its own spelling as its result.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What goes into `Range.values`: null leaves the cell to the formulas, the empty text clears it. */
export function valueToWrite(written: Written): string | number | boolean | null {
  if (isFormula(written)) return null;
  if (typeof written === 'string') return isEscapable(written) ? `'${written}` : written;
  return written ?? '';
}

/** What goes into `Range.formulas`: only our own formulas, null leaves the cell alone. */
export function formulaToWrite(written: Written): string | null {
  return isFormula(written) ? written.formula : null;
}
