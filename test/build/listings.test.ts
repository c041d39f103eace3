import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { functions, roles } from '../../core/index.ts';

const core = resolve(import.meta.dirname, '../../core');
const names = (folder: string) => readdirSync(resolve(core, folder)).map((file) => file.replace(/\.ts$/, ''));

// The same demand on rules stands in test/rules/examples.test.ts.

test('every function has a file of its name, and every such file is listed', () => {
  const files = names('functions').filter((name) => name.startsWith('kpi-'));
  expect(functions.map(({ name }) => name.toLowerCase().replaceAll('_', '-')).sort()).toEqual(files.sort());
});

test('every role has a file of its name, and every such file is listed', () => {
  const files = names('templates/roles').filter((name) => name !== 'index');
  expect(roles.map(({ id }) => id).sort()).toEqual(files.sort());
});
