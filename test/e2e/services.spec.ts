// Services named by id on a page without a bundler: the built files, loaded before anything starts.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type Site, serve } from './gating-page.js';
import { bundle } from './integrations-page.js';

const dist = join(import.meta.dirname, '../../dist');
const built = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** Starts as the script tag does: definitions first, then the consent. */
const starter = `
import { ConsentError } from './src/core/errors.js';
import { createConsent } from './src/core/api.js';
import { browserEnv } from './src/browser/env.js';
import { createMemoryStorage } from './src/storage/memory.js';
import { startGating } from './src/gating/gate.js';
import { filesBeside } from './src/files.js';
import { loadServices } from './src/service-files.js';
window.started = loadServices(window.config, filesBeside('/consentry/consentry.js').file).then((services) => {
  const consent = createConsent(window.config, { ...browserEnv, place: 'FR', storage: createMemoryStorage(), report() {}, services });
  window.consent = consent;
  startGating(consent);
  return consent.settings.services.map(({ id, name, retention }) => [id, name, retention]);
}).catch((error) => {
  if (!(error instanceof ConsentError)) throw error;
  return error.problems.map(({ code, path }) => code + ' ' + path);
});
`;

let site: Site;
let script: string | undefined;
test.beforeEach(async () => {
  site = await serve();
  script ??= await bundle(starter);
  site.set('/ours.js', { body: script, type: 'text/javascript' });
});
test.afterEach(() => site.close());

async function open(page: Page, services: readonly unknown[]): Promise<unknown> {
  for (const entry of services) {
    const id = typeof entry === 'string' ? entry : Reflect.get(Object(entry), 'id');
    if (!existsSync(join(dist, `services/${id}.js`))) continue;
    const body = built(`services/${id}.js`);
    site.set(`/consentry/services/${id}.js`, { body, type: 'text/javascript' });
  }
  site.set(
    '/',
    `<!doctype html><meta charset="utf-8"><title>t</title><script>window.ran = []; window.config = ${JSON.stringify({ services })}</script>
    <script type="text/plain" data-category="analytics" data-service="plausible">ran.push('plausible')</script>
    <script type="text/plain" data-category="necessary">ran.push('necessary')</script>
    <script src="/ours.js"></script>`,
  );
  await page.goto(site.url);
  return page.evaluate(() => Reflect.get(window, 'started'));
}
const asked = (): string[] => site.requests.filter((path) => path.includes('/services/'));

test('five ids are defined before the start, and the page pays for five files', async ({
  page,
}) => {
  const five = ['plausible', 'matomo', 'youtube', 'stripe', 'meta-pixel'];
  const found = await open(page, five);
  expect(found).toEqual([
    ['plausible', 'Plausible', 'As set by the site'],
    ['matomo', 'Matomo', expect.any(String)],
    ['youtube', 'YouTube', expect.any(String)],
    ['stripe', 'Stripe', expect.any(String)],
    ['meta-pixel', 'Meta Pixel', expect.any(String)],
  ]);
  expect(asked().sort()).toEqual(five.map((id) => `/consentry/services/${id}.js`).sort());
  await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toContain('plausible');
});

test('a site corrects what a file says, and its own tools need no file', async ({ page }) => {
  const own = { id: 'own-tool', category: 'analytics' };
  const found = await open(page, [{ id: 'plausible', retention: '1 year' }, own]);
  expect(found).toEqual([
    ['plausible', 'Plausible', '1 year'],
    ['own-tool', 'own-tool', undefined],
  ]);
  expect(asked()).toEqual(['/consentry/services/plausible.js']);
});

for (const [name, services, expected] of [
  ['no file', ['plausible', 'plausibel'], 'config-service services[1]'],
  ['a path for an id', ['../services/plausible'], 'config-name services[0]'],
] as const) {
  test(`${name}: the configuration is refused and nothing runs`, async ({ page }) => {
    site.set('/consentry/services/plausible.js', {
      body: built('services/plausible.js'),
      type: 'text/javascript',
    });
    expect(await open(page, services)).toEqual([expected]);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toEqual([]);
  });
}

test('a file that holds another service, or none, is not taken for it', async ({ page }) => {
  site.set('/consentry/services/own.js', {
    body: built('services/plausible.js'),
    type: 'text/javascript',
  });
  site.set('/consentry/services/broken.js', { body: 'export const', type: 'text/javascript' });
  expect(await open(page, ['own', 'broken'])).toEqual([
    'config-service services[0]',
    'config-service services[1]',
  ]);
});

test.describe('the built script tag', () => {
  const tagPage = (services: readonly unknown[]): string =>
    `<!doctype html><html><head><meta charset="utf-8"><title>t</title><script>window.ran = []; window.codes = [];
      document.addEventListener('consentry:problem', ({ detail }) => codes.push(detail.code));
      window.consentry = [(consent) => { window.names = consent.settings.services.map(({ name }) => name); }];</script>
    <script type="application/json" data-consentry-config>${JSON.stringify({ services, jurisdiction: 'FR' })}</script>
    <script src="/dist/consentry.js"></script></head>
    <body><script type="text/plain" data-category="necessary">ran.push('necessary')</script></body></html>`;

  test.beforeEach(async ({ page }) => {
    await page.route('**/dist/**', (route) => {
      const path = new URL(route.request().url()).pathname.slice('/dist/'.length);
      return existsSync(join(dist, path))
        ? route.fulfill({ body: built(path), contentType: 'text/javascript' })
        : route.fulfill({ status: 404 });
    });
  });

  test('starts with the definitions of the ids that its configuration names', async ({ page }) => {
    site.set('/', tagPage(['plausible', { id: 'youtube', name: 'Our videos' }]));
    await page.goto(site.url);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'names')))
      .toEqual(['Plausible', 'Our videos']);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toEqual(['necessary']);
  });

  test('starts nothing where one is missing, and says so', async ({ page }) => {
    site.set('/', tagPage(['plausible', 'plausibel']));
    await page.goto(site.url);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'codes')))
      .toEqual(['config-service']);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toEqual([]);
  });
});
