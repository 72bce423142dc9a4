// A choice that goes from one site to its sibling: real navigation, real referrer, the sibling's server
// in between.

import { expect, type Page, test } from 'playwright/test';
import type { ConsentRecord } from '../../src/core/types.js';
import { handOver, takeOver } from '../../src/server/hand-over.js';
import { type Site, serve } from './gating-page.js';
import { consentScript } from './integrations-page.js';

const secret = 'a secret that only these two servers know';
const pageWith = (script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title></head><body><script src="/ours.js"></script>${script}</body></html>`;

let shop: Site;
let journal: Site;
let stranger: Site;
test.beforeEach(async () => {
  [shop, journal, stranger] = await Promise.all([serve(), serve(), serve()]);
  const plain = await consentScript('', '');
  for (const site of [shop, stranger]) {
    site.set('/ours.js', { body: plain, type: 'text/javascript' });
    site.set('/', pageWith(''));
  }
  const body = await consentScript(
    `import { takeHandOver } from './src/integrations/hand-over.js';`,
    `window.taken = takeHandOver(consent, { from: ['${shop.url}'], verify: '/consent/take-over', grants: !query.has('cautious') });`,
  );
  journal.set('/ours.js', { body, type: 'text/javascript' });
  journal.set('/', pageWith(''));
});
test.afterEach(() => Promise.all([shop, journal, stranger].map((site) => site.close())));

/** The journal's server. */
async function startServer(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  const asked: string[] = [];
  await page.route('**/consent/take-over', async (route) => {
    const token = route.request().postData() ?? '';
    asked.push(token);
    const json = await takeOver(token, {
      secret,
      from: shop.url,
      to: journal.url,
      isFirstUse: (id) => !seen.has(id) && seen.add(id).size > 0,
    });
    await route.fulfill({ json });
  });
  return asked;
}

/** Decides in the shop and gets the shop's token for the journal. */
async function decide(page: Page, command: string): Promise<string> {
  // Both sites are one host, whose cookies know no ports.
  await page.context().clearCookies();
  await page.goto(`${shop.url}/?place=FR`);
  const record = (await page.evaluate((name) => {
    const consent = Reflect.get(window, 'consent');
    void consent[name]();
    return consent.state.get().record;
  }, command)) as ConsentRecord;
  await page.context().clearCookies();
  return handOver(record, { secret, from: shop.url, to: journal.url });
}

/** Follows a link as a visitor does. */
async function follow(page: Page, url: string): Promise<unknown[]> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'next' });
    document.body.append(link);
  }, url);
  await page.getByRole('link', { name: 'next' }).click();
  await page.waitForURL(/\/\?/);
  await page.evaluate(() => Reflect.get(window, 'taken'));
  return page.evaluate(() => {
    const { has, state } = Reflect.get(window, 'consent');
    return [has('analytics'), state.get().status, state.get().record?.statements[0]?.via ?? null];
  });
}
const target = (token: string, query = 'place=FR'): string =>
  `${journal.url}/?${query}#consentry=${token}`;

test('a yes in the shop is a yes in the journal, made by a link, and the address is clean', async ({
  page,
}) => {
  await startServer(page);
  const token = await decide(page, 'acceptAll');
  expect(await follow(page, target(token))).toEqual([true, 'decided', 'link']);
  expect(page.url()).toBe(`${journal.url}/?place=FR`);
});

test('a no is handed over as well', async ({ page }) => {
  await startServer(page);
  const token = await decide(page, 'rejectAll');
  expect(await follow(page, target(token))).toEqual([false, 'decided', 'link']);
});

test('unless the site says so, a yes is not taken from a link', async ({ page }) => {
  await startServer(page);
  const token = await decide(page, 'acceptAll');
  expect(await follow(page, target(token, 'place=FR&cautious'))).toEqual([
    false,
    'undecided',
    null,
  ]);
});

test('a link from elsewhere hands nothing over, and is not even asked about', async ({ page }) => {
  const asked = await startServer(page);
  const token = await decide(page, 'acceptAll');
  await page.goto(`${stranger.url}/?place=FR`);
  expect(await follow(page, target(token))).toEqual([false, 'undecided', null]);
  expect(page.url()).not.toContain('consentry=');
  expect(asked).toEqual([]);
});

test('a token that was used, or is none, hands nothing over', async ({ page }) => {
  await startServer(page);
  const token = await decide(page, 'acceptAll');
  await follow(page, target(token));
  for (const next of [token, 'nonsense', '']) {
    await page.goto(`${shop.url}/?place=FR`);
    await page.context().clearCookies();
    expect(await follow(page, target(next))).toEqual([false, 'undecided', null]);
  }
});

test('what the visitor said in the journal later stands', async ({ page }) => {
  await startServer(page);
  const token = await decide(page, 'acceptAll');
  await page.goto(`${journal.url}/?place=FR`);
  await page.evaluate(() => void Reflect.get(window, 'consent').rejectAll());
  await page.goto(`${shop.url}/?place=FR`);
  const found = await follow(page, target(token));
  expect(found.slice(0, 2)).toEqual([false, 'decided']);
});

test('a server that fails is reported and hands nothing over', async ({ page }) => {
  await page.route('**/consent/take-over', (route) => route.fulfill({ status: 500, body: 'x' }));
  const token = await decide(page, 'acceptAll');
  expect(await follow(page, target(token))).toEqual([false, 'undecided', null]);
  expect(await page.evaluate(() => Reflect.get(window, 'problems'))).toMatchObject([
    { code: 'integration-failed', path: 'integrations.handOver' },
  ]);
});
