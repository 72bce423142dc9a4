import { defineConfig } from 'vitest/config';

const shared = { css: true } as const;

export default defineConfig({
  define: { VERSION: '"0.0.0-test"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/jurisdictions/**'],
      exclude: ['**/types.ts'],
      thresholds: { lines: 100, branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/unit/dom/**', 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/unit/dom/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
