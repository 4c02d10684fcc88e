import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Exhaustive matrices: every view in every language, every way of going through. */
export default defineConfig({
  test: { ...base.test, include: ['tests/**/*.all.test.ts'], exclude: [] },
});
