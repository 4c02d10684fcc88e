import { defineConfig } from 'vitest/config';

/** Exhaustive matrices: every view in every language, every way of going through. */
export default defineConfig({
  test: {
    include: ['tests/**/*.all.test.ts'],
    globalSetup: ['tests/support/built-assets.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
