import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from './build/bundle.mjs';
import { buildEverything } from './build/everything.mjs';
import { command, run } from './command.mjs';
import { clasp, tool } from './process.mjs';

const program = command(
  'push:sheets',
  'Builds everything and pushes dist/gsheets-addon to an Apps Script project with clasp.',
)
  .requiredOption('--script-id <id>', 'the project, from its settings on script.google.com')
  .action(async ({ scriptId }) => {
    console.log(await buildEverything());
    const folder = await mkdtemp(join(tmpdir(), 'push-sheets-'));
    const project = join(folder, '.clasp.json');
    try {
      await writeFile(project, JSON.stringify({ scriptId, rootDir: fromRoot('dist/gsheets-addon') }));
      // Without --force clasp may push nothing and still end well, when only the manifest has changed.
      const pushed = await tool(clasp, ['push', '--force', '--project', project]);
      if (!pushed) throw new Error('Nothing was pushed. Sign in first with npx clasp login.');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

await run(program);
