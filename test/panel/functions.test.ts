import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functions } from '../../core/index.ts';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('function help (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openFunctions() {
    const opened = await openPanel(browser);
    await opened.page.getByRole('button', { name: 'Functions' }).click();
    return opened;
  }

  it('lists every function and finds one by what it does', async () => {
    const { page, close } = await openFunctions();
    expect(await page.getByRole('option').count()).toBe(functions.length);
    await page.getByRole('combobox').fill('target_bonus');
    expect(await page.getByRole('option').allTextContents()).toContainEqual(expect.stringMatching(/^KPI_BONUS/));
    await close();
  });

  it('shows arguments, units and cures of the specification', async () => {
    const { page, close } = await openFunctions();
    await page.getByRole('combobox').fill('KPI_PAYOUT');
    await page.keyboard.press('Enter');
    const fn = functions.find(({ name }) => name === 'KPI_PAYOUT');
    const shown = page.getByRole('main');
    for (const parameter of fn?.parameters ?? []) expect(await shown.textContent()).toContain(parameter.description);
    await page.getByRole('button', { name: 'Errors and cures' }).click();
    for (const error of fn?.errors ?? []) expect(await shown.textContent()).toContain(error.cure);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('inserts a live example at the selected cell and takes it back', async () => {
    const { page, complaints, close } = await openFunctions();
    const cell = (row: number, column: number) =>
      page.evaluate(([r, c]) => window.workbook.snapshot().sheets[0]?.cells[r ?? 0]?.[c ?? 0] ?? null, [row, column]);
    await page.evaluate(() => window.workbook.select({ sheet: 'Sheet1', row: 2, column: 1, rows: 1, columns: 1 }));
    await page.getByRole('option', { name: /^KPI_BONUS/ }).click();
    const fn = functions.find(({ name }) => name === 'KPI_BONUS');
    await page.getByRole('button', { name: 'Insert this example' }).click();
    await page.getByText('Wrote an example of KPI_BONUS at B3.').waitFor();
    expect(await cell(2, 1)).toEqual(fn?.examples[0]?.result);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(await cell(2, 1)).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what it would overwrite, and leaves it alone until told', async () => {
    const { page, close } = await openFunctions();
    await page.evaluate(() => {
      window.workbook.type('Sheet1', 2, 1, 'Mine');
      return window.workbook.select({ sheet: 'Sheet1', row: 2, column: 1, rows: 1, columns: 1 });
    });
    await page.getByRole('option', { name: /^KPI_BONUS/ }).click();
    await page.getByRole('button', { name: 'Insert this example' }).click();
    const preview = page.getByRole('region', { name: 'Some of these cells hold something' });
    expect(await preview.textContent()).toContain('Mine');
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.workbook.snapshot().sheets[0]?.cells[2]?.[1])).toBe('Mine');
    await close();
  });

  it('asks for a selection where there is none', async () => {
    const { page, close } = await openFunctions();
    await page.getByRole('option', { name: /^KPI_BONUS/ }).click();
    await page.getByRole('button', { name: 'Insert this example' }).click();
    await page.getByRole('alert').filter({ hasText: 'No cell is selected' }).waitFor();
    await close();
  });
});
