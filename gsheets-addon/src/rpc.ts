/// <reference types="google-apps-script" />
import { type Area, type Change, type ReadRequest, type Snapshot, WorkbookError } from '../../core/index.ts';
import { readRevision } from './revision.ts';
import { googleServices, type Services } from './services.ts';
import { applyChanges } from './workbook-apply.ts';
import { type WireError, wireErrorOf } from './workbook-error.ts';
import { openBook, readWorkbook } from './workbook-read.ts';
import { rangeOf } from './workbook-write.ts';

/** Everything that the sidebar may ask for; whatever else is asked for is refused. */
export interface Methods {
  read(request: ReadRequest): Snapshot;
  /** Returns the step back where it is wanted: for a step that takes several calls. */
  apply(step: { readonly changes: readonly Change[]; readonly wantsUndo: boolean }): readonly Change[] | null;
  select(area: Area): null;
  /** Grows with every edit by a person. */
  revision(): number;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: WireError };

/** One call of the sidebar may carry so much in either direction. */
export const largestCharacters = 5_000_000;

/**
 * The only way from the sidebar to the spreadsheet: `{ method, argument }` as JSON in, an `Answer` as JSON out. Texts only,
 * because a date anywhere in a result makes Google drop the whole of it.
 */
export function rpc(json: string): string {
  return answerRpc(json, googleServices());
}

export function answerRpc(json: string, services: Services): string {
  const answer = JSON.stringify(answerTo(json, services));
  return answer.length <= largestCharacters ? answer : JSON.stringify({ ok: false, error: tooMuch });
}

const tooMuch: WireError = { code: 'too-big', message: 'The sheets hold more than can be read at once.' };

function answerTo(json: string, services: Services): Answer<unknown> {
  try {
    if (json.length > largestCharacters) throw new WorkbookError('too-big', 'The step is too large. Do it in parts.');
    const { method, argument } = JSON.parse(json) as { method: string; argument: never };
    const methods = methodsOn(services);
    if (!Object.keys(methods).includes(method)) throw new Error(`There is no method ${method}.`);
    return { ok: true, value: methods[method as keyof Methods](argument) };
  } catch (failure) {
    return { ok: false, error: wireErrorOf(failure) };
  }
}

function methodsOn(services: Services): Methods {
  return {
    read: (request) => readWorkbook(services, request),
    apply: ({ changes, wantsUndo }) => {
      const back = applyChanges(services, changes);
      return wantsUndo ? back : null;
    },
    select: (area) => select(services, area),
    revision: () => readRevision(services),
  };
}

function select(services: Services, area: Area): null {
  const open = openBook(services);
  const sheet = open.book.getSheetByName(area.sheet);
  if (!sheet) throw new WorkbookError('no-sheet', `The sheet "${area.sheet}" is gone.`, area);
  open.book.setActiveSheet(sheet);
  rangeOf(open, area).activate();
  return null;
}
