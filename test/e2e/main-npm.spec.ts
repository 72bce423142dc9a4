// The main job through the npm package: in a page that imports it, and in plain Node.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { banner, expect, from, test } from './example.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('an app imports an SDK only after consent, and hears of every change', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('FR', '/npm/'));
  await expect(page.locator('#has')).toHaveText('off');
  await expect(banner(page).accept).toBeVisible();
  expect(observed.ownPaths()).not.toContain('/node_modules/posthog-js/dist/module.js');
  expect(observed.foreignUrls()).toEqual([]);
  expect(await observed.stored()).toEqual([]);

  await banner(page).accept.click();
  await expect(page.locator('#sdk')).toHaveText('running');
  await expect(page.locator('#has')).toHaveText('on');
  await expect(page.locator('#changes')).toContainText('decided: analytics granted, choice');
  await expect.poll(observed.collectors).toEqual(['posthog']);
});

test('an element of an app carries a command, as on any page', async ({ page, example }) => {
  await page.goto(example.url + from('FR', '/npm/'));
  await banner(page).reject.click();
  await page.getByRole('button', { name: 'Cookie settings' }).click();
  await page.getByRole('dialog').locator('summary').click();
  await expect(page.getByRole('dialog')).toContainText('PostHog');
});

test('an app imports an SDK at once on the next visit, without the interface', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('FR', '/npm/'));
  await banner(page).accept.click();
  await expect(page.locator('#sdk')).toHaveText('running');
  observed.forget();

  await page.reload();
  await expect(page.locator('#sdk')).toHaveText('running');
  await expect(page.locator('#has')).toHaveText('on');
  expect(observed.ownPaths()).not.toContain('/dist/ui.js');
});

test('an app withdraws, and what the SDK stored is gone now and on the next visit', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('FR', '/npm/'));
  await banner(page).accept.click();
  await expect(page.locator('#sdk')).toHaveText('running');
  await expect.poll(observed.stored).toContain('cookie ph_phc_board_posthog');

  await page.getByRole('button', { name: 'Withdraw statistics' }).click();
  await expect(page.locator('#has')).toHaveText('off');
  await expect(page.locator('#report')).toContainText('ph_phc_board_posthog');

  // What was imported goes on until the page is left.
  await expect(page.locator('#report')).toContainText('Reload the page to unload PostHog.');
  await page.locator('consentry-root').getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('#has')).toHaveText('off');
  await expect(page.locator('#sdk')).toHaveText('not loaded');
  await expect
    .poll(async () => (await observed.stored()).join())
    .not.toContain('ph_phc_board_posthog');
});

test('an app that was refused imports nothing, on the next visit either', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('FR', '/npm/'));
  await banner(page).reject.click();
  await expect(page.locator('#changes')).toContainText('decided: analytics denied, refused');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible();
  await expect(page.locator('#has')).toHaveText('off');
  await page.waitForLoadState('networkidle');
  await expect(banner(page).reject).toHaveCount(0);
  expect(observed.foreignUrls()).toEqual([]);
});

test.describe('a page of the package', () => {
  const page = (place: string) => `<!doctype html><html lang="en"><title>Page</title>
    <script type="importmap">
      {"imports": {"consentry": "/dist/index.js", "nanostores": "/node_modules/nanostores/index.js"}}
    </script>
    <script type="module">
      import { createConsent } from 'consentry';
      window.ran = [];
      const gpc = new URLSearchParams(location.search).has('gpc');
      window.consent = createConsent(
        { jurisdiction: '${place}', categories: { analytics: {}, advertising: { saleOrShare: true } } },
        gpc ? { signals: { gpc: true } } : {},
      );
      for (const id of ['analytics', 'advertising']) {
        window.consent.whenGranted(id).then(() => window.ran.push(id));
      }
    </script>
    <script type="text/plain" data-category="advertising">window.ran.push('gate')</script>`;
  const pages = Object.fromEntries(
    ['US-CA', 'AE', 'XX', 'Atlantis'].map((place) => [`/${place}`, page(place)]),
  );
  pages['/bare'] = page('').replace(/createConsent\([^;]*\);/, 'createConsent();');
  test.use({ exampleOptions: { pages } });
  const ran = (page: Page) =>
    page.evaluate(() => [...(Reflect.get(window, 'ran') ?? [])].sort() as string[]);

  test('runs all in California, until one press opts out', async ({ page, example }) => {
    await page.goto(`${example.url}/US-CA`);
    await expect.poll(() => ran(page)).toEqual(['advertising', 'analytics', 'gate']);
    await expect(banner(page).reject).toHaveCount(0);
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click();
    await page.getByRole('button', { name: 'Opt out of all sale and sharing' }).click();
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
    await expect(page.getByRole('button', { name: 'Your Privacy Choices' })).toBeVisible();
    expect(await ran(page)).toEqual(['analytics']);
  });

  test('honours the signal there', async ({ page, example }) => {
    await page.goto(`${example.url}/US-CA?gpc`);
    await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
    await expect.poll(() => ran(page)).toEqual(['analytics']);
  });

  test('asks everybody where there is no configuration', async ({ page, example }) => {
    await page.goto(`${example.url}/bare`);
    await expect(banner(page).reject).toBeVisible();
    const grants = () => page.evaluate(() => Reflect.get(window, 'consent').state.get().grants);
    expect(Object.keys(await grants())).toHaveLength(6);
    expect(await ran(page)).toEqual([]);
  });

  for (const place of ['AE', 'XX', 'Atlantis']) {
    test(`asks first in ${place}`, async ({ page, example }) => {
      await page.goto(`${example.url}/${place}`);
      await expect(banner(page).reject).toBeVisible();
      expect(await ran(page)).toEqual([]);
      await banner(page).accept.click();
      await expect.poll(() => ran(page)).toEqual(['advertising', 'analytics', 'gate']);
    });
  }
});

test('consentry/core in plain Node counts a consent for six months', () => {
  const output = execFileSync(process.execPath, ['examples/headless/index.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(output.trim().split('\n')).toEqual([
    'first visit: analytics granted (choice), ask nothing',
    'five months later: analytics granted (choice), ask nothing',
    'seven months later: analytics denied (expired), ask banner',
  ]);
});
