import { type Cell, isError } from '../../cell.ts';
import type { Area } from '../../workbook/area.ts';
import { cellName } from '../../workbook/area.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { formula as madeFormula } from '../../workbook/formula.ts';
import { withoutHostPrefix } from '../../workbook/formula-spelling.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { type Call, findCall } from './call.ts';
import { operandOf } from './operand.ts';
import { type Remembered, rememberChanges } from './remembered.ts';
import { scoreOfKey } from './score-by.ts';
import { surroundingsOf } from './surroundings.ts';
import { type Surroundings, translations } from './translate.ts';

export interface Shared {
  readonly changes: Change[];
  /** How many formulas of ours were found. */
  readonly formulas: number;
  /** Of these, how many became plain values because nothing native says the same. */
  readonly values: number;
  /** Formulas that show an error now: they are left as they are, because there is nothing to hand on. */
  readonly left: readonly Area[];
}

/**
 * Makes the workbook work for people without the add-in: our functions become native formulas of equal value, or values
 * where that is wanted or nothing native says the same. What stood there is written down on a sheet of its own, so that
 * it can be put back.
 */
export function shareWithoutAddIn(snapshot: Snapshot, as: 'formulas' | 'values'): Shared {
  const surroundings = surroundingsOf(snapshot);
  const remembered: Remembered[] = [];
  const writes: Change[] = [];
  const left: Area[] = [];
  let values = 0;
  for (const sheet of snapshot.sheets) {
    for (const { area, text, call } of callsOn(sheet)) {
      const cells = as === 'formulas' ? nativeCells(sheet, area, call, surroundings(sheet.name)) : null;
      const written = cells ?? valueCells(sheet, area);
      if (written === null) {
        left.push(area);
        continue;
      }
      if (cells === null) values += 1;
      writes.push({ kind: 'write', area, cells: written, was: heldIn(sheet, area) });
      remembered.push({ area, formula: text, instead: written[0]?.[0] ?? null });
    }
  }
  const changes = writes.length === 0 ? [] : [...writes, ...rememberChanges(snapshot, remembered)];
  return { changes, formulas: remembered.length + left.length, values, left };
}

interface PlacedCall {
  /** The cell with the formula and the cells that it fills. */
  readonly area: Area;
  readonly text: string;
  readonly call: Call;
}

function callsOn(sheet: SheetSnapshot): PlacedCall[] {
  return sheet.formulas.flatMap((formulas, row) =>
    formulas.flatMap((text, column): PlacedCall[] => {
      const call = text === null ? null : findCall(withoutHostPrefix(text));
      if (text === null || call === null) return [];
      return [{ area: { sheet: sheet.name, row, column, ...extent(sheet, row, column, call) }, text, call }];
    }),
  );
}

/** Functions that answer with one cell only, however they are asked. */
const singles = ['KPI_SCORE'];
/** Functions that answer with as many lines as it takes, by their number of columns. */
const listings: Readonly<Record<string, number>> = { KPI_SCORE_BY: 3, KPI_TARGET: 8, KPI_RECONCILE: 5, KPI_EXPLAIN: 1 };
/** Arguments that are handed over whole and say nothing about the number of rows. */
const tableArguments: Readonly<Record<string, number>> = { KPI_GRADE: 1, KPI_PAYOUT: 1, KPI_BONUS: 2, KPI_TIER: 1 };

/**
 * How far a formula spills. Functions that answer row by row have as many rows as their arguments, of which blank ones
 * may show nothing; listings go on as long as lines follow.
 */
function extent(sheet: SheetSnapshot, row: number, column: number, call: Call): { rows: number; columns: number } {
  if (singles.includes(call.name)) return { rows: 1, columns: 1 };
  const columns = listings[call.name];
  let rows = 1;
  if (columns !== undefined) {
    while (isSpilled(sheet, row + rows, column)) rows += 1;
    return { rows, columns };
  }
  const operands = call.args.filter((_, position) => position !== tableArguments[call.name]);
  const most = Math.max(1, ...operands.map((text) => operandOf(text, sheet.name).rows));
  for (let down = 1; down < most; down += 1) if (isSpilled(sheet, row + down, column)) rows = down + 1;
  return { rows, columns: 1 };
}

function isSpilled(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return row < sheet.cells.length && cell !== null && (sheet.formulas[row]?.[column] ?? null) === null;
}

/** The same cells with native formulas; null where there are none for this call. */
function nativeCells(sheet: SheetSnapshot, area: Area, call: Call, around: Surroundings): Written[][] | null {
  const isAlone = call.before === '=' && call.after === '';
  if (findCall(call.after) || call.args.some((argument) => findCall(argument))) return null;
  if (call.name === 'KPI_SCORE_BY' && isAlone) return scoreTable(sheet, area, call, around);
  const translation = translations[call.name]?.(call, around) ?? null;
  if (translation === null || isError(cellAt(sheet, area.row, area.column))) return null;
  if (translation.kind === 'single') {
    const whole = written(`${call.before}${translation.expression}${call.after}`);
    return whole === null || area.rows > 1 ? null : [[whole]];
  }
  if (!isAlone || translation.expressions.length < area.rows) return null;
  const cells = translation.expressions
    .slice(0, area.rows)
    .map((expression) => (expression === null ? '' : written(`=${expression}`)));
  return cells.includes(null) ? null : cells.map((cell) => [cell === '' ? null : cell]);
}

/** Keys as they stand, scores as formulas beside them. */
function scoreTable(sheet: SheetSnapshot, area: Area, call: Call, around: Surroundings): Written[][] | null {
  const rows: Written[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const score = scoreOfKey(call, cellName(row, area.column, 'both'), around);
    const whole = score === null ? null : written(`=${score}`);
    const key = plain(cellAt(sheet, row, area.column));
    if (whole === null || key === undefined) return null;
    rows.push([key, whole, plain(cellAt(sheet, row, area.column + 2)) ?? null]);
  }
  return rows;
}

/** The values that stand there; null where one of them is an error. */
function valueCells(sheet: SheetSnapshot, area: Area): Written[][] | null {
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => plain(cellAt(sheet, area.row + down, area.column + across))),
  );
  return cells.some((row) => row.includes(undefined)) ? null : cells.map((row) => row.map((cell) => cell ?? null));
}

function plain(cell: Cell): Written | undefined {
  if (isError(cell)) return undefined;
  return cell === '' ? null : cell;
}

/** Null where the formula would be longer than spreadsheets take. */
function written(text: string): Written {
  return text.length > 8000 ? null : madeFormula(text.slice(1));
}
