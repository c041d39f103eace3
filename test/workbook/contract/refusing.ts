import { describe, expect, test } from 'vitest';
import type { Area, Change, WorkbookErrorCode, Written } from '../../../core/index.ts';
import { areaAt, type MakeRig, type Rig } from '../../support/rig.ts';
import { using } from './using.ts';

const page = { orientation: 'portrait' } as const;

export function demandRefusing(makeRig: MakeRig): void {
  describe('refusing', () => {
    const refusing = using(makeRig, [
      {
        name: 'Data',
        cells: [
          ['id', 'weight'],
          ['01', 0.4],
          [null, { formula: '=B2*2' }],
        ],
        formats: [[], ['@']],
      },
      { name: 'KPI Own', mark: 'scorecard', cells: [['KPI', 1]] },
    ]);

    async function refused(rig: Rig, changes: readonly Change[], code: WorkbookErrorCode, area?: Area): Promise<void> {
      const before = await rig.workbook.read();
      const failure: unknown = await rig.workbook.apply(changes).then(
        () => 'nothing was refused',
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ name: 'WorkbookError', code, ...(area ? { area } : {}) });
      expect(String(failure)).toMatch(/[.]$/);
      expect(await rig.workbook.read()).toEqual(before);
    }

    const marker: Change = { kind: 'write', area: areaAt('Data', 8, 0), cells: [['must not appear']] };

    function guarded(row: number, column: number, was: Written): readonly Change[] {
      return [marker, { kind: 'write', area: areaAt('Data', row, column), cells: [['new']], was: [[was]] }];
    }

    test.each<[string, number, number, Written]>([
      ['a number', 1, 1, 0.5],
      ['a text', 1, 0, '02'],
      ['a text for a number', 1, 1, '0.4'],
      ['a value where a formula stands', 2, 1, 0.8],
      ['another formula', 2, 1, { formula: '=B2*3' }],
      ['a formula where a value stands', 1, 1, { formula: '=0.4' }],
      ['a blank where something stands', 1, 1, null],
      ['something where nothing stands', 7, 7, 'x'],
    ])('nothing is written where %s was expected in vain', async (_, row, column, was) => {
      await refused(await refusing(), guarded(row, column, was), 'changed', areaAt('Data', row, column));
    });

    test.each<[number, number, Written]>([
      [1, 1, 0.4],
      [1, 0, '01'],
      [2, 1, { formula: '=b2 * 2' }],
      [2, 0, null],
      [7, 7, ''],
    ])('what row %i, column %i holds is found to be so', async (row, column, was) => {
      const { workbook } = await refusing();
      await workbook.apply(guarded(row, column, was));
      const { cells } = (await workbook.read()).sheets[0] ?? {};
      expect(cells?.[row]?.[column]).toBe('new');
    });

    test('what somebody typed between reading and writing is kept', async () => {
      const rig = await refusing();
      const step = guarded(1, 1, 0.4);
      await rig.type('Data', 1, 1, 0.7);
      await refused(rig, step, 'changed', areaAt('Data', 1, 1));
    });

    test.each([
      ['taken', 'Data'],
      ['taken in other letters', 'dATA'],
      ['too long', 'x'.repeat(32)],
      ['blank', ' '],
      ['with a character that hosts refuse', 'KPI: plan/actual'],
      ['in apostrophes', "'KPI'"],
    ])('a sheet name that is %s', async (_, sheet) => {
      await refused(await refusing(), [marker, { kind: 'add-sheet', sheet, mark: 'm', page }], 'sheet-name');
    });

    test('two new sheets of one name', async () => {
      const sheet: Change = { kind: 'add-sheet', sheet: 'KPI New', mark: 'm', page };
      await refused(await refusing(), [sheet, sheet], 'sheet-name');
    });

    test('a sheet that is gone', async () => {
      const area = areaAt('Gone', 0, 0);
      await refused(await refusing(), [marker, { kind: 'write', area, cells: [['x']] }], 'no-sheet', area);
      await refused(await refusing(), [marker, { kind: 'style', area, style: 'title' }], 'no-sheet', area);
      await refused(await refusing(), [{ kind: 'remove-own-sheet', sheet: 'Gone', mark: 'm' }], 'no-sheet');
    });

    test('removing a sheet that is not ours, or ours of another kind', async () => {
      await refused(await refusing(), [marker, { kind: 'remove-own-sheet', sheet: 'Data', mark: 'm' }], 'not-ours');
      await refused(await refusing(), [{ kind: 'remove-own-sheet', sheet: 'KPI Own', mark: 'team' }], 'not-ours');
    });

    test('removing a sheet in which somebody wrote', async () => {
      const was = [{ area: areaAt('KPI Own', 0, 0, 1, 2), cells: [['KPI', 2]] }];
      const removal: Change = { kind: 'remove-own-sheet', sheet: 'KPI Own', mark: 'scorecard', was };
      await refused(await refusing(), [marker, removal], 'changed', areaAt('KPI Own', 0, 1));
    });

    test('removing the only sheet', async () => {
      const rig = await refusing([{ name: 'KPI Own', mark: 'scorecard' }]);
      await refused(rig, [{ kind: 'remove-own-sheet', sheet: 'KPI Own', mark: 'scorecard' }], 'host');
    });

    test('what no cell can hold', async () => {
      const area = areaAt('Data', 0, 0);
      await refused(
        await refusing(),
        [marker, { kind: 'write', area, cells: [['x'.repeat(32_768)]] }],
        'too-big',
        area,
      );
      await refused(await refusing(), [marker, { kind: 'write', area, cells: [[Number.NaN]] }], 'host', area);
      await refused(await refusing(), [marker, { kind: 'write', area, cells: [['a', 'b']] }], 'host', area);
      await refused(await refusing(), [marker, { kind: 'name', name: 'KPI1', area }], 'host');
      const choices = { words: ['a,b'] };
      await refused(
        await refusing(),
        [marker, { kind: 'choices', area, choices, message: '', strict: true }],
        'host',
        area,
      );
    });
  });
}
