import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messyKpis, messySheet, puzzlingSheet } from '../fixtures/messy-workbook.ts';
import { browserMissing, launchChromium } from '../support/browser.ts';
import type { StartSheet } from '../support/memory-workbook.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

describe.skipIf(browserMissing)('checking a messy workbook (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openCheck(sheets: readonly StartSheet[]) {
    const opened = await openPanel(browser, { sheets, decimalSeparator: ',', today: 46_069 });
    await opened.page.getByRole('button', { name: /^Check this workbook/ }).click();
    await opened.page.getByText(/checks could run/).waitFor();
    return opened;
  }

  const asked = (page: Page) => page.getByText(/could not be told$/);

  const finding = (page: Page, text: RegExp | string) => page.locator('li.finding').filter({ hasText: text });

  /** The corner of the cells that each finding in sight selects, by a click on it: `Лист1!D8`. */
  async function cellsOfFindings(page: Page): Promise<string[]> {
    const cells: string[] = [];
    for (const button of await page.getByRole('button', { name: /^Show cells/ }).all()) {
      if ((await button.locator('xpath=ancestor::li').count()) === 0) continue;
      await button.click();
      const area = await page.evaluate(() => window.workbook.selected);
      cells.push(area ? `${area.sheet}!${String.fromCharCode(65 + area.column)}${area.row + 1}` : 'nothing');
    }
    return cells;
  }

  /** What the file remembers of how sheets are read: name and value of each line. */
  const remembered = (page: Page) =>
    page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks');
      return (sheet?.cells ?? []).filter(([name]) => /^Columns of /.test(String(name))).map((row) => row.slice(0, 2));
    });

  it('asks nothing where everything can be told, and finds only what is wrong with the KPIs', async () => {
    const { page, complaints, close } = await openCheck([messySheet]);
    expect(await asked(page).count()).toBe(0);
    await page.getByText(`${messyKpis.length} KPIs`).first().waitFor();
    await finding(page, /#DIV\/0!/)
      .getByRole('button', { name: /^Show cells/ })
      .click();
    expect(await page.evaluate(() => window.workbook.selected)).toMatchObject({ sheet: 'Лист1', row: 7, column: 3 });
    // The broken formula, the blank source, and the set as a whole at its first KPI: nothing of the pivot block in J and K,
    // of the totals in rows 9 and 51, nor of the blank rows between them.
    expect((await cellsOfFindings(page)).sort()).toEqual(['Лист1!B7', 'Лист1!D8', 'Лист1!F50']);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks what cannot be told, one thing after the other, and checks again with each answer', async () => {
    const { page, complaints, close } = await openCheck([puzzlingSheet]);
    await page.getByText('2 things could not be told').waitFor();
    const question = page.getByText('Лист2: Which column holds the targets?');
    await question.waitFor();
    for (const name of ['Значение · Обещали', 'Значение · Вышло', 'It is not there'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await finding(page, 'The weights for').count()).toBe(0);
    // Neither column is guessed to be the targets, so neither the words in one nor the error in the other is judged.
    expect(await finding(page, 'как получится').count()).toBe(0);
    expect(await finding(page, /#DIV\/0!/).count()).toBe(0);
    expect(await remembered(page)).toEqual([]);

    await page.getByRole('button', { name: 'Значение · Обещали', exact: true }).click();
    await page.getByText('Noted how “Лист2” is read.').waitFor();
    expect(await remembered(page)).toEqual([['Columns of Лист2', 'C = target']]);
    await finding(page, '“как получится” is no number')
      .getByRole('button', { name: /^Show cells/ })
      .click();
    expect(await page.evaluate(() => window.workbook.selected)).toMatchObject({ sheet: 'Лист2', row: 8, column: 2 });

    await page.getByText('One thing could not be told').waitFor();
    await page.getByText('What do the heading rows name, such as “Орлова”, “Климов”?').waitFor();
    await page.getByRole('button', { name: 'People', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page).count()).toBe(0);
    expect(await remembered(page)).toEqual([
      ['Columns of Лист2', 'C = target'],
      ['Columns of Лист2', 'headings = employee'],
    ]);
    await finding(page, /The weights for Орлова add up to 70\s%/).waitFor();
    await finding(page, /The weights for Климов add up to 30\s%/).waitFor();
    const cells = await cellsOfFindings(page);
    expect(cells).toContain('Лист2!C9');
    // KPIs stand in rows 8, 9 and 52 and nowhere else, in columns up to G.
    for (const cell of cells) expect(cell).toMatch(/^Лист2![A-G](?:8|9|52)$/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks again when an answer is taken back', async () => {
    const { page, close } = await openCheck([puzzlingSheet]);
    await page.getByRole('button', { name: 'Значение · Обещали', exact: true }).click();
    await page.getByText('One thing could not be told').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 things could not be told').waitFor();
    expect(await remembered(page)).toEqual([]);
    expect(await finding(page, 'как получится').count()).toBe(0);
    await close();
  });

  it('does not ask again in a file that somebody has answered in', async () => {
    const lines = [
      ['Columns of Лист2', 'C = target'],
      ['Columns of Лист2', 'headings = nothing'],
    ];
    const checks = { name: 'KPI Checks', mark: 'kpi:checks', cells: [['Checks'], [], [], ['Name', 'Value'], ...lines] };
    const { page, close } = await openCheck([puzzlingSheet, checks]);
    expect(await asked(page).count()).toBe(0);
    expect(await finding(page, 'как получится').count()).toBe(1);
    await close();
  });
});
