import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { printEngineSize } from './bench/engine-size.mjs';
import { fromRoot } from './build/bundle.mjs';
import { command, run } from './command.mjs';
import { node } from './process.mjs';

const program = command(
  'bench',
  'Times the functions beside a bare loop on the same data, and the same work in the preview’s engine.',
).action(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-bench-'));
  try {
    const [processor] = cpus();
    console.log(`Node ${process.versions.node}, ${processor?.model.trim()}, ${cpus().length} cores\n`);
    await measure(join(folder, 'bench.mjs'));
    await printEngineSize();
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** @param {string} file */
async function measure(file) {
  await build({
    entryPoints: [fromRoot('test/bench/main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Packages of the engine that still ask for modules in Node's own way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  if (!(await node(file, []))) throw new Error('The benchmark did not run to its end.');
}

await run(program);
