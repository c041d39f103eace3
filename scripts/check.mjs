import { buildEverything } from './build/everything.mjs';
import { checkProductManifests } from './check/product-manifests.mjs';
import { command, run } from './command.mjs';
import { biome, node, tool, tsc, vitest } from './process.mjs';

const folders = [
  'core',
  'panel',
  'excel-addin',
  'gsheets-addon',
  'gsheets-addon/tsconfig.sidebar.json',
  'preview',
  'scripts',
  'test',
];

/** A log file is easier to read without colours, which the linter prints even there. */
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

/** Everything that decides whether a change may go in. What comes after the build looks at its products. */
const steps = {
  'types of every folder': () => every(folders.map((folder) => () => tool(tsc, ['--project', folder]))),
  'lint, format and import arrows': () => tool(biome, ['ci', '--error-on-warnings', ...plain, '.']),
  'generated files': () => node('scripts/generate.mjs', ['--check']),
  build: async () => console.log(await buildEverything()),
  'Excel manifests': checkProductManifests,
  tests: () => tool(vitest, ['run']),
};

const program = command(
  'check',
  'Everything that CI does: types, lint, import arrows, generated files, build, manifests, all tests.',
).action(async () => {
  const failed = [];
  for (const [name, step] of Object.entries(steps)) {
    console.log(`\n${name} …`);
    const began = performance.now();
    const passed = (await step().catch(told)) !== false;
    console.log(`${name}: ${passed ? 'ok' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    if (passed) continue;
    failed.push(name);
    if (name === 'build') break;
  }
  if (failed.length > 0) throw new Error(`npm run check failed: ${failed.join('; ')}.`);
  console.log('\nnpm run check passed.');
});

/** One after the other, so that what they print stays apart. @param {readonly (() => Promise<boolean>)[]} tasks */
async function every(tasks) {
  let passed = true;
  for (const task of tasks) passed = (await task()) && passed;
  return passed;
}

/** @param {unknown} error */
function told(error) {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

await run(program);
