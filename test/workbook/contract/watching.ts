import { describe, expect, test } from 'vitest';
import type { Change } from '../../../core/index.ts';
import { areaAt, type MakeRig, sheetIn } from '../../support/rig.ts';
import { everyKind } from './every-kind.ts';
import { using } from './using.ts';

export function demandWatching(makeRig: MakeRig): void {
  describe('watching a long step', () => {
    const watching = using(makeRig, [{ name: 'Data', cells: [['id', 'weight']] }, { name: 'Other' }]);

    test('a large block arrives whole, with its progress told', async () => {
      const { workbook } = await watching(undefined, { portionCharacters: 20_000 });
      const rows = Array.from({ length: 2000 }, (_, row) => [row, `person ${row}`, row % 2 === 0, `0${row}`]);
      const told: number[][] = [];
      await workbook.apply([{ kind: 'write', area: areaAt('Other', 0, 0, rows.length, 4), cells: rows }], {
        progress: (done, total) => told.push([done, total]),
      });
      expect(sheetIn(await workbook.read(), 'Other').cells).toEqual(rows);
      expect(told.length).toBeGreaterThan(3);
      expect(told).toEqual(told.map((_, index) => [index + 1, told.length]));
    });

    test.each([0, 2])('a step that is stopped after %i portions leaves nothing', async (after) => {
      const { workbook } = await watching(undefined, { portionCharacters: 2000 });
      const before = await workbook.read();
      const rows = Array.from({ length: 400 }, (_, row) => [row, `0${row}`]);
      const step: readonly Change[] = [
        ...everyKind('KPI Step'),
        { kind: 'write', area: areaAt('Data', 1, 0, rows.length, 2), cells: rows },
        { kind: 'number-format', area: areaAt('Data', 0, 1, 3, 1), format: '0.000' },
      ];
      let portions = 0;
      const watcher = {
        progress: () => {
          portions += 1;
        },
        cancelled: () => portions >= after,
      };
      await expect(workbook.apply(step, watcher)).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
      expect(portions).toBe(after);
      expect(await workbook.read()).toEqual(before);
    });
  });
}
