import { describe, expect, test } from 'vitest';
import { type Change, insertScorecard, roles } from '../../core/index.ts';
import { excelWorkbook } from '../../excel-addin/src/workbook.ts';
import { excelOver } from '../support/excel-rig.ts';
import { areaAt, sheetIn } from '../support/rig.ts';
import { everyKind } from '../workbook/contract/every-kind.ts';

const table = Array.from({ length: 3000 }, (_, row) => [`0${row}`, row, 'text', { formula: `=B${row + 1}*2` }]);

describe('round trips to Excel', () => {
  test('a new sheet with everything on it costs two: one to see what stands, one to write', async () => {
    const { excel, host } = excelOver([{ name: 'Data' }]);
    await excelWorkbook(host).apply(everyKind('KPI New'));
    expect(excel.roundTrips).toHaveLength(2);
  });

  test.each(roles.map((role) => [role.id, role] as const))('the scorecard of %s costs two', async (_, role) => {
    const { excel, host } = excelOver([{ name: 'Data' }]);
    const workbook = excelWorkbook(host);
    const { changes } = insertScorecard(role, { today: 46_000 }, await workbook.read());
    excel.roundTrips.splice(0);
    await workbook.apply(changes);
    expect(excel.roundTrips).toHaveLength(2);
    expect(Math.max(...excel.roundTrips)).toBeLessThan(1_000_000);
  });

  test('a guarded fix on a sheet of somebody else costs two', async () => {
    const { excel, host } = excelOver([{ name: 'Data', cells: [[0.4, 0.4]] }]);
    const fix: Change = { kind: 'write', area: areaAt('Data', 0, 0, 1, 2), cells: [[0.5, 0.5]], was: [[0.4, 0.4]] };
    await excelWorkbook(host).apply([fix]);
    expect(excel.roundTrips).toHaveLength(2);
  });

  test('a step that is refused costs one, a step without changes none', async () => {
    const { excel, host } = excelOver([{ name: 'Data', cells: [[0.4]] }]);
    const workbook = excelWorkbook(host);
    await workbook.apply([]);
    expect(excel.roundTrips).toHaveLength(0);
    const stale: Change = { kind: 'write', area: areaAt('Data', 0, 0), cells: [[0.5]], was: [[0.3]] };
    await expect(workbook.apply([stale])).rejects.toMatchObject({ code: 'changed' });
    expect(excel.roundTrips).toHaveLength(1);
  });

  test.each([1, 3000])('reading %i rows costs two', async (rows) => {
    const { excel, host } = excelOver([{ name: 'Data', cells: table.slice(0, rows) }, { name: 'Other' }]);
    await excelWorkbook(host).read();
    expect(excel.roundTrips).toHaveLength(2);
  });

  test('what does not fit into one answer comes in parts', async () => {
    const cells = Array.from({ length: 11_000 }, (_, row) => [row, `person ${row}`]);
    const { excel, host } = excelOver([
      { name: 'Data', cells },
      { name: 'Other', cells: [['x']] },
    ]);
    excel.largestCharacters = 1_000_000;
    const snapshot = await excelWorkbook(host).read();
    expect(sheetIn(snapshot, 'Data').cells).toEqual(cells);
    expect(sheetIn(snapshot, 'Other').cells).toEqual([['x']]);
    expect(excel.roundTrips.length).toBeLessThan(10);
  });

  test('no request comes near the five megabytes that Excel takes', async () => {
    const { excel, host } = excelOver([{ name: 'Data' }]);
    const rows = Array.from({ length: 30_000 }, (_, row) => [row, `Сотрудник ${row}`, 'отдел продаж', 0.1]);
    await excelWorkbook(host).apply([{ kind: 'write', area: areaAt('Data', 0, 0, rows.length, 4), cells: rows }]);
    expect(Math.max(...excel.roundTrips)).toBeLessThan(2_500_000);
    expect(excel.workbook.sheet('Data')?.content(29_999, 1)).toBe('Сотрудник 29999');
  });

  test('only our own formulas go the way of formulas', async () => {
    const { excel, host } = excelOver([{ name: 'Data' }]);
    const sent: unknown[] = [];
    const answer = excel.answer.bind(excel);
    excel.answer = (request) => {
      for (const { Name, ArgumentInfo } of request.Actions) {
        if (Name === 'Formulas') sent.push(ArgumentInfo?.Arguments?.[0]);
      }
      return answer(request);
    };
    const cells = [['=HYPERLINK("x")', { formula: '=1+1' }, 5, null]];
    await excelWorkbook(host).apply([{ kind: 'write', area: areaAt('Data', 0, 0, 1, 4), cells }]);
    expect(sent).toEqual([[[null, '=1+1', null, null]]]);
  });
});
