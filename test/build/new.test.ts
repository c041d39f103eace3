import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { functionFile } from '../../scripts/new/function.mjs';
import { listings, withOneMore } from '../../scripts/new/listing.mjs';
import { roleFile } from '../../scripts/new/role.mjs';
import { ruleFile } from '../../scripts/new/rule.mjs';

const root = resolve(import.meta.dirname, '../..');
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'new-')));
afterAll(() => rmSync(copy, { recursive: true }));

const begun = [
  {
    folder: 'core/functions',
    lists: listings.functions,
    id: 'kpi-streak',
    constant: 'kpiStreak',
    text: functionFile('KPI_STREAK', 'kpiStreak'),
    entries: ['kpiStreak', 'documented(kpiStreak, kpiStreakHelp())'],
  },
  {
    folder: 'core/rules',
    lists: listings.rules,
    id: 'weights-zebra',
    constant: 'weightsZebra',
    text: ruleFile('weights-zebra', 'weightsZebra'),
    entries: ['weightsZebra', '{ ...weightsZebra, ...weightsZebraHelp() }'],
  },
  {
    folder: 'core/templates/roles',
    lists: listings.roles,
    id: 'zoo-keeper',
    constant: 'zooKeeper',
    text: roleFile('zoo-keeper', 'zooKeeper', 'Zoo keeper'),
    entries: ['zooKeeper'],
  },
];

test('what npm run new writes compiles, and is listed', () => {
  cpSync(join(root, 'core'), join(copy, 'core'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { folder, lists, id, constant, text, entries } of begun) {
    writeFileSync(join(copy, folder, `${id}.ts`), text);
    for (const [index, listing] of lists.entries()) {
      const list = join(copy, folder, listing.file);
      const more = withOneMore(readFileSync(list, 'utf8'), listing, `${id}.ts`, constant);
      expect(more).toContain(`  ${entries[index]},\n];`);
      writeFileSync(list, more);
    }
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', 'core'], { cwd: copy, encoding: 'utf8' });
  expect(stdout).toBe('');
});
