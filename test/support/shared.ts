import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared');

/** The folder of published cases and labelled texts that stands beside the checkout, null where it is absent. */
export const sharedFolder: string | null = existsSync(folder) ? folder : null;

/** For `describe.skipIf(…)`; the reason is part of the suite's name. */
export const sharedMissing = sharedFolder === null;

export function sharedText(path: string): string {
  if (sharedFolder === null) throw new Error(`../shared is absent, so ${path} cannot be read.`);
  return readFileSync(join(sharedFolder, path), 'utf8');
}

export function sharedJson<Content>(path: string): Content {
  return JSON.parse(sharedText(path)) as Content;
}

export function sharedLines<Row>(path: string): Row[] {
  return sharedText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
