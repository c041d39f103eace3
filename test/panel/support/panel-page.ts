import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Start } from './page.ts';

export interface PanelPage {
  readonly page: Page;
  /** Console errors and exceptions of the page; a test demands that there are none. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The panel as Google Sheets shows it, 300 pixels wide, over a workbook in memory. */
export async function openPanel(
  browser: Browser,
  start: Partial<Start> = {},
  options: BrowserContextOptions = {},
): Promise<PanelPage> {
  const body = await panelHtml();
  const context = await browser.newContext({ viewport: { width: 300, height: 640 }, deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  // What takes longer has failed, and says so with the selector that it waited for.
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript((given) => Object.assign(window, { start: given }), {
    sheets: [{ name: 'Sheet1' }],
    decimalSeparator: '.',
    today: 46200,
    ...start,
  });
  await page.route('http://panel.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://panel.test/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints, close: () => context.close() };
}

let html: Promise<string> | undefined;

/** The page as one file, bundled once a run. */
function panelHtml(): Promise<string> {
  html ??= bundle();
  return html;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    write: false,
    logLevel: 'error',
  });
  const script = (outputFiles[0]?.text ?? '').replace(/<\/script/g, '<\\/script');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>KPI Scorecards</title><body><div id="panel"></div><script>${script}</script></body></html>`;
}
