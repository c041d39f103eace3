import { describe, expect, test } from 'vitest';
import type { Change } from '../../core/index.ts';
import { spreadsheetDays } from '../../gsheets-addon/src/cell.ts';
import { answerRpc, largestCharacters } from '../../gsheets-addon/src/rpc.ts';
import { type ScriptRun, sidebarWorkbook } from '../../gsheets-addon/src/sidebar-workbook.ts';
import { fakeSheets } from '../support/fake-sheets.ts';
import type { Setting } from '../support/fake-sheets-ledger.ts';
import { areaAt, sheetIn } from '../support/rig.ts';
import { scriptRun } from '../support/script-run.ts';
import { sidebarOver } from '../support/sheets-rig.ts';
import type { StartSheet } from '../support/workbook-model.ts';
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
  { kind: 'write', area: areaAt('Data', 1100, 30), cells: [['far']] },
  { kind: 'name', name: 'KPI_Weights', area: areaAt('Data', 1, 1) },
];

const page = { isVisible: () => true, every: () => () => undefined };

describe('trouble with Google Sheets', () => {
  test('wherever the script fails, nothing stays behind', async () => {
    let failures = 0;
    for (let after = 0; ; after += 1) {
      const { port, ledger } = sidebarOver(start);
      const before = await port.read();
      ledger.failAfter(after);
      const failure = await port.apply(step).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) break;
      failures += 1;
      expect(failure).toMatchObject({ name: 'WorkbookError', code: 'host' });
      expect(await port.read()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(20);
  });

  test.each<[string, Partial<Setting>]>([
    ['wants semicolons though its locale says commas', { locale: 'en_US', separator: ';' }],
    ['wants semicolons and shows an error instead of raising one', { separator: ';', badFormulas: 'show error' }],
    ['wants commas though its locale says semicolons', { locale: 'de_DE', separator: ',', badFormulas: 'show error' }],
  ])('formulas are alive in a spreadsheet that %s', async (_, setting) => {
    const { port } = sidebarOver([{ name: 'Data', cells: [[2, 3]] }], setting);
    const cells = [[{ formula: '=SUM(A1,B1)*IF(A1>1,2,3)' }]];
    await port.apply([{ kind: 'write', area: areaAt('Data', 1, 0), cells }]);
    expect(sheetIn(await port.read(), 'Data').cells[1]?.[0]).toBe(10);
  });

  test('formulas that Google takes in no spelling refuse the step whole', async () => {
    const { port } = sidebarOver(start);
    const before = await port.read();
    const change: Change = { kind: 'write', area: areaAt('Data', 5, 0), cells: [[{ formula: '=SUM(A1,,)(' }]] };
    await expect(port.apply([...everyKind('KPI New'), change])).rejects.toMatchObject({
      code: 'host',
      message: 'Google Sheets did not take the formulas of this step. Nothing was changed.',
    });
    expect(await port.read()).toEqual(before);
  });

  test.each(['literal', 'typed'] as const)('texts stay texts where text cells are taken as %s', async (textCells) => {
    const texts = ['=1+1', '+1', "'quoted", '01234', '3-4', '-x', '\t=1'];
    const { port, traffic } = sidebarOver(start, { textCells });
    await port.apply([{ kind: 'write', area: areaAt('Data', 5, 0, 1, texts.length), cells: [texts] }]);
    const sheet = sheetIn(await port.read(), 'Data');
    expect(sheet.cells[5]).toEqual(texts);
    expect(sheet.formulas[5]?.every((formula) => formula === null)).toBe(true);
    expect(traffic.calls).toHaveLength(2);
  });

  test('dates of another realm and time zone are the day that the sheet shows', async () => {
    const cells = [[45000, 45000.5], [46000]];
    const formats = [['yyyy-mm-dd', 'yyyy-mm-dd hh:mm'], ['dd.mm.yyyy']];
    for (const hoursFromUtc of [-8, 0, 3, 7]) {
      const { port } = sidebarOver([{ name: 'Data', cells, formats }], { timeZone: 'Here', hoursFromUtc });
      expect(sheetIn(await port.read(), 'Data').cells).toEqual([
        [45000, 45000.5],
        [46000, null],
      ]);
      const fix: Change = { kind: 'write', area: areaAt('Data', 0, 0), cells: [[45001]], was: [[45000]] };
      await port.apply([fix]);
      expect(sheetIn(await port.read(), 'Data').cells[0]?.[0]).toBe(45001);
    }
  });

  test('somebody else who changes the spreadsheet is waited for, then named', async () => {
    const { port, ledger } = sidebarOver(start);
    ledger.locked = true;
    await expect(port.apply(step)).rejects.toMatchObject({ code: 'busy' });
    ledger.locked = false;
    await port.apply(step);
    expect(ledger.locked).toBe(false);
  });

  test('a failed step leaves no lock behind', async () => {
    const { port, ledger } = sidebarOver(start);
    ledger.failAfter(3);
    await expect(port.apply(step)).rejects.toMatchObject({ code: 'host' });
    expect(ledger.locked).toBe(false);
  });

  test('a viewer who may not write is told so', async () => {
    const { port } = sidebarOver(start, { authMode: 'LIMITED' });
    await expect(port.apply(step)).rejects.toMatchObject({ name: 'WorkbookError' });
  });

  test('a custom function may ask for the time zone and for nothing else', () => {
    const { services } = fakeSheets(start, { authMode: 'CUSTOM_FUNCTION', timeZone: 'Here', hoursFromUtc: 7 });
    const midnight = { getTime: () => Date.UTC(2023, 2, 14, 17) } as GoogleAppsScript.Base.Date;
    expect(spreadsheetDays(services)(midnight)).toBe(45_000);
    const json = JSON.stringify({ method: 'apply', argument: { changes: step, wantsUndo: false } });
    expect(JSON.parse(answerRpc(json, services))).toMatchObject({ ok: false, error: { code: 'permission' } });
    const none = fakeSheets(start, { authMode: 'NONE' });
    expect(() => none.services.app.getActiveSpreadsheet()).toThrow(/AuthMode.NONE/);
  });

  test.each([
    ['PERMISSION_DENIED', 'permission', /only one Google account/],
    ['Exceeded maximum execution time', 'busy', /took too long/],
    ['NetworkError: Connection failure', 'host', /could not be reached/],
  ])('a call that fails with %s', async (reason, code, words) => {
    const run = scriptRun({
      rpc: () => {
        throw new Error(reason);
      },
    });
    await expect(sidebarWorkbook(run, page).read()).rejects.toMatchObject({
      name: 'WorkbookError',
      code,
      message: expect.stringMatching(words),
    });
  });

  test('an answer that Google dropped is no answer', async () => {
    const run = scriptRun({ rpc: () => ({ day: new Date(0) }) });
    await expect(sidebarWorkbook(run, page).read()).rejects.toMatchObject({ code: 'host' });
  });
});

describe('the one door of the script', () => {
  const { services } = fakeSheets(start);

  test.each([
    ['{"method":"constructor","argument":null}', /no method constructor/],
    ['{"method":"toString","argument":null}', /no method toString/],
    ['{"method":"__proto__","argument":null}', /no method __proto__/],
    ['not JSON', /JSON/],
    ['null', /null/],
  ])('%s is refused in an answer, not by a crash', (json, words) => {
    const answer = JSON.parse(answerRpc(json, services)) as { ok: boolean; error: { message: string } };
    expect(answer.ok).toBe(false);
    expect(answer.error.message).toMatch(words);
  });

  test('a request that is too large is refused', () => {
    const json = JSON.stringify({ method: 'read', argument: {}, padding: 'x'.repeat(largestCharacters) });
    expect(JSON.parse(answerRpc(json, services))).toMatchObject({ ok: false, error: { code: 'too-big' } });
  });

  test('the wire of the tests is as strict as the real one', () => {
    const run = scriptRun({ rpc: () => '', secret_: () => '' }) as ScriptRun & Record<string, () => void>;
    expect(() => run.secret_?.()).toThrow(/not a function/);
    expect(() => run.nothing?.()).toThrow(/not a function/);
    expect(() => run.rpc(new Date(0) as unknown as string)).toThrow(/illegal value/);
  });
});
