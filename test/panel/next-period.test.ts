import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

/** Scores of 1 and 0.9 pay 100 % and 75 % of the target bonus: 1,000 and 1,500. */
const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1, 1, 1, 1, 1] },
  { name: 'Bo Chen', reached: [0.9, 0.9, 0.9, 0.9, 0.9], targetBonus: 2000 },
];
const payroll = 'Employee id\tBonus\tCurrency\n00001\t1000.00\tEUR\n00002\t1500.00\tEUR\n';

describe.skipIf(browserMissing)('after the signature (needs Chromium)', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('the period is closed, the next one begins with the decided targets, and a correction goes into it', async () => {
    const { page, complaints, close } = await openPanel(browser, { employees, today: 46300 });
    await sign(page);
    await review(page);
    const before = await shown(page);

    await page.getByRole('button', { name: 'Close the period' }).click();
    await page.getByLabel('Closed by').fill('Ana Ruiz');
    await page.getByRole('button', { name: 'Close and roll over…' }).click();
    await page.getByText('Q4 2026 would begin with 2 new sheets').waitFor();
    await page.getByRole('button', { name: 'Close and roll over', exact: true }).click();
    await page.getByText('Q4 2026 has begun.').waitFor();

    const after = await shown(page);
    for (const [sheet, cells] of Object.entries(before)) {
      if (/Scorecard|Bonus|Reconciliation|Payroll/.test(sheet)) expect(after[sheet], sheet).toEqual(cells);
    }
    const begun = Object.keys(after).filter((sheet) => !(sheet in before));
    expect(begun).toHaveLength(2);
    for (const sheet of begun) expect(actuals(after[sheet] ?? [])).toEqual([null, null, null, null, null]);

    // The open period gets a bonus sheet of its own; then somebody finds that Ann was promised twice as much.
    await goTo(page, /^Bonus round/);
    await page.getByText('2 people have no amount yet').waitFor();
    await page.getByRole('button', { name: 'Write bonus sheet…' }).click();
    await page.getByRole('button', { name: 'Write bonus sheet', exact: true }).click();
    await page.getByText('Wrote “KPI Bonus (2)”.').waitFor();
    await page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Bonus');
      const header = sheet?.cells.find((cells) => cells.includes('Bonus') && cells.includes('Target bonus'));
      const row = sheet?.cells.findIndex(([id]) => id === '00001') ?? -1;
      window.workbook.type('KPI Bonus', row, header?.indexOf('Bonus') ?? -1, 1100);
    });
    await page.getByText('1 amount of signed periods changed since').waitFor();
    await page.getByText('00001 · Q3 2026 · Bonus').waitFor();
    await page.getByLabel('Reason for the correction').fill('Revenue of September was booked late.');
    await page.getByRole('button', { name: 'Bring into this period…' }).click();
    await page.getByRole('button', { name: 'Write the corrections' }).click();
    await page.getByText('Brought 1 correction into this period.').waitFor();
    expect(await page.getByText(/of signed periods changed since/).count()).toBe(0);
    const lines = (await shown(page))['KPI Bonus (2)'] ?? [];
    expect(lines.find((cells) => cells.includes('Revenue of September was booked late.'))).toEqual(
      expect.arrayContaining(['00001', 'Q3 2026', 'Bonus', 'EUR', 100]),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  async function sign(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByRole('button', { name: 'Write bonus sheet…' }).click();
    await page.getByRole('button', { name: 'Write bonus sheet', exact: true }).click();
    await page.getByText('Wrote “KPI Bonus”.').waitFor();
    await goTo(page, /^Reconcile/);
    await page.getByLabel('Payroll list').fill(payroll);
    await page.getByRole('button', { name: 'Make a payroll sheet' }).click();
    await page.getByText('TIED', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Write the report…' }).click();
    await page.getByRole('button', { name: 'Write the report', exact: true }).click();
    await page.getByLabel('Prepared by').fill('Ana Ruiz');
    await page.getByLabel('Approved by').fill('Ben Okoro');
    await page.getByRole('button', { name: 'Sign and seal…' }).click();
    await page.getByRole('button', { name: 'Sign and seal', exact: true }).click();
    await page
      .locator('.banner')
      .getByText(/^Unchanged since Ben Okoro signed it/)
      .waitFor();
  }

  async function review(page: Page): Promise<void> {
    await goTo(page, /^Review the period/);
    await page.getByRole('button', { name: 'Write the review sheet…' }).click();
    await page.getByRole('button', { name: 'Write the review sheet', exact: true }).click();
    await page.getByText('Wrote “KPI Review”.').waitFor();
    const undecided = page.getByRole('button', { name: /^Decide…/ });
    for (let left = await undecided.count(); left > 0; left--) {
      await undecided.first().click();
      await page.getByRole('radio', { name: 'keep' }).click();
      await page.getByLabel('Reason').fill('It tells us what we need.');
      await page.getByRole('button', { name: 'Note the decision' }).click();
      await expect.poll(() => undecided.count()).toBe(left - 1);
    }
  }

  async function goTo(page: Page, task: RegExp): Promise<void> {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: task }).click();
  }

  /** The cells of every sheet, by its name. */
  const shown = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        window.workbook
          .snapshot()
          .sheets.map(({ name, cells }) => [name, cells.map((row) => row.map((cell) => (cell === '' ? null : cell)))]),
      ),
    );

  function actuals(cells: readonly (readonly unknown[])[]) {
    const header = cells.findIndex((row) => row.includes('Actual') && row.includes('Target'));
    const column = cells[header]?.indexOf('Actual') ?? -1;
    return cells.slice(header + 1, header + 6).map((row) => row[column] ?? null);
  }
});
