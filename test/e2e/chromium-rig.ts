import type { Page } from 'playwright-core';
import {
  type Area,
  type Change,
  type ReadRequest,
  type Snapshot,
  type Watcher,
  type Workbook,
  WorkbookError,
  type WorkbookErrorCode,
} from '../../core/index.ts';
import type {} from '../../preview/src/page.ts';
import { bookData, contentData } from '../support/headless-univer.ts';
import type { MakeRig } from '../support/rig.ts';
import * as inPage from './rig-in-page.ts';

/** Runs the port's demands in a real page: what a test calls happens there, and only plain data crosses over. */
export async function chromiumRig(page: Page): Promise<MakeRig> {
  const listeners: ((area: Area | null) => void)[] = [];
  await page.exposeFunction('heard', (listener: number, area: Area | null) => listeners[listener]?.(area));
  const watch = await watchersAnswer(page);
  /** What nobody waits for; the page still has to be there when it arrives. */
  const sent: Promise<void>[] = [];

  const workbook: Workbook = {
    read: (request: ReadRequest = {}) => crossing<Snapshot>(page.evaluate(inPage.read, request)),
    apply: (changes: readonly Change[], watcher: Watcher = {}) => {
      watch(watcher);
      return crossing<void>(page.evaluate(inPage.apply, changes));
    },
    select: (area) => crossing<void>(page.evaluate(inPage.select, area)),
    onEdit: (listener) => {
      const number = listeners.push(listener) - 1;
      sent.push(page.evaluate(inPage.listen, number));
      return () => sent.push(page.evaluate(inPage.stopListening, number));
    },
  };
  return async (sheets, options = {}) => {
    await page.evaluate(inPage.openBook, { data: bookData(sheets), options });
    return {
      workbook,
      type: (sheet, row, column, content) =>
        page.evaluate(inPage.type, { sheet, row, column, data: contentData(content) }),
      failHalfWay: () => void sent.push(page.evaluate(inPage.failHalfWay)),
      undo: () => page.evaluate(inPage.undo),
      note: (at) => page.evaluate(inPage.note, at),
      close: async () => void (await Promise.all(sent)),
    };
  };
}

/**
 * A step asks its watcher between two portions and cannot wait for an answer from outside the page, so the page asks by
 * a request that blocks. Returns the way to set the watcher of the next step.
 */
async function watchersAnswer(page: Page): Promise<(watcher: Watcher) => void> {
  let watcher: Watcher = {};
  await page.route('**/watcher', async (route) => {
    const { done, total } = route.request().postDataJSON() as { done: number; total: number };
    if (total > 0) watcher.progress?.(done, total);
    await route.fulfill({ body: String(watcher.cancelled?.() ?? false) });
  });
  return (next) => {
    watcher = next;
  };
}

async function crossing<Value>(call: Promise<inPage.Outcome>): Promise<Value> {
  const outcome = await call;
  if (!('failure' in outcome)) return outcome.value as Value;
  const { name, code, message, area } = outcome.failure;
  if (name !== 'WorkbookError') throw new Error(`${name}: ${message}`);
  throw new WorkbookError(code as WorkbookErrorCode, message, area);
}
