// The comparison with other consent managers: `npm run compare:gating`. Takes twenty minutes, alone.

import { defineConfig } from 'playwright/test';
import { chromiumFlags, findChromium } from '../../browser.mjs';

const config = defineConfig({
  testDir: '.',
  testMatch: 'compare.ts',
  outputDir: '../../../test-results/compare',
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
});

// biome-ignore lint/style/noDefaultExport: Playwright reads its configuration from the default export.
export default config;
