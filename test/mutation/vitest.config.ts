import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that stand guard over scoring and money; the whole suite would take a day. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^\.\.\/\.\.\/core\/index\.ts$/,
        replacement: fileURLToPath(new URL('scoring-and-money.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/money/**/*.test.ts', 'test/scoring/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
