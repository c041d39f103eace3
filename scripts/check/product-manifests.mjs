import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from '../build/bundle.mjs';
import { checkManifest, checkTwins } from './manifest.mjs';

/** Checks the manifests as they would be handed to Excel, against the files that would be served with them. */
export async function checkProductManifests() {
  const local = readProduct('excel-addin-local');
  const released = readProduct('excel-addin');
  const problems = [...local.problems, ...released.problems, ...checkTwins(local.xml, released.xml)];
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

/** @param {string} product its folder in dist */
function readProduct(product) {
  const folder = fromRoot(`dist/${product}`);
  const xml = readFileSync(`${folder}/manifest.xml`, 'utf8');
  const files = (/** @type {string} */ path) =>
    existsSync(`${folder}/${path}`) ? readFileSync(`${folder}/${path}`) : undefined;
  return { xml, problems: checkManifest(xml, files).map((problem) => `dist/${product}/manifest.xml: ${problem}`) };
}
