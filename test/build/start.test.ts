import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill();
});

test('npm start builds, prints the address of the preview and serves it there', async () => {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open'], { cwd: root });
  running.push(child);
  const address = await addressIn(child);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const page = await fetch(address);
  expect(await page.text()).toContain('<title>KPI Scorecards: preview</title>');
  child.kill();
  await once(child, 'exit');
}, 60_000);

async function addressIn({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The script has no output.');
  const lines: string[] = [];
  for await (const line of createInterface(stdout)) {
    lines.push(line);
    const [, address] = /^The preview is at (\S+)$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`No address was printed:\n${lines.join('\n')}`);
}
