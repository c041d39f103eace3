import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { fromRoot } from './build/bundle.mjs';
import { iconSizes } from './check/manifest-table.mjs';
import { chromiumFlags, findChromium, howToGetChromium } from './chromium.mjs';
import { command, run } from './command.mjs';

const program = command('icons', 'Draws the icons of excel-addin/assets at their real sizes from icon.svg.').action(
  drawIcons,
);

async function drawIcons() {
  const drawing = await readFile(fromRoot('excel-addin/assets/icon.svg'), 'utf8');
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`The icons are drawn by Chromium, and there is none. ${howToGetChromium}`);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  for (const size of iconSizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    await writeFile(fromRoot(`excel-addin/assets/icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await run(program);
