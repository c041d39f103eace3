import vm from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, launchChromium } from '../support/browser.ts';
import { builtText } from '../support/built.ts';
import { type FakeSheets, fakeSheets } from '../support/fake-sheets.ts';

/** dist/gsheets-addon as a whole: Sidebar.html in a browser, Code.js over a strict fake of Google Sheets, rpc between them. */
describe.skipIf(browserMissing)('the sidebar of Google Sheets (needs Chromium)', () => {
  let browser: Browser;
  let page: Page;
  let fake: FakeSheets;
  const methods: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    fake = fakeSheets([{ name: 'Sheet1' }]);
    const script = loadCode(fake);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    page.setDefaultTimeout(25_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url() === address || complaints.push(request.url()));
    await page.exposeFunction('callScript', (json: string) => {
      methods.push((JSON.parse(json) as { method: string }).method);
      return script.rpc(json);
    });
    await page.addInitScript(offerScriptRun);
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: builtText('gsheets-addon/Sidebar.html') }),
    );
    await page.goto(address);
  });
  afterAll(() => browser?.close());

  test('inserts a scorecard with a single call that writes', async () => {
    await page.getByRole('button', { name: /^Add scorecards/ }).click();
    await page.getByRole('combobox').fill('sales team');
    await page.keyboard.press('Enter');
    methods.length = 0;
    await page.getByRole('button', { name: 'Insert scorecard' }).click();
    await page.getByText(/^Inserted “KPI Scorecard – Sales team/).waitFor();
    expect(methods.filter((method) => method === 'apply')).toEqual(['apply']);
    const names = fake.workbook.sheets.map(({ name }) => name);
    expect(names).toContain('KPI Scorecard – Sales team lead');
  });

  test('takes it back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^Taken back/).waitFor();
    expect(fake.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('complains about nothing and asks no other machine', () => expect(complaints).toEqual([]));
});

const address = 'http://sheets.test/';

/** Code.js with the services that Google gives a script. */
function loadCode({ services }: FakeSheets): { rpc(json: string): string } {
  const script = vm.createContext({
    SpreadsheetApp: services.app,
    LockService: services.locks,
    PropertiesService: services.properties,
    Utilities: services.utilities,
  });
  vm.runInContext(builtText('gsheets-addon/Code.js'), script);
  return script as unknown as { rpc(json: string): string };
}

/** What Google puts into the page; it runs there. */
function offerScriptRun(): void {
  interface Run {
    withSuccessHandler(handler: (json: string) => void): Run;
    withFailureHandler(handler: (failure: unknown) => void): Run;
    rpc(json: string): void;
  }
  const callScript = (json: string) =>
    (window as unknown as { callScript(json: string): Promise<string> }).callScript(json);
  const runner = (success: (json: string) => void, failure: (failure: unknown) => void): Run => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    rpc: (json) => void callScript(json).then(success, failure),
  });
  const nothing = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}
