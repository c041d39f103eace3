import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import * as acorn from 'acorn';
import { describe, expect, test } from 'vitest';
import { functions } from '../../core/index.ts';
import { bundleName, entryPoints } from '../../scripts/generate/sheets-functions.mjs';
import { built, builtText } from '../support/built.ts';

const code = builtText('gsheets-addon/Code.js');
const names = functions.map(({ name }) => name);
const root = resolve(import.meta.dirname, '../..');

describe('dist/gsheets-addon', () => {
  test('clasp would push exactly three files', () => {
    expect(readdirSync(built('gsheets-addon')).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
    const project = join(folder, '.clasp.json');
    cpSync(built('gsheets-addon'), join(folder, 'add-on'), { recursive: true });
    writeFileSync(project, JSON.stringify({ scriptId: 'none', rootDir: 'add-on' }));
    const clasp = resolve(root, 'node_modules/@google/clasp/build/src/index.js');
    const args = [clasp, 'show-file-status', '--json', '--project', project];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, readonly string[]>;
    const shortNames = filesToPush?.map((path) => path.split('/').at(-1)).sort();
    expect(shortNames).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    expect(untrackedFiles).toEqual([]);
  });

  test('the manifest asks for the two narrowest scopes and no more', () => {
    expect(JSON.parse(builtText('gsheets-addon/appsscript.json'))).toEqual({
      timeZone: expect.any(String),
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});

describe('Code.js', () => {
  const comments: acorn.Comment[] = [];
  const program = acorn.parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });

  test('is an ES2019 script that declares the bundle and then exactly the intended functions', () => {
    const [bundle, ...declared] = program.body.filter(({ type }) => type !== 'ExpressionStatement');
    expect(bundle).toMatchObject({ type: 'VariableDeclaration', declarations: [{ id: { name: bundleName } }] });
    const found = declared.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : node.type));
    expect(found).toEqual([...names, ...entryPoints.map(({ name }) => name)]);
  });

  test.each(functions.map((fn) => [fn.name, fn] as const))('%s is described for the formula bar', (name, fn) => {
    const node = program.body.find((node) => node.type === 'FunctionDeclaration' && node.id.name === name);
    const comment = comments.filter(({ end }) => end <= (node?.start ?? 0)).at(-1);
    expect(comment?.value).toContain('@customfunction');
    const described = [...(comment?.value ?? '').matchAll(/@param \{[^}]+\} \[?(\w+)\]? /g)].map(([, name]) => name);
    expect(described).toEqual(fn.parameters.map(({ name }) => name));
  });

  test.each(['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'])(
    'loads in AuthMode %s without a single service call',
    (mode) => {
      const calls: string[] = [];
      const services = Object.fromEntries(
        [
          'SpreadsheetApp',
          'HtmlService',
          'PropertiesService',
          'LockService',
          'CacheService',
          'Session',
          'Utilities',
        ].map((service) => [service, forbidden(service, mode, calls)]),
      );
      const present = Object.keys(services);
      const context = vm.createContext(services);
      vm.runInContext(code, context);
      expect(calls).toEqual([]);
      const globals = Object.keys(context).filter((name) => !present.includes(name));
      expect(globals.sort()).toEqual([bundleName, ...names, ...entryPoints.map(({ name }) => name)].sort());
    },
  );

  test('loads where nothing exists but the language', () => {
    const context = vm.createContext(Object.create(null));
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });

  test('shows nothing to cells and to the sidebar that ends in no underscore, but what is intended', () => {
    const callable = Object.keys(vm.createContext(load())).filter((name) => !name.endsWith('_'));
    expect(callable.sort()).toEqual([...names, ...entryPoints.map(({ name }) => name)].sort());
  });
});

describe('Sidebar.html', () => {
  const page = builtText('gsheets-addon/Sidebar.html');

  test('has no backtick, because HtmlService cuts // out of template literals', () => expect(page).not.toContain('`'));

  test('asks no server for anything', () => {
    expect(page).not.toMatch(/<(script|img|iframe)[^>]+src=|<link|@import|url\((?!["']?data:)/);
  });
});

function load(): Record<string, unknown> {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  return context;
}

/** A service of which not even a member may be looked at. */
function forbidden(service: string, mode: string, calls: string[]): object {
  return new Proxy(
    {},
    {
      get: (_target, member) => {
        calls.push(`${service}.${String(member)}`);
        throw new Error(`You do not have permission to call ${service} in AuthMode.${mode}.`);
      },
    },
  );
}
