/** A rectangle of cells by zero-based position. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `columnLetters(0)` is `A`, `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The cell's name as formulas write it: `cellName(4, 2)` is `C5`; `$` pins the row, the column or both. */
export function cellName(row: number, column: number, pin: '' | 'row' | 'column' | 'both' = ''): string {
  const pinnedColumn = pin === 'column' || pin === 'both' ? '$' : '';
  const pinnedRow = pin === 'row' || pin === 'both' ? '$' : '';
  return `${pinnedColumn}${columnLetters(column)}${pinnedRow}${row + 1}`;
}

/** `E6:E10`, or `E6` for a single cell, without the sheet. */
export function areaName(area: Omit<Area, 'sheet'>, pin: '' | 'row' | 'column' | 'both' = ''): string {
  const first = cellName(area.row, area.column, pin);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1, pin)}`;
}

/** The sheet's name as formulas quote it: `'KPI People'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** `'KPI People'!$A$2:$A$9`: pinned, with its sheet, for use in formulas on other sheets. */
export function fullAreaName(area: Area): string {
  return `${quotedSheet(area.sheet)}!${areaName(area, 'both')}`;
}

/** Reads `B2`, `$B$2:C9` or `'My sheet'!B2` back; `undefined` where the text is no bounded cell or range. */
export function parseAreaName(text: string, sheet = ''): Area | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, quoted, bare, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? bare ?? sheet,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
