import { describe, expect, test } from 'vitest';
import { isError } from '../../../core/index.ts';
import { areaAt, type MakeRig, sheetIn } from '../../support/rig.ts';
import type { StartSheet } from '../../support/workbook-model.ts';
import { using } from './using.ts';

const named = "Đội bán hàng – O'Neil";

const book: readonly StartSheet[] = [
  {
    name: 'Продажи',
    cells: [
      ['Показатель', null, 'Вес'],
      [null, null, 0.25],
      ['Tỷ lệ', 1, 123456789012345],
      [true, null, { formula: "=C2*2+'Đội bán hàng – O''Neil'!B2" }],
      [null, 45000, { formula: '=NA()' }],
      [null, null, { formula: '=""' }],
    ],
    formats: [[], ['General', 'General', '0%'], [], [], ['General', 'yyyy-mm-dd']],
  },
  { name: named, cells: [[], [null, 3]], mark: 'scorecard' },
  { name: 'Hidden', hidden: true, cells: [['x']] },
  { name: 'Empty' },
];

export function demandReading(makeRig: MakeRig): void {
  describe('reading', () => {
    const reading = using(makeRig, book);

    test('sheets come in order, with what is hidden and what is ours', async () => {
      const { sheets } = await (await reading()).workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Продажи', named, 'Hidden', 'Empty']);
      expect(sheets.map((sheet) => sheet.hidden)).toEqual([false, false, true, false]);
      expect(sheets.map((sheet) => sheet.mark)).toEqual([null, 'scorecard', null, null]);
    });

    test('cells are a rectangle from A1 to the last used cell, with null for blanks', async () => {
      const { cells } = sheetIn(await (await reading()).workbook.read(), 'Продажи');
      expect(cells.slice(0, 4)).toEqual([
        ['Показатель', null, 'Вес'],
        [null, null, 0.25],
        ['Tỷ lệ', 1, 123456789012345],
        [true, null, 3.5],
      ]);
      expect(cells).toHaveLength(6);
      expect(cells[4]?.slice(0, 2)).toEqual([null, 45000]);
    });

    test('the rectangle begins at A1 even where the first cells are blank', async () => {
      const sheet = sheetIn(await (await reading()).workbook.read(), named);
      expect(sheet.cells).toEqual([
        [null, null],
        [null, 3],
      ]);
    });

    test('an error is an error with its code, and an empty result is no blank', async () => {
      const { cells } = sheetIn(await (await reading()).workbook.read(), 'Продажи');
      const error = cells[4]?.[2];
      expect(isError(error) && error.error.code).toBe('#N/A');
      expect(cells[5]?.[2]).toBe('');
    });

    test('texts, formats and formulas are rectangles of the same size', async () => {
      const { cells, texts, formats, formulas } = sheetIn(await (await reading()).workbook.read(), 'Продажи');
      for (const grid of [texts, formats, formulas]) {
        expect(grid.map((row) => row.length)).toEqual(cells.map((row) => row.length));
      }
      expect(texts[1]?.[2]).toBe('25%');
      expect(texts[0]).toEqual(['Показатель', '', 'Вес']);
      expect(texts[3]?.[0]).toBe('TRUE');
      expect(texts[4]?.[1]).toBe('2023-03-15');
      expect(formats[1]).toEqual(['General', 'General', '0%']);
      expect(formats[4]?.[1]).toBe('yyyy-mm-dd');
      expect(formulas[3]).toEqual([null, null, "=C2*2+'Đội bán hàng – O''Neil'!B2"]);
      expect(formulas[0]).toEqual([null, null, null]);
    });

    test('an unused sheet has no rows', async () => {
      const sheet = sheetIn(await (await reading()).workbook.read(), 'Empty');
      expect(sheet).toMatchObject({ cells: [], texts: [], formats: [], formulas: [], merges: [] });
    });

    test('the active sheet, the names and the separator are told', async () => {
      const snapshot = await (await reading()).workbook.read();
      expect(snapshot.activeSheet).toBe('Продажи');
      expect(snapshot.names).toEqual([]);
      expect(snapshot.decimalSeparator).toMatch(/^[.,]$/);
    });

    test('a request for some sheets brings the cells of these only', async () => {
      const { sheets } = await (await reading()).workbook.read({ sheets: [named] });
      expect(sheets.map((sheet) => sheet.cells.length)).toEqual([0, 2, 0, 0]);
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Продажи', named, 'Hidden', 'Empty']);
    });

    test('merged cells are told by their place', async () => {
      const merge = areaAt('Title', 0, 0, 1, 3);
      const rig = await reading([
        {
          name: 'Title',
          cells: [
            ['Plan', null, null],
            [1, 2, 3],
          ],
          merges: [merge],
        },
      ]);
      expect(sheetIn(await rig.workbook.read(), 'Title').merges).toEqual([merge]);
    });

    test('cells that a formula fills are values without a formula of their own', async () => {
      const rig = await reading([{ name: 'Spill', cells: [[{ formula: '=SEQUENCE(3)' }]] }]);
      const sheet = sheetIn(await rig.workbook.read(), 'Spill');
      expect(sheet.cells).toEqual([[1], [2], [3]]);
      expect(sheet.formulas).toEqual([['=SEQUENCE(3)'], [null], [null]]);
    });

    test('reading twice tells the same', async () => {
      const { workbook } = await reading();
      expect(await workbook.read()).toEqual(await workbook.read());
    });

    test('what is selected is told after a selection', async () => {
      const { workbook } = await reading();
      const area = areaAt(named, 1, 1);
      await workbook.select(area);
      const snapshot = await workbook.read();
      expect(snapshot.activeSheet).toBe(named);
      expect(snapshot.selection).toEqual(area);
      await expect(workbook.select(areaAt('Gone', 0, 0))).rejects.toMatchObject({ code: 'no-sheet' });
    });
  });
}
