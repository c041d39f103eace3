import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functions } from '../../core/index.ts';
import { serve } from '../../scripts/start/server.mjs';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { built } from '../support/built.ts';
import { type ExcelModel, excelModelOf } from '../support/excel-model.ts';
import { proxyLayerSource, type WireRequest } from '../support/office-proxy-layer.ts';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** dist/excel-addin as a whole, under its own content security policy, on Microsoft's proxy layer over a model of Excel. */
describe.skipIf(browserMissing)('the task pane of Excel (needs Chromium)', () => {
  let browser: Browser;
  let page: Page;
  let excel: ExcelModel;
  let server: Awaited<ReturnType<typeof serve>>;
  const complaints: string[] = [];

  beforeAll(async () => {
    excel = excelModelOf([{ name: 'Sheet1' }]);
    server = await serve(built('excel-addin'), { port: 0 });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    page.setDefaultTimeout(25_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(server.address) || request.url() === officeJs;
      if (!isOwn) complaints.push(request.url());
    });
    await page.exposeFunction('answerExcel', (body: string) =>
      JSON.stringify(excel.answer(JSON.parse(body) as WireRequest)),
    );
    await page.route(officeJs, (route) => route.fulfill({ contentType: 'text/javascript', body: fakeOfficeJs() }));
    await page.goto(`${server.address}/taskpane.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('registers every function before the panel is there', async () => {
    const associated = await page.evaluate(() => (window as unknown as { associated: string[] }).associated);
    expect(associated).toEqual(functions.map(({ name }) => name));
  });

  test('inserts a scorecard and takes it back', async () => {
    const names = () => excel.workbook.sheets.map(({ name }) => name);
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('combobox').fill('sales team');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Insert scorecard' }).click();
    await page.getByText(/^Inserted “KPI Scorecard – Sales team/).waitFor();
    expect(names()).toContain('KPI Scorecard – Sales team lead');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(names()).toEqual(['Sheet1']);
  });

  test('says so where Microsoft’s script cannot be loaded', async () => {
    const offline = await browser.newPage();
    await offline.route(officeJs, (route) => route.abort());
    await offline.goto(`${server.address}/taskpane.html`);
    await offline.getByText('Excel’s own script could not be loaded.').waitFor();
    await offline.close();
  });

  test('stays within its content security policy and asks no other machine', () => expect(complaints).toEqual([]));
});

/** What the page gets in place of Microsoft's script: its proxy layer, with the test at the far end of the wire. */
function fakeOfficeJs(): string {
  return `
    window.associated = [];
    window.CustomFunctions = {
      associate: (id) => window.associated.push(id),
      Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
    };
    window.OSF = { DDA: {}, _OfficeAppFactory: {} };
    window.Office = {
      context: {
        requirements: { isSetSupported: (set, version) => set !== 'ExcelApi' || Number(version.split('.')[1]) <= 15 },
        platform: 'OfficeOnline',
        diagnostics: { platform: 'OfficeOnline' },
      },
      PlatformType: { OfficeOnline: 'OfficeOnline' },
      onReady: (ready) => Promise.resolve().then(ready),
    };
    (() => { ${proxyLayerSource()} })();
    OfficeExtension._testSetRichApiMessageReadyImpl(async () => undefined);
    const wire = { executeAsync: async (_flags, _unused, { Body }) => JSON.parse(await answerExcel(JSON.stringify(Body))) };
    Excel.RequestContext = class extends Excel.RequestContext {
      constructor(...args) { super(...args); this._requestExecutor = wire; }
    };`;
}
