import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Univer's modules import a CommonJS package by name, which Node's own loader refuses.
    server: { deps: { inline: [/@univerjs/] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
