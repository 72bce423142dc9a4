// What the linter says on the console of a page.

import { expect, type Page, test } from 'playwright/test';
import { command, pageWith, type Site, said, serve, settle } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

const lintPage = (page: Page): Promise<{ code: string; message: string; path?: string }[]> =>
  page.evaluate(() => Reflect.get(window, 'lintPage')(Reflect.get(window, 'consent')));

test('names known tools that load without asking, by the whole catalogue, and says what to write', async ({
  page,
}) => {
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ body: '', contentType: 'text/javascript' }),
  );
  const shown: string[] = [];
  page.on('console', (message) => shown.push(message.type()));
  site.set(
    '/',
    pageWith(
      '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>' +
        '<iframe src="https://www.youtube.com/embed/x"></iframe>' +
        '<link rel="preload" as="script" href="/say.js?held">' +
        '<script type="text/plain" data-category="analytics" src="/say.js?held"></script>' +
        '<script src="https://js.stripe.com/v3/"></script>',
    ),
  );
  await page.goto(site.url);
  const found = await lintPage(page);
  expect(found.map(({ code }) => code)).toEqual([
    'gate-preloaded',
    'service-ungated',
    'service-ungated',
  ]);
  expect(found[1]?.message).toContain('data-category="');
  expect(found[2]?.message).toContain('YouTube');
  expect(shown).toContain('table');
});

test('finds nothing on a page as it should be, before and after the grant', async ({ page }) => {
  site.set(
    '/',
    pageWith(
      '<script type="text/plain" data-category="analytics" src="/say.js?parsed"></script>' +
        '<iframe data-category="embeds" data-src="/frame.html?f"></iframe><main></main>',
      {
        config: {
          categories: { analytics: {}, embeds: {} },
          services: [{ id: 'own', category: 'analytics', match: ['*/say.js*'] }],
        },
      },
    ),
  );
  await page.goto(site.url);
  expect(await lintPage(page)).toEqual([]);
  await page.evaluate(() => {
    // A dead tag runs as a copy, which is no tag of the page's own.
    const main = document.querySelector('main');
    if (main) {
      main.innerHTML =
        '<script type="text/plain" data-category="analytics" src="/say.js?dead"></script>';
    }
  });
  await command(page, 'acceptAll');
  await settle(page);
  expect(await said(page)).toEqual(['parsed', 'dead']);
  expect(await lintPage(page)).toEqual([]);
});
