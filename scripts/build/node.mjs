import { pathToFileURL } from 'node:url';
import { bundle, fromRoot } from './bundle.mjs';
import { writeProduct } from './product.mjs';

/** dist/node/kpi.mjs: the core as a module for scripts, tests and other people's programs. */
export async function buildNode() {
  const { script } = await bundle('scripts/build/kpi.ts', { format: 'esm', platform: 'neutral', target: 'es2022' });
  return writeProduct('node', { 'kpi.mjs': script });
}

/**
 * The core as it was built just now. A second load after a second build in the same run would find the first in the cache,
 * hence the number behind the address.
 * @returns {Promise<typeof import('./kpi.ts')>}
 */
export async function loadCore() {
  return import(`${pathToFileURL(fromRoot('dist/node/kpi.mjs')).href}?${++loads}`);
}

let loads = 0;
