import { readFile } from 'node:fs/promises';
import { bundleName, sheetsFunctions } from '../generate/sheets-functions.mjs';
import { bundle, fromRoot, paneTarget, stylesAsText } from './bundle.mjs';
import { inlineScript } from './inline.mjs';
import { writeProduct } from './product.mjs';

/** @import { Plugin } from 'esbuild' */
/** @import { CustomFunction } from '../../core/index.ts' */

/**
 * dist/gsheets-addon: exactly the three files that are pushed to Apps Script.
 * @param {readonly CustomFunction[]} functions
 */
export async function buildGsheetsAddon(functions) {
  return writeProduct('gsheets-addon', {
    'appsscript.json': await readFile(fromRoot('appsscript.json')),
    'Code.js': await codeScript(functions),
    'Sidebar.html': await sidebarPage('gsheets-addon/src/sidebar.ts'),
  });
}

/** @param {readonly CustomFunction[]} functions */
async function codeScript(functions) {
  const { script } = await sheetsBundle();
  return `${script}\n${sheetsFunctions(functions)}`;
}

/** The one variable that the top-level functions hand over to. Apps Script's V8 reads ES2019 for certain. */
export function sheetsBundle() {
  const format = /** @type {const} */ ('iife');
  return bundle('gsheets-addon/src/main.ts', { format, globalName: bundleName, target: 'es2019', minify: true });
}

/**
 * The sidebar as one file. Google's HtmlService cuts `//` out of template literals, so none may be left.
 * @param {string} entry the script that mounts the panel
 * @param {Plugin[]} plugins
 */
export async function sidebarPage(entry, plugins = []) {
  const page = await readFile(fromRoot('gsheets-addon/sidebar.html'), 'utf8');
  const { script } = await bundle(entry, {
    format: 'iife',
    target: paneTarget,
    charset: 'utf8',
    minify: true,
    supported: { 'template-literal': false },
    plugins: [stylesAsText, ...plugins],
  });
  return inlineScript(page, 'sidebar.js', script);
}
