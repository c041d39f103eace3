import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/start/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<p>hello');
  writeFileSync(join(folder, 'site/page.js'), 'hello()');
  server = await serve(join(folder, 'site'), { port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the page stands at the root, with its type', async () => {
  const response = await fetch(server.address);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>hello');
});

test('a script has the type that browsers insist on', async () => {
  const response = await fetch(`${server.address}/page.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/%', '/site'])(
  '%s leads nowhere',
  async (path) => expect(await statusOf(path, 'GET')).toBe(404),
);

test('nothing can be sent to it', async () => expect(await statusOf('/', 'POST')).toBe(405));

test('only this machine reaches it', () => expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

test('a taken port is told when it is asked for', async () => {
  const { port } = new URL(server.address);
  await expect(serve(folder, { port: Number(port) })).rejects.toThrow(/EADDRINUSE/);
});

test.each([
  [['--prot', '1'], /unknown option '--prot'[\s\S]*Did you mean --port\?/],
  [['--port', 'many'], /The port should be a number/],
  [['--port', '70000'], /whole number from 0/],
])('npm start %j is refused in words', (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

/** Without the clean-up that `fetch` does to a path. */
function statusOf(path: string, method: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
