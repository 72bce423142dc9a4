// When the interface is asked for: together with what else is on its way where nothing is stored, and never without need.

import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from 'playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const guide = readFileSync(new URL('../../docs/guides/start.md', import.meta.url), 'utf8');

/** The line of script that the guide gives for asking in advance. */
const snippet = /<script>\n {2}if \(!\/consentry=[\s\S]*?<\/script>/.exec(guide)?.[0] ?? '';

interface Site {
  url: string;
  /** The page's head. */
  head: string;
  /** A file that is answered only once the interface has been asked for. */
  heldBack: string;
  asked: string[];
}

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
  site: async ({}, use) => {
    const site: Site = { url: '', head: '', heldBack: '', asked: [] };
    let isUiAsked = false;
    let waiting: (() => void)[] = [];
    const server = createServer((request, response: ServerResponse) => {
      const path = new URL(request.url ?? '/', site.url).pathname;
      const send = (type: string, body: string | Buffer) => {
        response.setHeader('content-type', type);
        response.end(body);
      };
      if (path === '/')
        return send(
          'text/html',
          `<!doctype html><head>${site.head}</head><body><button data-consentry="open:preferences">Settings</button>`,
        );
      if (path === '/favicon.ico') return send('image/x-icon', '');
      site.asked.push(path);
      if (path === '/consent/consentry-ui.js') {
        isUiAsked = true;
        for (const answer of waiting) answer();
        waiting = [];
      }
      const answer = () =>
        path === '/consent.json'
          ? send('application/json', '{"policy":{"url":"/privacy"},"jurisdiction":"FR"}')
          : send('text/javascript', readFileSync(new URL(path.replace('/consent/', ''), dist)));
      if (path === site.heldBack && !isUiAsked) waiting.push(answer);
      else answer();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(site);
    server.closeAllConnections();
    server.close();
  },
});

const byFile = '<script src="/consent/consentry.js" data-config="/consent.json" async></script>';
const inline =
  '<script type="application/json" data-consentry-config>{"policy":{"url":"/privacy"},"jurisdiction":"FR"}</script>' +
  '<script src="/consent/consentry.js" async></script>';

test('a first visitor does not wait for the configuration before the interface is asked for', async ({
  page,
  site,
}) => {
  Object.assign(site, { head: byFile, heldBack: '/consent.json' });
  await page.goto(site.url);
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
});

test('a returning visitor downloads no interface, wherever the configuration lies', async ({
  page,
  site,
}) => {
  for (const head of [byFile, snippet + inline]) {
    await page.context().clearCookies();
    Object.assign(site, { head });
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Accept all' }).click();
    site.asked = [];
    await page.goto(site.url);
    await page.waitForFunction(() => 'version' in Object(Reflect.get(window, 'consentry')));
    expect(await page.evaluate(() => Reflect.get(window, 'consentry').has('analytics'))).toBe(true);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(site.asked).not.toContain('/consent/consentry-ui.js');
  }
});

test('the line of script from the guide asks for the interface together with the script tag', async ({
  page,
  site,
}) => {
  Object.assign(site, { head: snippet + inline, heldBack: '/consent/consentry.js' });
  await page.goto(site.url);
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
  expect(site.asked.filter((path) => path === '/consent/consentry-ui.js')).toHaveLength(1);
});
