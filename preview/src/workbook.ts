import {
  type Area,
  type Change,
  inWorkingOrder,
  portionsOf,
  type ReadRequest,
  reachOf,
  refusal,
  type Snapshot,
  type Watcher,
  type Workbook,
  WorkbookError,
} from '../../core/index.ts';
import { hearEdits } from './edits.ts';
import { oneUndoStep } from './undo-steps.ts';
import type { RunningUniver } from './univer.ts';
import { activeBook, readWorkbook, standingIn } from './workbook-read.ts';
import { addSheet, carryOut, grow, rangeOf, sheetOf } from './workbook-write.ts';

/** After each portion the page is told how far the step is. */
const portionCharacters = 200_000;
/** A step holds the page up no longer than this at a time, as far as it can be cut. */
const turnMilliseconds = 100;
const cellsAtOnce = 2_000;

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
      const refused = refusal(changes, standingIn(running));
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

async function carryOutAll(
  { api }: RunningUniver,
  changes: readonly Change[],
  limit: number,
  watcher: Watcher,
): Promise<void> {
  const reach = reachOf(changes);
  for (const [sheet, { rows, columns }] of reach) grow(api, sheet, { rows, columns });
  const stopWhenAsked = () => {
    if (watcher.cancelled?.()) throw new WorkbookError('cancelled', 'Stopped. Nothing was changed.');
  };
  const added = new Set(changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : [])));
  const isBornWith = (change: Change) => change.kind === 'size' && added.has(change.sheet);
  const sizes = changes.filter((change) => change.kind === 'size');
  const portions = portionsOf(inWorkingOrder(changes.filter((change) => !isBornWith(change))), limit);
  let turnEnds = performance.now() + turnMilliseconds;
  for (const [index, portion] of portions.entries()) {
    stopWhenAsked();
    for (const change of portion.flatMap(inSlices)) {
      if (change.kind === 'add-sheet') addSheet(api, change, reach.get(change.sheet), sizes);
      else await carryOut(api, change);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      stopWhenAsked();
      turnEnds = performance.now() + turnMilliseconds;
    }
    watcher.progress?.(index + 1, portions.length);
  }
}

/** Looks of thousands of cells are set some rows at a time; nothing else of a step takes Univer so long. */
function inSlices(change: Change): readonly Change[] {
  if (change.kind !== 'style' && change.kind !== 'number-format') return [change];
  const { area } = change;
  const rows = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, slice): Change => {
    const first = slice * rows;
    const place = { ...area, row: area.row + first, rows: Math.min(rows, area.rows - first) };
    if (change.kind === 'style' || !change.formats) return { ...change, area: place };
    return { ...change, area: place, formats: change.formats.slice(first, first + rows) };
  });
}

/** The page draws, and whoever presses Cancel is heard, before the step goes on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
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
