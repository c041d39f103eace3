import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('starting a KPI workbook (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openStart() {
    const opened = await openPanel(browser);
    await opened.page.getByRole('button', { name: /^Start a KPI workbook/ }).click();
    return opened;
  }

  it('asks four questions, makes the sheets in one step and takes them back in one', async () => {
    const { page, complaints, close } = await openStart();
    const names = () => page.evaluate(() => window.workbook.snapshot().sheets.map(({ name }) => name));
    const inSettings = (line: string) =>
      page.evaluate((wanted) => {
        const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Settings');
        return sheet?.cells.find(([name]) => name === wanted)?.[1];
      }, line);
    await page.getByLabel('In which currency').fill('vnd');
    await page.getByRole('radio', { name: 'Weekly' }).click();
    await page.getByLabel('Which departments').fill('Sales\n\nSupport');
    await page.getByRole('button', { name: 'Start the workbook' }).click();
    await page.getByText(/^Made 5 sheets/).waitFor();
    expect(await names()).toEqual(['Sheet1', 'KPI Start', 'KPI Settings', 'KPI Goals', 'KPI People', 'KPI Log']);
    expect(await inSettings('Currency')).toBe('VND');
    expect(await inSettings('Decimals of amounts')).toBe(0);
    expect(await inSettings('Review rhythm')).toBe('weekly');
    expect(await inSettings('Period')).toBe('Q3 2026');
    await page.getByText(/^This workbook has everything/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(await names()).toEqual(['Sheet1']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says which answer is missing and makes nothing', async () => {
    const { page, close } = await openStart();
    await page.getByRole('button', { name: 'Start the workbook' }).click();
    await page.getByText('Type a three-letter code, such as EUR or VND.').waitFor();
    await page.getByLabel('Which period').selectOption({ label: 'Other dates' });
    await page.getByLabel('In which currency').fill('EUR');
    await page.getByLabel('Name of the period').fill('Season');
    await page.getByLabel('First day').fill('2026-09-01');
    await page.getByLabel('Last day').fill('2026-08-31');
    await page.getByRole('button', { name: 'Start the workbook' }).click();
    await page.getByText('The last day comes before the first.').waitFor();
    expect(await page.evaluate(() => window.workbook.snapshot().sheets.length)).toBe(1);
    await close();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    const { page, close } = await openStart();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Which period').selectOption({ label: 'Other dates' });
    await page.getByRole('button', { name: 'Start the workbook' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
