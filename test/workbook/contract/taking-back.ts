import { describe, expect, test } from 'vitest';
import { type Change, undoOf } from '../../../core/index.ts';
import { areaAt, type MakeRig, sheetIn } from '../../support/rig.ts';
import { everyKind } from './every-kind.ts';
import { using } from './using.ts';

export function demandTakingBack(makeRig: MakeRig): void {
  describe('taking back', () => {
    const working = using(makeRig, [
      {
        name: 'Data',
        cells: [
          ['id', 'weight', 'sum'],
          ['007', 0.4, { formula: '=SUM(B2:B3)' }],
          ['b', 0.6, null],
        ],
        formats: [[], ['@', '0%', '0.00'], ['General', '0%']],
      },
    ]);

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
