import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { insideCore } from '../../scripts/generate/import-arrows.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Who tries to import what; each line is one import, as its author would write it. */
const refused: readonly (readonly [file: string, ...imports: string[]])[] = [
  ['core/cell.ts', './money/index.ts', 'big.js'],
  ['core/money/round.ts', '../rules/index.ts', '../cell.ts', './../rules/index.ts', 'node:fs', 'decimal.js'],
  ['core/workbook/area.ts', '../scorecard/field.ts', '../index.ts', '../../panel/index.ts'],
  ['core/scorecard/read.ts', '../scoring/index.ts', '../rules/index.ts', 'big.js'],
  ['core/scoring/attainment.ts', '../functions/define.ts', '../workbook/index.ts'],
  ['core/functions/kpi-score.ts', '../rules/rule.ts', '../templates/index.ts', '../workbook/area.ts'],
  ['core/rules/weights-sum.ts', '../functions/index.ts', '../validator/index.ts', '../templates/index.ts'],
  ['core/rules/lexicons/en.ts', '../../validator/index.ts', '../../functions/index.ts', '../../index.ts'],
  ['core/validator/validate.ts', '../templates/index.ts', '../functions/index.ts'],
  ['core/bonus-round/round.ts', '../templates/index.ts', '../reconciliation/index.ts'],
  ['core/reconciliation/match.ts', '../validator/index.ts', '../bonus-round/index.ts'],
  ['core/templates/insert.ts', '../rules/index.ts', '../bonus-round/index.ts', '../journeys/index.ts'],
  ['core/journeys/reconcile.ts', '../validator/index.ts', '../rules/index.ts', '../index.ts'],
  ['core/index.ts', '../panel/index.ts', 'preact'],
  ['panel/app.tsx', '../core/rules/x.ts', '../core/cell.ts', '../excel-addin/src/workbook.ts', 'react'],
  ['panel/screens/check.tsx', '../../core/rules/x.ts', '../../preview/src/page.ts'],
  ['excel-addin/src/workbook.ts', '../../gsheets-addon/src/rpc.ts', '../../core/cell.ts', '../../panel/app.tsx'],
  [
    'gsheets-addon/src/main.ts',
    '../../excel-addin/src/cell.ts',
    '../../preview/src/page.ts',
    '../../core/money/index.ts',
  ],
  [
    'preview/src/page.ts',
    '../../excel-addin/src/cell.ts',
    '../../gsheets-addon/src/main.ts',
    '../../test/support/x.ts',
  ],
  ['scripts/build.mjs', '../excel-addin/src/cell.ts', '../preview/src/page.ts', '../core/cell.ts', '../panel/index.ts'],
];

const allowed: typeof refused = [
  ['core/money/pool.ts', './round.ts', 'big.js'],
  ['core/scorecard/target.ts', '../cell.ts', '../workbook/area.ts', '../money/index.ts'],
  ['core/functions/kpi-bonus.ts', './define.ts', '../scoring/index.ts', '../scorecard/index.ts', '../money/index.ts'],
  ['core/rules/lexicons/de.ts', '../rule.ts', './en.ts', '../../scorecard/field.ts', '../../cell.ts'],
  ['core/index.ts', './rules/index.ts'],
  ['panel/screens/home.tsx', '../app.tsx', '../../core/index.ts', 'preact', 'preact/hooks', '@preact/signals'],
  ['excel-addin/src/taskpane.ts', './workbook.ts', '../../core/index.ts', '../../panel/index.ts'],
  ['gsheets-addon/src/sidebar.ts', './workbook.ts', '../../core/index.ts', '../../panel/index.ts'],
  ['preview/src/univer.ts', '@univerjs/core', '@univerjs/core/facade', 'rxjs', '../../core/index.ts'],
  ['scripts/start.mjs', 'node:fs', 'esbuild', '../core/index.ts', './build/excel.mjs'],
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'import-arrows-')));
afterAll(() => rmSync(folder, { recursive: true }));

test('every folder of core has its arrows', () => {
  const folders = readdirSync(join(root, 'core'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(insideCore)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});

test('the linter refuses every import against the arrows', () => {
  const expected = refused.flatMap(([file, ...imports]) => imports.map((_, index) => `${file}:${index + 1}`));
  expect(linesRefused(refused)).toEqual(expected.sort());
});

test('the linter allows the imports that follow the arrows', () => {
  expect(linesRefused(allowed)).toEqual([]);
});

/** Writes the files into an empty folder, lints them with the project's own arrows and tells `file:line` of each refusal. */
function linesRefused(files: typeof refused): string[] {
  for (const [file, ...imports] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, imports.map((from) => `import '${from}';\n`).join(''));
  }
  writeFileSync(join(folder, 'biome.json'), readFileSync(join(root, 'biome.arrows.json')));
  const paths = files.map(([file]) => file);
  const options = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github'];
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...options, ...paths], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('configuration');
  const reports = [...stdout.matchAll(/title=lint\/style\/noRestrictedImports,file=([^,]+),line=(\d+),/g)];
  return reports.map(([, file = '', line]) => `${relative(folder, file).replaceAll('\\', '/')}:${line}`).sort();
}
