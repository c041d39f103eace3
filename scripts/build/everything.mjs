import { buildExcelAddin, buildLocalExcelAddin } from './excel-addin.mjs';
import { buildGsheetsAddon } from './gsheets-addon.mjs';
import { defaultOrigin } from './manifest.mjs';
import { buildNode, loadCore } from './node.mjs';
import { buildPreview } from './preview.mjs';
import { sizeTable } from './product.mjs';

/**
 * All of dist/. The core comes first, because the other products take their lists of functions from it.
 * @param {string} origin where the Excel add-in will be served
 * @returns {Promise<string>} the table of sizes
 */
export async function buildEverything(origin = defaultOrigin) {
  const node = await buildNode();
  const { functions } = await loadCore();
  const sizes = await Promise.all([
    buildExcelAddin(functions, origin),
    buildLocalExcelAddin(functions),
    buildGsheetsAddon(functions),
    buildPreview(),
  ]);
  return sizeTable([...sizes.flat(), ...node]);
}
