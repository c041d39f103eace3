import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('adding a scorecard (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('goes from search to sheet by keyboard alone, and one Undo takes the sheets away again', async () => {
    const { page, complaints, close } = await openPanel(browser);
    const sheets = () => page.evaluate(() => window.workbook.snapshot().sheets.map(({ name }) => name));
    // A screen puts the focus on its heading just after it is drawn; whoever is quicker than a person waits for that.
    const focusOn = (heading: string) =>
      expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
    await page.getByRole('button', { name: /^Add scorecards/ }).focus();
    await page.keyboard.press('Enter');
    await focusOn('Add scorecards');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sales team');
    await page.keyboard.press('Enter');
    await focusOn('Sales team leader');
    await page.getByRole('button', { name: 'Insert scorecard' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Inserted “KPI Scorecard – Sales team/).waitFor();
    expect((await sheets()).filter((name) => name.startsWith('KPI'))).toHaveLength(2);
    const selected = await page.evaluate(() => window.workbook.selected?.sheet);
    expect(selected).toMatch(/^KPI Scorecard/);

    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Taken back: Inserted/).waitFor();
    expect(await sheets()).toEqual(['Sheet1']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds a role by one of its KPIs and says which', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('combobox').fill('pipeline coverage');
    await page.getByText('has “Pipeline coverage').waitFor();
    await page.getByRole('combobox').fill('zebra');
    await expect.poll(() => page.getByText('No role matches.').count()).toBeGreaterThan(0);
    await close();
  });

  it('changes weights with the seniority and tells what a KPI means', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('option', { name: /Sales team leader/ }).click();
    const rows = page.locator('.kpis').first().locator('li');
    const before = await rows.allInnerTexts();
    await page.getByRole('radio', { name: 'Established' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Established' }).getAttribute('aria-checked')).toBe('false');
    expect(await rows.allInnerTexts()).not.toEqual(before);
    await rows.first().getByRole('button').click();
    await page.getByText('Formula', { exact: true }).waitFor();
    await close();
  });

  it('says what happened when the host fails half way, and leaves nothing behind', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('option', { name: /Sales team leader/ }).click();
    await page.evaluate(() => window.workbook.failAfter(5));
    await page.getByRole('button', { name: 'Insert scorecard' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/Nothing was changed/);
    expect(await page.evaluate(() => window.workbook.snapshot().sheets.length)).toBe(1);
    await close();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('option', { name: /Sales team leader/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
