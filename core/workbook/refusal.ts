import { type Area, areaName, cellName } from './area.ts';
import { type Change, isFormula, type Written } from './change.ts';
import { areasOf } from './places.ts';
import { rangeNameProblem, sheetNameProblem } from './sheet-name.ts';
import { type Standing, type StandingSheet, sameHeld } from './standing.ts';
import { WorkbookError, type WorkbookErrorCode } from './workbook.ts';

type Write = Extract<Change, { kind: 'write' }>;
type Block = { readonly area: Area; readonly cells: readonly (readonly Written[])[] };

/**
 * Why a step must not be begun, null where it may. Every adapter asks this before it touches anything, so that a refusal
 * is alike in all hosts and leaves the workbook as it was. `was` is compared with the workbook before the step.
 */
export function refusal(changes: readonly Change[], standing: Standing): WorkbookError | null {
  const added = new Set<string>();
  for (const change of changes) {
    const problem =
      change.kind === 'add-sheet' ? addRefusal(change, standing, added) : changeRefusal(change, standing, added);
    if (problem) return problem;
    if (change.kind === 'add-sheet') added.add(change.sheet);
  }
  return lastSheetRefusal(changes, standing);
}

function addRefusal(
  change: Extract<Change, { kind: 'add-sheet' }>,
  standing: Standing,
  added: ReadonlySet<string>,
): WorkbookError | null {
  const problem = sheetNameProblem(change.sheet, [...standing.sheets.map((sheet) => sheet.name), ...added]);
  return problem === null ? null : refused('sheet-name', problem);
}

function changeRefusal(change: Change, standing: Standing, added: ReadonlySet<string>): WorkbookError | null {
  for (const area of areasOf(change)) {
    if (!isOnGrid(area)) return refused('host', `There is no place ${placeName(area)} in a sheet.`, area);
    const known = added.has(area.sheet) || standing.sheets.some((sheet) => sheet.name === area.sheet);
    if (!known) return refused('no-sheet', `The sheet "${area.sheet}" is gone.`, area);
  }
  switch (change.kind) {
    case 'write':
      return blockRefusal(change) ?? staleRefusal(change, standing);
    case 'name':
      return nameRefusal(change.name);
    case 'choices':
      return choicesRefusal(change);
    case 'conditional-format':
      return change.rule.kind === 'formula' ? formulaRefusal(change.rule.formula, change.area) : null;
    case 'remove-own-sheet':
      return removalRefusal(change, standing);
    default:
      return null;
  }
}

function blockRefusal({ area, cells, was }: Write): WorkbookError | null {
  for (const block of was ? [cells, was] : [cells]) {
    if (block.length !== area.rows || block.some((row) => row.length !== area.columns)) {
      return refused('host', `The block for ${placeName(area)} has another size than its place.`, area);
    }
  }
  for (const [row, written] of cells.entries()) {
    for (const [column, cell] of written.entries()) {
      const problem = writtenRefusal(cell, cellOf(area, row, column));
      if (problem) return problem;
    }
  }
  return null;
}

function writtenRefusal(written: Written, at: Area): WorkbookError | null {
  if (isFormula(written)) return formulaRefusal(written.formula, at);
  if (typeof written === 'number' && !Number.isFinite(written)) {
    return refused('host', `${placeName(at)} would hold a number that no sheet can show.`, at);
  }
  if (typeof written === 'string' && written.length > 32767) {
    return refused(
      'too-big',
      `The text for ${placeName(at)} is longer than the 32,767 characters that fit a cell.`,
      at,
    );
  }
  return null;
}

/** Only the outer shape counts: a person's own formula, put back by an undo, may be of any kind that the host knows. */
function formulaRefusal(formula: string, at: Area): WorkbookError | null {
  if (/^=[^=]/.test(formula) && formula.length <= 8192) return null;
  return refused('host', `The formula for ${placeName(at)} is not one that a sheet takes.`, at);
}

function staleRefusal({ area, was }: Pick<Write, 'area' | 'was'>, standing: Standing): WorkbookError | null {
  const changed = was && firstDifference({ area, cells: was }, sheetOf(standing, area.sheet));
  if (!changed) return null;
  const place = `${placeName(changed)} on "${area.sheet}"`;
  return refused(
    'changed',
    `${place} has changed since it was read. Read the sheet again and repeat the step.`,
    changed,
  );
}

function firstDifference(was: Block, sheet: StandingSheet | undefined): Area | null {
  for (const [row, cells] of was.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      const held = sheet?.held(was.area.row + row, was.area.column + column) ?? null;
      if (!sameHeld(held, cell)) return cellOf(was.area, row, column);
    }
  }
  return null;
}

function removalRefusal(
  change: Extract<Change, { kind: 'remove-own-sheet' }>,
  standing: Standing,
): WorkbookError | null {
  const sheet = sheetOf(standing, change.sheet);
  if (!sheet) return refused('no-sheet', `The sheet "${change.sheet}" is gone.`);
  if (sheet.mark === null || sheet.mark !== change.mark) {
    return refused('not-ours', `The sheet "${change.sheet}" was not made by KPI Scorecards, so it stays.`);
  }
  for (const was of change.was ?? []) {
    const changed = firstDifference(was, sheet);
    if (!changed) continue;
    const place = `${placeName(changed)} on "${change.sheet}"`;
    return refused('changed', `${place} has changed since the sheet was made, so the sheet stays.`, changed);
  }
  return null;
}

function lastSheetRefusal(changes: readonly Change[], standing: Standing): WorkbookError | null {
  const removed = changes.filter((change) => change.kind === 'remove-own-sheet').length;
  const added = changes.filter((change) => change.kind === 'add-sheet').length;
  if (removed === 0 || standing.sheets.length + added > removed) return null;
  return refused('host', 'A workbook needs at least one sheet. Add another sheet first.');
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
  return refused('host', `The list for ${placeName(change.area)} does not fit; name cells that hold it.`, change.area);
}

function isOnGrid({ row, column, rows, columns }: Area): boolean {
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number));
  return (
    whole && row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= 1048576 && column + columns <= 16384
  );
}

function sheetOf(standing: Standing, name: string): StandingSheet | undefined {
  return standing.sheets.find((sheet) => sheet.name === name);
}

function cellOf(area: Area, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

function placeName(area: Area): string {
  return area.rows === 1 && area.columns === 1 ? cellName(area.row, area.column) : areaName(area);
}

function refused(code: WorkbookErrorCode, what: string, area?: Area): WorkbookError {
  return new WorkbookError(code, `${what} Nothing was changed.`, area);
}
