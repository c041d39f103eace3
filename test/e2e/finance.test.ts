import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../panel/support/accessibility.ts';
import { browserMissing, type OpenPreview, openPreview } from '../support/browser.ts';
import { picture } from './pictures.ts';
import { Sheet } from './sheet.ts';

/**
 * The sample pays 55,500, 84,825, 44,100 and 45,625 roubles. Payroll pays Jonas ten more, Linh under an id that lost its
 * zeros, and somebody whom nobody knows; its header of the ids is a word that no program can be sure of.
 */
const payroll = [
  'Payroll run of 5 October\t\t\t\t',
  '\t\t\t\t',
  'Staff\tWho\tPay element\tSum\tCcy',
  '00417\tMara Lind\tBonus\t55.500,00\tRUB',
  '00528\tJonas Weber\tBonus\t84.835,00\tRUB',
  '533\tLinh Tran\tBonus\t44.100,00\tRUB',
  '00612\tOlga Ivanova\tSalary\t120.000,00\tRUB',
  '00612\tOlga Ivanova\tBonus\t45.625,00\tRUB',
  '09999\tPat Nobody\tBonus\t1.250,01\tRUB',
  'Total\t\t\t351.310,01\t',
].join('\n');

const reasons: Readonly<Record<string, string>> = {
  '00528': 'Typing error; ten roubles are taken back in October.',
  '533': 'This is 00533; payroll has corrected the id.',
  '00533': 'Paid under the id 533.',
  '09999': 'Payment stopped at the bank.',
};

describe.skipIf(browserMissing)('a round from scores to the seal, in the preview in Chromium', () => {
  let preview: OpenPreview;
  let page: Page;
  let panel: FrameLocator;
  let sheet: Sheet;

  beforeAll(async () => {
    preview = await openPreview({ width: 2200, height: 1300 });
    page = preview.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    panel = page.frameLocator('#panel');
    sheet = new Sheet(page);
  });
  afterAll(() => preview?.close());

  test('paste payroll, map its columns, reconcile, give reasons, sign, seal, tamper, verify', async () => {
    await press(/^Bonus round/);
    await picture(page, '01-bonus-round');
    await press('Write bonus sheet…');
    await picture(page, '02-bonus-preview');
    await press('Write bonus sheet', true);
    await panel.getByText('Wrote “KPI Bonus”.').waitFor();
    await panel.getByText('“KPI Bonus” agrees with the scorecards').waitFor();
    await picture(page, '03-bonus-written');

    await press('Back');
    await press(/^Reconcile/);
    await panel.getByText('There is no payroll sheet yet.').waitFor();
    await paste(payroll);
    await picture(page, '04-pasted');
    await press('Make a payroll sheet');
    await panel.getByText('Made “KPI Payroll” from the list.').waitFor();

    await panel.getByText('Which column holds the employee id?').waitFor();
    await picture(page, '05-columns');
    await panel.getByLabel('Employee id').selectOption({ label: 'A: Staff' });
    await panel.getByText(/^NOT TIED/).waitFor();
    await picture(page, '06-not-tied');
    expect(await statuses()).toEqual([
      ['09999', 'missing in bonus'],
      ['533', 'missing in bonus'],
      ['00533 · Linh Tran', 'missing in payroll'],
      ['00528 · Jonas Weber', 'amount differs'],
    ]);

    await press('Write the report…');
    await press('Write the report', true);
    await panel.getByText('Wrote “KPI Reconciliation”.').waitFor();
    await panel.getByLabel('Prepared by').click();
    await page.keyboard.type('Ana Ruiz');
    await panel.getByLabel('Approved by').click();
    await page.keyboard.type('Ben Okoro');
    await panel.getByText('4 items have no reason yet.').waitFor();
    expect(await panel.getByRole('button', { name: 'Sign and seal…' }).isDisabled()).toBe(true);
    await picture(page, '07-reasons-missing');

    for (const [id, reason] of Object.entries(reasons)) {
      await press(`Reason… ${id}`, true);
      await panel.getByLabel('Reason', { exact: true }).click();
      await page.keyboard.type(reason);
      if (id === '00528') await picture(page, '08-reason');
      await press('Note the reason');
      await panel.getByText(`Noted the reason for ${id}.`).waitFor();
      await panel.getByText(reason, { exact: true }).waitFor();
    }
    await picture(page, '09-reasons-given');
    expect(await accessibilityProblems(panelFrame())).toEqual([]);
    await press('Sign and seal…');
    await picture(page, '10-before-sealing');
    await press('Sign and seal', true);
    await panel
      .locator('.banner')
      .getByText(/^Unchanged since Ben Okoro signed it on/)
      .waitFor();
    await picture(page, '11-sealed');

    // Somebody pays one rouble more, long after the signatures.
    await sheet.open('KPI Payroll');
    await sheet.typeAt(3, 3, '55.501,00');
    await panel.locator('.banner').getByText('Changed since it was signed, in one place.').waitFor();
    const named = panel.getByRole('button', {
      name: /^KPI Payroll!D4: was RUB 55\s500\.00 when signed, is RUB 55\s501\.00/,
    });
    await picture(page, '12-tampered');
    await named.click();
    await expect.poll(() => sheet.selection()).toMatchObject({ sheet: 'KPI Payroll', row: 3, column: 3 });

    await sheet.click('KPI Payroll', 3, 3);
    await page.keyboard.press('Control+z');
    await panel
      .locator('.banner')
      .getByText(/^Unchanged since Ben Okoro signed it on/)
      .waitFor();
  }, 180_000);

  test('nothing was complained about in the console, and nothing was asked of another machine', () => {
    expect(preview.complaints).toEqual([]);
  });

  async function press(name: string | RegExp, exact = false): Promise<void> {
    await panel.getByRole('button', { name, exact }).click();
  }

  /** As a person pastes: from the clipboard, by keyboard. */
  async function paste(text: string): Promise<void> {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await panel.getByLabel('Payroll list').click();
    await page.keyboard.press('Control+v');
  }

  /** Who has to be explained, and what differs, as the panel lists it. */
  async function statuses(): Promise<string[][]> {
    const heads = await panel.locator('.item > .line:first-child').all();
    return Promise.all(heads.map((head) => head.locator('span').allInnerTexts()));
  }

  function panelFrame() {
    const frame = page.frames().find((one) => one.url().endsWith('panel.html'));
    if (!frame) throw new Error('The page shows no panel.');
    return frame;
  }
});
