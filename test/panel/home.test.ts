import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

const sheets = [
  {
    name: 'Team KPIs',
    cells: [
      ['Employee', 'KPI', 'Target', 'Weight', 'Actual', 'Better is'],
      ['Ann Lee', 'Paid orders', 100, 0.5, 100, 'higher'],
      ['Ann Lee', 'Complaints', 10, 0.5, 8, 'lower'],
      ['Bo Chen', 'Paid orders', 100, 0.5, 50, 'higher'],
      ['Bo Chen', 'Complaints', 10, 0.5, 30, 'lower'],
      ['Cy Ito', 'Paid orders', 100, 0.5, 95, 'higher'],
      ['Cy Ito', 'Complaints', 10, 0.5, null, 'lower'],
      ['Di Roth', 'Paid orders', 100, 0.5, null, 'higher'],
      ['Di Roth', 'Complaints', 10, 0.5, null, 'lower'],
    ],
  },
];

describe.skipIf(browserMissing)('home (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('names first who is behind, says how much is measured, and shows their cells', async () => {
    const { page, complaints, close } = await openPanel(browser, { sheets });
    await page.getByRole('heading', { name: 'Who needs attention' }).waitFor();
    const rows = await page.getByRole('listitem').allTextContents();
    expect(rows[0]).toMatch(/^Bo Chen.*measured 2 of 2.*2 off track$/);
    expect(rows[1]).toMatch(/^Cy Ito.*measured 1 of 2.*1 at risk$/);
    expect(rows).toContainEqual(expect.stringMatching(/^Ann Leescore 110.*on track$/));
    expect(rows).toContainEqual(expect.stringMatching(/^Di Roth.*measured 0 of 2.*not measured$/));
    await page.getByRole('button', { name: /^Bo Chen/ }).click();
    expect(await page.evaluate(() => window.workbook.selected)).toMatchObject({ sheet: 'Team KPIs', row: 3 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('follows an edit without being asked', async () => {
    const { page, close } = await openPanel(browser, { sheets });
    await page.getByRole('button', { name: /^Bo Chen/ }).waitFor();
    await page.evaluate(() => {
      window.workbook.type('Team KPIs', 3, 4, 120);
      window.workbook.type('Team KPIs', 4, 4, 5);
    });
    await expect
      .poll(() => page.getByRole('button', { name: /^Bo Chen/ }).textContent())
      .toMatch(/score 135.*on track$/);
    await close();
  });
});
