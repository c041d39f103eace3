import { type Browser, chromium, type Page } from 'playwright-core';
import type {} from '../../preview/src/page.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/start/server.mjs';
import { built } from './built.ts';

const executablePath = findChromium();

/** For `describe.skipIf(…)`: these tests need a browser, and there is none. */
export const browserMissing = executablePath === undefined;

export async function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`There is no Chromium. ${howToGetChromium}`);
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

export interface OpenPreview {
  readonly page: Page;
  /** Every warning or error that a visitor's console would show, and every request that leaves this machine. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Serves the built preview, opens it in Chromium, and waits until the sample workbook is calculated and the panel is there. */
export async function openPreview(viewport = { width: 1400, height: 800 }): Promise<OpenPreview> {
  const server = await serve(built('preview'), { port: 0 });
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport });
  // Shorter than a test may take, so that a failure names what was waited for.
  page.setDefaultTimeout(25_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error', 'assert'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  await page.goto(server.address);
  await page.evaluate(() => window.kpiPreview.ready);
  return {
    page,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
