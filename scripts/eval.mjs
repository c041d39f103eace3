import { existsSync } from 'node:fs';
import { fromRoot } from './build/bundle.mjs';
import { buildNode, loadCore } from './build/node.mjs';
import { command, run } from './command.mjs';
import { withoutBanner } from './eval/banner.mjs';
import { leaveOneOut } from './eval/leave-one-out.mjs';
import { predict } from './eval/predict.mjs';
import { report } from './eval/report.mjs';
import { readRows } from './eval/rows.mjs';

const program = command(
  'eval',
  'Measures how well KPI texts are understood, on the hand-labelled rows beside the checkout.',
)
  .argument('[rows]', 'a JSONL file of KPI rows: writes one JSON prediction per line instead')
  .action(async (/** @type {string | undefined} */ rows) => {
    await buildNode();
    const core = await loadCore();
    if (rows === undefined) console.log(measure(core));
    else writePredictions(core, rows);
  });

/** @param {typeof import('./build/kpi.ts')} core */
function measure(core) {
  const folder = fromRoot('../shared/kpi-text');
  if (!existsSync(folder)) return 'Nothing to measure: ../shared/kpi-text is absent.';
  const rows = readRows(`${folder}/labelled.jsonl`);
  return [report(core, rows), leaveOneOut(core, rows, readRows(`${folder}/unlabelled.jsonl`))].join('\n\n');
}

/**
 * @param {typeof import('./build/kpi.ts')} core
 * @param {string} path
 */
function writePredictions(core, path) {
  const rows = readRows(path);
  console.error(`Reading ${rows.length} rows …`);
  const lines = rows.map((row) => JSON.stringify(predict(core, row)));
  withoutBanner(`${lines.join('\n')}\n`);
  console.error(`Wrote ${lines.length} predictions.`);
}

await run(program);
