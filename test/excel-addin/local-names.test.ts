import { expect, test } from 'vitest';
import type { Change, Written } from '../../core/index.ts';
import { withLocalNames } from '../../excel-addin/src/local-names.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const names = ['KPI_SCORE', 'KPI_SCORE_BY'];
const cell = { sheet: 'Sheet1', row: 0, column: 0, rows: 1, columns: 1 };
const write = (formula: string, was: Written = null): Change => ({
  kind: 'write',
  area: cell,
  cells: [[{ formula }]],
  was: [[was]],
});

test.each([
  ['=KPI_SCORE(A2:A9,B2:B9)', '=KPI_SCORE_DEV(A2:A9,B2:B9)'],
  ['=IF(KPI_SCORE(A2,B2)>1,KPI_SCORE_BY(A2,B2,C2),0)', '=IF(KPI_SCORE_DEV(A2,B2)>1,KPI_SCORE_BY_DEV(A2,B2,C2),0)'],
  ['="KPI_SCORE("&SUM(\'KPI_SCORE(1)\'!A1)', '="KPI_SCORE("&SUM(\'KPI_SCORE(1)\'!A1)'],
  ['=MY_KPI_SCORE(A2)', '=MY_KPI_SCORE(A2)'],
])('%s stands in the sheet as %s and is read back as it was written', async (real, local) => {
  const workbook = memoryWorkbook();
  const localized = withLocalNames(workbook, names, '_DEV');
  await localized.apply([write(real)]);
  expect(workbook.snapshot().sheets[0]?.formulas[0]?.[0]).toBe(local);
  expect((await localized.read()).sheets[0]?.formulas[0]?.[0]).toBe(real);
});

test('a formula that must still be there is looked for under its local name', async () => {
  const workbook = memoryWorkbook();
  const localized = withLocalNames(workbook, names, '_DEV');
  await localized.apply([write('=KPI_SCORE(A2,B2)')]);
  await localized.apply([write('=KPI_SCORE(A3,B3)', { formula: '=KPI_SCORE(A2,B2)' })]);
  expect(workbook.snapshot().sheets[0]?.formulas[0]?.[0]).toBe('=KPI_SCORE_DEV(A3,B3)');
});

test('edits by people are still heard', () => {
  const workbook = memoryWorkbook();
  const heard: unknown[] = [];
  withLocalNames(workbook, names, '_DEV').onEdit?.((area) => heard.push(area));
  workbook.type('Sheet1', 1, 1, 5);
  expect(heard).toEqual([expect.objectContaining({ sheet: 'Sheet1', row: 1, column: 1 })]);
});
