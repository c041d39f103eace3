import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change, Workbook } from '../../core/index.ts';
import { companyIn, type Employee } from '../fixtures/finance-company.ts';
import { browserMissing, type OpenPreview, openPreview } from '../support/browser.ts';
import { PanelBlocks } from './panel-blocks.ts';
import { picture } from './pictures.ts';
import { Sheet } from './sheet.ts';

const size = 2000;
const currencies = ['EUR', 'USD', 'VND'] as const;
const targets = { EUR: 1200, USD: 2400, VND: 36_000_000 } as const;

/** Everybody reaches the target of both KPIs, so that the target bonus is what is due. */
const people = Array.from({ length: size }, (_, index): Employee => {
  const currency = currencies[index % 3] ?? 'EUR';
  const kpi = { target: 100, actual: 100 };
  return {
    id: String(index + 1).padStart(5, '0'),
    name: `Person ${index + 1}`,
    department: `Department ${(index % 8) + 1}`,
    currency,
    target: targets[currency],
    kpis: [
      { name: 'Revenue', weight: 0.6, direction: 'higher', ...kpi },
      { name: 'Errors', weight: 0.4, direction: 'lower', ...kpi },
    ],
  };
});

/** One payment in a hundred is a unit too high. */
const payroll = [
  'Employee ID\tPeriod\tElement\tAmount\tCurrency',
  ...people.map(({ id, currency, target }, index) => {
    const unit = currency === 'VND' ? 1 : 0.01;
    return [id, 'Q3 2026', 'Bonus', (target ?? 0) + (index % 100 === 99 ? unit : 0), currency].join('\t');
  }),
].join('\n');

/** Milliseconds that the panel may keep the page from answering at one go: 300 at most, with room for a busy machine. */
const longestBlock = 600;
/** What the spreadsheet itself takes to calculate thousands of formulas is not the panel's to shorten. */
const patience = { timeout: 120_000 };

describe.skipIf(browserMissing)('a round of 2,000 people in the preview', { timeout: 300_000 }, () => {
  let preview: OpenPreview;
  let page: Page;
  let panel: FrameLocator;
  let sheet: Sheet;
  let blocks: PanelBlocks;

  beforeAll(async () => {
    preview = await openPreview({ width: 1900, height: 1200 });
    page = preview.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    panel = page.frameLocator('#panel');
    sheet = new Sheet(page);
    await emptyWorkbook();
    await companyIn(workbookIn(page), people);
    blocks = await PanelBlocks.watch(page);
  }, 300_000);
  afterAll(() => preview?.close());

  test('opens, is worked out, and is written', async () => {
    // An edit tells the panel to read.
    await sheet.open('KPI Settings');
    await sheet.typeAt(40, 6, 'seen');
    await panel.getByRole('button', { name: /^Bonus round/ }).click();
    await panel.getByText(`Dots are ${size} people`).waitFor(patience);
    expect((await panel.getByRole('row', { name: /^as today/ }).innerText()).replace(/\s/g, '')).toContain('800400.00');
    await panel.getByRole('button', { name: 'Write bonus sheet…' }).click();
    await panel.getByRole('button', { name: 'Write bonus sheet', exact: true }).click();
    await panel.getByText('“KPI Bonus” agrees with the scorecards').waitFor(patience);
    await picture(page, 'large-1-bonus');
    await staysResponsive('the bonus round');
  });

  test('is reconciled with a payroll list of 2,000 lines', async () => {
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('button', { name: /^Reconcile/ }).click();
    await panel.getByText('There is no payroll sheet yet.').waitFor(patience);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), payroll);
    await panel.getByLabel('Payroll list').click();
    await page.keyboard.press('Control+v');
    await panel.getByRole('button', { name: 'Make a payroll sheet' }).click();
    await panel.getByText('20 differences to explain').waitFor(patience);
    const totals = panel.getByRole('table', { name: 'Control totals' });
    expect((await totals.boundingBox())?.width).toBeLessThanOrEqual(280);
    await picture(page, 'large-2-reconciled');
    await panel.getByRole('button', { name: 'Write the report…' }).click();
    await panel.getByRole('button', { name: 'Write the report', exact: true }).click();
    await panel.getByText('Wrote “KPI Reconciliation”.').waitFor(patience);
    await panel.getByRole('button', { name: 'Reason… 00100' }).waitFor(patience);
    await staysResponsive('the reconciliation');
  });

  test('is reviewed', async () => {
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('button', { name: 'Review', exact: false }).last().click();
    await panel.getByText(`measured for ${size} of ${size} people`).first().waitFor(patience);
    await staysResponsive('the review');
  });

  /** The sample goes, and an empty workbook takes its place. */
  async function emptyWorkbook(): Promise<void> {
    await page.evaluate(async () => {
      const { running } = window.kpiPreview;
      const open = running.api.getActiveWorkbook();
      if (open) running.api.disposeUnit(open.getId());
      running.api.createWorkbook({ name: 'Large' });
      await running.settled();
    });
  }

  async function staysResponsive(during: string): Promise<void> {
    const longest = await blocks.longest();
    console.log(`Longest block of the panel during ${during} of ${size} people: ${longest} ms`);
    expect(longest).toBeLessThan(longestBlock);
  }
});

function workbookIn(page: Page): Workbook {
  return {
    read: () => page.evaluate(() => window.kpiPreview.host.workbook.read()),
    apply: (changes: readonly Change[]) => page.evaluate((all) => window.kpiPreview.host.workbook.apply(all), changes),
    select: async () => undefined,
  };
}
