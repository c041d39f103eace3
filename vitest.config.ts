import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Univer's modules import a CommonJS package by name, which Node's own loader refuses.
    server: { deps: { inline: [/@univerjs/] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page is waited for; a busy machine takes longer than the second that polls have by default.
    expect: { poll: { timeout: 20_000 } },
  },
});
