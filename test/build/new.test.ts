import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { functionFile } from '../../scripts/new/function.mjs';
import { withOneMore } from '../../scripts/new/listing.mjs';
import { roleFile } from '../../scripts/new/role.mjs';
import { ruleFile } from '../../scripts/new/rule.mjs';

const root = resolve(import.meta.dirname, '../..');
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'new-')));
afterAll(() => rmSync(copy, { recursive: true }));

const begun = [
  { folder: 'core/functions', listing: 'index.ts', id: 'kpi-streak', text: functionFile('KPI_STREAK', 'kpiStreak') },
  { folder: 'core/rules', listing: 'all.ts', id: 'zebra-found', text: ruleFile('zebra-found', 'zebraFound') },
  {
    folder: 'core/templates/roles',
    listing: 'index.ts',
    id: 'zoo-keeper',
    text: roleFile('zoo-keeper', 'zooKeeper', 'Zoo keeper'),
  },
];
const constants = ['kpiStreak', 'zebraFound', 'zooKeeper'];

test('what npm run new writes compiles, and is listed', () => {
  cpSync(join(root, 'core'), join(copy, 'core'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [index, { folder, listing, id, text }] of begun.entries()) {
    const list = join(copy, folder, listing);
    const more = withOneMore(readFileSync(list, 'utf8'), `${id}.ts`, constants[index] ?? '');
    expect(more).toContain(`  ${constants[index]},\n];`);
    writeFileSync(join(copy, folder, `${id}.ts`), text);
    writeFileSync(list, more);
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', 'core'], { cwd: copy, encoding: 'utf8' });
  expect(stdout).toBe('');
});
