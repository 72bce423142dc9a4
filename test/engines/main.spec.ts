// The main job on the example site with real vendor SDKs, in another engine: ask, remember, gate, take back.

import { expect } from 'playwright/test';
import { startExample } from '../../examples/serve.mjs';
import type { Tab } from './engine.js';
import { test as base } from './fixtures.js';

type Example = Awaited<ReturnType<typeof startExample>>;

const test = base.extend<{ example: Example }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  example: async ({}, use) => {
    const example = await startExample();
    await use(example);
    await example.close();
  },
});

/** What the example's head holds, in document order. */
const everyRun = [
  'script /amplitude/analytics-browser.js',
  'Amplitude snippet',
  'script /plausible/tracker.js',
  'Plausible snippet',
  'script /posthog/array.js',
  'PostHog snippet',
  'Adlane snippet',
];
const everyCollector = ['adlane', 'amplitude', 'plausible', 'posthog'];

/** Labels of the gated scripts that ran on this page, in order. */
const runs = (tab: Tab) =>
  tab.run(() => {
    const all: { label: string }[] = Reflect.get(window, 'runs') ?? [];
    return all.map(({ label }) => label).filter((label) => !label.startsWith('img'));
  });

/** Whether this page asks. */
const asks = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll('consentry-root button')].some(
      (button) => button.textContent?.trim() === 'Accept all' && button.checkVisibility(),
    ),
  );

/** Names of the cookies, keys and databases that a script of the page can see. */
const stored = (tab: Tab) =>
  tab.run(async () => [
    ...document.cookie.split('; ').filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...('caches' in window ? await caches.keys() : []),
  ]);
const ofThirdParties = (names: readonly string[]) =>
  names.filter((name) => /^(?:AMP_|ph_|_adlane)/.test(name));

/** Resolves when the consent script has started on this page. */
const started = (tab: Tab) =>
  expect.poll(() => tab.run(() => 'state' in Object(Reflect.get(window, 'consentry')))).toBe(true);

/** Resolves when a request that is made last has been answered: what was to be asked for before has been. */
const quiet = (tab: Tab) =>
  tab.run(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
    await fetch('/favicon.svg', { cache: 'no-store' });
  });

const collectors = (example: Example) => [
  ...new Set(
    example
      .received()
      .filter(({ kind }) => kind === 'event')
      .map(({ service }) => service),
  ),
];

test('nothing runs, loads or is stored before the visitor has chosen', async ({ tab, example }) => {
  for (const path of ['/', '/how-it-works', '/contact', '/privacy']) {
    await tab.goto(`${example.url}${path}?place=FR`);
    await expect.poll(() => asks(tab)).toBe(true);
    expect(await runs(tab)).toEqual([]);
  }
  expect(await stored(tab)).toEqual([]);
  expect(example.received()).toEqual([]);
});

test('consent runs the SDKs in document order, is remembered, and can be taken back', async ({
  tab,
  example,
}) => {
  await tab.goto(`${example.url}/privacy?place=FR`);
  await tab.click('Accept all');
  await expect.poll(() => runs(tab)).toEqual(everyRun);
  await expect.poll(() => collectors(example).sort()).toEqual(everyCollector);
  await expect.poll(async () => ofThirdParties(await stored(tab)).length).toBeGreaterThan(3);
  await expect.poll(() => asks(tab)).toBe(false);

  await tab.reload();
  await expect.poll(() => runs(tab)).toEqual(everyRun);
  expect(await asks(tab)).toBe(false);

  // Until its queue is empty, Amplitude writes it again with every answer of its server.
  await expect.poll(() => tab.run(() => localStorage.getItem('AMP_unsent_northquay-'))).toBe('[]');
  await tab.click('Withdraw consent');
  await expect.poll(async () => ofThirdParties(await stored(tab))).toEqual([]);

  await tab.reload();
  await started(tab);
  example.clear();
  expect(await runs(tab)).toEqual([]);
  expect(ofThirdParties(await stored(tab))).toEqual([]);
  await tab.goto(`${example.url}/how-it-works?place=FR`);
  await started(tab);
  await quiet(tab);
  expect(await runs(tab)).toEqual([]);
  expect(example.received()).toEqual([]);
});

test('a refusal runs nothing, now or on the next load, and is not asked again', async ({
  tab,
  example,
}) => {
  await tab.goto(`${example.url}/?place=FR`);
  await tab.click('Reject all');
  await expect.poll(() => asks(tab)).toBe(false);
  await tab.reload();
  await started(tab);
  await quiet(tab);
  expect(await asks(tab)).toBe(false);
  expect(await runs(tab)).toEqual([]);
  expect(ofThirdParties(await stored(tab))).toEqual([]);
  expect(example.received()).toEqual([]);
});

test('where opting out is the rule, tags run at once and one click stops the adverts', async ({
  tab,
  example,
}) => {
  await tab.goto(`${example.url}/privacy?place=US-CA`);
  await expect.poll(() => runs(tab)).toEqual(everyRun);
  await tab.click('Do not sell or share');
  await tab.goto(`${example.url}/?place=US-CA`);
  await expect
    .poll(() => runs(tab))
    .toEqual(everyRun.filter((label) => !label.startsWith('Adlane')));
  expect((await stored(tab)).join()).not.toContain('_adlane');
});
