import { describe, expect, test } from 'vitest';
import type { Area } from '../../../core/index.ts';
import { areaAt, type MakeRig } from '../../support/rig.ts';
import { using } from './using.ts';

export function demandEditing(makeRig: MakeRig): void {
  describe('hearing of edits', () => {
    const editing = using(makeRig, [{ name: 'Data', cells: [['weight', { formula: '=A2*2' }], [1]] }]);

    test('an edit by a person is heard with its place, until nobody listens', async () => {
      const { workbook, type } = await editing();
      const heard: (Area | null)[] = [];
      const stop = workbook.onEdit?.((area) => heard.push(area));
      if (!stop) return;
      await workbook.read();
      await type('Data', 1, 0, 3);
      await workbook.read();
      expect(heard.length).toBeGreaterThan(0);
      for (const area of heard) if (area) expect(area).toEqual(areaAt('Data', 1, 0));
      stop();
      const before = heard.length;
      await workbook.read();
      await type('Data', 1, 0, 4);
      await workbook.read();
      expect(heard.length).toBe(before);
    });

    test('our own steps and the results that follow from them are not edits', async () => {
      const { workbook } = await editing();
      const heard: (Area | null)[] = [];
      const stop = workbook.onEdit?.((area) => heard.push(area));
      await workbook.apply([
        { kind: 'write', area: areaAt('Data', 1, 0), cells: [[9]] },
        { kind: 'style', area: areaAt('Data', 1, 0), style: 'input' },
      ]);
      await workbook.read();
      expect(heard).toEqual([]);
      stop?.();
    });
  });
}
