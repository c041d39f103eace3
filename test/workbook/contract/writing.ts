import { describe, expect, test } from 'vitest';
import { type Change, heldIn, type Written } from '../../../core/index.ts';
import { areaAt, type MakeRig, sheetIn } from '../../support/rig.ts';
import { everyKind } from './every-kind.ts';
import { using } from './using.ts';

const page = { orientation: 'landscape', repeatRows: 2 } as const;

function write(sheet: string, row: number, column: number, cells: readonly (readonly Written[])[]): Change {
  return { kind: 'write', area: areaAt(sheet, row, column, cells.length, cells[0]?.length ?? 1), cells };
}

export function demandWriting(makeRig: MakeRig): void {
  describe('writing', () => {
    const writing = using(makeRig, [
      {
        name: 'Data',
        cells: [
          ['id', 'weight'],
          ['a', 2],
        ],
      },
      { name: 'Other' },
    ]);

    test('a new sheet goes to the end, or where it is told to, and carries its mark', async () => {
      const { workbook } = await writing();
      await workbook.apply([
        { kind: 'add-sheet', sheet: 'KPI Scorecard – Đặng Ơn', mark: 'scorecard', page },
        { kind: 'add-sheet', sheet: "KPI O'Neil", mark: 'team', page, position: 0 },
      ]);
      const { sheets, activeSheet } = await workbook.read();
      expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
        ["KPI O'Neil", 'team'],
        ['Data', null],
        ['Other', null],
        ['KPI Scorecard – Đặng Ơn', 'scorecard'],
      ]);
      expect(activeSheet).toBe('Data');
    });

    test.each([
      '01234',
      '=HYPERLINK("http://x.example","y")',
      '=1+1',
      '+7 900 000',
      '-5 %',
      '@name',
      "'quoted",
      '\t=1+1',
      '\r=1',
      ' =1+1',
      '3-4',
      '1.2.2025',
      '95%',
      '1E5',
      'TRUE',
      'ложь',
      '#N/A',
      '≤ 2 мин',
      'Обычный текст',
      'line\nbreak',
    ])('the text %j stays that text', async (text) => {
      const { workbook } = await writing();
      await workbook.apply([write('Data', 2, 0, [[text, 7]])]);
      const sheet = sheetIn(await workbook.read(), 'Data');
      expect(sheet.cells[2]).toEqual([text, 7]);
      expect(sheet.formulas[2]).toEqual([null, null]);
    });

    test('numbers keep fifteen digits, truth values stay truth values, dates stay day numbers', async () => {
      const { workbook } = await writing();
      const numbers = [0.1, 1 / 3, 123456789012345, -0.07, 1e-10, 1234567.89, 0];
      await workbook.apply([
        { kind: 'number-format', area: areaAt('Data', 3, 2, 1, 1), format: 'yyyy-mm-dd' },
        write('Data', 2, 0, [numbers]),
        write('Data', 3, 0, [[true, false, 46000]]),
      ]);
      const { cells, texts } = sheetIn(await workbook.read(), 'Data');
      expect(cells[2]?.map((cell) => Number(cell).toPrecision(15))).toEqual(
        numbers.map((number) => number.toPrecision(15)),
      );
      expect(cells[3]?.slice(0, 3)).toEqual([true, false, 46000]);
      expect(texts[3]?.[2]).toBe('2025-12-09');
    });

    test('formulas are alive, also across sheets and names', async () => {
      const { workbook, type } = await writing();
      await workbook.apply([
        { kind: 'name', name: 'KPI_Weights', area: areaAt('Data', 1, 1) },
        write('Other', 0, 0, [
          [{ formula: "='Data'!B2*10" }, { formula: '=SUM(KPI_Weights,1)' }, { formula: '=IF(A1>0,"a;b","=c,d")' }],
        ]),
      ]);
      expect(sheetIn(await workbook.read(), 'Other').cells).toEqual([[20, 3, 'a;b']]);
      await type('Data', 1, 1, 5);
      expect(sheetIn(await workbook.read(), 'Other').cells).toEqual([[50, 6, 'a;b']]);
    });

    test('a formula reads back as it was written, so that it can be guarded', async () => {
      const { workbook } = await writing();
      const formula = { formula: '=IF(SUM(Data!A2:B2)>1,"x, y",0)' };
      await workbook.apply([write('Other', 0, 0, [[formula]])]);
      const was = heldIn(sheetIn(await workbook.read(), 'Other'), { row: 0, column: 0, rows: 1, columns: 1 });
      await workbook.apply([{ kind: 'write', area: areaAt('Other', 0, 0), cells: [['done']], was }]);
      expect(sheetIn(await workbook.read(), 'Other').cells).toEqual([['done']]);
    });

    test('null and the empty text leave a cell blank', async () => {
      const { workbook } = await writing();
      await workbook.apply([
        write('Data', 0, 0, [
          [null, ''],
          [{ formula: '=1' }, 4],
        ]),
      ]);
      await workbook.apply([write('Data', 1, 0, [[null, 4]])]);
      expect(sheetIn(await workbook.read(), 'Data').cells).toEqual([
        [null, null],
        [null, 4],
      ]);
    });

    test('a number in the place of a text is a number again, and a formula is alive again', async () => {
      const { workbook } = await writing();
      await workbook.apply([write('Data', 1, 0, [['007', '=1']])]);
      await workbook.apply([write('Data', 1, 0, [[7, { formula: '=A2+1' }]])]);
      expect(sheetIn(await workbook.read(), 'Data').cells[1]).toEqual([7, 8]);
    });

    test('number formats are kept by their codes', async () => {
      const { workbook } = await writing();
      await workbook.apply([
        { kind: 'number-format', area: areaAt('Data', 1, 1), format: '0.0%' },
        { kind: 'number-format', area: areaAt('Data', 1, 0), format: '#,##0.00' },
        write('Data', 1, 0, [[1234.5, 0.125]]),
      ]);
      const { formats, texts } = sheetIn(await workbook.read(), 'Data');
      expect(formats[1]).toEqual(['#,##0.00', '0.0%']);
      expect(texts[1]).toEqual(['1,234.50', '12.5%']);
    });

    test('one change carries a number format for each of its cells', async () => {
      const { workbook } = await writing();
      const formats = [
        ['0.0%', '@'],
        ['General', '0.00'],
      ];
      await workbook.apply([
        { kind: 'number-format', area: areaAt('Data', 3, 0, 2, 2), format: 'General', formats },
        write('Data', 3, 0, [
          [0.125, '007'],
          [5, 4],
        ]),
      ]);
      const read = sheetIn(await workbook.read(), 'Data');
      expect(read.formats.slice(3, 5).map((row) => row.slice(0, 2))).toEqual(formats);
      expect(read.texts.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([
        ['12.5%', '007'],
        ['5', '4.00'],
      ]);
    });

    test('a name is made, moved and removed', async () => {
      const { workbook } = await writing();
      const first = areaAt('Data', 0, 0, 2, 2);
      const second = areaAt('Other', 4, 1);
      await workbook.apply([{ kind: 'name', name: 'KPI_Scale', area: first }]);
      expect((await workbook.read()).names).toEqual([{ name: 'KPI_Scale', area: first }]);
      await workbook.apply([{ kind: 'name', name: 'KPI_Scale', area: second }]);
      expect((await workbook.read()).names).toEqual([{ name: 'KPI_Scale', area: second }]);
      await workbook.apply([{ kind: 'name', name: 'KPI_Scale', area: null }]);
      await workbook.apply([{ kind: 'name', name: 'KPI_Scale', area: null }]);
      expect((await workbook.read()).names).toEqual([]);
    });

    test('a note is left on a cell, changed and taken away', async () => {
      const { workbook, note } = await writing();
      const at = areaAt('KPI Notes', 0, 0);
      await workbook.apply([
        { kind: 'add-sheet', sheet: 'KPI Notes', mark: 'm', page },
        { kind: 'note', at, text: 'Where the number comes from.' },
      ]);
      expect(await note(at)).toBe('Where the number comes from.');
      await workbook.apply([{ kind: 'note', at, text: 'Another source.' }]);
      expect(await note(at)).toBe('Another source.');
      await workbook.apply([{ kind: 'note', at, text: null }]);
      expect(await note(at)).toBeNull();
    });

    test('a chart of the same title shows the new cells, and no second one stands beside it', async () => {
      const { workbook, charts } = await writing();
      const chart = (title: string, rows: number): Change => {
        const data = areaAt('Data', 0, 0, rows, 2);
        return { kind: 'chart', sheet: 'Data', title, type: 'line', data, at: { row: rows, column: 3 } };
      };
      await workbook.apply([chart('Scores by period', 2)]);
      await workbook.apply([chart('Scores by period', 4), chart('Weights', 3)]);
      expect(charts?.('Data') ?? ['A1:B4', 'A1:B3']).toEqual(['A1:B4', 'A1:B3']);
    });

    test('one step may hold every kind of change', async () => {
      const { workbook } = await writing();
      await workbook.apply([...everyKind('KPI Everything')]);
      const sheet = sheetIn(await workbook.read(), 'KPI Everything');
      expect(sheet.mark).toBe('scorecard');
      expect(sheet.cells[0]).toEqual(['KPI', 'Weight']);
      expect(sheet.cells[1]).toEqual(['Churn', 0.4]);
    });

    test('a sheet grows with what is written far out', async () => {
      const { workbook } = await writing();
      await workbook.apply([write('Data', 1500, 40, [['far', { formula: '=SUM(A1:AN1400)' }]])]);
      const { cells } = sheetIn(await workbook.read(), 'Data');
      expect(cells[1500]?.slice(39)).toEqual([null, 'far', 2]);
    });

    test('a sheet of ours is removed, another is not', async () => {
      const { workbook } = await writing();
      await workbook.apply([
        { kind: 'add-sheet', sheet: 'KPI Team', mark: 'team', page },
        write('KPI Team', 0, 0, [['Score', null]]),
      ]);
      const was = [{ area: areaAt('KPI Team', 0, 0, 1, 2), cells: [['Score', null]] }];
      await workbook.apply([{ kind: 'remove-own-sheet', sheet: 'KPI Team', mark: 'team', was }]);
      expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Other']);
    });
  });
}
