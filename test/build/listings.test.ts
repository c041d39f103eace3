import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { calculations, functions, roles } from '../../core/index.ts';

const core = resolve(import.meta.dirname, '../../core');
const filesIn = (folder: string) => readdirSync(resolve(core, folder)).filter((file) => file.endsWith('.ts'));

// The same demand on rules stands in test/rules/examples.test.ts.

test('every function has a file of its name, and every such file is listed', () => {
  const files = filesIn('functions').filter((file) => file.startsWith('kpi-'));
  expect(functions.map(({ name }) => `${name.toLowerCase().replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
  expect(calculations.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
});

test('every file of a role is listed', async () => {
  const names = filesIn('templates/roles').map((file) => file.replace(/\.ts$/, ''));
  const roleNames = names.filter((name) => name !== 'index');
  const exported = await Promise.all(roleNames.map((name) => import(`../../core/templates/roles/${name}.ts`)));
  const ids = exported.flatMap((module: object) => Object.values(module).map((role) => (role as { id: string }).id));
  expect(roles.map(({ id }) => id).sort()).toEqual(ids.sort());
});
