import { readFile } from 'node:fs/promises';
import { bundle, fromRoot } from './bundle.mjs';
import { sidebarPage } from './gsheets-addon.mjs';
import { writeProduct } from './product.mjs';
import { slimUniver } from './slim-univer.mjs';

/** dist/preview: a spreadsheet in the page, and the panel in a frame of its own so that neither's styles reach the other. */
export async function buildPreview() {
  const { script, styles } = await bundle('preview/src/page.ts', {
    format: 'esm',
    target: 'es2022',
    minify: true,
    loader: { '.css': 'css', '.svg': 'dataurl', '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    plugins: [slimUniver],
  });
  return writeProduct('preview', {
    'index.html': await readFile(fromRoot('preview/index.html')),
    'page.js': script,
    'page.css': styles,
    'panel.html': await sidebarPage('preview/src/panel.ts'),
  });
}
