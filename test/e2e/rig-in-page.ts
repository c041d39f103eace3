import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Area, Change, ReadRequest, Workbook } from '../../core/index.ts';
import type {} from '../../preview/src/page.ts';
import type { RigOptions } from '../support/rig.ts';

// Each of these functions is sent to the page as text and runs there alone, so none may use anything of this file.

declare global {
  interface Window {
    /** The port under test. */
    rig: Workbook;
    /** The ways to stop listening, by listener. */
    stops: (() => void)[];
    /** Tells the test of an edit. */
    heard(listener: number, area: Area | null): Promise<void>;
  }
}

export interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly area?: Area;
}

export type Outcome = { readonly value: unknown } | { readonly failure: Failure };

/**
 * Another workbook in the same page. Its formulas are put in afterwards: a page that opens its second workbook does not
 * calculate it before somebody changes something.
 */
export async function openBook({
  data,
  options,
}: {
  data: Partial<IWorkbookData>;
  options: RigOptions;
}): Promise<void> {
  // The panel would read along after every edit.
  document.getElementById('panel')?.remove();
  const { running, univerWorkbook } = window.kpiPreview;
  const open = running.api.getActiveWorkbook();
  if (open) running.api.disposeUnit(open.getId());
  const formulas: { sheet: string; row: number; column: number; f: string }[] = [];
  for (const [sheet, { cellData = {} }] of Object.entries(data.sheets ?? {})) {
    for (const [row, cells] of Object.entries(cellData as Record<string, Record<string, ICellData>>)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (!cell.f) continue;
        formulas.push({ sheet, row: Number(row), column: Number(column), f: cell.f });
        cell.f = null;
      }
    }
  }
  const book = running.api.createWorkbook(data);
  for (const { sheet, row, column, f } of formulas)
    book.getSheetBySheetId(sheet)?.getRange(row, column).setValue({ f });
  await running.settled();
  window.rig = univerWorkbook(running, options);
  window.stops = [];
}

export function read(request: ReadRequest): Promise<Outcome> {
  return window.rig.read(request).then(
    (value) => ({ value }),
    ({ name, code, message, area }: Failure) => ({ failure: { name, code, message, ...(area && { area }) } }),
  );
}

export function apply(changes: readonly Change[]): Promise<Outcome> {
  const ask = (done: number, total: number) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/watcher', false);
    request.send(JSON.stringify({ done, total }));
    return request.responseText === 'true';
  };
  return window.rig.apply(changes, { progress: ask, cancelled: () => ask(0, 0) }).then(
    (value) => ({ value }),
    ({ name, code, message, area }: Failure) => ({ failure: { name, code, message, ...(area && { area }) } }),
  );
}

export function select(area: Area): Promise<Outcome> {
  return window.rig.select(area).then(
    (value) => ({ value }),
    ({ name, code, message, area }: Failure) => ({ failure: { name, code, message, ...(area && { area }) } }),
  );
}

export function listen(listener: number): void {
  const stop = window.rig.onEdit?.((area) => window.heard(listener, area));
  if (stop) window.stops[listener] = stop;
}

export function stopListening(listener: number): void {
  window.stops[listener]?.();
}

interface Typing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
}

export async function type({ sheet, row, column, data }: Typing): Promise<void> {
  const { running } = window.kpiPreview;
  running.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column).setValue(data);
  await running.settled();
}

export function failHalfWay(): void {
  const { api } = window.kpiPreview.running;
  const working = api.newDataValidation.bind(api);
  api.newDataValidation = () => {
    api.newDataValidation = working;
    throw new Error('The engine is out of order.');
  };
}

export async function undo(): Promise<void> {
  const { running } = window.kpiPreview;
  running.api.getActiveWorkbook()?.undo();
  await running.settled();
}

export function note({ sheet, row, column }: Area): string | null {
  const range = window.kpiPreview.running.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
  return range?.getNote()?.note ?? null;
}
