import { type Area, areaName } from './area.ts';
import type { CellBlock, Change } from './change.ts';
import { cellOf, malformed, refused } from './malformed.ts';
import { areasOf } from './places.ts';
import { sheetNameProblem } from './sheet-name.ts';
import { type Standing, type StandingSheet, sameHeld } from './standing.ts';
import type { WorkbookError } from './workbook.ts';

/**
 * Why a step must not be begun, null where it may. Every adapter asks this before it touches anything, so that a refusal
 * is alike in all hosts and leaves the workbook as it was. `was` is compared with the workbook before the step.
 */
export function refusal(changes: readonly Change[], standing: Standing): WorkbookError | null {
  const misshapen = malformed(changes);
  if (misshapen) return misshapen;
  const added = new Set<string>();
  for (const change of changes) {
    const problem =
      change.kind === 'add-sheet' ? addRefusal(change.sheet, standing, added) : changeRefusal(change, standing, added);
    if (problem) return problem;
    if (change.kind === 'add-sheet') added.add(change.sheet);
  }
  return lastSheetRefusal(changes, standing);
}

function addRefusal(sheet: string, standing: Standing, added: ReadonlySet<string>): WorkbookError | null {
  const problem = sheetNameProblem(sheet, [...standing.sheets.map(({ name }) => name), ...added]);
  return problem === null ? null : refused('sheet-name', problem);
}

function changeRefusal(change: Change, standing: Standing, added: ReadonlySet<string>): WorkbookError | null {
  const gone = areasOf(change).find((area) => !added.has(area.sheet) && !sheetOf(standing, area.sheet));
  if (gone) return refused('no-sheet', `The sheet "${gone.sheet}" is gone.`, gone);
  if (change.kind === 'remove-own-sheet') return removalRefusal(change, standing);
  if (change.kind === 'remove-rows') return change.was.map((was) => staleRefusal(was, standing)).find(Boolean) ?? null;
  return change.kind === 'write' && change.was
    ? staleRefusal({ area: change.area, cells: change.was }, standing)
    : null;
}

function staleRefusal(was: CellBlock, standing: Standing): WorkbookError | null {
  const changed = firstDifference(was, sheetOf(standing, was.area.sheet));
  if (!changed) return null;
  const place = `${areaName(changed)} on "${changed.sheet}"`;
  return refused(
    'changed',
    `${place} has changed since it was read. Read the sheet again and repeat the step.`,
    changed,
  );
}

function firstDifference(was: CellBlock, sheet: StandingSheet | undefined): Area | null {
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
    const place = `${areaName(changed)} on "${change.sheet}"`;
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

function sheetOf(standing: Standing, name: string): StandingSheet | undefined {
  return standing.sheets.find((sheet) => sheet.name === name);
}
