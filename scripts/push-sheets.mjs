import { writeFile } from 'node:fs/promises';
import { fromRoot } from './build/bundle.mjs';
import { buildEverything } from './build/everything.mjs';
import { command, run } from './command.mjs';
import { clasp, tool } from './process.mjs';

const program = command('push:sheets', 'Builds everything and pushes dist/gsheets-addon to Apps Script with clasp.')
  .option(
    '--script-id <id>',
    'the Apps Script project; otherwise the one in .clasp.json, which npx clasp create writes',
  )
  .action(async ({ scriptId }) => {
    console.log(await buildEverything());
    const pushed = await (scriptId ? pushTo(scriptId) : push([]));
    if (!pushed) throw new Error('Nothing was pushed. Sign in first with npx clasp login.');
  });

/**
 * clasp pushes only from below the folder of its project file.
 * @param {string} scriptId
 */
async function pushTo(scriptId) {
  const project = fromRoot('dist/.clasp.json');
  await writeFile(project, JSON.stringify({ scriptId, rootDir: 'gsheets-addon' }));
  return push(['--project', project]);
}

/**
 * Without --force clasp may push nothing and still end well, when only the manifest has changed.
 * @param {readonly string[]} options
 */
function push(options) {
  return tool(clasp, ['push', '--force', ...options]);
}

await run(program);
