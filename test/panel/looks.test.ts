import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1, 1, 0.8, 1, 1] },
  { name: 'Bo Chen-Hermannsdörfer', reached: [0.7, 0.9, 0.6, 0.9, 0.9], targetBonus: 2_000_000 },
  { name: 'Cy Ito', reached: [1, 1, 1, 1, null], currency: 'VND', targetBonus: 86_500_000 },
];

const screens = [
  /^Add scorecards/,
  /^Check this workbook/,
  /^Bonus round/,
  /^Reconcile/,
  /^Enter actuals/,
  /^Agree, and change/,
  /^Review the period/,
  'Functions',
  'Settings',
];

/** The column is as wide as the panel: nothing sticks out, and nobody has to scroll sideways. */
const overhang = (page: Page) =>
  page.evaluate(() => {
    const middle = document.querySelector('.middle');
    return (middle?.scrollWidth ?? 0) - (middle?.clientWidth ?? 0);
  });

describe.skipIf(browserMissing)('every screen in every look (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  for (const [look, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['the reader’s own colours', { forcedColors: 'active' }],
  ] as const) {
    it(`fits 300 pixels and is readable in ${look}`, { timeout: 90_000 }, async () => {
      const { page, complaints, close } = await openPanel(browser, { employees, today: 46300 }, options);
      for (const name of screens) {
        await page.getByRole('button', { name }).click();
        await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
        for (const opener of await page.locator('.disclosure > button[aria-expanded="false"]').all()) {
          if (await opener.isVisible()) await opener.click();
        }
        expect([String(name), await overhang(page)]).toEqual([String(name), 0]);
        expect([String(name), ...(await accessibilityProblems(page))]).toEqual([String(name)]);
        await page.getByRole('button', { name: 'Back to start' }).click();
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }
});
