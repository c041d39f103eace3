import { describe, expect, test } from 'vitest';
import type { Change } from '../../core/index.ts';
import type { ExcelHost } from '../../excel-addin/src/host.ts';
import { loadNotes, queueNote } from '../../excel-addin/src/workbook-note.ts';
import { areaAt } from '../support/rig.ts';

const at = areaAt('Data', 1, 2);

/** Notes came with ExcelApi 1.18, which the proxy layer that the other tests run on does not know yet. */
function excelWithNotes(notes: Map<string, string>) {
  const collection = {
    getItemOrNullObject: (cell: string) => ({
      isNullObject: !notes.has(cell),
      load: function (this: unknown) {
        return this;
      },
      delete: () => notes.delete(cell),
    }),
    add: (cell: string, text: string) => {
      if (notes.has(cell)) throw new Error('The cell has a note already.');
      notes.set(cell, text);
    },
  };
  const context = { workbook: { worksheets: { getItem: () => ({ notes: collection }) } } };
  return context as unknown as Excel.RequestContext;
}

function host(newest: string): ExcelHost {
  const supports = (version: string) => Number(version.split('.')[1]) <= Number(newest.split('.')[1]);
  return { supports, run: () => Promise.reject(new Error('not asked')), pause: () => Promise.resolve() };
}

async function leave(notes: Map<string, string>, text: string | null): Promise<void> {
  const change: Extract<Change, { kind: 'note' }> = { kind: 'note', at, text };
  const context = excelWithNotes(notes);
  const known = await loadNotes(host('1.18'), context, [change], new Set());
  queueNote(host('1.18'), context, change, known);
}

describe('notes in an Excel that has them', () => {
  test('a note is left, replaced and taken away', async () => {
    const notes = new Map<string, string>();
    await leave(notes, 'from the CRM');
    expect([...notes]).toEqual([['C2', 'from the CRM']]);
    await leave(notes, 'from the ledger');
    expect([...notes]).toEqual([['C2', 'from the ledger']]);
    await leave(notes, null);
    expect([...notes]).toEqual([]);
  });

  test('an Excel that knows neither notes nor comments is left alone', async () => {
    const old = host('1.9');
    const change: Extract<Change, { kind: 'note' }> = { kind: 'note', at, text: 'x' };
    const known = await loadNotes(old, excelWithNotes(new Map()), [change], new Set());
    expect(() => queueNote(old, {} as Excel.RequestContext, change, known)).not.toThrow();
  });
});
