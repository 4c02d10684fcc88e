import { defineConfig } from 'vitest/config';

/** Files that change nothing which others see: they share a worker, and what it has imported. */
const sharing = [
  'api',
  'architecture',
  'contract',
  'http',
  'kiosk',
  'partner',
  'publish',
  'search',
  'sync',
  'unit',
].map((folder) => `tests/${folder}/**/*.test.ts`);
/** What tries everything in everything runs apart: `npm run test:all`. */
const apart = 'tests/**/*.all.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['tests/support/built-assets.ts'],
    // Speed is measured by the benchmarks; a slow machine must not fail a test.
    // A small machine has two cores: leave neither idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'sharing', include: sharing, exclude: [apart], isolate: false },
      },
      {
        extends: true,
        test: { name: 'own', include: ['tests/**/*.test.ts'], exclude: [apart, ...sharing] },
      },
    ],
  },
});
