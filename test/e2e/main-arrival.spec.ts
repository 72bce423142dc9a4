// Pages that arrive in pieces: what stands in the part that is still on its way counts like the rest.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { banner, expect, test } from './example.js';

/** Serves a page whose rest is sent when our script has run, and our files. */
async function serve(first: string, rest: string) {
  let goOn = () => {};
  const hasRun = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url.slice(1);
    if (name.endsWith('.js')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.write(readFileSync(`dist/${name}`));
      response.end(name === 'consentry.js' ? ';fetch("/go");' : '');
    } else if (name) {
      if (name === 'go') goOn();
      response.end();
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.write(`<!doctype html><html lang="en"><head><title>Page</title>${first}`);
      await hasRun;
      response.end(rest);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const tag = '<script src="/consentry.js" async></script>';
const gate =
  '<script type="text/plain" data-category="analytics">window.ran = (window.ran || 0) + 1</script>';
const config = JSON.stringify({ jurisdiction: 'FR', categories: { analytics: {} } });
const opening = '<script type="application/json" data-consentry-config>';

for (const [where, first, rest] of [
  ['in the text', `${tag}${opening}${config.slice(0, 20)}`, `${config.slice(20)}</script>`],
  ['before the text', `${tag}${opening}`, `${config}</script>`],
  ['after the text', `${tag}${opening}${config}`, '</script>'],
  ['before the element', tag, `${opening}${config}</script>`],
] as const) {
  test(`an inline configuration that is cut ${where} is read when it is complete`, async ({
    page,
  }) => {
    await using site = await serve(first, `${rest}</head><body><h1>Page</h1>${gate}</body></html>`);
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(site.url);
    await expect(banner(page).reject).toBeVisible();
    await banner(page).accept.click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ran'))).toBe(1);
    expect(lines).toEqual([]);
  });
}

test('a signal that stands behind the script counts when the page has arrived', async ({
  page,
}) => {
  await using site = await serve(
    `${opening}${config.replace('FR', 'US-CA')}</script><script src="/consentry.js"></script>`,
    `<meta name="consentry:gpc" content="1"></head><body><h1>Page</h1><img src="/held" alt=""></body></html>`,
  );
  // The page does not finish, so that nothing else makes us look again.
  await page.route('**/held', () => {});
  await page.goto(site.url, { waitUntil: 'domcontentloaded' });
  const optOut = () =>
    page.evaluate(() => Reflect.get(window, 'consentry')?.state.get().optOut as string);
  await expect.poll(optOut).toBe('honored');
});
