// Programs that act for people: DuckDuckGo's client finds our banner by its heuristics alone, and refuses; filter lists
// know nothing of ours, and where one did, the page stays usable with everything off.
// `npm run test:clients` repeats the former five times.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import type { Page } from 'playwright/test';
import {
  banner,
  button,
  expect,
  type GalleryOptions,
  grants,
  idle,
  problems,
  root,
  state,
  test,
} from './ui-page.js';

// The package's content script; its `exports` do not name it.
const client = readFileSync(
  join(root, 'node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js'),
  'utf8',
);

/**
 * Languages for which the client (16.23) knows both how banners begin and how refusals are called.
 * For all others it knows one of the two or neither, and leaves every banner alone.
 */
const known = ['en', 'de', 'fr', 'fr-CA', 'nl', 'es', 'it', 'pl', 'pt', 'ca', 'eu', 'gl', 'pt-BR'];

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

/** How often each language is tried. */
const runs = Number(process.env['CONSENTRY_CLIENT_RUNS']) || 1;

for (const lang of known) {
  for (let run = 1; run <= runs; run += 1) {
    test(`are able to refuse for a person in ${lang}, run ${run}`, async ({ page, gallery }) => {
      await gallery.open('banner', { lang });
      await expect(page.locator('consentry-root')).toHaveAttribute('lang', lang);
      await letItAnswer(page);
      await expect(banner(page)).toHaveCount(0);
      expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
      expect(await state(page)).toMatchObject({ ask: null, via: 'extension' });
    });
  }
}

test.describe('filter lists', () => {
  // Rules as the large lists against consent notices word them. The engine's package carries no list of its own.
  const engine = FiltersEngine.parse(
    [
      '##.cookie-banner',
      '##.cookie-consent',
      '##.cookieconsent',
      '##.consent-banner',
      '##.gdpr-banner',
      '###cookie-notice',
      '###consent-manager',
      '##[class*="cookie-banner"]',
      '##[id^="cookie"]',
      '##div[class*="cookieConsent" i]',
      '##[aria-label*="cookie-consent"]',
      '/cookie-banner.$script',
      '/cookie-consent/*$script',
      '/cookieconsent.$script',
      '/consent-manager.$script',
      '/cookie_notice.$script',
      '||*/cmp.js$script',
    ].join('\n'),
  );

  test('find nothing of ours to hide or block', async ({ page, gallery }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await gallery.open('preferences');
    await idle(page);
    const names = await page.evaluate(() => {
      const all = [...document.querySelectorAll('consentry-root, consentry-root *')];
      return {
        classes: [...new Set(all.flatMap((each) => [...each.classList]))],
        ids: all.map(({ id }) => id).filter(Boolean),
      };
    });
    expect(names.classes.length).toBeGreaterThan(10);
    const hidden = ({ classes, ids }: typeof names): string =>
      engine.getCosmeticsFilters({
        url: page.url(),
        hostname: '127.0.0.1',
        domain: '127.0.0.1',
        classes,
        ids,
        getBaseRules: false,
      }).styles;
    const isBlocked = (url: string): boolean =>
      engine.match(Request.fromRawDetails({ url, type: 'script', sourceUrl: page.url() })).match;
    expect(hidden(names)).toBe('');
    expect(asked.filter(isBlocked)).toEqual([]);
    // The same engine with names that lists do know.
    expect(hidden({ classes: ['cookie-banner'], ids: [] })).toContain('.cookie-banner');
    expect(isBlocked('https://shop.example/js/cookieconsent.js')).toBe(true);
    const rules = await page.evaluate(() =>
      ['[class*="cookie-banner"]', '[id^="cookie"]', 'div[class*="cookieConsent" i]'].filter(
        (rule) => document.querySelector(`consentry-root:is(${rule}), consentry-root :is(${rule})`),
      ),
    );
    expect(rules).toEqual([]);
  });

  const config = (type: string): GalleryOptions => ({ config: { layout: { type } } });
  for (const [name, surface, options] of [
    ['a bar', 'banner', config('bar')],
    ['a box', 'banner', config('box')],
    ['a banner in the middle', 'banner', config('center')],
    ['the preferences', 'preferences', {}],
    ['the preferences over a banner in the middle', 'preferences', config('center')],
    ['the choices', 'choices', { place: 'FR' }],
  ] as const) {
    for (const [part, rule] of [
      ['all of it', 'consentry-root { display: none !important }'],
      ['what it shows', '.consentry-banner, .consentry-dialog { opacity: 0 !important }'],
    ]) {
      test(`that hid ${name}, ${part}, would leave the page usable, and everything off`, async ({
        page,
        gallery,
      }) => {
        // The style of an extension wins over any of a page; the earliest layer does the same.
        const markup = `<style>@layer list { ${rule} }</style>`;
        await gallery.open(surface, { ...options, markup });
        await expect.poll(() => problems(page)).toContain('interface-hidden');
        await expect(page.locator('dialog:modal')).toHaveCount(0);
        await page.getByRole('link', { name: 'Work' }).click();
        expect(page.url()).toContain('#work');
        await page.mouse.wheel(0, 300);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
        expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
        // Shown after all, it is answered as usual.
        await page.evaluate(() => document.querySelector('body > style')?.remove());
        await button(page, 'Reject all').click();
        await expect(banner(page)).toHaveCount(0);
      });
    }
  }
});
