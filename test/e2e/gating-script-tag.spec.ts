// What the script tag loads beside itself for the gate, and only where a page needs it.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { banner, expect, started, test } from './example.js';

const gate =
  '<script type="text/plain" data-category="analytics">window.ran = (window.ran || 0) + 1</script>';
const html = (body: string, services: object[] = []) =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="/favicon.svg"><script type="application/json" data-consentry-config>${JSON.stringify({ jurisdiction: 'FR', categories: { analytics: {} }, services })}</script><script src="/consentry.js"></script></head><body><h1>Page</h1><main></main>${body}</body></html>`;

test.use({
  exampleOptions: {
    pages: {
      '/parsed': html(gate),
      '/autoblock': html('', [
        { id: 'counter', category: 'analytics', match: ['https://counter.example/*'] },
      ]).replace('{"jur', '{"autoblock":true,"jur'),
      '/ungated': html('<script data-category="analytics">1</script>'),
      '/left-over': html(
        gate.replace(
          /window.*1/,
          'window.read = [document.cookie.includes("_ads"), localStorage.getItem("ads")]',
        ),
        [
          { id: 'counter', category: 'analytics' },
          {
            id: 'ads',
            category: 'advertising',
            cookies: [
              { name: '_ads' },
              { name: 'ads', store: 'local' },
              { name: 'ads', store: 'session' },
            ],
          },
        ],
      ).replace('src="/consentry.js"', 'src="/consentry.js" defer'),
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

test('a gate of which half has arrived waits for the rest, whatever is put behind it', async ({
  page,
}) => {
  let goOn = () => {};
  const rest = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const config = JSON.stringify({ jurisdiction: 'US-TX', categories: { analytics: {} } });
  const file = (name: string) => gate.replace(/>.*</, ` src="/${name}.js"><`);
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url.slice(1);
    if (name.startsWith('consentry')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(readFileSync(`dist/${name}`));
    } else if (name.endsWith('.js')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      const append = 'document.head.append(document.createElement("meta"));';
      response.end(name === 'third.js' ? `${append} setTimeout(fetch, 0, "/go")` : '');
    } else if (name) {
      if (name === 'go') goOn();
      response.end();
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write(
        `<!doctype html><html lang="en"><head><title>Page</title><script type="application/json" data-consentry-config>${config}</script><script src="/consentry.js" async></script>${file('first')}${file('second')}${file('third')}${gate.slice(0, -'1</script>'.length)}`,
      );
      await rest;
      response.end('1</script></head><body><h1>Page</h1></body></html>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
    expect(errors).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
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

test('what is refused is removed before anything that is allowed runs', async ({
  page,
  example,
}) => {
  await page.goto(`${example.url}/left-over`);
  await started(page);
  await page.evaluate(() => {
    Reflect.get(window, 'consentry').save({ analytics: 'granted', advertising: 'denied' });
    // biome-ignore lint/suspicious/noDocumentCookie: vendors write cookies this way.
    document.cookie = '_ads=1';
    localStorage.setItem('ads', '1');
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'read'))).toEqual([false, null]);
});

test('a withdrawal in another tab cleans up in this one and offers a reload', async ({
  page,
  example,
  context,
}) => {
  await page.goto(`${example.url}/left-over`);
  await banner(page).accept.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'read'))).toEqual([false, null]);
  await page.evaluate(() => sessionStorage.setItem('ads', '1'));

  const other = await context.newPage();
  await other.goto(`${example.url}/left-over`);
  await started(other);
  await other.evaluate(() => Reflect.get(window, 'consentry').withdraw());

  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(
    await page.evaluate(() => ({
      report: Reflect.get(window, 'consentry').cleanup.get(),
      left: sessionStorage.getItem('ads'),
    })),
  ).toEqual({
    report: {
      removed: ['ads'],
      couldNotRemove: [],
      stillRunning: ['analytics'],
      reloadAdvised: true,
    },
    left: null,
  });
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

test('what holds unmarked requests does not begin for a consent that is gone', async ({
  page,
  example,
}) => {
  let arrive = () => {};
  const destroyed = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/consentry-autoblock.js', async (route) => {
    await destroyed;
    await route.continue();
  });
  await page.goto(`${example.url}/autoblock`);
  await started(page);
  const asked = page.waitForResponse('**/consentry-autoblock.js');
  await page.evaluate(() => Reflect.get(window, 'consentry').destroy());
  arrive();
  await (await asked).finished();
  // The same file once more: by then the first caller has had it.
  await page.evaluate((url) => import(url), `${example.url}/consentry-autoblock.js`);
  expect(await page.evaluate(() => String(window.fetch))).toContain('native code');
});

test('only what has the nonce of the tag itself is released, whatever stands before it', async ({
  page,
  example,
}) => {
  const marked = (nonce: string) =>
    `<script nonce="${nonce}" type="text/plain" data-category="analytics">window.ran = (window.ran || '') + '${nonce}'</script>`;
  const body = html(marked('bogus') + marked('own'))
    .replace('<script src', '<script nonce="own" src')
    .replace('<head>', '<head><script nonce="bogus"></script>');
  await page.route('**/nonces', (route) =>
    route.fulfill({
      body,
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "script-src 'nonce-own' 'strict-dynamic'" },
    }),
  );
  await page.goto(`${example.url}/nonces`);
  await banner(page).accept.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe('own');
});

test('the linter answers from the console', async ({ page, example }) => {
  await page.goto(`${example.url}/ungated`);
  await started(page);
  const found = await page.evaluate(() => Reflect.get(window, 'consentry').lint());
  expect(found).toMatchObject([
    { code: 'gate-ineffective', message: expect.stringContaining('text/plain') },
  ]);
});
