import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { openPanel } from './support/panel-page.ts';

const sheets = [
  {
    name: 'Sales KPIs',
    cells: [
      ['Employee', 'KPI', 'Target', 'Weight', 'Actual', 'Deadline'],
      ['Ann Lee', 'Revenue growth', 0.2, 0.4, 0.12, 46295],
      ['Ann Lee', 'Client satisfaction', 0.9, 0.25, 0.91, 46295],
      ['Ann Lee', 'Staff turnover', 0.1, 0.3, 0.1, 46295],
    ],
  },
];

describe.skipIf(browserMissing)('checking (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function openCheck(decimalSeparator: '.' | ',' = '.') {
    const opened = await openPanel(browser, { sheets, decimalSeparator });
    await opened.page.getByRole('button', { name: /^Check this workbook/ }).click();
    await opened.page.getByText(/checks could run/).waitFor();
    return opened;
  }

  const weights = (page: Page) =>
    page.evaluate(() =>
      window.workbook
        .snapshot()
        .sheets[0]?.cells.slice(1)
        .map((row) => row[3]),
    );
  const checksOf = (page: Page) =>
    page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks');
      return (sheet?.cells ?? []).filter(([name]) => name === 'Known finding');
    });
  const sumFinding = (page: Page) =>
    page
      .getByRole('listitem')
      .filter({ hasText: /add up to 95/ })
      .last();

  it('finds weights that do not add up, selects them, and fixes them after a preview', async () => {
    const { page, complaints, close } = await openCheck();
    await sumFinding(page)
      .getByRole('button', { name: /^Show cells/ })
      .click();
    expect(await page.evaluate(() => window.workbook.selected)).toMatchObject({
      sheet: 'Sales KPIs',
      row: 1,
      column: 3,
    });
    await sumFinding(page)
      .getByRole('button', { name: /^Scale to 100 %/ })
      .click();
    const preview = page.getByRole('region', { name: 'Scale to 100 %' });
    expect(await preview.textContent()).toContain('Revenue growth · Weight');
    expect(await preview.textContent()).toContain('This can change scores and pay.');
    expect(await weights(page)).toEqual([0.4, 0.25, 0.3]);
    await preview.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Done: Scale to 100 %.').waitFor();
    expect((await weights(page))?.reduce((sum: number, weight) => sum + Number(weight), 0)).toBeCloseTo(1, 12);
    expect(await page.getByText(/add up to 95/).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(await weights(page)).toEqual([0.4, 0.25, 0.3]);
    await page
      .getByText(/add up to 95/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  const own = {
    name: 'Team',
    cells: [
      ['Employee', 'KPI', 'Target', 'Weight'],
      ['Ann', 'Handling time and customer satisfaction', '5 min, 90 %', '40 %'],
      ['Ann', 'Paid orders', 120, '20 %'],
      ['Ann', 'Open quotes', 12, '20 %'],
      ['Ann', 'Number of visits', 'by 30 June 2026', '20 %'],
    ],
  };

  async function openOwn() {
    const opened = await openPanel(browser, { sheets: [own] });
    await opened.page.getByRole('button', { name: /^Check this workbook/ }).click();
    await opened.page.getByText(/checks could run/).waitFor();
    return opened;
  }

  const team = (page: Page) => page.evaluate(() => window.workbook.snapshot().sheets[0]?.cells);

  it('splits a row by keyboard after showing the new one, and takes it back', async () => {
    const { page, complaints, close } = await openOwn();
    const before = await team(page);
    await page.getByRole('button', { name: /^Split into two rows…/ }).press('Enter');
    const preview = page.getByRole('region', { name: 'Split into two rows' });
    const told = (await preview.textContent()) ?? '';
    for (const part of ['Handling time and customer satisfaction · KPI', 'New row 3 · KPI', 'New row 3 · Employee']) {
      expect(told).toContain(part);
    }
    await preview.getByRole('button', { name: 'Apply' }).press('Enter');
    await page.getByText('Done: Split into two rows.').waitFor();
    expect((await team(page))?.slice(1, 4)).toEqual([
      ['Ann', 'Handling time', '5 min', '40 %'],
      ['Ann', 'Customer satisfaction', '90 %', null],
      ['Ann', 'Paid orders', 120, '20 %'],
    ]);
    await page.getByText('1 KPI has no weight beside the weighted ones for Ann.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText(/^Taken back/).waitFor();
    expect(await team(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('adds a column for a deadline, with the date as people read it', async () => {
    const { page, close } = await openOwn();
    await page.getByRole('button', { name: /^Move the date to the deadline…/ }).click();
    const preview = page.getByRole('region', { name: 'Move the date to the deadline' });
    expect(await preview.textContent()).toContain('2026-06-30');
    await preview.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Done: Move the date to the deadline.').waitFor();
    expect((await team(page))?.map((row) => row[4])).toEqual(['Deadline', null, null, null, 46203]);
    await close();
  });

  it('says that other cells stand in the way, and writes nothing', async () => {
    const beside = { ...own, cells: own.cells.map((row) => [...row, null, 'a note']) };
    const { page, close } = await openPanel(browser, { sheets: [beside] });
    await page.getByRole('button', { name: /^Check this workbook/ }).click();
    await page.getByRole('button', { name: /^Split into two rows…/ }).click();
    const preview = page.getByRole('region', { name: 'Split into two rows' });
    await preview.getByText(/stand in the way/).waitFor();
    expect(await preview.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await close();
  });

  it('says once what many cells have alike, and what a text becomes', async () => {
    const { page, close } = await openOwn();
    await page.getByRole('heading', { name: 'The same in 4 places' }).waitFor();
    const alike = page.locator('li.finding').filter({ hasText: 'is stored as text' }).filter({ visible: true });
    expect(await alike.count()).toBe(1);
    await page.getByRole('button', { name: '3 others like this' }).click();
    expect(await alike.count()).toBe(4);
    await page.getByRole('button', { name: /^Fix all/ }).click();
    const preview = page.getByRole('region', { name: /^Apply \d+ tidy fixes/ });
    expect(await preview.textContent()).toMatch(/40\s% as text.*40\s% as a number/);
    await close();
  });

  it('says why on demand, with the source', async () => {
    const { page, close } = await openCheck();
    const why = sumFinding(page).getByRole('button', { name: /^Why/ });
    await why.focus();
    await page.keyboard.press('Enter');
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await sumFinding(page).textContent()).toMatch(/Source: /);
    await close();
  });

  it('checks again by itself after an edit', async () => {
    const { page, close } = await openCheck();
    await page.evaluate(() => window.workbook.type('Sales KPIs', 1, 3, 0.45));
    await expect.poll(() => page.getByText(/add up to 95/).count()).toBe(0);
    await close();
  });

  it('filters by severity with the arrow keys', async () => {
    const { page, close } = await openCheck();
    await page.getByRole('radio', { name: /^All/ }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: /^Info/ }).getAttribute('aria-checked')).toBe('true');
    expect(await page.getByText(/add up to 95/).count()).toBe(0);
    await close();
  });

  it('ignores a finding only with a reason, which stands in the workbook and can be read in the panel', async () => {
    const { page, close } = await openCheck();
    await sumFinding(page)
      .getByRole('button', { name: /^Ignore/ })
      .click();
    const ignore = page.getByRole('button', { name: 'Ignore this finding' });
    expect(await ignore.isDisabled()).toBe(true);
    await page.keyboard.type('The rest is a team KPI');
    await ignore.click();
    await page.getByText(/^Ignored: /).waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ hasText: /add up to 95/ })
          .count(),
      )
      .toBe(0);
    const remembered = await page.evaluate(() => {
      const sheet = window.workbook.snapshot().sheets.find(({ name }) => name === 'KPI Checks');
      return sheet?.cells.find(([name]) => name === 'Accepted finding');
    });
    expect(remembered?.[1]).toMatch(/^weights-sum/);
    expect(remembered?.[3]).toBe('The rest is a team KPI');
    await page.getByRole('button', { name: '1 finding ignored with a reason' }).click();
    await page.getByText('The rest is a team KPI').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /add up to 95/ })
      .first()
      .waitFor();
    await close();
  });

  it('asks what a column means that nobody could tell, and remembers the answer in the file', async () => {
    const cells = [
      ['Employee', 'KPI', 'Target', 'Weight', 'Actual', 'Direction'],
      ['Ann Lee', 'Complaints', 10, 1, 8, null],
    ];
    const { page, close } = await openPanel(browser, { sheets: [{ name: 'Team', cells }] });
    await page.getByRole('button', { name: /^Check this workbook/ }).click();
    await page.getByText('One thing could not be told').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Better is' }).click();
    await page.getByText('Noted how “Team” is read.').waitFor();
    expect(await page.getByText('One thing could not be told').count()).toBe(0);
    await close();
  });

  it('shows how a sheet was read, and lets a column be set right', async () => {
    const { page, close } = await openCheck();
    await page.getByRole('button', { name: 'How the sheets were read' }).click();
    await page.getByRole('button', { name: /^Columns of the table in row 1/ }).click();
    expect(await page.getByLabel('D: Weight').inputValue()).toBe('weight');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('D: Weight').selectOption({ label: 'left alone' });
    await page.getByText('Noted how “Sales KPIs” is read.').waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ hasText: /add up to 95/ })
          .count(),
      )
      .toBe(0);
    await close();
  });

  it('writes a findings sheet and reads a summary', async () => {
    const { page, close } = await openCheck();
    await page.getByRole('button', { name: 'Summary and sharing' }).click();
    await page.getByText('3 KPIs were looked at').waitFor();
    await page.getByRole('button', { name: 'Write a findings sheet' }).click();
    await page.getByText('Wrote the findings into a new sheet.').waitFor();
    const cells = await page.evaluate(
      () =>
        window.workbook
          .snapshot()
          .sheets.find(({ name }) => name === 'KPI Findings')
          ?.cells.flat() ?? [],
    );
    expect(cells).toContainEqual(expect.stringMatching(/add up to 95/));
    await close();
  });

  it('accepts what is found now with a reason, so that new findings stand out, and takes that back', async () => {
    const { page, complaints, close } = await openCheck();
    await page.getByRole('button', { name: 'Accept what is found now…' }).click();
    const preview = page.getByRole('region', { name: /^Accept \d+ findings as known$/ });
    expect(await preview.textContent()).toMatch(/\d+ errors?, \d+ warnings?, \d+ notes?\./);
    expect(await preview.getByRole('button', { name: 'Accept as known' }).isDisabled()).toBe(true);
    await preview.getByLabel('Why they may stay for now').fill('Agreed until the end of the year');
    expect(await checksOf(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Accept as known' }).click();
    await page.getByText(/^Accepted \d+ findings as known\.$/).waitFor();
    await page.getByRole('radio', { name: 'All 0' }).waitFor();
    await page.getByText('Nothing new since findings were accepted as known.').waitFor();
    const lines = await checksOf(page);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((row) => row[3] === 'Agreed until the end of the year')).toBe(true);
    await page.getByRole('button', { name: /findings? known before$/ }).click();
    await sumFinding(page).waitFor();
    await page.evaluate(() => window.workbook.type('Sales KPIs', 2, 2, null));
    await page.getByText('1 new since findings were accepted as known.').waitFor();
    expect(await page.getByRole('radio', { name: 'All 1' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Show them as new again…' }).click();
    const back = page.getByRole('region', { name: 'Take back what was accepted' });
    expect(await back.textContent()).toContain(`${lines.length} lines are taken out of KPI Checks`);
    await back.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Nothing counts as known any more.').waitFor();
    expect(await checksOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what a KPI’s own record says of its target, in a picture and in words', async () => {
    const cells = [
      ['Employee', 'KPI', 'Target', 'Weight', 'Actual', 'Better is', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026'],
      ['Ann Lee', 'Paid orders', 500, 1, 120, 'higher', 100, 108, 111, 119],
    ];
    const { page, close } = await openPanel(browser, { sheets: [{ name: 'Team', cells }] });
    await page.getByRole('button', { name: /^Check this workbook/ }).click();
    await page.getByRole('button', { name: 'Past results' }).click();
    await page
      .getByRole('button', { name: /^Its own record/ })
      .first()
      .click();
    await page.getByRole('img', { name: /Last result 119\. Target 500\. Met 0 of 4 times\./ }).waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/about 5\s%/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('offers the first step where no KPI table is recognised', async () => {
    const { page, close } = await openPanel(browser);
    await page.getByRole('button', { name: /^Check this workbook/ }).click();
    await page.getByText(/^No KPI table was recognised/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    const { page, close } = await openCheck();
    expect(await accessibilityProblems(page)).toEqual([]);
    await sumFinding(page)
      .getByRole('button', { name: /^Scale/ })
      .click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });
});
