import { readFile } from 'node:fs/promises';
import { iconSizes } from '../check/manifest-table.mjs';
import { excelMetadata, localSuffix } from '../generate/excel-metadata.mjs';
import { bundle, fromRoot, paneTarget } from './bundle.mjs';
import { releasedManifest } from './manifest.mjs';
import { writeProduct } from './product.mjs';

/** @import { CustomFunction } from '../../core/index.ts' */

/**
 * dist/excel-addin: what is served at the origin, with the manifest that points there.
 * @param {readonly CustomFunction[]} functions
 * @param {string} origin `https://host`
 */
export async function buildExcelAddin(functions, origin) {
  const manifest = releasedManifest(await localManifest(), origin);
  return writeProduct('excel-addin', await files(manifest, functions, ''));
}

/**
 * dist/excel-addin-local: the same under another Id and with names that end in _DEV, so that it can be tried
 * in an Excel where the release is installed.
 * @param {readonly CustomFunction[]} functions
 */
export async function buildLocalExcelAddin(functions) {
  return writeProduct('excel-addin-local', await files(await localManifest(), functions, localSuffix));
}

/** @param {string} manifest @param {readonly CustomFunction[]} functions @param {string} suffix */
async function files(manifest, functions, suffix) {
  const icons = iconSizes.map((size) => `assets/icon-${size}.png`);
  const copies = ['taskpane.html', 'help.html', ...icons];
  const contents = await Promise.all(copies.map((path) => readFile(fromRoot(`excel-addin/${path}`))));
  return {
    'manifest.xml': manifest,
    'functions.json': excelMetadata(functions, suffix),
    'functions.js': (await excelFunctions()).script,
    'taskpane.js': (await excelScript('excel-addin/src/taskpane.ts', suffix)).script,
    ...Object.fromEntries(copies.map((path, index) => [path, contents[index] ?? ''])),
  };
}

/** The custom functions alone: Excel calculates with them even where no panel is open. */
export function excelFunctions() {
  return excelScript('excel-addin/src/functions.ts', '');
}

/** @param {string} entry @param {string} suffix */
function excelScript(entry, suffix) {
  return bundle(entry, {
    format: 'iife',
    target: paneTarget,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', FUNCTION_SUFFIX: JSON.stringify(suffix) },
  });
}

function localManifest() {
  return readFile(fromRoot('manifest.xml'), 'utf8');
}
