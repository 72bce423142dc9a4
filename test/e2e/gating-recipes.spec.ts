// The recipes of docs/guides/embeds.md, as written there, with the providers' hosts answered here.

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, type Page, test } from 'playwright/test';
import { googleMaps, recaptcha } from '../../src/services/google-embeds.js';
import { instagramEmbeds } from '../../src/services/meta.js';
import { tiktokEmbeds, xEmbeds } from '../../src/services/social-embeds.js';
import { spotifyEmbeds, vimeo, youtube } from '../../src/services/video.js';
import { command, pageWith, problems, type Site, serve, settle } from './gating-page.js';

const guide = readFileSync(new URL('../../docs/guides/embeds.md', import.meta.url), 'utf8');

/** The markup under a heading. */
function recipe(heading: string): string {
  const section = guide.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return /```html\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
}

const services = [
  youtube,
  vimeo,
  googleMaps,
  instagramEmbeds,
  xEmbeds,
  tiktokEmbeds,
  spotifyEmbeds,
  recaptcha,
];

/** What each asks for, first of all, once it may. */
const frames = [
  ['YouTube', 'YouTube', 'www.youtube-nocookie.com', '/embed/aqz-KE-bpKQ'],
  ['Vimeo', 'Vimeo', 'player.vimeo.com', '/video/1084537'],
  ['Google Maps', 'Google Maps', 'www.google.com', '/maps/embed'],
  ['Instagram', 'Instagram', 'www.instagram.com', '/p/CuZ2YQHs0aW/embed'],
  ['X', 'X', 'platform.twitter.com', '/embed/Tweet.html'],
  ['TikTok', 'TikTok', 'www.tiktok.com', '/player/v1/6718335390845095173'],
  ['Spotify', 'Spotify', 'open.spotify.com', '/embed/track/4uLU6hMCjMI75M1A2tKUQC'],
] as const;

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

/** Answers for every host but ours, and notes what it was asked. */
async function standIn(page: Page, body = '<!doctype html><p>content'): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      const url = new URL(route.request().url());
      asked.push(url.hostname + url.pathname);
      const contentType =
        route.request().resourceType() === 'script' ? 'text/javascript' : 'text/html';
      return route.fulfill({ body, contentType });
    },
  );
  return asked;
}

for (const [heading, title, host, path] of frames) {
  test(`${heading}: asks for nothing before the grant, opens once or always, and is emptied again`, async ({
    page,
  }) => {
    const asked = await standIn(page);
    site.set('/', pageWith(`<main>${recipe(heading)}</main>`, { config: { services } }));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const placeholder = page.locator('consentry-embed');
    await expect(placeholder).toContainText(title);
    await expect(placeholder).toContainText('Loading it sends data');
    const frame = page.locator('iframe');
    const [shown, kept] = [await placeholder.boundingBox(), await frame.boundingBox()];
    expect(shown).toEqual(kept);
    expect(asked).toEqual([]);

    await placeholder.getByRole('button', { name: 'Load this once' }).click();
    await expect.poll(() => asked).toEqual([host + path]);
    await expect(placeholder).toHaveCount(0);
    await expect(page.frameLocator('iframe').getByText('content')).toBeVisible();

    await page.reload();
    await placeholder.getByRole('button', { name: /^Always allow/ }).click();
    await expect.poll(() => asked).toEqual([host + path, host + path]);

    await command(page, 'rejectAll');
    await expect(placeholder).toBeVisible();
    expect(await frame.getAttribute('src')).toBeNull();
    expect(await problems(page)).toEqual([]);
  });
}

test('every address of a recipe belongs to the service it names', async ({ page }) => {
  const found: { code: string }[] = [];
  site.set('/', pageWith('', { config: { services } }));
  await standIn(page);
  await page.goto(site.url);
  for (const [heading] of [...frames, ['reCAPTCHA'], ['Embeds that are scripts']]) {
    const markup = recipe(heading ?? '');
    const service = /data-service="([^"]+)"/.exec(markup)?.[1];
    // The linter knows an ungated tag by the patterns of its service.
    const ungated = markup
      .replaceAll('data-src=', 'src=')
      .replace(/data-(category|service)="[^"]*"/g, '');
    const problemsOf = await page.evaluate(
      ([html]) => {
        document.body.innerHTML = html ?? '';
        const { settings } = Reflect.get(window, 'consent');
        return Reflect.get(window, 'lint')({ settings });
      },
      [ungated],
    );
    found.push(...problemsOf);
    const name = services.find(({ id }) => id === service)?.name ?? 'no service';
    expect(problemsOf, heading).toMatchObject([
      { code: 'service-ungated', message: expect.stringContaining(name) },
    ]);
  }
  expect(found).toHaveLength(9);
});

test('reCAPTCHA: the form gives way to a contact until it is allowed, then carries the notice', async ({
  page,
}) => {
  const asked = await standIn(page, '');
  const bundle = await build({
    entryPoints: [new URL('../../src/integrations/recaptcha.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'integration',
  });
  site.set('/recaptcha.js', { body: bundle.outputFiles[0]?.text ?? '', type: 'text/javascript' });
  site.set(
    '/',
    pageWith(
      `<main>${recipe('reCAPTCHA')}</main><script src="/recaptcha.js"></script><script>integration.recaptcha(consent, { contact: { email: 'hello@example.com', phone: '+351 22 000 00 00' } })</script>`,
      { config: { services } },
    ),
  );
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('link', { name: 'hello@example.com' })).toBeVisible();
  await expect(page.getByRole('link', { name: '+351 22 000 00 00' })).toBeVisible();
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Allow reCAPTCHA' }).click();
  await expect(page.locator('form')).toBeVisible();
  await expect(page.getByText('protected by reCAPTCHA')).toBeVisible();
  await expect.poll(() => asked).toEqual(['www.google.com/recaptcha/api.js']);
  expect(
    await page.evaluate(
      () => Reflect.get(window, 'consent').state.get().record.statements.at(-1).via,
    ),
  ).toBe('embed');

  await command(page, 'rejectAll');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('link', { name: 'hello@example.com' })).toBeVisible();
});

test('a widget that is a script leaves its quotation in the page until the grant', async ({
  page,
}) => {
  const asked = await standIn(
    page,
    'document.querySelector(".twitter-tweet").textContent = "widget"',
  );
  site.set('/', pageWith(recipe('Embeds that are scripts'), { config: { services } }));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Jack, 21 March 2006' })).toBeVisible();
  expect(asked).toEqual([]);
  await command(page, 'acceptAll');
  await settle(page);
  await expect(page.getByText('widget')).toBeVisible();
  expect(asked).toEqual(['platform.twitter.com/widgets.js']);
});
