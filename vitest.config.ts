import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What tries everything in everything runs apart: `npm run test:all`.
    exclude: ['tests/**/*.all.test.ts'],
    globalSetup: ['tests/support/built-assets.ts'],
    // Speed is measured by the benchmarks; a slow machine must not fail a test.
    // A small machine has two cores: leave neither idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
