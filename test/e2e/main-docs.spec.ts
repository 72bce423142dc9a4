// The README's page and the first guide, followed as they are printed by someone who copies and pastes.

import { readFileSync } from 'node:fs';
import { type Page, test as plain } from 'playwright/test';
import { banner, expect, started } from './example.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const guide = readFileSync(new URL('docs/guides/start.md', root), 'utf8');
const origin = 'https://my-site.example';

/** The HTML printed under a heading. */
function printed(document: string, heading: string): string {
  const section = document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = [...section.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) => code);
  if (blocks.length === 0) throw new Error(`Nothing is printed under ${heading}`);
  return blocks.join('\n');
}

/** What a site and the third parties of the documents answer, and what they were asked for. */
interface Web {
  readonly asked: string[];
  readonly missing: string[];
  readonly errors: string[];
}

/** What the first guide says to copy, as patterns of file names. */
const copied = [...(guide.split('\n## ')[1] ?? '').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
  ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

const isCopied = (file: string): boolean =>
  copied.some((name) => {
    const [start = '', end] = name.split('*');
    const middle = file.slice(start.length, -(end?.length ?? 0));
    return end === undefined
      ? file === name
      : file.startsWith(start) && file.endsWith(end) && /^[\w-]+$/.test(middle);
  });

/** Serves a page with the files that the documents say to copy, under a folder of the site. */
async function publish(page: Page, html: string, folder: string): Promise<Web> {
  const web: Web = { asked: [], missing: [], errors: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') web.errors.push(message.text());
  });
  await page.route('https://*.example/**', async (route) => {
    const { href, origin: from, pathname } = new URL(route.request().url());
    if (from !== origin) {
      web.asked.push(href);
      return route.fulfill({ contentType: 'text/javascript', body: 'window.counted = true;' });
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    const [, file] = pathname.split(folder);
    if (file && isCopied(file)) {
      return route.fulfill({ path: new URL(`dist/${file}`, root).pathname });
    }
    web.missing.push(pathname);
    return route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/`);
  return web;
}

const calls = `<script>window.called = []; window.startAds = (account) => called.push(account);
  window.startCounting = () => called.push('counting');</script>`;

const wrap = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><title>My site</title><link rel="icon" href="data:,">${calls}${head}</head>
   <body><h1>My site</h1>${body}</body></html>`;

plain('the page of the README asks, holds, and lets go', async ({ page }) => {
  const web = await publish(page, wrap('', printed(readme, 'Use it on a page')), '/');
  await expect(banner(page).reject).toBeVisible();
  expect(web.asked).toEqual([]);

  await banner(page).accept.click();
  await expect
    .poll(() => web.asked.sort())
    .toEqual(['https://counter.example/tag.js', 'https://video.example/embed/1']);

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await page.getByRole('dialog').locator('summary').nth(0).click();
  await expect(page.getByRole('dialog')).toContainText('Counter');
  expect(web.errors).toEqual([]);
  expect(web.missing).toEqual([]);
});

plain.describe('the guide', () => {
  const marked = printed(guide, '2. Mark what must wait');
  const tag = printed(guide, '3. Add the script');
  const config = printed(guide, '4. Say who you are and what you use');
  const named = ['counter', 'ads', 'films'].reduce(
    (html, id) => html.replace(/(data-category="\w+")(?! data-s)/, `$1 data-service="${id}"`),
    marked,
  );
  const wayBack = printed(guide, '5. Give visitors a way back');
  const hints = printed(guide, '6. Say where the visitor is');
  const talk = printed(guide, 'Talk to it');
  const everything = ['https://counter.example/tag.js', 'https://video.example/embed/1'];

  plain('works after its third step, with what has a default', async ({ page }) => {
    const web = await publish(page, wrap(tag, marked), '/consent/');
    await expect(banner(page).reject).toBeVisible();
    expect(web.asked).toEqual([]);
    await banner(page).accept.click();
    await expect.poll(() => web.asked.sort()).toEqual(everything);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'called')))
      .toEqual(['account-1']);
    expect(web.errors).toEqual([]);
    expect(web.missing).toEqual([]);
  });

  plain('works after its fifth step: who, what, and a way back', async ({ page }) => {
    const web = await publish(page, wrap(config + tag, named + wayBack), '/consent/');
    await expect(page.locator('consentry-root')).toContainText('Example GmbH');
    await banner(page).accept.click();
    await expect.poll(() => web.asked.sort()).toEqual(everything);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'called')))
      .toEqual(['account-1']);

    await page.getByRole('link', { name: 'Cookie settings' }).click();
    await page.getByRole('dialog').locator('summary').nth(0).click();
    await expect(page.getByRole('dialog')).toContainText('Counter Inc.');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click();
    await page.reload();
    await started(page);
    expect(await page.evaluate(() => Reflect.get(window, 'called'))).toEqual([]);
    expect(web.errors).toEqual([]);
    expect(web.missing).toEqual([]);
  });

  plain(
    'works after its last step: with the place and the signal of the server',
    async ({ page }) => {
      const web = await publish(
        page,
        wrap(hints + talk + config + tag, named + wayBack),
        '/consent/',
      );
      await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'called')))
        .toEqual(['counting']);
      await expect.poll(() => web.asked).toEqual(['https://counter.example/tag.js']);
      await page.getByRole('link', { name: 'Your Privacy Choices' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(web.errors).toEqual([]);
      expect(web.missing).toEqual([]);
    },
  );
});

plain(
  'what the guide says to copy has themes, definitions of services and vendors’ switches',
  async ({ page }) => {
    const recipe = `<script type="application/json" data-consentry-config>{ "services": ["youtube", "meta-pixel"], "theme": { "name": "paper" } }</script>
    <script src="/consent/consentry.js" async data-policy="/privacy"></script>`;
    const vendors = readFileSync(new URL('docs/guides/vendors.md', root), 'utf8');
    const [, told = ''] = /```html\n([\s\S]*?)```/.exec(vendors) ?? [];
    const web = await publish(
      page,
      wrap(
        recipe + told.replace('/consentry/', '/consent/'),
        '<script>window.fbq = (...call) => called.push(call[1]);</script>',
      ),
      '/consent/',
    );
    await expect(banner(page).reject).toHaveCSS('background-color', 'rgb(122, 46, 29)');
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'called'))).toContain('revoke');
    expect(web.errors).toEqual([]);
    expect(web.missing).toEqual([]);
  },
);
