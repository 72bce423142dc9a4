// What a site may hand over and a page may lack: markup in every text, megabytes, patterns that take for ever, emoji, replaced
// and missing parts of the browser. And what a site chooses of the place and the font.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { banner, button, expect, grants, idle, openAll, problems, root, test } from './ui-page.js';

/** Every text of the interface, and whether it has plural forms. */
const keys = [
  ...readFileSync(join(root, 'src/i18n/messages.ts'), 'utf8').matchAll(
    /^ {2}readonly (\w+): (string|Plural);$/gm,
  ),
]
  .map(([, key = '', type]) => [key, type === 'Plural'] as const)
  .filter(([key]) => key !== 'other');

/** Shown by no surface here: the rule of lists, a site without a name, failures, and what is said once something was done. */
const elsewhere = ['series', 'intro', 'notLoaded', 'saved', 'copied'];

test('shows markup as text in every text that there is', async ({ page, gallery }) => {
  const marked = (key: string) => `<b onclick="window.hit = 1">${key}</b> {purposes} {count}`;
  await page.addInitScript(
    (messages) => Reflect.set(window, 'furtherConfig', { messages }),
    Object.fromEntries(
      keys
        .filter(([key]) => key !== 'series')
        .map(([key, isPlural]) => [key, isPlural ? { other: marked(key) } : marked(key)]),
    ),
  );
  const ours = 'consentry-root, [data-consentry-declaration], [data-consentry-recaptcha]';
  const shown = new Set<string>();
  const read = async (): Promise<void> => {
    const { texts, markup } = await page.evaluate((parts) => {
      const all = [...document.querySelectorAll(`:is(${parts}), :is(${parts}) *`)];
      return {
        texts: all.map((each) => [each.textContent, each.ariaLabel, each.ariaDescription].join()),
        markup: all.filter(({ localName }) => localName === 'b').length,
      };
    }, ours);
    expect(markup).toBe(0);
    for (const [, key = ''] of texts.join().matchAll(/>(\w+)<\/b>/g)) shown.add(key);
  };
  for (const [surface, press, options] of [
    ['banner', '', {}],
    ['banner', '', { config: { categories: { security: {} } } }],
    ['banner-without-sale', '', {}],
    ['notice', '', {}],
    ['conflict', '.consentry-banner .consentry-button:last-child', {}],
    ['guardian', '', {}],
    ['preferences', 'header button', {}],
    ['preferences', '', { place: 'US-CA' }],
    ['preferences-child', '', {}],
    ['preferences-locked', '', {}],
    ['choices', '', {}],
    ['choices-honored', 'footer .consentry-button', {}],
    ['choices-overridden', '', {}],
    ['settled', '', {}],
    ['reload', '', {}],
    ['declaration', '', {}],
    ['recaptcha', '', {}],
  ] as const) {
    await gallery.open(surface, options);
    await idle(page);
    await openAll(page);
    await read();
    if (!press) continue;
    if (surface === 'preferences') await page.getByRole('switch').first().click();
    await page.locator(`consentry-root ${press}`).first().click();
    await read();
  }
  for (const command of ['acceptAll', 'open']) {
    await page.evaluate(
      (name) => Reflect.get(window, 'consent')[name](...(name === 'open' ? ['preferences'] : [])),
      command,
    );
    await idle(page);
    await read();
  }
  const unseen = keys.map(([key]) => key).filter((key) => !shown.has(key));
  expect(unseen).toEqual(keys.map(([key]) => key).filter((key) => elsewhere.includes(key)));
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('asks and is refused with five megabytes of text and patterns that take for ever', async ({
  page,
  gallery,
}) => {
  await page.addInitScript(() => {
    // No single text may be longer.
    const long = 'word '.repeat(400);
    const bomb = `${'a'.repeat(1998)}!`;
    Reflect.set(window, 'furtherConfig', {
      controller: { name: bomb, contacts: [{ address: `${'('.repeat(1998)}!` }] },
      theme: { accent: `${'rgb('.repeat(49)}!`, surface: `${'a '.repeat(99)}!` },
      messages: {
        intro: '[x]('.repeat(400),
        consequence: `${'{'.repeat(900)}${'['.repeat(900)}x`,
        withdrawal: `${'[a'.repeat(900)}](`,
      },
      services: Array.from({ length: 1300 }, (_, index) => ({
        id: `own-${index}`,
        category: ['analytics', 'advertising', 'embeds'][index % 3],
        name: bomb,
        purpose: long,
        cookies: [{ name: `a${'*a'.repeat(900)}b`, purpose: long, retention: 'a day' }],
      })),
    });
  });
  await gallery.open('banner');
  await idle(page);
  await button(page, 'Choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await openAll(page);
  await page.keyboard.press('Escape');
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
  expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
});

test('leaves emoji whole and answers with them alike', async ({ page, gallery }) => {
  const messages = {
    acceptAll: '👍🏽 Accept all',
    rejectAll: '🙅‍♀️ Reject all',
    bannerTitle: 'Cookies 🍪🏳️‍🌈',
  };
  await page.setViewportSize({ width: 320, height: 568 });
  await gallery.open('banner', { config: { controller: { name: 'Fin 🧑‍🧑‍🧒 Ltd' }, messages } });
  await expect(banner(page).getByRole('heading')).toHaveText(messages.bannerTitle);
  await expect(banner(page)).toContainText('Fin 🧑‍🧑‍🧒 Ltd uses cookies');
  const [accept, reject] = await Promise.all(
    [messages.acceptAll, messages.rejectAll].map(async (name) => {
      await expect(button(page, name)).toBeInViewport({ ratio: 1 });
      return button(page, name).boundingBox();
    }),
  );
  expect(reject?.width).toBeCloseTo(accept?.width ?? 0, 0);
  expect(reject?.height).toBeCloseTo(accept?.height ?? 0, 0);
});

for (const [what, script] of [
  [
    'replaces what arrays and elements are made with',
    `Array.prototype.toJSON = function () { return '[]'; };
    Array.from = (list) => list ? Array.prototype.slice.call(list) : [];
    const create = document.createElement;
    document.createElement = function (name) { return create.call(document, name); };`,
  ],
  ...[
    'fetch',
    'IntersectionObserver',
    'MutationObserver',
    'ResizeObserver',
    'requestIdleCallback',
  ].map((name) => [`has no ${name}`, `window.${name} = undefined;`] as const),
] as const) {
  test(`asks and is refused on a page that ${what}`, async ({ page, gallery }) => {
    await page.addInitScript(script);
    await gallery.open('banner', { lang: 'de' });
    await button(page, 'Auswählen').click();
    await page.getByRole('switch', { name: 'Statistik' }).click();
    await page.getByRole('dialog').locator('footer button').last().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(2);
    await button(page, 'Datenschutz-Einstellungen').click();
    await button(page, 'Alle ablehnen').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
  });
}

test('stands at the side that the site chooses, the small button too', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [position, dressed, isLeft] of [
    ['start', {}, true],
    ['end', {}, false],
    ['end', { lang: 'ar', dir: 'rtl' }, true],
  ] as const) {
    for (const surface of ['banner', 'settled']) {
      await gallery.open(surface, { ...dressed, config: { layout: { type: 'box', position } } });
      const part = page.locator(
        `consentry-root[lang] .consentry-${surface === 'banner' ? 'banner' : 'corner'}`,
      );
      const { x = 0, width = 0 } = (await part.boundingBox()) ?? {};
      const [near, far] = isLeft ? [x, 1280 - x - width] : [1280 - x - width, x];
      expect(near, `${surface} ${position}`).toBeLessThan(30);
      expect(far, `${surface} ${position}`).toBeGreaterThan(400);
    }
  }
});

test('is written in the font of the page until the site chooses one', async ({ page, gallery }) => {
  const markup = '<style>body { font-family: "Courier New", monospace; }</style>';
  const fonts = () =>
    page
      .locator('consentry-root :is(h2, h3, p, button, a, summary)')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontFamily))]);
  await gallery.open('preferences', { markup });
  await idle(page);
  await openAll(page);
  expect(await fonts()).toEqual(['"Courier New", monospace']);
  await gallery.open('banner', { markup, config: { theme: { font: 'Georgia, serif' } } });
  await expect(banner(page)).toBeVisible();
  expect(await fonts()).toEqual(['Georgia, serif']);
  expect(await problems(page)).toEqual([]);
});
