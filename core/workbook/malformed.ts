import { type Area, areaName } from './area.ts';
import { type Change, isFormula, type Written } from './change.ts';
import { areasOf } from './places.ts';
import { isOfRows } from './rows.ts';
import { rangeNameProblem } from './sheet-name.ts';
import { WorkbookError, type WorkbookErrorCode } from './workbook.ts';

/**
 * Why a step could not be carried out in any workbook, null where it could: blocks of the wrong size, numbers that are
 * none, texts that no cell holds. `refusal` asks this too; a sidebar asks it before the step crosses a wire that would
 * make a blank of what is no number.
 */
export function malformed(changes: readonly Change[]): WorkbookError | null {
  for (const change of changes) {
    const lost = areasOf(change).find((area) => !isOnGrid(area));
    if (lost) return refused('host', `There is no place ${areaName(lost)} in a sheet.`, lost);
    const problem = malformedChange(change);
    if (problem) return problem;
  }
  return rowsRefusal(changes);
}

/** Rows move what the rest of the step speaks of, so beside them only cells change. */
function rowsRefusal(changes: readonly Change[]): WorkbookError | null {
  const rows = changes.filter(isOfRows);
  const others = changes.filter((change) => !isOfRows(change) && !['write', 'number-format'].includes(change.kind));
  if (rows.length === 0 || (rows.length === 1 && others.length === 0)) return null;
  return refused('host', 'Rows are inserted or taken away in a step of their own.');
}

function malformedChange(change: Change): WorkbookError | null {
  switch (change.kind) {
    case 'write':
      return malformedWrite(change);
    case 'insert-rows':
      return insertRefusal(change);
    case 'number-format':
      return change.formats ? sizeRefusal(change.area, change.formats) : null;
    case 'name':
      return nameRefusal(change.name);
    case 'choices':
      return choicesRefusal(change);
    case 'conditional-format':
      return change.rule.kind === 'formula' ? formulaRefusal(change.rule.formula, change.area) : null;
    default:
      return null;
  }
}

function malformedWrite({ area, cells, was }: Extract<Change, { kind: 'write' }>): WorkbookError | null {
  const size = sizeRefusal(area, cells) ?? (was ? sizeRefusal(area, was) : null);
  if (size) return size;
  for (const [row, written] of cells.entries()) {
    for (const [column, cell] of written.entries()) {
      const problem = writtenRefusal(cell, cellOf(area, row, column));
      if (problem) return problem;
    }
  }
  return null;
}

function insertRefusal({ area, blocks, formats }: Extract<Change, { kind: 'insert-rows' }>): WorkbookError | null {
  for (const block of blocks) {
    const problem = malformedWrite({ kind: 'write', ...block });
    if (problem) return problem;
  }
  return sizeRefusal(area, formats);
}

function sizeRefusal(area: Area, block: readonly (readonly unknown[])[]): WorkbookError | null {
  if (block.length === area.rows && block.every((row) => row.length === area.columns)) return null;
  return refused('host', `The block for ${areaName(area)} has another size than its place.`, area);
}

function writtenRefusal(written: Written, at: Area): WorkbookError | null {
  if (isFormula(written)) return formulaRefusal(written.formula, at);
  if (typeof written === 'number' && !Number.isFinite(written)) {
    return refused('host', `${areaName(at)} would hold a number that no sheet can show.`, at);
  }
  if (typeof written === 'string' && written.length > 32767) {
    return refused('too-big', `The text for ${areaName(at)} is longer than the 32,767 characters that fit a cell.`, at);
  }
  return null;
}

/** Only the outer shape counts: a person's own formula, put back by an undo, may be of any kind that the host knows. */
function formulaRefusal(formula: string, at: Area): WorkbookError | null {
  if (/^=[^=]/.test(formula) && formula.length <= 8192) return null;
  return refused('host', `The formula for ${areaName(at)} is not one that a sheet takes.`, at);
}

function nameRefusal(name: string): WorkbookError | null {
  const problem = rangeNameProblem(name);
  return problem === null ? null : refused('host', problem);
}

/** Excel takes 255 characters and no commas; longer lists stand in a sheet and are named by their area. */
function choicesRefusal(change: Extract<Change, { kind: 'choices' }>): WorkbookError | null {
  if (!('words' in change.choices)) return null;
  const { words } = change.choices;
  if (words.length > 0 && words.join(',').length <= 255 && !words.some((word) => word.includes(','))) return null;
  return refused('host', `The list for ${areaName(change.area)} does not fit; name cells that hold it.`, change.area);
}

function isOnGrid({ row, column, rows, columns }: Area): boolean {
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  return (
    whole && row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= 1048576 && column + columns <= 16384
  );
}

/** One cell of an area. */
export function cellOf(area: Area, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

export function refused(code: WorkbookErrorCode, what: string, area?: Area): WorkbookError {
  return new WorkbookError(code, `${what} Nothing was changed.`, area);
}
