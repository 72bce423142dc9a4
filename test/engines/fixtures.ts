// One running browser per worker, and tabs that are closed with the test that opened them.

import { test as base } from 'playwright/test';
import type { Engine, Tab } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebkit, type WebkitPrograms } from './webkit.js';

/** The programs of the one browser to test with. */
export interface EngineOptions {
  programs: { firefox?: { readonly firefox: string }; webkit?: WebkitPrograms };
}

/** A test with a browser. */
export const test = base.extend<{ tab: Tab }, EngineOptions & { engine: Engine }>({
  programs: [{}, { option: true, scope: 'worker' }],

  engine: [
    async ({ programs: { firefox, webkit } }, use) => {
      const engine = firefox
        ? await startFirefox(firefox)
        : webkit
          ? await startWebkit(webkit)
          : undefined;
      if (!engine) throw new Error('No browser is configured for this project.');
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  tab: async ({ engine }, use, info) => {
    info.annotations.push({ type: 'browser', description: engine.version });
    const tab = await engine.open();
    await use(tab);
    await tab.close();
  },
});
