// Releases the same tags as gates and compares with what the browser did without them.

import { type Browser, expect, test } from 'playwright/test';
import { painted, type Site, serve, settle } from '../gating-page.js';
import { comparable, html, type Mode, modes, serveFiles } from './markup.js';
import { pages } from './pages.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  serveFiles(site);
});
test.afterAll(() => site.close());

/** In a context of its own: pages that share a cache wait for one another when they ask for the same file. */
async function run(browser: Browser, path: string, mode: Mode, expected?: string[]) {
  const page = await browser.newPage();
  try {
    await page.goto(site.url + path, { waitUntil: 'load' });
    if (mode === 'on grant' || mode === 'late') {
      await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
    }
    if (mode === 'late') {
      await page.evaluate(() => {
        const template = document.querySelector('template');
        if (template) document.body.append(document.importNode(template.content, true));
      });
    }
    const trace = () => page.evaluate(() => Reflect.get(window, 'trace') as string[]);
    if (expected) {
      await expect
        .poll(async () => (await trace()).length, { timeout: 4000 })
        .toBeGreaterThanOrEqual(expected.length)
        .catch(() => undefined);
    }
    // Whatever comes on top of that has come when a gate behind it all has run.
    if (mode === 'ungated') await painted(page);
    else await settle(page);
    return await trace();
  } finally {
    await page.close();
  }
}

const rows: { name: string; results: Record<string, string> }[] = [];

for (const [index, entry] of pages.entries()) {
  test(`releases as the browser runs: ${entry.name}`, async ({ browser }) => {
    const path = (mode: Mode) => `/page-${index}-${mode.replace(' ', '-')}`;
    for (const mode of ['ungated', ...modes] as const) site.set(path(mode), html(entry, mode));
    const golden = await run(browser, path('ungated'), 'ungated');
    const traces = await Promise.all(modes.map((mode) => run(browser, path(mode), mode, golden)));
    const released = modes.map((mode, at) => [mode, comparable(entry, traces[at] ?? [])] as const);
    const wanted = modes.map((mode) => [mode, comparable(entry, golden)] as const);
    const results = released.map(([mode, trace], at) => {
      const isSame = JSON.stringify(trace) === JSON.stringify(wanted[at]?.[1]);
      return [mode, !isSame ? 'OTHER' : entry.differs ? 'any order' : 'same'];
    });
    rows.push({ name: entry.name, results: Object.fromEntries(results) });
    expect(Object.fromEntries(released)).toEqual(Object.fromEntries(wanted));
  });
}

test.afterAll(() => {
  const lines = rows.map(
    ({ name, results }) =>
      `${name.padEnd(66)} ${modes.map((mode) => (results[mode] ?? '').padEnd(10)).join(' ')}`,
  );
  const head = `${'page'.padEnd(66)} ${modes.map((mode) => mode.padEnd(10)).join(' ')}`;
  console.log([head, ...lines, `${rows.length} pages`].join('\n'));
});
