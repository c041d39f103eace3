import { describe, expect, test } from 'vitest';
import type { Area, Change } from '../../core/index.ts';
import { excelHost } from '../../excel-addin/src/host.ts';
import { excelWorkbook } from '../../excel-addin/src/workbook.ts';
import { excelOver } from '../support/excel-rig.ts';
import { areaAt, sheetIn } from '../support/rig.ts';
import { SheetModel, type StartSheet } from '../support/workbook-model.ts';
import { everyKind } from '../workbook/contract/every-kind.ts';

const start: readonly StartSheet[] = [
  {
    name: 'Data',
    cells: [
      ['id', 'weight'],
      ['007', { formula: '=SUM(B3:B9)' }],
    ],
    formats: [[], ['@', '0%']],
  },
];

const step: readonly Change[] = [
  ...everyKind('KPI New'),
  { kind: 'write', area: areaAt('Data', 1, 0, 1, 2), cells: [[8, '=x']] },
  { kind: 'name', name: 'KPI_Weights', area: areaAt('Data', 1, 1) },
];

describe('trouble with Excel', () => {
  test('wherever a batch fails, nothing stays behind', async () => {
    let failures = 0;
    for (let after = 0; ; after += 1) {
      const { excel, host } = excelOver(start);
      const workbook = excelWorkbook(host);
      const before = await workbook.read();
      excel.failAfter(after);
      const failure = await workbook.apply(step).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) break;
      failures += 1;
      expect(failure).toMatchObject({ name: 'WorkbookError', code: 'host' });
      expect(await workbook.read()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(30);
  });

  test('every batch asks Excel to wait while a cell is being edited', async () => {
    const asked: unknown[] = [];
    const run = (...args: unknown[]) => {
      asked.push(args[0]);
      return Promise.resolve();
    };
    await excelHost({ run } as unknown as typeof Excel, {} as typeof Office).run(async () => undefined);
    expect(asked).toEqual([{ delayForCellEdit: true }]);
  });

  test('a busy Excel is asked once more', async () => {
    const { excel, host } = excelOver(start);
    excel.beBusyFor(1);
    await excelWorkbook(host).apply(step);
    expect(excel.workbook.sheet('KPI New')?.content(0, 0)).toBe('KPI');
  });

  test('an Excel that stays busy is told of in plain words', async () => {
    const { excel, host } = excelOver(start);
    const workbook = excelWorkbook(host);
    excel.beBusyFor(2);
    await expect(workbook.apply(step)).rejects.toMatchObject({
      code: 'busy',
      message: 'A cell is being edited. Press Enter or Escape, then repeat the step. Nothing was changed.',
    });
    excel.beBusyFor(2);
    await expect(workbook.read()).rejects.toMatchObject({ code: 'busy' });
  });

  test('a step that met a busy Excel half way is taken back and then done whole', async () => {
    const { excel, host } = excelOver(start);
    excel.failAfter(12, 'RequestAborted', 'The request was aborted.');
    await excelWorkbook(host).apply(step);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Data', 'KPI New']);
    expect(excel.workbook.sheet('Data')?.content(1, 1)).toBe('=x');
  });

  test('a protected sheet is told of, and what was done elsewhere is taken back', async () => {
    const { excel, host } = excelOver([...start, { name: 'Open', cells: [[1]] }]);
    const workbook = excelWorkbook(host);
    const before = await workbook.read();
    excel.locked.add('Data');
    const open: Change = { kind: 'write', area: areaAt('Open', 0, 0), cells: [[2]] };
    const closed: Change = { kind: 'write', area: areaAt('Data', 0, 0), cells: [['new']] };
    await expect(workbook.apply([...everyKind('KPI New'), open, closed])).rejects.toMatchObject({ code: 'permission' });
    expect(await workbook.read()).toEqual(before);
  });

  test('a protected workbook and a request that is too large have words of their own', async () => {
    const { excel, host } = excelOver(start);
    const workbook = excelWorkbook(host);
    excel.failAfter(3, 'AccessDenied', 'no');
    await expect(workbook.apply(step)).rejects.toMatchObject({ code: 'permission' });
    excel.largestCharacters = 8000;
    await expect(workbook.apply(step)).rejects.toMatchObject({ code: 'too-big' });
  });

  test('where even taking back fails, the user is told so', async () => {
    const { excel, host } = excelOver(start);
    const answer = excel.answer.bind(excel);
    let requests = 0;
    excel.answer = (request) => {
      requests += 1;
      if (requests === 2) excel.failAfter(12);
      if (requests > 2) excel.beBusyFor(1);
      return answer(request);
    };
    const failure: unknown = await excelWorkbook(host)
      .apply(step)
      .catch((error: unknown) => error);
    expect(String(failure)).toMatch(/could not be taken back/);
  });

  test('a sheet that somebody else made meanwhile under the same name is left alone', async () => {
    const { excel, host } = excelOver(start);
    const answer = excel.answer.bind(excel);
    let requests = 0;
    excel.answer = (request) => {
      requests += 1;
      if (requests === 2) {
        const theirs = new SheetModel('KPI New');
        theirs.put(0, 0, 'theirs');
        excel.workbook.sheets.push(theirs);
      }
      return answer(request);
    };
    await expect(excelWorkbook(host).apply(step)).rejects.toMatchObject({ name: 'WorkbookError' });
    expect(excel.workbook.sheet('KPI New')?.content(0, 0)).toBe('theirs');
    expect(excel.workbook.sheet('Data')?.content(1, 0)).toBe('007');
  });

  test('a selected chart does not keep the sheets from being read', async () => {
    const { excel, host } = excelOver(start);
    excel.chartSelected = true;
    const snapshot = await excelWorkbook(host).read();
    expect(snapshot.selection).toBeNull();
    expect(sheetIn(snapshot, 'Data').cells[0]).toEqual(['id', 'weight']);
  });

  test.each(['literal', 'typed'] as const)(
    'texts stay texts in an Excel that takes text cells as %s',
    async (textCells) => {
      const texts = ['=1+1', '+1', "'quoted", '01234', '3-4', '-x', '\t=1'];
      const { excel, host } = excelOver(start);
      excel.textCells = textCells;
      const workbook = excelWorkbook(host);
      await workbook.apply([{ kind: 'write', area: areaAt('Data', 5, 0, 1, texts.length), cells: [texts] }]);
      const sheet = sheetIn(await workbook.read(), 'Data');
      expect(sheet.cells[5]).toEqual(texts);
      expect(sheet.formulas[5]?.every((formula) => formula === null)).toBe(true);
      expect(excel.roundTrips.length).toBeLessThanOrEqual(3 + 2);
    },
  );

  test('an Excel that keeps no such text at all refuses the step whole', async () => {
    const { excel, host } = excelOver(start);
    const workbook = excelWorkbook(host);
    const before = await workbook.read();
    const onSet = () => excel.workbook.sheet('Data')?.put(5, 0, 2);
    excel.onSet = onSet;
    await expect(
      workbook.apply([{ kind: 'write', area: areaAt('Data', 5, 0), cells: [['=1+1']] }]),
    ).rejects.toMatchObject({ code: 'host', area: areaAt('Data', 5, 0) });
    excel.onSet = null;
    excel.workbook.sheet('Data')?.put(5, 0, null);
    expect(await workbook.read()).toEqual(before);
  });
});

describe('edits in Excel', () => {
  test('edits by co-authors count, inserted rows have no place', async () => {
    const { host, raise } = excelOver(start);
    const heard: (Area | null)[] = [];
    const stop = excelWorkbook(host).onEdit((area) => heard.push(area));
    await later();
    raise({ address: 'B2:C3', changeType: 'RangeEdited', source: 'Remote', triggerSource: 'Unknown' });
    raise({ address: '2:2', changeType: 'RowInserted', source: 'Local', triggerSource: 'Unknown' });
    raise({ address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' });
    await later();
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual(areaAt('Data', 1, 1, 2, 2));
    expect(heard).toContain(null);
    stop();
  });
});

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
