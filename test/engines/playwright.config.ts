// Engine tests: the stock Firefox and WebKitGTK of the system. Playwright only runs them; it drives no browser here.

import { defineConfig } from 'playwright/test';
import { engineNames } from './engine.js';
import { findEngines } from './find.js';
import type { EngineOptions } from './fixtures.js';

const found = findEngines();
const programs = { firefox: found.firefox, webkit: found.webkit };

const projects = engineNames
  .filter((name) => programs[name])
  .map((name) => ({ name, use: { programs: { [name]: programs[name] } } }));

const config = defineConfig<EngineOptions>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  workers: Math.min(2, Number(process.env['CONSENTRY_WORKERS']) || 2),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['./result.ts', { missing: found.missing }],
    // For whoever counts.
    ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : []),
  ],
  projects: projects.length > 0 ? projects : [{ name: 'none', testIgnore: '**' }],
});

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export.
export default config;
