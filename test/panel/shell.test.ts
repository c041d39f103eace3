import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('the panel around its screens (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('opens a task, puts the focus on its heading, and brings it back with Escape', async () => {
    const { page, complaints, close } = await openPanel(browser);
    await page.getByRole('button', { name: 'Settings' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-opens'))).toBe('settings');
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves between the tasks with the arrow keys', async () => {
    const { page, close } = await openPanel(browser);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-opens'));
    await page.getByRole('button', { name: /^Add scorecards/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('check');
    await page.keyboard.press('End');
    expect(await focused()).toBe('reconcile');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('bonus');
    await close();
  });

  it('shows the progress of a slow step and lets it be cancelled, with nothing half made', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('option').first().click();
    await page.evaluate(() => {
      window.slowness = 1500;
    });
    await page.getByRole('button', { name: 'Insert scorecard' }).click();
    await page.getByRole('progressbar', { name: /^Inserting/ }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. Nothing half-made was left.').waitFor();
    expect(await page.evaluate(() => window.workbook.snapshot().sheets.length)).toBe(1);
    await close();
  });

  it('says why the workbook could not be read, and reads it again when asked', async () => {
    const { page, close } = await openPanel(browser, { failingReads: 1 });
    await page.getByRole('alert').filter({ hasText: 'A cell is being edited.' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByRole('button', { name: /^Check this workbook/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('tells of a host that needs a word before beginning', async () => {
    const { page, close } = await openPanel(browser, { notice: 'This Excel is older than the add-in needs.' });
    await page.getByText('This Excel is older than the add-in needs.').waitFor();
    await close();
  });

  it('fits 300 pixels and the reader’s own colours', async () => {
    for (const options of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const { page, close } = await openPanel(browser, {}, options);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await accessibilityProblems(page)).toEqual([]);
      await close();
    }
  });
});
