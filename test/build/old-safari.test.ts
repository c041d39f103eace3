import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Safari before 16.4, in which Excel for Mac shows its panes, stops at a lookbehind; classes of Unicode differ by engine. */
test.each(['core', 'panel', 'excel-addin/src', 'gsheets-addon/src'])(
  '%s has no pattern that an old Safari refuses',
  (folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(3);
    const refused = sources.filter((file) => /\(\?<[=!]|\\p\{/i.test(readFileSync(join(root, folder, file), 'utf8')));
    expect(refused).toEqual([]);
  },
);
