import { existsSync } from 'node:fs';
import { fromRoot } from './build/bundle.mjs';
import { buildNode, loadCore } from './build/node.mjs';
import { command, run } from './command.mjs';
import { bookOfRows, firingTable, samples } from './eval/firing.mjs';
import { readRows } from './eval/rows.mjs';

const program = command(
  'firing',
  'Shows how often each rule speaks on ordinary KPI rows, with samples to judge by eye.',
)
  .argument('[rows]', 'a JSONL file of KPI rows; the unlabelled rows beside the checkout where left out')
  .option('--rule <id>', 'only this rule')
  .option('--samples <count>', 'findings to print for each rule', '0')
  .action(async (/** @type {string | undefined} */ path, /** @type {{ rule?: string, samples: string }} */ options) => {
    const file = path ?? fromRoot('../shared/kpi-text/unlabelled.jsonl');
    if (!existsSync(file)) {
      console.log(`Nothing to look at: ${path ?? '../shared/kpi-text'} is absent.`);
      return;
    }
    await buildNode();
    const core = await loadCore();
    const book = bookOfRows(core, readRows(file));
    const report = core.validate(book, { today, preset: 'strict' });
    const chosen = options.rule === undefined ? core.rules : core.rules.filter(({ id }) => id === options.rule);
    console.log(firingTable(chosen, report, book));
    const count = Number(options.samples);
    if (count > 0) console.log(`\n${samples(chosen, report, book, count)}`);
  });

/** 16 February 2026, so that the same rows give the same table on every day. */
const today = 46069;

await run(program);
