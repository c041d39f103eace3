import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The Chromium that browser tests and pictures use: what CHROMIUM_PATH names, else Playwright's own, else the system's.
 * @returns {string | undefined} the path of the program; undefined where there is none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const places = [
    named,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((path) => path && existsSync(path));
}

export const howToGetChromium =
  'Get one with `npx playwright-core install chromium` or `apt-get install chromium`, or name it in CHROMIUM_PATH.';

/** Quiet, without a display, and without a word to anybody outside this machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
