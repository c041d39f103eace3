import {
  type Area,
  type Change,
  inWorkingOrder,
  malformed,
  portionsOf,
  type ReadRequest,
  type Snapshot,
  type Watcher,
  type Workbook,
  WorkbookError,
} from '../../core/index.ts';
import type { Answer, Methods } from './rpc.ts';

/** `google.script.run`, as far as the sidebar uses it. */
export interface ScriptRun {
  withSuccessHandler(handler: (json: string | null) => void): ScriptRun;
  withFailureHandler(handler: (failure: unknown) => void): ScriptRun;
  rpc(json: string): void;
}

/** What the sidebar's page knows: whether anybody looks at it, and the time. */
export interface SidebarPage {
  isVisible(): boolean;
  /** Calls again and again until the returned function is called. */
  every(milliseconds: number, task: () => void): () => void;
}

/**
 * A call of this size takes Google some seconds; a longer step is done in several, with progress between them. Each change
 * is a few calls of Google's services, whatever it holds.
 */
const portionCharacters = 1_000_000;
const charactersAChange = 2_000;
const pollMilliseconds = 4_000;

/** The port in the sidebar: each step is one call of the script, a long one several. */
export function sidebarWorkbook(
  run: ScriptRun,
  page: SidebarPage,
  options: { readonly portionCharacters?: number } = {},
): Required<Workbook> {
  const limit = options.portionCharacters ?? portionCharacters;
  const call: Call = (method, argument) => callScript(run, method, argument);
  return {
    read: (request = {}) => read(call, request),
    apply: (changes, watcher = {}) => apply(call, changes, watcher, limit),
    select: async (area: Area) => void (await call('select', area)),
    onEdit: (listener) => pollEdits(call, page, listener),
  };
}

type Call = <Name extends keyof Methods>(
  method: Name,
  argument: Parameters<Methods[Name]>[0],
) => Promise<ReturnType<Methods[Name]>>;

/** Sheets that are too much for one answer are asked for one by one. */
async function read(call: Call, request: ReadRequest): Promise<Snapshot> {
  try {
    return await call('read', request);
  } catch (failure) {
    if (!(failure instanceof WorkbookError) || failure.code !== 'too-big') throw failure;
  }
  const overview = await call('read', { sheets: [] });
  const sheets = [...overview.sheets];
  for (const [index, { name }] of sheets.entries()) {
    if (!(request.sheets?.includes(name) ?? true)) continue;
    const one = (await call('read', { sheets: [name] })).sheets.find((sheet) => sheet.name === name);
    if (one) sheets[index] = one;
  }
  return { ...overview, sheets };
}

/** A step in several calls is taken back call by call where one of them fails or the user stops it. */
async function apply(call: Call, changes: readonly Change[], watcher: Watcher, limit: number): Promise<void> {
  // On the wire, what is no number would become a blank.
  const misshapen = malformed(changes);
  if (misshapen) throw misshapen;
  const portions = portionsOf(inWorkingOrder(changes), limit, charactersAChange);
  const done: (readonly Change[])[] = [];
  try {
    for (const [index, portion] of portions.entries()) {
      if (watcher.cancelled?.()) throw new WorkbookError('cancelled', 'Stopped. Nothing was changed.');
      const back = await call('apply', { changes: portion, wantsUndo: portions.length > 1 });
      if (back) done.push(back);
      watcher.progress?.(index + 1, portions.length);
    }
  } catch (failure) {
    await takeBack(call, done, failure);
    throw failure;
  }
}

async function takeBack(call: Call, done: readonly (readonly Change[])[], failure: unknown): Promise<void> {
  try {
    for (const back of [...done].reverse()) await call('apply', { changes: back, wantsUndo: false });
  } catch (second) {
    const told = [failure, second].map((reason) => (reason instanceof Error ? reason.message : String(reason)));
    throw new WorkbookError('host', `The step stopped half way and could not be taken back. ${told.join(' ')}`);
  }
}

function callScript<Name extends keyof Methods>(
  run: ScriptRun,
  method: Name,
  argument: Parameters<Methods[Name]>[0],
): Promise<ReturnType<Methods[Name]>> {
  return new Promise((resolve, reject) => {
    run
      .withSuccessHandler((json) => {
        const answer = json === null ? lost : (JSON.parse(json) as Answer<ReturnType<Methods[Name]>>);
        if (answer.ok) resolve(answer.value);
        else reject(new WorkbookError(answer.error.code, answer.error.message, answer.error.area));
      })
      .withFailureHandler((failure) => reject(inWords(failure)))
      .rpc(JSON.stringify({ method, argument }));
  });
}

const lost: Answer<never> = { ok: false, error: { code: 'host', message: 'Google Sheets gave no answer. Try again.' } };

/** The script did not run at all. With several signed-in accounts Google asks it in the name of the wrong one. */
function inWords(failure: unknown): WorkbookError {
  const reason = failure instanceof Error ? failure.message : String(failure);
  if (/PERMISSION_DENIED|authori[sz]/i.test(reason)) {
    const cure = 'Open the spreadsheet in a window where only one Google account is signed in.';
    return new WorkbookError('permission', `Google refused, as it does where several accounts are signed in. ${cure}`);
  }
  if (/timed? ?out|exceeded maximum execution time/i.test(reason)) {
    return new WorkbookError('busy', 'Google Sheets took too long. Look at the sheet, then try again.');
  }
  return new WorkbookError('host', `Google Sheets could not be reached. It said: ${reason}`);
}

/** Nobody can say which cell was edited, only that something was. */
function pollEdits(call: Call, page: SidebarPage, listener: (area: Area | null) => void): () => void {
  let known: number | null = null;
  let asking = false;
  const ask = async () => {
    if (asking || !page.isVisible()) return;
    asking = true;
    const revision = await call('revision', undefined as never).catch(() => null);
    asking = false;
    if (revision === null) return;
    if (known !== null && revision !== known) listener(null);
    known = revision;
  };
  void ask();
  return page.every(pollMilliseconds, () => void ask());
}
