// Browser tests: real Chromium, the built files, servers on 127.0.0.1.

import { defineConfig } from 'playwright/test';
import { chromiumFlags, findChromium } from './test/browser.mjs';

const executablePath = findChromium();
// Workers read this file again and need not search again.
process.env.CONSENTRY_CHROMIUM = executablePath;

const config = defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: Math.min(2, Number(process.env.CONSENTRY_WORKERS) || 2),
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // What measures time runs after everything else and alone: a neighbour on the same core is measured too.
  projects: [
    { name: 'pages', testIgnore: '**/gating-weight.spec.ts' },
    {
      name: 'weight',
      testMatch: '**/gating-weight.spec.ts',
      dependencies: ['pages'],
      fullyParallel: false,
      workers: 1,
    },
  ],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-US',
    timezoneId: 'UTC',
    // What moves is waited for before each press. The test of motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: chromiumFlags },
  },
});

export default config;
