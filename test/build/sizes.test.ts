import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functions } from '../../core/index.ts';
import { excelFunctions } from '../../scripts/build/excel-addin.mjs';
import { sheetsBundle, sidebarPage } from '../../scripts/build/gsheets-addon.mjs';
import { oneRoleFiveRules } from '../../scripts/build/narrow.mjs';
import { budgets } from '../../scripts/build/product.mjs';
import { built } from '../support/built.ts';

test.each([...budgets])('dist/%s is no larger than %i bytes', (file, budget) => {
  expect(statSync(built(file)).size).toBeLessThanOrEqual(budget);
});

test.each([
  ['Excel', excelFunctions],
  ['Google Sheets', sheetsBundle],
])('the functions of %s carry no rules, roles, validator or panel', async (_host, bundle) => {
  const { sources } = await bundle();
  expect(sources).toContain('core/functions/kpi-score.ts');
  const foreign = /^(panel|core\/(rules|validator|templates|bonus-round|reconciliation))\//;
  expect(sources.filter((path: string) => foreign.test(path))).toEqual([]);
});

test.each([
  ['Excel', excelFunctions],
  ['Google Sheets', sheetsBundle],
])('the functions of %s carry no help, which only readers need', async (_host, bundle) => {
  const { script } = await bundle();
  const words = functions.flatMap(({ source, errors }) => [source, ...errors.map(({ when }) => when)]);
  expect(words.filter((each) => script.includes(each))).toEqual([]);
});

test('the sidebar is mostly what it does: one role and five rules would not shrink it much', async () => {
  const page = await sidebarPage('gsheets-addon/src/sidebar.ts', [oneRoleFiveRules]);
  const bytes = Buffer.byteLength(page);
  console.info(`Sidebar.html with one role and five rules: ${(bytes / 1000).toFixed(1)} kB`);
  expect(['sales-team-leader', 'hr-admin-head'].map((id) => page.includes(id))).toEqual([true, false]);
  expect(['weights-sum', 'weights-out-of-range'].map((id) => page.includes(`"${id}"`))).toEqual([true, false]);
  expect(bytes).toBeLessThan(statSync(built('gsheets-addon/Sidebar.html')).size);
});
