import { readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from './build/bundle.mjs';
import { buildNode, loadCore } from './build/node.mjs';
import { command, run } from './command.mjs';
import { importArrows } from './generate/import-arrows.mjs';
import { functionReference } from './generate/reference.mjs';

const program = command('generate', 'Writes what is derived: the function reference and the import arrows.')
  .option('--check', 'write nothing, and fail where something is out of date')
  .action(async ({ check = false }) => {
    const stale = await staleFiles();
    if (check && stale.length > 0)
      throw new Error(`Out of date: ${stale.map(({ path }) => path).join(', ')}. Run npm run generate.`);
    await Promise.all(stale.map(({ path, text }) => writeFile(fromRoot(path), text)));
    console.log(
      stale.length === 0 ? 'Everything generated is up to date.' : `Wrote ${stale.map(({ path }) => path).join(', ')}.`,
    );
  });

/** Everything in the repository that a machine wrote, where it no longer says what its source says. */
async function staleFiles() {
  await buildNode();
  const { functions } = await loadCore();
  const generated = [
    { path: 'biome.arrows.json', text: importArrows() },
    { path: 'docs/functions.md', text: functionReference(functions) },
  ];
  const current = await Promise.all(generated.map(({ path }) => readFile(fromRoot(path), 'utf8').catch(() => '')));
  return generated.filter(({ text }, index) => text !== current[index]);
}

await run(program);
