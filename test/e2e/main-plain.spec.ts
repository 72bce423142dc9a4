// The plain notice, which the script shows by itself where the interface cannot be loaded: what it asks, and what it says.

import type { Page } from 'playwright/test';
import { expect, started, test } from './example.js';
import { axeViolations } from './ui-page.js';

/** Code that keeps running when it is withdrawn. */
const service = { id: 'counter', category: 'analytics' };
const counter =
  '<script type="text/plain" data-category="analytics" data-service="counter">window.counts = true</script>';

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
const settings = '<a href="/privacy#choices" data-consentry="open:preferences">Settings</a>';
/** A dark page whose header and app lie above everything, and whose buttons nobody sees. */
const page = `<style>
  body { background: #111; color: #eee; color-scheme: dark; }
  .shell { position: fixed; inset: 0; z-index: 2147483000; background: #222; }
  body *, consentry-root, consentry-root * { font-size: 3px !important; opacity: .05 !important; transform: translateX(-200vw) !important; color: #eee !important; }
</style>`;
const signal = '<meta name="consentry:gpc" content="1">';

test.use({
  exampleOptions: {
    block: ['/consentry-ui.js'],
    pages: {
      '/fr': html({ jurisdiction: 'FR' }),
      '/fr-link': html({ jurisdiction: 'FR' }, { body: settings }),
      '/fr-counter': html({ jurisdiction: 'FR', services: [service] }, { body: counter }),
      '/fr-header': html(
        { jurisdiction: 'FR' },
        { head: page, body: '<header class="shell"></header>' },
      ),
      '/fr-head': html({ jurisdiction: 'FR' }).replace(
        '</head>',
        '<script src="/slow.js"></script></head>',
      ),
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
  await expect(button(page, 'Accept all')).toHaveCount(0);
  expect((await state(page)).via).toBe('banner');
});

test('keeps a way back after a choice, on this page and on the next', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  await button(page, 'Accept all').click();
  expect(await buttons(page)).toEqual(['Privacy settings']);

  await open(page, `${example.url}/fr`);
  expect(await buttons(page)).toEqual(['Privacy settings']);
  await button(page, 'Privacy settings').click();
  await button(page, 'Reject all').click();
  await expect(button(page, 'Privacy settings')).toBeVisible();
  await page.reload();
  await started(page);
  expect(await ran(page)).toEqual([]);
});

test('goes away after a choice where the page has a way back of its own', async ({
  page,
  example,
}) => {
  await open(page, `${example.url}/fr-link`);
  await button(page, 'Accept all').click();
  await expect(notice(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  expect(await buttons(page)).toEqual(['Accept all', 'Reject all']);
});

test('offers to reload where code keeps running', async ({ page, example }) => {
  await open(page, `${example.url}/fr-counter`);
  await button(page, 'Accept all').click();
  const counts = () => page.evaluate(() => Reflect.get(window, 'counts') === true);
  await expect.poll(counts).toBe(true);
  await button(page, 'Privacy settings').click();
  await button(page, 'Reject all').click();
  await expect(notice(page)).toContainText('stop when the page reloads');
  const reloaded = page.waitForEvent('load');
  await button(page, 'Reload now').click();
  await page.clock.runFor(2000);
  await reloaded;
  await started(page);
  expect(await counts()).toBe(false);
});

test('lies above the page in colours of its own, and moves nothing', async ({ page, example }) => {
  await open(page, `${example.url}/fr-header`);
  expect(await page.locator('h1').evaluate((h1) => (h1 as HTMLElement).offsetTop)).toBeLessThan(30);
  const looks = await notice(page).evaluate((root) =>
    [root, ...root.children].map((element) => {
      const { color, opacity, transform, fontSize, display } = getComputedStyle(element);
      return { name: element.localName, color, opacity, transform, fontSize, display };
    }),
  );
  const same = { opacity: '1', transform: 'none' };
  for (const look of looks) {
    expect(look).toMatchObject(same);
    expect(Number.parseFloat(look.fontSize)).toBeGreaterThan(12);
  }
  const background = await notice(page).evaluate((root) => getComputedStyle(root).backgroundColor);
  expect([looks[0]?.color, looks[1]?.color, background]).toEqual([
    'rgb(0, 0, 0)',
    'rgb(0, 0, 0)',
    'rgb(255, 255, 255)',
  ]);
  await button(page, 'Reject all').click();
  expect(await page.evaluate(() => Reflect.get(window, 'consentry').state.get().ask)).toBe(null);
});

test('has nothing that axe objects to', async ({ page, example }) => {
  for (const path of ['/fr', '/on']) {
    await page.goto(example.url + path);
    await expect(page.locator('consentry-root').getByRole('button').first()).toBeVisible();
    expect(await axeViolations(page), path).toEqual([]);
  }
});

test('is not printed', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      Reflect.set(window, 'printed', document.querySelector('consentry-root') !== null);
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(false);
  await expect(button(page, 'Reject all')).toBeVisible();
});

test('comes on a page whose head is still waited for', async ({ page, example }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  let arrive = (): void => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/slow.js', async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.clock.install();
  await page.goto(`${example.url}/fr-head`, { waitUntil: 'commit' });
  // Nothing is painted yet, so that nothing but time can be waited for.
  await expect
    .poll(async () => {
      await page.clock.runFor(2000);
      return page.evaluate(() => document.querySelectorAll('consentry-root').length);
    })
    .toBe(1);
  arrive();
  await button(page, 'Accept all').click();
  expect(await buttons(page)).toEqual(['Privacy settings']);
  expect(errors).toEqual([]);
});

test('knows a script that presses a button from a person', async ({ page, example }) => {
  await open(page, `${example.url}/fr`);
  await button(page, 'Reject all').evaluate((element: HTMLElement) => element.click());
  await expect(button(page, 'Reject all')).toHaveCount(0);
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
  await expect(button(page, 'Reject all')).toHaveCount(0);
});

test('offers the opt-out in California where the page has no link', async ({ page, example }) => {
  await open(page, `${example.url}/ca`);
  expect(await buttons(page)).toEqual([optOut]);
  await button(page, optOut).click();
  await expect(notice(page)).toContainText('You have opted out.');
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
  await expect(notice(page)).toContainText('You have opted out.');
  expect(await buttons(page)).toEqual(['Privacy settings']);
  expect(await ran(page)).toEqual([]);
});

test('gives notice in Ontario, where refusing is as easy as going on', async ({
  page,
  example,
}) => {
  await open(page, `${example.url}/on`);
  expect(await buttons(page)).toEqual(['Reject all', 'OK']);
  await button(page, 'OK').click();
  expect(await buttons(page)).toEqual(['Privacy settings']);
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
