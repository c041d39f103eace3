import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('settings (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** The settings sheet comes with the first scorecard. */
  async function openSettings(decimalSeparator: '.' | ',' = '.') {
    const opened = await openPanel(browser, { decimalSeparator });
    const { page } = opened;
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Insert scorecard' }).click();
    await page.getByText(/^Inserted/).waitFor();
    await page.getByRole('button', { name: 'Back to start' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    return opened;
  }

  const valueOfCap = (page: Page) =>
    page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Settings');
      return sheet?.cells.find(([name]) => name === 'Cap on attainment')?.[1];
    });

  it('shows before and after, writes once, and takes it back', async () => {
    const { page, complaints, close } = await openSettings();
    await page.getByLabel('Cap on attainment').fill('130');
    await page.getByRole('button', { name: 'Save 1 change…' }).click();
    const preview = page.getByRole('region', { name: 'Settings that would change' });
    expect(await preview.textContent()).toContain('120.0%');
    expect(await preview.textContent()).toContain('130');
    expect(await valueOfCap(page)).toBe(1.2);
    await preview.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved Cap on attainment.').waitFor();
    expect(await valueOfCap(page)).toBe(1.3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(await valueOfCap(page)).toBe(1.2);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what is wrong with a value and does not save it', async () => {
    const { page, close } = await openSettings();
    await page.getByLabel('Period end').fill('30 September');
    await page.getByText('Type a date as year-month-day').waitFor();
    expect(await page.getByRole('button', { name: /^Save/ }).isDisabled()).toBe(true);
    await close();
  });

  it('refuses to overwrite what a colleague changed in the meantime, and shows the new value', async () => {
    const { page, close } = await openSettings();
    await page.getByLabel('Cap on attainment').fill('130');
    await page.getByRole('button', { name: /^Save 1/ }).click();
    await page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Settings');
      const row = sheet?.cells.findIndex(([name]) => name === 'Cap on attainment') ?? -1;
      // A colleague elsewhere, of whom this host hears nothing.
      window.deaf = true;
      window.workbook.type('KPI Settings', row, 1, 1.5);
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'so nothing was written' }).waitFor();
    expect(await valueOfCap(page)).toBe(1.5);
    await close();
  });

  it('reads and writes numbers with the decimal comma where the workbook does', async () => {
    const { page, close } = await openSettings(',');
    await page.getByLabel('At risk from').fill('92,5 %');
    await page.getByRole('button', { name: /^Save 1/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved At risk from.').waitFor();
    await expect.poll(() => page.getByLabel('At risk from').inputValue()).toMatch(/^92,5\s%$/);
    await close();
  });

  it('sets how much a single check counts, after a preview, and remembers it in the file', async () => {
    const { page, close } = await openSettings();
    await page.getByRole('button', { name: /^Single checks/ }).click();
    await page.getByLabel('weights-sum').selectOption('off');
    const preview = page.getByRole('region', { name: 'Settings that would change' });
    expect(await preview.textContent()).toContain('as in the set (error)');
    await preview.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved Check weights-sum.').waitFor();
    expect(await page.getByLabel('weights-sum').inputValue()).toBe('off');
    await close();
  });

  it('teaches where settings come from in a workbook that has none', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText(/^Settings stand in a sheet/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    const { page, close } = await openSettings();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Cap on attainment').fill('130');
    await page.getByRole('button', { name: /^Save 1/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
