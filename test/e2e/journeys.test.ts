import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scorecardColumns, sheetNamed } from '../../core/index.ts';
import { sampleScorecards } from '../fixtures/sample-workbook.ts';
import { accessibilityProblems } from '../panel/support/accessibility.ts';
import { browserMissing, type OpenPreview, openPreview } from '../support/browser.ts';
import { Sheet } from './sheet.ts';

const mara = 'KPI Scorecard – Mara Lind';
const leader = 'KPI Scorecard – Sales team lead';
/** Where a scorecard of ours has its first KPI, and the columns that the journeys look at. */
const firstKpi = 9;
/** Check runs again by itself some time after an edit. */
const patience = { timeout: 20_000, interval: 250 };
const at = (field: string) => scorecardColumns.findIndex((column) => column.field === field);
const column = { target: at('target'), weight: at('weight'), actual: at('actual'), attainment: at('attainment') };

describe.skipIf(browserMissing)('the preview in Chromium', () => {
  let preview: OpenPreview;
  let page: Page;
  let panel: FrameLocator;
  let sheet: Sheet;

  beforeAll(async () => {
    // Wide enough that no cell has to be scrolled for, so that the mouse can find each.
    preview = await openPreview({ width: 2200, height: 1300 });
    page = preview.page;
    panel = page.frameLocator('#panel');
    sheet = new Sheet(page);
  });
  afterAll(() => preview?.close());

  test('opens with the sample workbook, whose numbers are live', async () => {
    for (const { sheet: name, score, bonus } of sampleScorecards) {
      expect(await sheet.beside(name, 'Score')).toBeCloseTo(score, 12);
      expect(await sheet.beside(name, 'Bonus')).toBe(bonus);
    }
    await panel.getByText('4 scorecards').waitFor();
  });

  test('an actual that is typed moves attainment, score and bonus, and the panel sees it', async () => {
    // Website leads from 200 to 260: 260 of them are 1 instead of 0.7, with a weight of 30 %.
    await sheet.typeAt(firstKpi + 1, column.actual, '260');
    expect(await sheet.cell(mara, firstKpi + 1, column.attainment)).toBeCloseTo(1, 12);
    expect(await sheet.beside(mara, 'Score')).toBeCloseTo(0.955 + 0.3 * 0.3, 12);
    // 60,000 × (1 + 0.045 / 0.2 × 0.5)
    expect(await sheet.beside(mara, 'Bonus')).toBe(66_750);
    await panel.getByText('score 104.5 %').waitFor();
    await panel.getByText('on track').waitFor();
  });

  test('the same by mouse, and the spreadsheet’s own undo takes it back', async () => {
    await sheet.click(mara, firstKpi + 1, column.actual);
    expect(await sheet.selection()).toMatchObject({ sheet: mara, row: firstKpi + 1, column: column.actual });
    await page.keyboard.type('230');
    await page.keyboard.press('Enter');
    expect(await sheet.cell(mara, firstKpi + 1, column.attainment)).toBeCloseTo(0.5, 12);
    await page.keyboard.press('Control+z');
    await expect.poll(() => sheet.cell(mara, firstKpi + 1, column.actual)).toBe(260);
    expect(await sheet.beside(mara, 'Bonus')).toBe(66_750);
  });

  test('a sales team leader’s scorecard is inserted by keyboard, calculates, and Check finds nothing', async () => {
    // A screen puts the focus on its heading just after it is drawn; whoever is quicker than a person waits for that.
    const focusOn = (heading: string) =>
      expect.poll(() => panel.locator('body').evaluate(() => document.activeElement?.textContent)).toBe(heading);
    await panel.getByRole('button', { name: /^Add scorecards/ }).focus();
    await page.keyboard.press('Enter');
    await focusOn('Add scorecards');
    await panel.getByRole('combobox').focus();
    await page.keyboard.type('sales team');
    await page.keyboard.press('Enter');
    await focusOn('Sales team leader');
    await panel.getByRole('button', { name: 'Insert scorecard' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText(`Inserted “${leader}”.`).waitFor();
    expect(await sheet.selection()).toMatchObject({ sheet: leader, row: firstKpi, column: column.actual });

    const kpis = await keyKpisOf(leader);
    expect(kpis).toHaveLength(5);
    for (const [index, { target }] of kpis.entries()) {
      await sheet.typeAt(firstKpi + index, column.actual, String(target));
    }
    // Every actual is its target.
    expect(await sheet.cell(leader, firstKpi, column.attainment)).toBe(1);
    expect(await sheet.beside(leader, 'Score')).toBe(1);

    await goTo(/^Check this workbook/);
    await expect.poll(findings, patience).toEqual([]);
  });

  test('a weight that breaks the sum is found, selected, and fixed after a preview', async () => {
    await sheet.typeAt(firstKpi, column.weight, '45%');
    const finding = panel.getByRole('listitem').filter({ hasText: 'add up to 110 %, not 100 %' }).last();
    await finding.getByRole('button', { name: /^Show cells/ }).click();
    await expect.poll(() => sheet.selection()).toMatchObject({ sheet: leader, row: firstKpi, column: column.weight });

    await finding.getByRole('button', { name: /^Scale to 100 %/ }).click();
    const change = panel.getByRole('region', { name: 'Scale to 100 %' });
    await change.getByText('This can change scores and pay.').waitFor();
    expect(await sheet.cell(leader, firstKpi, column.weight)).toBe(0.45);
    await change.getByRole('button', { name: 'Apply' }).click();
    await panel.getByText('Done: Scale to 100 %.').waitFor();
    const basisPoints = (await keyKpisOf(leader)).map(({ weight }) => Math.round(weight * 10_000));
    expect(basisPoints.reduce((sum, each) => sum + each)).toBe(10_000);
    await expect.poll(findings, patience).toEqual([]);
  });

  test('one Undo takes the fix back, and Check finds the weights again', async () => {
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText(/^Taken back: Done/).waitFor();
    expect(await sheet.cell(leader, firstKpi, column.weight)).toBe(0.45);
    await panel.getByText('add up to 110 %, not 100 %').first().waitFor();
  });

  test('one Undo takes a whole scorecard back', async () => {
    await goTo(/^Add scorecards/);
    await panel.getByRole('combobox').fill('procurement');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Insert scorecard' }).click();
    await panel.getByText(/^Inserted “KPI Scorecard – Procurement/).waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText(/^Taken back: Inserted/).waitFor();
    const names = (await sheet.read()).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.includes('Procurement'))).toEqual([]);
  });

  test('the panel has nothing that assistive technology stumbles over', async () => {
    const frame = page.frames().find((frame) => frame.url().endsWith('panel.html'));
    expect(frame).toBeDefined();
    if (frame) expect(await accessibilityProblems(frame)).toEqual([]);
  });

  test('nothing was complained about in the console, and nothing was asked of another machine', () => {
    expect(preview.complaints).toEqual([]);
  });

  /** What Check says is wrong, as soon as it has checked. */
  async function findings(): Promise<readonly string[]> {
    await panel.getByText(/checks could run/).waitFor();
    return panel.locator('.finding .grow').allInnerTexts();
  }

  async function goTo(task: RegExp): Promise<void> {
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('button', { name: task }).click();
  }

  /** The KPIs of a scorecard that count for its score: those with a weight. */
  async function keyKpisOf(name: string): Promise<readonly { readonly target: number; readonly weight: number }[]> {
    const rows = sheetNamed(await sheet.read(), name)?.cells.slice(firstKpi) ?? [];
    const kpis = rows.map((row) => ({ target: Number(row[column.target]), weight: Number(row[column.weight]) }));
    return kpis.filter(({ target, weight }) => target > 0 && weight > 0);
  }
});
