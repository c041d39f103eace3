import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

/** Scores of 1 and 0.9 pay 100 % and 75 % of the target bonus. */
const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1, 1, 1, 1, 1] },
  { name: 'Bo Chen', reached: [0.9, 0.9, 0.9, 0.9, 0.9], targetBonus: 2000 },
];

const payroll = [
  ['Employee id', 'Name', 'Bonus', 'Currency'],
  ['00001', 'Ann Lee', 1000, 'EUR'],
  ['00002', 'Bo Chen', 1500.01, 'EUR'],
];

describe.skipIf(browserMissing)('from scores to a signed round (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** Opens the panel, writes the bonus sheet, and lets finance paste the payroll list. */
  async function openReconcile(rows: readonly (readonly (string | number)[])[] = payroll) {
    const opened = await openPanel(browser, { employees, today: 46300 });
    const { page } = opened;
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByRole('button', { name: 'Write bonus sheet…' }).click();
    await page.getByRole('button', { name: 'Write bonus sheet', exact: true }).click();
    await page.getByText('Wrote “KPI Bonus”.').waitFor();
    await page.evaluate((cells) => {
      window.workbook.sheet('Payroll');
      cells.forEach((row, at) => {
        row.forEach((cell, column) => {
          window.workbook.type('Payroll', at, column, cell);
        });
      });
    }, rows);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Reconcile/ }).click();
    return opened;
  }

  async function writeReport(page: Page) {
    await page.getByRole('button', { name: 'Write the report…' }).click();
    await page.getByRole('button', { name: 'Write the report', exact: true }).click();
    await page.getByText('Wrote “KPI Reconciliation”.').waitFor();
  }

  const amountIn = (page: Page, sheet: string, row: number, column: number) =>
    page.evaluate(
      ([name, at, across]) =>
        window.workbook.snapshot().sheets.find((one) => one.name === name)?.cells[Number(at)]?.[Number(across)],
      [sheet, row, column],
    );

  it('shows the exact difference, takes a reason, and is signed by two people only', async () => {
    const { page, complaints, close } = await openReconcile();
    await page.getByText('NOT TIED: EUR +0.01; 1 line differs').waitFor();
    expect(await page.getByRole('table', { name: 'Control totals' }).textContent()).toMatch(/2\s500\.00.*2\s500\.01/);
    await writeReport(page);
    const sign = page.getByRole('button', { name: 'Sign and seal…' });
    await page.getByLabel('Prepared by').fill('Ana Ruiz');
    await page.getByLabel('Approved by').fill('ana ruiz');
    await page.getByText('Whoever prepares a round cannot approve it.').waitFor();
    await page.getByText('1 item has no reason yet.').waitFor();
    expect(await sign.isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Reason… 00002' }).click();
    await page.getByLabel('Reason', { exact: true }).fill('Payroll rounds up; corrected in October.');
    await page.getByRole('button', { name: 'Note the reason' }).click();
    await page.getByText('Noted the reason for 00002.').waitFor();
    await page.getByLabel('Approved by').fill('Ben Okoro');
    expect(await accessibilityProblems(page)).toEqual([]);
    await sign.click();
    await page.getByRole('button', { name: 'Sign and seal', exact: true }).click();
    await page.getByText('Unchanged since Ben Okoro signed it on 2026-10-05.').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);

    await page.evaluate(() => window.workbook.type('Payroll', 2, 2, 1500.02));
    await page.locator('.banner').getByText('Changed since it was signed, in one place.').waitFor();
    await page.getByRole('button', { name: /^Payroll!C3: was EUR 1\s500.01 when signed/ }).click();
    expect(await page.evaluate(() => window.workbook.selected)).toMatchObject({ sheet: 'Payroll', row: 2, column: 2 });

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByText('is signed and sealed, so its bonus sheet stays as it is.').waitFor();
    expect(await page.getByRole('button', { name: 'Write bonus sheet again…' }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what a new reason replaces, and signs nothing that has changed since it was shown', async () => {
    const { page, close } = await openReconcile();
    await writeReport(page);
    await page.getByRole('button', { name: 'Reason… 00002' }).click();
    await page.getByLabel('Reason', { exact: true }).fill('A typing error.');
    await page.getByRole('button', { name: 'Note the reason' }).click();
    await page.getByText('Noted the reason for 00002.').waitFor();
    await page.getByRole('button', { name: 'Change reason… 00002' }).click();
    await page.getByLabel('Reason', { exact: true }).fill('Payroll rounds up.');
    await page.getByRole('button', { name: 'Note it instead…' }).click();
    const change = page.getByRole('region', { name: 'What was said about 00002 would change' });
    expect((await change.getByRole('listitem').innerText()).replace(/\s+/g, ' ')).toMatch(
      /A typing error\. → becomes Payroll rounds up\.$|A typing error\..*Payroll rounds up\.$/,
    );
    await change.getByRole('button', { name: 'Note the reason' }).click();
    await page.getByText('Payroll rounds up.').waitFor();

    await page.getByLabel('Prepared by').fill('Ana Ruiz');
    await page.getByLabel('Approved by').fill('Ben Okoro');
    await page.getByRole('button', { name: 'Sign and seal…' }).click();
    // Somebody else changes a payment, and this host does not tell.
    await page.evaluate(() => {
      window.deaf = true;
      window.workbook.type('Payroll', 1, 2, 999);
    });
    await page.getByRole('button', { name: 'Sign and seal', exact: true }).click();
    await page
      .getByText(/^(1 item has no reason yet|Something has changed since this was shown)/)
      .first()
      .waitFor();
    await page.getByText('NOT TIED: EUR −0.99; 2 lines differ').waitFor();
    expect(await page.getByText(/^Unchanged since/).count()).toBe(0);
    await close();
  });

  it('says TIED where every line agrees, and nothing has to be explained', async () => {
    const { page, close } = await openReconcile([...payroll.slice(0, 2), ['00002', 'Bo Chen', 1500, 'EUR']]);
    await page.getByText('TIED', { exact: true }).waitFor();
    await page.getByText('Nothing has to be explained.').waitFor();
    await close();
  });

  it('makes a payroll sheet from a pasted list, and keeps every zero of its ids', async () => {
    const { page, close } = await openReconcile([]);
    await page.getByText('There is no payroll sheet yet.').waitFor();
    await page.getByLabel('Payroll list').fill('Employee id;Bonus;Currency\n00001;1.000,00;EUR\n00002;1.500,00;EUR\n');
    await page.getByRole('button', { name: 'Make a payroll sheet' }).click();
    await page.getByText('TIED', { exact: true }).waitFor();
    expect(await amountIn(page, 'KPI Payroll', 1, 0)).toBe('00001');
    await close();
  });

  it('asks for the columns that it cannot tell, and accounts for every payroll row', async () => {
    const { page, close } = await openReconcile([
      ['Staff', 'What', 'Sum'],
      ['00001', 'Bonus', 1000],
      ['00002', 'Bonus', 1500],
      ['Total', '', 2500],
    ]);
    await page.getByText('Before anything can be compared').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Employee id').selectOption({ label: 'A: Staff' });
    await page.getByLabel('Amount', { exact: true }).selectOption({ label: 'C: Sum' });
    await page.getByLabel('Currency of the sheet').fill('EUR');
    await page.getByText('TIED', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'What became of the payroll rows' }).click();
    await page.getByText('2 payment, 1 total.').waitFor();
    await close();
  });

  it('is told what the payroll calls the bonus, and keeps it in the report', async () => {
    const { page, close } = await openReconcile([
      ['Employee id', 'Wage type', 'Amount', 'Currency'],
      ['00001', 'Quarterly extra', 1000, 'EUR'],
      ['00001', 'Shoes', 80, 'EUR'],
      ['00002', 'Quarterly extra', 1500, 'EUR'],
    ]);
    await page.getByText('NOT TIED: EUR +80.00; 5 lines differ').waitFor();
    await page.getByRole('button', { name: 'Columns of the payroll sheet' }).click();
    await page.getByLabel('What is “Quarterly extra”?').selectOption({ label: 'the bonus' });
    await page.getByText('NOT TIED: EUR +80.00; 1 line differs').waitFor();
    await page.getByLabel('What is “Shoes”?').selectOption({ label: 'other pay, left out' });
    await page.getByText('TIED', { exact: true }).waitFor();
    await writeReport(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Reconcile/ }).click();
    await page.getByText('TIED', { exact: true }).waitFor();
    await close();
  });

  it('finds a bonus that somebody typed over, and writes the sheet again with a preview', async () => {
    const { page, close } = await openReconcile();
    await page.keyboard.press('Escape');
    const place = await page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Bonus');
      const row = sheet?.cells.findIndex(([id]) => id === '00001') ?? -1;
      const column = sheet?.cells.find((cells) => cells.includes('Bonus'))?.indexOf('Bonus') ?? -1;
      window.workbook.type('KPI Bonus', row, column, 1001);
      return { row, column };
    });
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByText(/“KPI Bonus” is wrong in/).waitFor();
    await page.getByRole('button', { name: /shows 1\s001; it should be 1\s000/ }).click();
    await page.getByRole('button', { name: 'Write bonus sheet again…' }).click();
    await page.getByRole('button', { name: 'Write bonus sheet', exact: true }).click();
    await page.getByText('“KPI Bonus” agrees with the scorecards').waitFor();
    expect(await amountIn(page, 'KPI Bonus', place.row, place.column)).toBe(1000);
    await close();
  });

  it('explains one amount and writes a statement for everybody', async () => {
    const { page, close } = await openReconcile();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByRole('button', { name: 'Statements' }).click();
    await page.getByLabel('For whom').selectOption({ label: 'Bo Chen (00002)' });
    await expect.poll(() => page.getByRole('main').textContent()).toMatch(/1500/);
    await page.getByLabel('For whom').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Write 2 statements' }).click();
    await page.getByText('Wrote 2 statements.').waitFor();
    const pages = await page.evaluate(
      () => window.workbook.snapshot().sheets.filter(({ name }) => name.startsWith('KPI Statement')).length,
    );
    expect(pages).toBe(2);
    await close();
  });
});
