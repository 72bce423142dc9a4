// What the script tag loads beside itself for the gate, and only where a page needs it.

import { banner, expect, started, test } from './example.js';

const gate =
  '<script type="text/plain" data-category="analytics">window.ran = (window.ran || 0) + 1</script>';
const html = (body: string, services: object[] = []) =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="/favicon.svg"><script type="application/json" data-consentry-config>${JSON.stringify({ jurisdiction: 'FR', categories: { analytics: {} }, services })}</script><script src="/consentry.js"></script></head><body><h1>Page</h1><main></main>${body}</body></html>`;

/** Our script runs, and the visitor accepts, while the parser is still in the head. */
const inTheHead = html('')
  .replace(
    '<script src="/consentry.js">',
    '<script>document.addEventListener("consentry:ready", () => fetch("/started"))</script><script src="/consentry.js" async>',
  )
  .replace(
    '</head>',
    `<script src="/accept.js"></script>${gate.replace('>', ' src="/watch.js">')}${gate}$&`,
  );

test.use({
  exampleOptions: {
    pages: {
      '/in-the-head': inTheHead,
      '/parsed': html(gate),
      '/ungated': html('<script data-category="analytics">1</script>'),
      '/stores': html(gate, [
        { id: 'counter', category: 'analytics', cookies: [{ name: 'events', store: 'indexeddb' }] },
      ]),
    },
  },
});

test('gates of the parser run without a further file, dead ones with it', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(`${example.url}/parsed`);
  await banner(page).accept.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
  const parts = () =>
    observed.ownPaths().filter((path) => /consentry-(late|stores|lint|placeholder)/.test(path));
  expect(parts()).toEqual([]);
  await page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = markup;
  }, gate);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(2);
  expect(parts()).toEqual(['/consentry-late.js']);
});

test('gates at which the parser still is when files are asked for run without a further file', async ({
  page,
  example,
  observed,
}) => {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route('**/started', (route) => {
    start();
    return route.fulfill({ body: '' });
  });
  await page.route('**/accept.js', async (route) => {
    await started;
    await route.fulfill({ body: 'consentry.acceptAll()', contentType: 'text/javascript' });
  });
  await page.goto(`${example.url}/in-the-head`);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
  expect(observed.ownPaths().filter((path) => /consentry-late/.test(path))).toEqual([]);
});

test('a dead gate whose file cannot be loaded stays shut, and says so', async ({
  page,
  example,
}) => {
  await page.route('**/consentry-late.js', (route) => route.abort());
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`${example.url}/parsed`);
  await banner(page).accept.click();
  await page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = markup;
  }, gate);
  await expect.poll(() => errors.join('\n')).toContain('gate-failed');
  expect(errors.join('\n')).toContain('Could not be loaded or released');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
});

test('a withdrawal deletes declared databases', async ({ page, example }) => {
  await page.goto(`${example.url}/stores`);
  await banner(page).accept.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
  const report = await page.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('events');
      request.onsuccess = () => resolve(request.result.close());
    });
    return Reflect.get(window, 'consentry').rejectAll();
  });
  expect(report).toMatchObject({ removed: ['events'], couldNotRemove: [] });
});

test('the linter answers from the console', async ({ page, example }) => {
  await page.goto(`${example.url}/ungated`);
  await started(page);
  const found = await page.evaluate(() => Reflect.get(window, 'consentry').lint());
  expect(found).toMatchObject([
    { code: 'gate-ineffective', message: expect.stringContaining('text/plain') },
  ]);
});
