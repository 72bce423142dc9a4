// Programs that answer for people: DuckDuckGo's client finds our banner by its heuristics alone, and refuses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { banner, expect, grants, root, state, test } from './ui-page.js';

// The package's content script; its `exports` do not name it.
const client = readFileSync(
  join(root, 'node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js'),
  'utf8',
);

/**
 * Languages for which the client (16.23) knows both how banners begin and how refusals are called.
 * For all others it knows one of the two or neither, and leaves every banner alone.
 */
const known = ['en', 'de', 'fr', 'fr-CA', 'nl', 'es', 'it', 'pl', 'pt', 'ca', 'eu', 'gl'];

/** Lets the client run on the page with no rules at all. */
async function letItAnswer(page: Page): Promise<void> {
  await page.exposeFunction('autoconsentSendMessage', async (message: { type: string }) => {
    const answer =
      message.type === 'init'
        ? {
            type: 'initResp',
            rules: { autoconsent: [] },
            config: {
              enabled: true,
              autoAction: 'optOut',
              disabledCmps: [],
              enablePrehide: false,
              enableCosmeticRules: false,
              enableGeneratedRules: false,
              enableHeuristicDetection: true,
              enablePopupMutationObserver: true,
              detectRetries: 20,
              isMainWorld: false,
              prehideTimeout: 2000,
              visualTest: false,
              heuristicMode: 'reject',
              heuristicPopupSearchTimeout: 1000,
              logs: {},
            },
          }
        : null;
    if (answer) {
      await page.evaluate(
        (response) => Reflect.get(window, 'autoconsentReceiveMessage')(response),
        answer,
      );
    }
  });
  await page.evaluate(client);
}

for (const lang of known) {
  test(`are able to refuse for a person in ${lang}`, async ({ page, gallery }) => {
    await gallery.open('banner', { lang });
    await expect(page.locator('consentry-root')).toHaveAttribute('lang', lang);
    await letItAnswer(page);
    await expect(banner(page)).toHaveCount(0);
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
    expect(await state(page)).toMatchObject({ ask: null, via: 'extension' });
  });
}
