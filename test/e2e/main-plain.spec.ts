// The plain notice, which the script shows by itself where the interface cannot be loaded: what it asks, and what it says.

import type { Page } from 'playwright/test';
import { expect, started, test } from './example.js';

const gates = ['analytics', 'advertising']
  .map(
    (id) =>
      `<script type="text/plain" data-category="${id}">(window.ran ??= []).push('${id}')</script>`,
  )
  .join('');

const html = (settings: object, { head = '', body = '' } = {}): string =>
  `<!doctype html><html lang="de"><head><title>Page</title><link rel="icon" href="/favicon.svg">${head}
    <script type="application/json" data-consentry-config>${JSON.stringify({
      categories: { analytics: {}, advertising: {} },
      policy: { url: '/privacy' },
      ...settings,
    })}</script><script src="/consentry.js"></script>${gates}</head><body><h1>Page</h1>${body}</body></html>`;

const optOut = 'Opt out of sale and sharing';
const link = '<a href="/privacy#choices" data-consentry="open:choices">Your Privacy Choices</a>';
const signal = '<meta name="consentry:gpc" content="1">';

test.use({
  exampleOptions: {
    block: ['/consentry-ui.js'],
    pages: {
      '/fr': html({ jurisdiction: 'FR' }),
      '/ca': html({ jurisdiction: 'US-CA' }),
      '/ca-link': html({ jurisdiction: 'US-CA' }, { body: link }),
      '/ca-signal': html({ jurisdiction: 'US-CA' }, { head: signal, body: link }),
      '/ca-asks': html({ jurisdiction: 'US-CA', floor: 'opt-in' }),
      '/on': html({ jurisdiction: 'CA-ON' }),
      '/child': html({ jurisdiction: 'FR', audience: { age: 12 } }),
      '/ca-child': html({ jurisdiction: 'US-CA', audience: { age: 12 } }, { body: link }),
    },
  },
});

const notice = (page: Page) => page.locator('consentry-root');
const button = (page: Page, name: string) =>
  notice(page).getByRole('button', { name, exact: true });
const buttons = (page: Page) => notice(page).getByRole('button').allTextContents();
const ran = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'ran') ?? []);
const state = (page: Page) =>
  page.evaluate(() => {
    const { optOut, record } = Reflect.get(window, 'consentry').state.get();
    return { optOut, via: record?.optOut?.via ?? record?.statements.at(-1)?.via };
  });

/** Skips the pauses before the interface is asked for again. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await started(page);
  await expect
    .poll(async () => {
      await page.clock.runFor(2000);
      return notice(page).count();
    })
    .toBe(1);
}

test('asks in France for its purposes, with the policy, in English', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  await expect(notice(page)).toHaveAttribute('lang', 'en');
  await expect(notice(page)).toContainText('third parties');
  await expect(notice(page)).toContainText('analytics, advertising');
  await expect(notice(page).getByRole('link')).toHaveAttribute('href', '/privacy');
  expect(await buttons(page)).toEqual(['Accept all', 'Reject all']);
  expect(await ran(page)).toEqual([]);

  await button(page, 'Accept all').click();
  await expect.poll(() => ran(page)).toEqual(['analytics', 'advertising']);
  await expect(notice(page)).toHaveCount(0);
  expect((await state(page)).via).toBe('banner');
});

test('knows a script that presses a button from a person', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  await button(page, 'Reject all').evaluate((element: HTMLElement) => element.click());
  await expect(notice(page)).toHaveCount(0);
  expect((await state(page)).via).toBe('extension');
});

test('survives a router that replaces the body', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  for (let times = 0; times < 5; times += 1) {
    await page.evaluate(() => {
      document.documentElement.replaceChild(document.createElement('body'), document.body);
    });
  }
  await button(page, 'Reject all').click();
  await expect(notice(page)).toHaveCount(0);
});

test('offers the opt-out in California where the page has no link', async ({ page, example }) => {
  await open(page, `${example.url}/ca`);
  expect(await buttons(page)).toEqual([optOut]);
  await button(page, optOut).click();
  await expect(notice(page)).toHaveText('You have opted out.');
  expect(await state(page)).toEqual({ optOut: 'opted-out', via: 'banner' });
});

test('offers the opt-out in California when the link of the page is followed', async ({
  page,
  example,
}) => {
  await page.clock.install();
  await page.goto(`${example.url}/ca-link`);
  await started(page);
  await expect(notice(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Your Privacy Choices' }).click();
  await expect
    .poll(async () => {
      await page.clock.runFor(2000);
      return buttons(page);
    })
    .toEqual([optOut, 'OK']);
  expect(page.url()).toBe(`${example.url}/ca-link`);
  await button(page, 'OK').click();
  // Looking is no answer.
  expect(await page.context().cookies()).toEqual([]);
  await page.getByRole('link', { name: 'Your Privacy Choices' }).click();
  await button(page, optOut).click();
  await expect(notice(page)).toContainText('You have opted out.');
  expect((await state(page)).optOut).toBe('opted-out');
});

test('says in California that the signal is honored', async ({ page, example }) => {
  await open(page, `${example.url}/ca-signal`);
  await expect(notice(page)).toHaveText('Opt-Out Request Honored');
  expect(await ran(page)).toEqual(['analytics']);
});

test('asks in California where the site asks everywhere', async ({ page, example }) => {
  await open(page, `${example.url}/ca-asks`);
  expect(await buttons(page)).toEqual([optOut, 'Accept all', 'Reject all']);
  await button(page, 'Reject all').click();
  await expect(notice(page)).toHaveText('You have opted out.');
  expect(await ran(page)).toEqual([]);
});

test('gives notice in Ontario, where refusing is as easy as going on', async ({
  page,
  example,
}) => {
  await open(page, `${example.url}/on`);
  expect(await buttons(page)).toEqual(['Reject all', 'OK']);
  await button(page, 'OK').click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await started(page);
  expect(await page.evaluate(() => Reflect.get(window, 'consentry').state.get().ask)).toBe(null);
});

for (const [path, offered] of [
  ['/child', ['Reject all']],
  ['/ca-child', [optOut, 'Reject all', 'OK']],
] as const) {
  test(`gives a child nothing to accept: ${path.slice(1)}`, async ({ page, example }) => {
    await open(page, example.url + path);
    expect(await buttons(page)).toEqual(offered);
    await button(page, 'Reject all').click();
    await expect(button(page, 'Reject all')).toHaveCount(0);
    expect(await ran(page)).toEqual([]);
  });
}

test('comes after two further attempts, half a second and two seconds later', async ({
  page,
  example,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('[consentry]')) errors.push(message.text());
  });
  let asked = 0;
  page.on('response', (response) => {
    asked += Number(response.url().includes('/consentry-ui.js'));
  });
  await page.clock.install({ time: '2026-11-28T12:00:00Z' });
  await page.clock.pauseAt('2026-11-28T12:01:00Z');
  await page.goto(`${example.url}/fr`);
  await started(page);
  /** Milliseconds of the page until it has asked so often. */
  const until = async (times: number): Promise<number> => {
    const before = await page.evaluate(() => Date.now());
    await expect
      .poll(
        async () => {
          if (asked < times) await page.clock.runFor(100);
          return asked;
        },
        { intervals: [20] },
      )
      .toBe(times);
    return page.evaluate((start) => Date.now() - start, before);
  };
  await expect.poll(() => asked).toBe(1);
  expect(await until(2)).toBeGreaterThanOrEqual(500);
  await expect(notice(page)).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(await until(3)).toBeGreaterThanOrEqual(2000);
  await expect(button(page, 'Reject all')).toBeVisible();
  expect(asked).toBe(3);
  await expect.poll(() => errors.join('\n')).toContain('interface-not-loaded');
});
