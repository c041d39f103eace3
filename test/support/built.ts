import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');

/** The path of something in dist; `npm test` and `npm run check` build it first. */
export function built(path: string): string {
  const full = join(dist, path);
  if (!existsSync(full)) throw new Error(`dist/${path} is not there. Run npm run build first.`);
  return full;
}

export function builtText(path: string): string {
  return readFileSync(built(path), 'utf8');
}
