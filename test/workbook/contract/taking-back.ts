import { describe, expect, test } from 'vitest';
import { type Change, undoOf } from '../../../core/index.ts';
import { areaAt, type MakeRig, sheetIn } from '../../support/rig.ts';
import type { StartSheet } from '../../support/workbook-model.ts';
import { everyKind } from './every-kind.ts';
import { using } from './using.ts';

export function demandTakingBack(makeRig: MakeRig): void {
  describe('taking back', () => {
    const data: StartSheet = {
      name: 'Data',
      cells: [
        ['id', 'weight', 'sum'],
        ['007', 0.4, { formula: '=SUM(B2:B3)' }],
        ['b', 0.6, null],
      ],
      formats: [[], ['@', '0%', '0.00'], ['General', '0%']],
    };
    const working = using(makeRig, [data]);
    /** Another sheet is in front, and its formula looks into the rows. */
    const behind = [{ name: 'Front', cells: [[{ formula: '=SUM(Data!B2:B3)' }]] }, data];

    const step: readonly Change[] = [
      ...everyKind('KPI Step'),
      {
        kind: 'write',
        area: areaAt('Data', 1, 0, 2, 3),
        cells: [
          [7, '=x', 1],
          ['08', { formula: '=1+1' }, 'new'],
        ],
      },
      { kind: 'number-format', area: areaAt('Data', 0, 1, 3, 2), format: '0.000' },
      { kind: 'name', name: 'KPI_Weights', area: areaAt('Data', 1, 1, 2, 1) },
    ];

    test('the undo of a step leaves the workbook as it was', async () => {
      const { workbook } = await working();
      const before = await workbook.read();
      await workbook.apply(step);
      expect(await workbook.read()).not.toEqual(before);
      await workbook.apply(undoOf(step, before));
      expect(await workbook.read()).toEqual(before);
    });

    test('the undo is refused where somebody typed since', async () => {
      const { workbook, type } = await working();
      const before = await workbook.read();
      await workbook.apply(step);
      await type('KPI Step', 1, 1, 0.5);
      await expect(workbook.apply(undoOf(step, before))).rejects.toMatchObject({ code: 'changed' });
      expect(sheetIn(await workbook.read(), 'KPI Step').cells[1]?.[1]).toBe(0.5);
    });

    const rows: readonly Change[] = [
      { kind: 'write', area: areaAt('Data', 2, 0), cells: [['last']], was: [['b']] },
      {
        kind: 'insert-rows',
        area: areaAt('Data', 2, 0, 1, 3),
        blocks: [{ area: areaAt('Data', 2, 0, 1, 2), cells: [['=new', null]] }],
        formats: [['General', '0%', '0.00']],
      },
    ];

    test('a row that is inserted takes formulas, names and formats with it', async () => {
      const { workbook } = await working(behind);
      await workbook.apply([{ kind: 'name', name: 'KPI_Weights', area: areaAt('Data', 1, 1, 2, 1) }]);
      await workbook.apply(rows);
      const after = await workbook.read();
      const { cells, formulas, formats } = sheetIn(after, 'Data');
      expect(cells.map((row) => row.slice(0, 2))).toEqual([
        ['id', 'weight'],
        ['007', 0.4],
        ['=new', null],
        ['last', 0.6],
      ]);
      expect(formulas[1]?.[2]).toBe('=SUM(B2:B4)');
      expect(cells[1]?.[2]).toBe(1);
      expect(sheetIn(after, 'Front').formulas[0]?.[0]).toBe('=SUM(Data!B2:B4)');
      expect([formats[2]?.[1], formats[3]?.[1]]).toEqual(['0%', '0%']);
      expect(after.names).toEqual([{ name: 'KPI_Weights', area: areaAt('Data', 1, 1, 3, 1) }]);
    });

    test('the undo of an inserted row puts everything where it was, unless somebody typed into the row', async () => {
      const { workbook, type } = await working(behind);
      const before = await workbook.read();
      await workbook.apply(rows);
      await workbook.apply(undoOf(rows, before));
      const { sheets, names } = await workbook.read();
      expect({ sheets, names }).toEqual({ sheets: before.sheets, names: before.names });
      await workbook.apply(rows);
      await type('Data', 2, 1, 0.1);
      await expect(workbook.apply(undoOf(rows, before))).rejects.toMatchObject({ code: 'changed' });
      expect(sheetIn(await workbook.read(), 'Data').cells[2]).toContain(0.1);
    });

    test('rows come in a step of their own', async () => {
      const { workbook } = await working();
      const step: Change = { kind: 'style', area: areaAt('Data', 0, 0), style: 'title' };
      await expect(workbook.apply([...rows, step])).rejects.toMatchObject({ code: 'host' });
    });

    test('a failure half way leaves nothing half-made, and the next step works', async () => {
      const { workbook, failHalfWay } = await working();
      const before = await workbook.read();
      failHalfWay();
      const failure: unknown = await workbook.apply(step).then(
        () => 'the step did not fail',
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: 'WorkbookError', code: 'host' });
      expect(String(failure)).toMatch(/nothing was (changed|lost)/i);
      expect(await workbook.read()).toEqual(before);
      await workbook.apply(step);
      expect(sheetIn(await workbook.read(), 'KPI Step').cells[0]).toEqual(['KPI', 'Weight']);
    });

    test('a failure while a row is inserted leaves neither the row nor the rest', async () => {
      for (let changes = 0, done = false; !done; changes += 1) {
        const { workbook, failAfter } = await working();
        if (!failAfter) return;
        const before = await workbook.read();
        failAfter(changes);
        done = await workbook.apply(rows).then(
          () => true,
          () => false,
        );
        if (!done) expect(await workbook.read(), `failed after ${changes}`).toEqual(before);
        else expect(changes).toBeGreaterThan(1);
      }
    });

    test('where the host keeps our step as one, its own undo takes all of it back at once', async () => {
      const { workbook, undo } = await working();
      if (!undo) return;
      const before = await workbook.read();
      await workbook.apply(step);
      await undo();
      expect(await workbook.read()).toEqual(before);
    });
  });
}
