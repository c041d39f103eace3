import { buildEverything } from './build/everything.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { command, run } from './command.mjs';
import { tool, vitest } from './process.mjs';

const program = command('test', 'Builds everything and runs all tests, or those whose path contains a given word.')
  .argument('[words...]', 'parts of paths, and options of vitest')
  .allowUnknownOption()
  .action(async (words) => {
    await buildEverything();
    const passed = await tool(vitest, ['run', ...words]);
    if (!findChromium()) console.log(`The browser tests were skipped: there is no Chromium. ${howToGetChromium}`);
    if (!passed) process.exitCode = 1;
  });

await run(program);
