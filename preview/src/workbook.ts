import {
  type Area,
  type Change,
  inWorkingOrder,
  portionsOf,
  type ReadRequest,
  reachOf,
  refusal,
  type Snapshot,
  standingOf,
  type Watcher,
  type Workbook,
  WorkbookError,
} from '../../core/index.ts';
import { hearEdits } from './edits.ts';
import { oneUndoStep } from './undo-steps.ts';
import type { RunningUniver } from './univer.ts';
import { activeBook, readWorkbook } from './workbook-read.ts';
import { carryOut, grow, rangeOf, sheetOf } from './workbook-write.ts';

/** Between two portions the page may draw how far the step is. */
const portionCharacters = 200_000;

/** The port on Univer: the active workbook of a running spreadsheet. Each `apply` is one step of its undo stack. */
export function univerWorkbook(
  running: RunningUniver,
  options: { readonly portionCharacters?: number } = {},
): Required<Workbook> {
  const { univer, api } = running;
  const limit = options.portionCharacters ?? portionCharacters;
  let steps = 0;
  return {
    read: async (request: ReadRequest = {}): Promise<Snapshot> => {
      await running.settled();
      return inWords(() => readWorkbook(running, request));
    },
    apply: async (changes: readonly Change[], watcher: Watcher = {}): Promise<void> => {
      await running.settled();
      const refused = refusal(changes, standingOf(readWorkbook(running, { sheets: touchedSheets(changes) })));
      if (refused) throw refused;
      const shown = activeBook(api).getActiveSheet().getSheetName();
      steps += 1;
      try {
        await oneUndoStep(univer.__getInjector(), activeBook(api).getId(), () =>
          carryOutAll(running, changes, limit, watcher),
        );
        await running.settled();
      } catch (failure) {
        throw asWorkbookError(failure);
      } finally {
        show(running, shown);
        steps -= 1;
      }
    },
    select: async (area: Area): Promise<void> =>
      inWords(() => {
        if (!activeBook(api).getSheetByName(area.sheet)) {
          throw new WorkbookError('no-sheet', `The sheet "${area.sheet}" is gone.`, area);
        }
        const sheet = sheetOf(api, area.sheet);
        activeBook(api).setActiveSheet(sheet);
        sheet.setActiveRange(rangeOf(api, area));
      }),
    onEdit: (listener) => hearEdits(running, () => steps > 0, listener),
  };
}

/** The page brings new sheets to the front a moment after they are made, and another one when they go. */
function show({ api }: RunningUniver, name: string): void {
  const book = activeBook(api);
  const sheet = book.getSheetByName(name);
  if (sheet && book.getActiveSheet().getSheetName() !== name) book.setActiveSheet(sheet);
}

/** The sheets whose cells have to be known before the step. */
function touchedSheets(changes: readonly Change[]): readonly string[] {
  const removed = changes.flatMap((change) => (change.kind === 'remove-own-sheet' ? [change.sheet] : []));
  const guarded = changes.flatMap((change) => (change.kind === 'write' && change.was ? [change.area.sheet] : []));
  return [...new Set([...removed, ...guarded])];
}

async function carryOutAll(
  { api }: RunningUniver,
  changes: readonly Change[],
  limit: number,
  watcher: Watcher,
): Promise<void> {
  const reach = reachOf(changes);
  for (const [sheet, { rows, columns }] of reach) grow(api, sheet, { rows, columns });
  const portions = portionsOf(inWorkingOrder(changes), limit);
  for (const [index, portion] of portions.entries()) {
    if (watcher.cancelled?.()) throw new WorkbookError('cancelled', 'Stopped. Nothing was changed.');
    for (const change of portion) {
      await carryOut(api, change, change.kind === 'add-sheet' ? reach.get(change.sheet) : undefined);
    }
    watcher.progress?.(index + 1, portions.length);
    if (portions.length > 1) await new Promise((resolve) => setTimeout(resolve));
  }
}

function inWords<Value>(ask: () => Value): Value {
  try {
    return ask();
  } catch (failure) {
    throw asWorkbookError(failure);
  }
}

function asWorkbookError(failure: unknown): WorkbookError {
  if (failure instanceof WorkbookError) return failure;
  const reason = failure instanceof Error ? failure.message : String(failure);
  return new WorkbookError('host', `The sheet refused the step, so nothing was changed. It said: ${reason}`);
}
