import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Area, Change, Workbook } from '../../core/index.ts';
import type { RunningUniver } from '../../preview/src/univer.ts';
import { univerWorkbook } from '../../preview/src/workbook.ts';
import { headlessUniver } from '../support/headless-univer.ts';
import { areaAt, sheetIn } from '../support/rig.ts';
import { everyKind } from '../workbook/contract/every-kind.ts';

describe("Univer's own undo", () => {
  let running: RunningUniver;
  let workbook: Required<Workbook>;
  const book = () => {
    const active = running.api.getActiveWorkbook();
    if (!active) throw new Error('There is no workbook.');
    return active;
  };
  const type = async (row: number, column: number, value: number) => {
    book().getSheetByName('Data')?.getRange(row, column).setValue(value);
    await running.settled();
  };

  beforeEach(async () => {
    running = await headlessUniver([{ name: 'Data', cells: [['weight', { formula: '=A2*2' }], [1]] }]);
    workbook = univerWorkbook(running);
  });
  afterEach(() => running.univer.dispose());

  const step: readonly Change[] = [
    ...everyKind('KPI New'),
    { kind: 'write', area: areaAt('Data', 1, 0), cells: [[5]] },
  ];

  test('a step of ours is one, taken back and done again like an edit by a person', async () => {
    await type(2, 0, 7);
    const typed = await workbook.read();
    await workbook.apply(step);
    const stepped = await workbook.read();
    expect(sheetIn(stepped, 'Data').cells[0]?.[1]).toBe(10);
    book().undo();
    expect(await workbook.read()).toEqual(typed);
    book().redo();
    // Univer selects what it did again.
    expect(await workbook.read()).toEqual({ ...stepped, selection: expect.anything() });
    book().undo();
    book().undo();
    expect(sheetIn(await workbook.read(), 'Data').cells).toEqual([
      ['weight', 2],
      [1, null],
    ]);
  });

  test('a step that was refused or failed is no step to take back', async () => {
    await type(2, 0, 7);
    await expect(
      workbook.apply([{ kind: 'write', area: areaAt('Data', 1, 0), cells: [[5]], was: [[2]] }]),
    ).rejects.toMatchObject({ code: 'changed' });
    await expect(workbook.apply(step, { cancelled: () => true })).rejects.toMatchObject({ code: 'cancelled' });
    book().undo();
    expect(sheetIn(await workbook.read(), 'Data').cells[2]).toBeUndefined();
  });

  test('taking back and doing again are edits by a person', async () => {
    await workbook.apply(step);
    const heard: (Area | null)[] = [];
    const stop = workbook.onEdit((area) => heard.push(area));
    book().undo();
    await running.settled();
    expect(heard.length).toBeGreaterThan(0);
    stop();
  });

  test('looks alone are no edit', async () => {
    const heard: (Area | null)[] = [];
    const stop = workbook.onEdit((area) => heard.push(area));
    book().getSheetByName('Data')?.getRange(0, 0).setFontWeight('bold');
    book().getSheetByName('Data')?.getRange(0, 0).setBackground('#ff0000');
    await running.settled();
    expect(heard).toEqual([]);
    book().getSheetByName('Data')?.getRange(0, 0, 2, 2).clearContent();
    await running.settled();
    expect(heard.length).toBeGreaterThan(0);
    stop();
  });
});
