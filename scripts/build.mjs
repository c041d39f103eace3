import { buildEverything } from './build/everything.mjs';
import { defaultOrigin } from './build/manifest.mjs';
import { command, run, secureOrigin } from './command.mjs';

const program = command(
  'build',
  'Builds dist/: the Excel add-in, the Sheets add-on, the preview and a module for Node.',
)
  .option('--origin <address>', 'where the Excel add-in will be served (or KPI_ORIGIN)', secureOrigin)
  .action(async ({ origin = originFromEnvironment() }) => {
    console.log(await buildEverything(origin));
    if (origin === defaultOrigin) {
      console.log(`The manifest points to ${origin}. To publish, build with --origin https://your.host.`);
    }
  });

function originFromEnvironment() {
  return process.env.KPI_ORIGIN ? secureOrigin(process.env.KPI_ORIGIN) : defaultOrigin;
}

await run(program);
