import {
  type Area,
  type Change,
  cellName,
  fillingOf,
  guardFormats,
  inWorkingOrder,
  isOfRows,
  portionsOf,
  type RowChange,
  refusal,
  undoFrom,
  type Watcher,
  type Workbook,
  WorkbookError,
} from '../../core/index.ts';
import { differences } from './differences.ts';
import { hearEdits } from './edits.ts';
import { type ExcelHost, excelHost, markKey } from './host.ts';
import { asWorkbookError, isBusy, reasonOf } from './workbook-error.ts';
import { misread, otherwiseWritten, type Proof, queueProofs } from './workbook-proof.ts';
import { readWorkbook } from './workbook-read.ts';
import { type ExcelStanding, loadStanding, refusalByNames } from './workbook-standing.ts';
import { type Known, queueChange, rangeOf } from './workbook-write.ts';

/** A request of this size stays well under the 5 MB that Excel on the web takes. On the wire each change grows by this much. */
const portionCharacters = 1_000_000;
const charactersAChange = 1_500;

/** The port on Office.js. A step takes two round trips: one to see what stands, one to write. */
export function excelWorkbook(
  host: ExcelHost = excelHost(Excel, Office),
  options: { readonly portionCharacters?: number } = {},
): Required<Workbook> {
  const limit = options.portionCharacters ?? portionCharacters;
  let steps = 0;
  return {
    read: (request = {}) => patiently(host, () => readWorkbook(host, request)),
    apply: async (changes, watcher = {}) => {
      steps += 1;
      try {
        await patiently(host, () => applyOnce(host, changes, watcher, limit));
      } finally {
        steps -= 1;
      }
    },
    select: (area) => patiently(host, () => select(host, area)),
    onEdit: (listener) => hearEdits(host, () => steps > 0, listener),
  };
}

/** One more attempt where Excel was busy; whatever the first one began has been taken back by then. */
async function patiently<Value>(host: ExcelHost, attempt: () => Promise<Value>): Promise<Value> {
  try {
    return await attempt().catch(async (failure: unknown) => {
      if (!isBusy(failure)) throw failure;
      await host.pause();
      return attempt();
    });
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}

async function applyOnce(host: ExcelHost, changes: readonly Change[], watcher: Watcher, limit: number): Promise<void> {
  if (changes.length === 0) return;
  await host.run(async (context) => {
    const standing = await standingOrRefusal(host, context, changes);
    const refused = refusal(changes, standing);
    if (refused) throw refused;
    try {
      await carryOut(host, context, changes, standing, watcher, limit);
    } catch (failure) {
      await takeBack(host, besideRows(changes), standing, failure);
      throw failure;
    }
  });
}

async function standingOrRefusal(
  host: ExcelHost,
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<ExcelStanding> {
  try {
    return await loadStanding(host, context, changes);
  } catch (failure) {
    throw isBusy(failure) ? failure : ((await refusalByNames(host, changes)) ?? failure);
  }
}

async function carryOut(
  host: ExcelHost,
  context: Excel.RequestContext,
  changes: readonly Change[],
  standing: ExcelStanding,
  watcher: Watcher,
  limit: number,
): Promise<void> {
  const known = knownFrom(standing);
  const portions = portionsOf(
    inWorkingOrder([...besideRows(changes), ...guardFormats(changes, standing)]),
    limit,
    charactersAChange,
  );
  const proofs: Proof[] = [];
  for (const [index, portion] of portions.entries()) {
    if (watcher.cancelled?.()) throw new WorkbookError('cancelled', 'Stopped. Nothing was changed.');
    for (const change of portion) queueChange(host, context, change, known);
    proofs.push(...queueProofs(context, portion));
    await context.sync();
    watcher.progress?.(index + 1, portions.length);
  }
  await repairTexts(context, proofs);
  for (const change of changes.filter(isOfRows)) await moveRows(host, context, change, known);
}

function besideRows(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => !isOfRows(change));
}

/** Rows come last and alone. Where a new one cannot be filled it goes again, so that the rest is taken back where it stood. */
async function moveRows(
  host: ExcelHost,
  context: Excel.RequestContext,
  change: RowChange,
  known: Known,
): Promise<void> {
  queueChange(host, context, change, known);
  await context.sync();
  if (change.kind === 'remove-rows') return;
  try {
    const filling = fillingOf(change);
    for (const part of filling) queueChange(host, context, part, known);
    const proofs = queueProofs(context, filling);
    await context.sync();
    await repairTexts(context, proofs);
  } catch (failure) {
    queueChange(host, context, { kind: 'remove-rows', area: change.area, was: [] }, known);
    await context.sync();
    throw failure;
  }
}

/** No text of a person may end up as a formula or a number; where Excel read one so, it is written the other way. */
async function repairTexts(context: Excel.RequestContext, proofs: readonly Proof[]): Promise<void> {
  const wrong = misread(proofs);
  if (wrong.length === 0) return;
  const again = wrong.map(({ area, text }) => {
    const range = rangeOf(context, area);
    range.values = [[otherwiseWritten(text)]];
    return { area, texts: [[text]], range: range.load('values') };
  });
  await context.sync();
  const [still] = misread(again);
  if (!still) return;
  const place = `${cellName(still.area.row, still.area.column)} on "${still.area.sheet}"`;
  throw new WorkbookError(
    'host',
    `Excel would not keep the text of ${place} as it is. Nothing was changed.`,
    still.area,
  );
}

/**
 * Excel keeps what a failed batch did before it failed and does not say how far it came, so the cells are looked at again
 * and those that differ become what they were. The others are let be: they may be the ones that Excel protects.
 */
async function takeBack(
  host: ExcelHost,
  changes: readonly Change[],
  standing: ExcelStanding,
  failure: unknown,
): Promise<void> {
  try {
    await host.run(async (context) => {
      const made = await sheetsMade(context, changes, standing);
      const now = await loadStanding(host, context, changes);
      const back = differences(undoFrom(changes, standing), now);
      for (const change of inWorkingOrder(back)) queueChange(host, context, change, knownFrom(now));
      for (const sheet of made) sheet.delete();
      await context.sync();
    });
  } catch (second) {
    const told = `${reasonOf(failure)} ${reasonOf(second)}`;
    throw new WorkbookError('host', `Excel failed half way, and the step could not be taken back. It said: ${told}`);
  }
}

/** Sheets that were not there before, bear a name that the step gives, and carry its mark. */
async function sheetsMade(
  context: Excel.RequestContext,
  changes: readonly Change[],
  standing: ExcelStanding,
): Promise<readonly Excel.Worksheet[]> {
  const added = new Map(
    changes.flatMap((change) => (change.kind === 'add-sheet' ? [[change.sheet, change.mark] as const] : [])),
  );
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const candidates = sheets.items.filter(({ id, name }) => added.has(name) && !standing.ids.has(id));
  const marked = candidates.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(markKey).load('value'),
  }));
  await context.sync();
  return marked
    .filter(({ sheet, mark }) => !mark.isNullObject && mark.value === added.get(sheet.name))
    .map(({ sheet }) => sheet);
}

function knownFrom(standing: ExcelStanding): Known {
  const { notes, charts } = standing;
  return { names: new Set(standing.names.map(({ name }) => name.toLowerCase())), notes, charts };
}

async function select(host: ExcelHost, area: Area): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('no-sheet', `The sheet "${area.sheet}" is gone.`, area);
    sheet.activate();
    rangeOf(context, area).select();
    await context.sync();
  });
}
