import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Employee } from './support/company.ts';
import { openPanel } from './support/panel-page.ts';

/** Everybody's KPIs are reached alike, so that the score is that share: 1, 0.9 and 0.7; one is not measured. */
const employees: readonly Employee[] = [
  { name: 'Ann Lee', reached: [1, 1, 1, 1, 1] },
  { name: 'Bo Chen', reached: [0.9, 0.9, 0.9, 0.9, 0.9], targetBonus: 2000 },
  { name: 'Cy Ito', reached: [0.7, 0.7, 0.7, 0.7, 0.7], currency: 'USD' },
  { name: 'Di Roth', reached: [1, 1, 1, 1, null] },
];

describe.skipIf(browserMissing)('the bonus round (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openBonus(decimalSeparator: '.' | ',' = '.') {
    const opened = await openPanel(browser, { employees, decimalSeparator });
    await opened.page.getByRole('button', { name: /^Bonus round/ }).click();
    await opened.page.getByRole('heading', { name: 'Payout scale' }).waitFor();
    return opened;
  }

  const costs = async (page: Page) =>
    Object.fromEntries(
      (
        await page
          .getByRole('table', { name: /^What the round costs/ })
          .getByRole('row')
          .allTextContents()
      ).map((row) => [/^(as today|\d+)/.exec(row)?.[0] ?? 'head', row.replace(/\s/g, ' ')]),
    );

  const sheetNames = (page: Page) => page.evaluate(() => window.workbook.snapshot().sheets.map(({ name }) => name));

  it('shows what the round costs, one currency at a time, and who has no amount yet', async () => {
    const { page, complaints, close } = await openBonus();
    // Ann: 100 % of 1,000. Bo: a score of 90 % pays 75 % of 2,000. Di is not measured and costs nothing yet.
    expect((await costs(page))['as today']).toContain('2 500.00');
    // If everybody scored 100 %, Di too: 1,000 + 2,000 + 1,000.
    expect((await costs(page))['100']).toContain('4 000.00');
    await page.getByRole('radio', { name: 'USD' }).click();
    expect((await costs(page))['as today']).toContain('0.00');
    await page.getByText('1 person has no amount yet').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Coaching rating');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says when a scenario is over the budget', async () => {
    const { page, close } = await openBonus(',');
    await page.getByLabel('Budget, EUR').fill('3000');
    expect((await costs(page))['as today']).toMatch(/2 500,00.*83,3 %/);
    expect((await costs(page))['100']).toMatch(/over: 133,3 %/);
    await close();
  });

  it('moves a point of the scale by keys and by mouse, and the cost follows before anything is saved', async () => {
    const { page, close } = await openBonus();
    const middle = page.getByRole('slider').nth(1);
    await middle.focus();
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Shift+ArrowUp');
    expect(await middle.getAttribute('aria-valuetext')).toMatch(/100\s%.*pays 150\s%/);
    // Ann now gets 150 %; Bo lies half way between 50 % and 150 %.
    expect((await costs(page))['as today']).toContain('3 500.00');
    const box = await middle.boundingBox();
    if (!box) throw new Error('The point has no place.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 40, { steps: 4 });
    await page.mouse.up();
    expect(await middle.getAttribute('aria-valuetext')).not.toMatch(/pays 150\s%/);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect((await costs(page))['as today']).toContain('2 500.00');
    await close();
  });

  it('saves a typed scale into the settings after a preview, and takes it back', async () => {
    const { page, close } = await openBonus();
    const scale = () =>
      page.evaluate(() => {
        const snapshot = window.workbook.snapshot();
        const area = snapshot.names.find(({ name }) => name === 'KPI_Payout_Scale')?.area;
        const sheet = snapshot.sheets.find(({ name }) => name === area?.sheet);
        return sheet?.cells.slice(area?.row, (area?.row ?? 0) + (area?.rows ?? 0)).map((row) => row.slice(0, 2));
      });
    await page.getByRole('button', { name: 'Type the numbers' }).click();
    await page.getByLabel('Payout of point 1').fill('40');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save this scale…' }).click();
    const preview = page.getByRole('region', { name: 'The payout scale would change' });
    expect(await preview.getByRole('listitem').count()).toBe(1);
    await preview.getByRole('button', { name: 'Save the scale' }).click();
    await page.getByText('Saved the payout scale.').waitFor();
    expect(await scale()).toEqual([
      [0.8, 0.4],
      [1, 1],
      [1.2, 1.5],
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect((await scale())?.[0]).toEqual([0.8, 0.5]);
    await close();
  });

  it('refuses a scale whose scores do not rise, and says which row', async () => {
    const { page, close } = await openBonus();
    await page.getByRole('button', { name: 'Type the numbers' }).click();
    await page.getByLabel('Score of point 2').fill('70');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Point 2 does not score higher' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save this scale…' }).isDisabled()).toBe(true);
    await close();
  });

  it('shows what a gate and a pool would cost before anything is written, and writes them after a preview', async () => {
    const { page, complaints, close } = await openBonus();
    await page.getByRole('button', { name: /^Gates \(0\)/ }).click();
    await page.getByRole('button', { name: 'Add a gate' }).click();
    await page.getByLabel('What is measured').fill('Profit of the company');
    await page.getByLabel('Measured', { exact: true }).fill('0.9');
    await page.getByLabel('Threshold').fill('1');
    await page.getByLabel('If missed').selectOption('cap');
    await page.getByLabel('Highest payout, %').fill('60');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take this gate' }).click();
    await page.getByText('everyone: met from 1, measured 0.9; if missed, the payout is at most 60 %').waitFor();
    // Ann 60 % of 1,000 instead of 100 %, Bo 60 % of 2,000 instead of 75 %.
    expect((await costs(page))['as today']).toContain('1 800.00');
    await page.getByLabel('Pool, EUR').fill('900');
    expect((await costs(page))['as today']).toContain('900.00');
    expect((await costs(page))['100']).toContain('900.00');
    await page.getByLabel('Share at least, EUR').fill('-1');
    await page.getByRole('alert').filter({ hasText: 'The least share of the pool in EUR is below 0' }).waitFor();
    expect(await page.getByRole('button', { name: 'Write bonus sheet…' }).isDisabled()).toBe(true);
    await page.getByLabel('Share at least, EUR').fill('');
    expect(await sheetNames(page)).not.toContain('KPI Bonus');

    await page.getByRole('button', { name: 'Write bonus sheet…' }).click();
    const preview = page.getByRole('region', { name: 'A new sheet “KPI Bonus” would be added' });
    const steps = await preview.getByRole('listitem').allInnerTexts();
    expect(steps.map((step) => step.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Gate “Profit of the company” none .*everyone: met from 1/),
      expect.stringMatching(/^Pool, EUR none .*900$/),
    ]);
    await preview.getByRole('button', { name: 'Write bonus sheet' }).click();
    await page.getByText('“KPI Bonus” agrees with the scorecards').waitFor();
    await page.getByRole('button', { name: 'Gates (1) and 1 pool' }).waitFor();
    expect((await costs(page))['as today']).toContain('900.00');

    await page.getByRole('button', { name: 'Remove Profit of the company' }).click();
    await page.getByText('These gates and pools are a draft').waitFor();
    await page.getByRole('button', { name: 'Discard gates and pools' }).click();
    await page.getByRole('button', { name: 'Gates (1) and 1 pool' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what is missing where no round can begin', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Bonus round/ }).click();
    await page.getByText(/Start a KPI workbook first/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    const { page, close } = await openBonus();
    await page.getByRole('button', { name: 'Type the numbers' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
