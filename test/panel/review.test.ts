import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

/** The first KPI was easy for most: 150 %, 140 % and 100 % of its target. */
const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1.5, 1, 1, 1, 1] },
  { name: 'Bo Chen', reached: [1.4, 0.9, 1, 1, 1] },
  { name: 'Cy Ito', reached: [1, 1, 1, 1, 1] },
];

describe.skipIf(browserMissing)('the review and the next period (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openReview() {
    const opened = await openPanel(browser, { employees, today: 46300 });
    await opened.page.getByRole('button', { name: /^Review the period/ }).click();
    return opened;
  }

  const easy = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Team revenue against plan' }).first();

  it('proposes with evidence, and takes a decision only with its reason', async () => {
    const { page, complaints, close } = await openReview();
    expect(await easy(page).textContent()).toMatch(/raise.*2 of 3 above 120 %/);
    await easy(page)
      .getByRole('img', { name: /^Attainment from 100\s%/ })
      .waitFor();
    await page.getByRole('button', { name: 'Write the review sheet…' }).click();
    await page.getByRole('button', { name: 'Write the review sheet', exact: true }).click();
    await page.getByText('Wrote “KPI Review”.').waitFor();
    await easy(page)
      .getByRole('button', { name: /^Decide…/ })
      .click();
    const note = page.getByRole('button', { name: 'Note the decision' });
    await page.getByLabel('New target').fill('+10 %');
    expect(await note.isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('Reached by most without effort.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await note.click();
    await page.getByText('Noted for “Team revenue against plan”: raise.').waitFor();
    await expect.poll(() => easy(page).textContent()).toMatch(/decided: raise/);
    const row = await page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Review');
      return sheet?.cells.find((cells) => cells.includes('Reached by most without effort.'));
    });
    expect(row).toEqual(expect.arrayContaining(['raise', '+10 %']));
    expect(complaints).toEqual([]);
    await close();
  });

  it('does not close a period that is not signed, and says what is missing', async () => {
    const { page, close } = await openReview();
    await page.getByRole('button', { name: 'Write the review sheet…' }).click();
    await page.getByRole('button', { name: 'Write the review sheet', exact: true }).click();
    await page.getByRole('button', { name: 'Close the period' }).click();
    await page.getByText('Q3 2026 is not signed yet. Reconcile and sign it first.').waitFor();
    expect(await page.getByLabel('Name of the next period').inputValue()).toBe('Q4 2026');
    expect(await page.getByRole('button', { name: 'Close and roll over…' }).isDisabled()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('begins each screen at its top', async () => {
    const { page, close } = await openReview();
    expect(await page.evaluate(() => document.querySelector('.middle')?.scrollTop)).toBe(0);
    await close();
  });

  it('makes the workbook readable without the add-in, and puts the formulas back', async () => {
    const { page, close } = await openPanel(browser, { employees: employees.slice(0, 1), today: 46300 });
    const ours = () =>
      page.evaluate(
        () =>
          window.workbook
            .snapshot()
            .sheets.flatMap(({ name, formulas }) => (name.startsWith('KPI Scorecard') ? formulas.flat() : []))
            .filter((formula) => formula?.includes('KPI_SCORE')).length,
      );
    const before = await ours();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Share as values…' }).click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByText(/^Replaced \d+ formulas/).waitFor();
    expect(await ours()).toBe(0);
    await page.getByRole('button', { name: 'Put back…' }).click();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByText(/^Put back \d+ formulas/).waitFor();
    expect(await ours()).toBe(before);
    await close();
  });
});
