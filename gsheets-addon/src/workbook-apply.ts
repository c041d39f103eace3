import {
  type Area,
  type Change,
  cellName,
  guardFormats,
  inWorkingOrder,
  reachOf,
  refusal,
  type Standing,
  undoFrom,
  WorkbookError,
} from '../../core/index.ts';
import type { Services } from './services.ts';
import { reasonOf } from './workbook-error.ts';
import { formulasTaken, repairTexts } from './workbook-proof.ts';
import { openBook } from './workbook-read.ts';
import { standingFor } from './workbook-standing.ts';
import { carryOut, grow, type Step, trim } from './workbook-write.ts';

const lockMilliseconds = 10_000;

/** All of the changes or none. Returns the step back, for the sidebar that does a long step in several calls. */
export function applyChanges(services: Services, changes: readonly Change[]): readonly Change[] {
  const lock = services.locks.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) {
    throw new WorkbookError(
      'busy',
      'Somebody else is changing this spreadsheet. Repeat the step. Nothing was changed.',
    );
  }
  try {
    return applyLocked(services, changes);
  } finally {
    lock.releaseLock();
  }
}

function applyLocked(services: Services, changes: readonly Change[]): readonly Change[] {
  const open = openBook(services);
  const standing = standingFor(open, changes);
  const refused = refusal(changes, standing);
  if (refused) throw refused;
  const active = open.book.getActiveSheet();
  const step: Step = { services, open, done: [], made: [] };
  try {
    carryOutWhole(step, changes, standing);
  } catch (failure) {
    takeBack(step, standing, failure);
    throw failure;
  }
  // A new sheet comes to the front by itself.
  if (open.book.getSheetByName(active.getName())) open.book.setActiveSheet(active);
  return undoFrom(changes, standing);
}

function carryOutWhole(step: Step, changes: readonly Change[], standing: Standing): void {
  const { services, open } = step;
  const plan = inWorkingOrder([...changes, ...guardFormats(changes, standing)]);
  const first = plan.filter((change) => change.kind === 'add-sheet');
  const formats = plan.filter((change) => change.kind === 'number-format' || change.kind === 'name');
  const writes = plan.filter((change) => change.kind === 'write');
  const done = new Set<Change>([...first, ...formats, ...writes]);
  carryOut(step, first, open.commaLocale);
  grow(open, reachOf(changes));
  trim(step, reachOf(changes));
  carryOut(step, formats, open.commaLocale);
  const commaLocale = writeCells(step, writes);
  const lost = repairTexts(open, writes);
  if (lost) throw notKept(lost);
  const rest = plan.filter((change) => !done.has(change));
  carryOut(step, rest, commaLocale);
  services.app.flush();
}

/** Formulas are spelled by the locale's rule as far as it is known; where Google refuses them, the other way. */
function writeCells(step: Step, writes: readonly Change[]): boolean {
  const { commaLocale } = step.open;
  for (const spelling of [commaLocale, !commaLocale]) {
    try {
      carryOut(step, writes, spelling);
      step.services.app.flush();
      if (formulasTaken(step.open, writes)) return spelling;
    } catch (failure) {
      if (!/formula/i.test(String(failure))) throw failure;
    }
  }
  throw new WorkbookError('host', 'Google Sheets did not take the formulas of this step. Nothing was changed.');
}

function notKept(area: Area): WorkbookError {
  const place = `${cellName(area.row, area.column)} on "${area.sheet}"`;
  return new WorkbookError('host', `Google Sheets would not keep the text of ${place}. Nothing was changed.`, area);
}

/** What a failed script did before it failed stays, so the step is undone, as far as it came and no further. */
function takeBack(step: Step, standing: Standing, failure: unknown): void {
  const { services, open, done, made } = step;
  try {
    // Sheets that the step made are deleted as they were made, whatever they carry.
    const back = undoFrom([...done], standing).filter((change) => change.kind !== 'remove-own-sheet');
    carryOut(step, inWorkingOrder(back), open.commaLocale);
    for (const sheet of made) open.book.deleteSheet(sheet);
    services.app.flush();
  } catch (second) {
    const told = `${reasonOf(failure)} ${reasonOf(second)}`;
    throw new WorkbookError('host', `The step failed half way and could not be taken back. Google said: ${told}`);
  }
}
