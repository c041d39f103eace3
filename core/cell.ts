/** Error values, spelled as spreadsheets show them. The first four are ours to raise; the others arrive from the sheet. */
export type ErrorCode =
  | '#VALUE!'
  | '#N/A'
  | '#DIV/0!'
  | '#NUM!'
  | '#REF!'
  | '#NAME?'
  | '#NULL!'
  | '#SPILL!'
  | '#CALC!'
  | '#ERROR!';

/**
 * What a cell shows when a formula cannot answer; `message` says what to do about it.
 * Plain data, not a class, so that it survives every host's wire and realm.
 */
export interface CellError {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** One value of a sheet after the host has made blanks `null` and dates serial day numbers (1 = 1900-01-01). */
export type Cell = null | number | string | boolean | CellError;

/** A rectangle of cells, row by row. */
export type Grid = readonly (readonly Cell[])[];

export function cellError(code: ErrorCode, message: string): CellError {
  return { error: { code, message } };
}

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Null, an empty text and white space are blank: nobody has said anything yet. */
export function isBlank(cell: Cell | undefined): cell is null | undefined | '' {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
