// Pages that fight back: style sheets, top layers, routers, names, prototypes and texts. The interface stays usable,
// or says that it is not.

import type { Page } from 'playwright/test';
import {
  banner,
  button,
  expect,
  grants,
  idle,
  openAll,
  problems,
  surfaces,
  test,
} from './ui-page.js';

/** The button of that name on the layer that is on top. */
const onTop = (page: Page, name: string) => button(page, name).last();

const computed = (page: Page, name: string) =>
  onTop(page, name).evaluate((element) => {
    const { color, fontSize, backgroundColor, display, textTransform } = getComputedStyle(element);
    return { color, fontSize, backgroundColor, display, textTransform };
  });

test('marks every declaration important, so that no rule of a page wins', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  await idle(page);
  const { open, total } = await page.evaluate(() => {
    const found = { open: [] as string[], total: 0 };
    const visit = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSKeyframesRule) continue;
        const style: CSSStyleDeclaration | undefined = Reflect.get(rule, 'style');
        for (const name of style ?? []) {
          found.total += 1;
          if (style?.getPropertyPriority(name) !== 'important' && !name.startsWith('--')) {
            found.open.push(name);
          }
        }
        const nested: CSSRuleList | undefined = Reflect.get(rule, 'cssRules');
        if (nested) visit(nested);
      }
    };
    for (const sheet of document.adoptedStyleSheets) visit(sheet.cssRules);
    return found;
  });
  expect(total).toBeGreaterThan(200);
  expect(open).toEqual([]);
});

for (const [name, css] of [
  [
    'reverts and hides everything',
    `* { all: revert !important; display: none !important; color: red !important; font-size: 3px !important }
     html, head, body { display: block !important }`,
  ],
  [
    'styles every button',
    `button { background: lime !important; text-transform: uppercase !important; width: 2px !important }`,
  ],
  [
    'styles by descent',
    `body * { opacity: 0.01 !important; transform: scale(0) !important; pointer-events: none !important }`,
  ],
  [
    'adds content',
    `*::before, *::after { content: "X" !important; position: fixed !important; inset: 0 !important }`,
  ],
  [
    'moves by a transformed body',
    `body { transform: translateX(-4000px) rotate(3deg); filter: blur(3px); contain: paint }`,
  ],
  [
    'lies on top of everything',
    `body::before { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: black }`,
  ],
] as const) {
  test(`looks and works the same on a page that ${name}`, async ({ page, gallery }) => {
    await gallery.open('banner');
    const expected = await computed(page, 'Accept all');
    await gallery.open('banner', { markup: `<style>${css}</style>` });
    expect(await computed(page, 'Accept all')).toEqual(expected);
    await expect(button(page, 'Reject all')).toBeInViewport({ ratio: 1 });
    await idle(page);
    expect(await problems(page)).toEqual([]);
    await button(page, 'Choose').click();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await button(page, 'Save choices').click();
    expect((await grants(page))['analytics']).toBe(true);
  });
}

test('says so when the page still hides it, and grants nothing', async ({ page, gallery }) => {
  await gallery.open('banner', {
    markup: '<style>@layer page { consentry-root { display: none !important } }</style>',
  });
  await expect.poll(() => problems(page)).toEqual(['interface-hidden']);
  expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
});

test('says so when the page hides the way back and the answer to the signal', async ({
  page,
  gallery,
}) => {
  await gallery.open('honored', {
    markup: '<style>@layer page { .consentry-corner { display: none !important } }</style>',
  });
  await expect.poll(() => problems(page)).toEqual(['interface-hidden']);
});

test('comes back on top of what joins the top layer later', async ({ page, gallery }) => {
  await gallery.open('banner');
  await idle(page);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    Object.assign(cover.style, { position: 'fixed', inset: '0', width: '100%', height: '100%' });
    document.body.append(cover);
    cover.showPopover();
  });
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('can be used while a modal dialog of the page is open, and after it', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner', { markup: '<dialog id="theirs"><p>Sign in</p></dialog>' });
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#theirs')?.showModal());
  await button(page, 'Accept all').click({ trial: true });
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#theirs')?.close());
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('can be used on an inert body', async ({ page, gallery }) => {
  await gallery.open('banner', {
    markup: '<script>document.body.inert = true</script>',
  });
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('returns three times when a router takes it away, then says so', async ({ page, gallery }) => {
  await gallery.open('banner');
  const takeAway = () =>
    page.evaluate(() => {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.documentElement.replaceChild(body, document.body);
    });
  // Until the watch has come, one return is not counted.
  let times = 0;
  await expect
    .poll(async () => {
      if (await banner(page).count()) {
        await button(page, 'Reject all').click({ trial: true });
        await takeAway();
        times += 1;
      }
      return problems(page);
    })
    .toEqual(['interface-removed']);
  expect([4, 5]).toContain(times);
  await expect(banner(page)).toHaveCount(0);
});

test('is not misled by elements that take the names of built-in properties', async ({
  page,
  gallery,
}) => {
  const names =
    'body head documentElement activeElement createElement createElementNS createTextNode querySelector querySelectorAll elementFromPoint adoptedStyleSheets hidden defaultView styleSheets currentScript cookie readyState addEventListener removeEventListener dispatchEvent';
  const markup = names
    .split(' ')
    .filter((name) => !/^(body|adoptedStyleSheets)$/.test(name))
    .map((name) => `<img name="${name}" alt="">`)
    .join('');
  await gallery.open('banner', { markup });
  await button(page, 'Choose').click();
  await page.getByRole('switch', { name: 'Analytics' }).check();
  await button(page, 'Save choices').click();
  expect((await grants(page))['analytics']).toBe(true);
});

test('shows its texts when a page adds to Object.prototype', async ({ page, gallery }) => {
  await gallery.open('banner', {
    markup: `<script>
      Object.assign(Object.prototype, {
        dangerouslySetInnerHTML: { __html: '<i>theirs</i>' }, href: 'javascript:1', title: 'theirs',
        onclick: 'alert(1)', key: 'theirs', analytics: true, style: 'display:none', value: 'theirs',
      });
    </script>`,
  });
  await expect(button(page, 'Accept all')).toBeVisible();
  await expect(banner(page)).not.toContainText('theirs');
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('shows markup in texts as text', async ({ page, gallery }) => {
  const markup = '<img src=x onerror="window.hit = 1"><b>bold</b>';
  await gallery.open('banner', {
    config: {
      controller: { name: markup },
      messages: { bannerTitle: markup, rejectAll: `${markup}`, consequence: '[x](javascript:1)' },
      services: [{ id: 'own', category: 'analytics', name: markup, purpose: markup, cookies: [] }],
    },
  });
  await expect(banner(page).getByRole('heading')).toHaveText(markup);
  await expect(page.locator('consentry-root :is(img, b)')).toHaveCount(0);
  await button(page, 'Choose').click();
  await page.getByRole('dialog').locator('summary').first().click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: markup })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
});

test('keeps its own texts where a site gives none that can be used', async ({ page, gallery }) => {
  await gallery.open('banner', {
    config: {
      messages: {
        acceptAll: 'x'.repeat(10_000),
        rejectAll: 42,
        choose: '',
        thirdParties: { one: 'no other form' },
        bannerTitle: { other: 'an object' },
        unheardOf: 'text',
      },
    },
  });
  await expect(button(page, 'Accept all')).toBeVisible();
  await expect(button(page, 'Reject all')).toBeVisible();
  await expect(button(page, 'Choose')).toBeVisible();
  await expect(banner(page)).toContainText('3 third-party services');
  await idle(page);
  expect((await problems(page)).filter((code) => code === 'message-refused')).toHaveLength(6);
});

const script = { contentType: 'text/javascript' };
for (const [fault, answer] of [
  ['cannot be loaded', undefined],
  ['cannot be parsed', { ...script, body: 'export const messages = [' }],
  ['comes as a page', { contentType: 'text/html', body: '<!doctype html>' }],
  ['is none', { ...script, body: 'export const messages = 5' }],
] as const) {
  test(`speaks English, and is marked so, when a language ${fault}`, async ({ page, gallery }) => {
    await page.route('**/locales/de.js', (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await gallery.open('banner', { lang: 'de' });
    await expect(button(page, 'Reject all')).toBeVisible();
    await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'en');
    await expect(banner(page)).toContainText(', and videos');
    expect(await problems(page)).toEqual(['language-not-loaded']);
  });
}

test('bears the longest texts that it takes, with markup and bidirectional controls in all of them', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long = '<b onclick=alert(1)>\u202Eevil\u2066 '.repeat(70);
  await page.addInitScript((config) => Reflect.set(window, 'furtherConfig', config), {
    controller: { name: long, contacts: [{ email: 'a@b.example', address: long }] },
    services: [
      {
        id: 'own',
        category: 'analytics',
        name: long.slice(0, 300),
        provider: long,
        purpose: long,
        cookies: [{ name: 'x*', purpose: long, retention: long.slice(0, 300) }],
      },
    ],
    messages: Object.fromEntries(
      ['bannerTitle', 'acceptAll', 'rejectAll', 'purposes', 'withdrawal', 'choose'].map((key) => [
        key,
        long.slice(0, 1900),
      ]),
    ),
  });
  await gallery.open('banner');
  await expect(banner(page)).toBeVisible();
  await expect(page.locator('consentry-root b')).toHaveCount(0);
  const buttons = await banner(page).locator('.consentry-button').all();
  expect(buttons).toHaveLength(3);
  // However long the labels are: each answer can be scrolled to and pressed.
  for (const each of buttons) await each.click({ trial: true, position: { x: 5, y: 5 } });
  await buttons[1]?.click({ position: { x: 5, y: 5 } });
  await expect(banner(page)).toHaveCount(0);
  expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
});

for (const surface of ['banner', 'declaration'] as const) {
  test(`shows the ${surface} on a page that took its observers away, and says so`, async ({
    page,
    gallery,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'MutationObserver'));
    await gallery.open(surface);
    await expect(page.getByText(surfaces[surface]).first()).toBeVisible();
    await expect.poll(() => problems(page)).toEqual(['interface-unwatched']);
  });
}

test('gives way to the plain notice when elements of the page lose their text', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner', {
    markup: `<script>
      Document.prototype.createTextNode = () => document.createComment('lost');
    </script>`,
    isPlain: true,
  });
  await expect.poll(() => problems(page)).toEqual(['interface-failed']);
  await expect(page.locator('consentry-root')).toHaveCount(0);
});

test('contains the direction of names that come from outside', async ({ page, gallery }) => {
  await gallery.open('preferences', {
    config: {
      services: [
        {
          id: 'own',
          category: 'analytics',
          name: '\u202Egnp.exe',
          purpose: '\u2067x',
          cookies: [],
        },
      ],
    },
  });
  await page.getByRole('dialog').locator('summary').first().click();
  const isolated = await page
    .getByRole('heading', { name: 'gnp.exe' })
    .locator('bdi')
    .evaluate((element) => getComputedStyle(element).unicodeBidi);
  expect(isolated).toBe('plaintext');
});

test('is written in the direction of its language on a page that gives every element another', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner', {
    markup: '<style>* { direction: rtl } body { direction: ltr }</style>',
  });
  const [accept, reject] = await Promise.all(
    ['Accept all', 'Reject all'].map((name) => button(page, name).boundingBox()),
  );
  expect(accept?.x).toBeLessThan(reject?.x ?? 0);
});

for (const [surface, names] of [
  [
    'preferences',
    ['_ph_*', '90 days', 'Pierhead Advertising, Inc.', 'until you close the browser'],
  ],
  ['choices', ['0f8c2a4e6b1d4c7f9a3e5d7b1c2f4a6e', '+44 20 7946 0000', 'Plays videos.']],
] as const) {
  test(`writes what comes from outside in its own direction: ${surface}`, async ({
    page,
    gallery,
  }) => {
    await gallery.open(surface, { lang: 'ar', dir: 'rtl' });
    await page.getByRole('dialog').waitFor();
    if (surface === 'choices')
      await page.getByRole('dialog').locator('footer button').first().click();
    await openAll(page);
    for (const name of names) {
      const isInOrder = await page
        .getByRole('dialog')
        .getByText(name, { exact: true })
        .first()
        .evaluate((element) => {
          const letters = document
            .createTreeWalker(element, NodeFilter.SHOW_TEXT)
            .nextNode() as Text;
          const at = (index: number) => {
            const range = document.createRange();
            range.setStart(letters, index);
            range.setEnd(letters, index + 1);
            return range.getBoundingClientRect().left;
          };
          return at(0) < at(letters.length - 1);
        });
      expect(isInOrder, name).toBe(true);
    }
  });
}

test('replaces colours that nobody could read, and says so', async ({ page, gallery }) => {
  await gallery.open('banner', { config: { theme: { accent: '#fdfdfd', accentText: '#fff' } } });
  await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
  expect(await computed(page, 'Reject all')).toMatchObject({
    color: 'rgb(255, 255, 255)',
    backgroundColor: 'rgb(17, 17, 17)',
  });
  expect(await computed(page, 'Accept all')).toEqual(await computed(page, 'Reject all'));
});

const weak = 'background: #f4f4f4 !important; color: #ddd !important';
const weakTokens = '--consentry-accent: #f4f4f4 !important; --consentry-accent-text: #ddd';

test('takes tokens for all of it, and for no single answer', async ({ page, gallery }) => {
  for (const surface of ['banner', 'preferences']) {
    await gallery.open(surface, {
      markup: `<style>.consentry-button:nth-of-type(2) { ${weakTokens} }</style>`,
    });
    await idle(page);
    expect(await computed(page, 'Reject all')).toEqual(await computed(page, 'Accept all'));
    expect(await problems(page)).toEqual([]);
  }
});

for (const surface of ['banner', 'preferences']) {
  test(`makes answers alike again where the page still tells them apart, and says so: ${surface}`, async ({
    page,
    gallery,
  }) => {
    for (const css of [weak, 'opacity: 0.3 !important', 'font-weight: 200 !important']) {
      await gallery.open(surface, {
        markup: `<style>@layer page { .consentry-button:nth-of-type(2) { ${css} } }</style>`,
      });
      await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
      const looks = (name: string) =>
        onTop(page, name).evaluate((element) => {
          const { color, backgroundColor, borderColor, opacity, fontWeight, fontSize, padding } =
            getComputedStyle(element);
          return [color, backgroundColor, borderColor, opacity, fontWeight, fontSize, padding];
        });
      // Opacity takes its time.
      await expect
        .poll(async () => String(await looks('Reject all')) === String(await looks('Accept all')))
        .toBe(true);
    }
  });
}

const second = (css: string) => `.consentry-button:nth-child(2) { ${css} }`;

test.describe('makes equal again, where an earlier layer of the page wins', () => {
  for (const [what, css] of [
    ['a refusal that is gone', second('display: none !important')],
    ['a refusal that takes no clicks', second('pointer-events: none !important')],
    ['a narrow refusal', second('flex: 0 0 60px !important')],
    [
      'a narrow refusal in a row of its own',
      second('flex: 0 0 100% !important; max-width: 60px !important'),
    ],
    ['a low refusal', second('align-self: start !important; min-height: 24px !important')],
    [
      'a label that is painted over',
      second('background-image: linear-gradient(#fff, #fff) !important'),
    ],
    ['a faded refusal', second('filter: opacity(0.2) !important')],
    [
      'a masked refusal',
      second('mask-image: linear-gradient(transparent, transparent) !important'),
    ],
    ['a label that is moved out', second('text-indent: -999px !important')],
    ['a label without colour', second('-webkit-text-fill-color: #111 !important')],
    ['a shrunk refusal', second('transform: scale(0.6) !important')],
    [
      'an order that is turned round',
      '.consentry-actions { flex-direction: row-reverse !important }',
    ],
    ['a direction that is turned round', '.consentry-actions { direction: rtl !important }'],
    [
      'a glow around accepting',
      '.consentry-button:first-child { box-shadow: 0 0 0 6px lime !important }',
    ],
    [
      'a ring around accepting',
      '.consentry-button:first-child { outline: 6px solid lime !important }',
    ],
  ] as const) {
    test(what, async ({ page, gallery }) => {
      await gallery.open('banner', { markup: `<style>@layer page { ${css} }</style>` });
      await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
      const [accept, reject] = await banner(page)
        .locator('.consentry-button')
        .evaluateAll((all) =>
          all.map((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            const style = getComputedStyle(each);
            const shown =
              'backgroundColor backgroundImage boxShadow filter maskImage outline pointerEvents textIndent transform webkitTextFillColor';
            const looks = shown.split(' ').map((name) => Reflect.get(style, name));
            return { place: top * 10_000 + left, area: width * height, looks };
          }),
        );
      expect(reject?.looks).toEqual(accept?.looks);
      expect((reject?.area ?? 0) / (accept?.area ?? 1)).toBeCloseTo(1, 1);
      expect(reject?.place).toBeGreaterThan(accept?.place ?? Infinity);
      await expect(button(page, 'Accept all')).toBeEnabled();
      await button(page, 'Reject all').click();
      await expect(banner(page)).toHaveCount(0);
    });
  }
});

test('keeps the mark of the focus on buttons that it has made plain', async ({ page, gallery }) => {
  await gallery.open('banner', {
    markup: `<style>@layer page { ${second('filter: opacity(0.2) !important')} }</style>`,
  });
  await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
  const ring = () =>
    button(page, 'Reject all').evaluate((each) => getComputedStyle(each).outlineStyle);
  expect(await ring()).toBe('none');
  await button(page, 'Accept all').focus();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Reject all')).toBeFocused();
  expect(await ring()).toBe('solid');
  await page.keyboard.press('Tab');
  expect(await ring()).toBe('none');
});

test('lets nobody accept while the page keeps only the refusal covered', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  await idle(page);
  await button(page, 'Reject all').evaluate((covered) => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    document.body.append(cover);
    const rise = () => {
      if (!cover.isConnected) return;
      const { x, y, width, height } = covered.getBoundingClientRect();
      cover.style.cssText = `position: fixed; inset: ${y}px auto auto ${x}px; width: ${width}px; height: ${height}px`;
      cover.hidePopover();
      cover.showPopover();
      requestAnimationFrame(rise);
    };
    rise();
  });
  await expect.poll(() => problems(page)).toEqual(['interface-hidden']);
  await expect(button(page, 'Accept all')).toBeDisabled();
  await page.locator('#cover').evaluate((cover) => cover.remove());
  await expect(button(page, 'Accept all')).toBeEnabled();
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
});

test('brings every answer into view where the sizes of a theme do not', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner', { config: { theme: { fontSize: '100px' } } });
  await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
  for (const name of ['Accept all', 'Reject all', 'Choose']) {
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  }
});

test('leaves sizes alone that a low window asks too much of anyway', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await gallery.open('banner', {
    config: { theme: { fontSize: '20px' }, messages: { acceptAll: 'Accept '.repeat(40) } },
  });
  await idle(page);
  expect(await problems(page)).toEqual([]);
  expect(await banner(page).evaluate((each) => getComputedStyle(each).fontSize)).toBe('18px');
});

test('breaks a word that is longer than a row of large letters', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await gallery.open('banner', {
    markup: '<style>html { font-size: 200% }</style>',
    config: { messages: { acceptAll: 'Donaudampfschifffahrtsgesellschaft' } },
  });
  await idle(page);
  const { width } = (await button(page, 'Reject all').boundingBox()) ?? { width: Infinity };
  expect(width).toBeLessThan(320);
  expect(await problems(page)).toEqual([]);
});

test('replaces colours that a page gives every element, and is read again', async ({
  page,
  gallery,
}) => {
  const red = ['surface', 'text', 'muted', 'accent', 'accent-text', 'border', 'focus'];
  for (const important of ['', ' !important']) {
    await gallery.open('banner', {
      markup: `<style>* { ${red.map((name) => `--consentry-${name}: red${important}`).join(';')} }</style>`,
    });
    await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
    const colours = await banner(page).evaluate((section) => [
      getComputedStyle(section).backgroundColor,
      getComputedStyle(section.querySelector('h2') ?? section).color,
    ]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(17, 17, 17)']);
  }
});

for (const [what, surface, theme] of [
  ['titles and links', 'banner', { text: '#fff', accent: '#111', accentText: '#fff' }],
  ['what nobody has opened yet', 'settled', { accent: '#fdfdfd', accentText: '#fff' }],
  ['the ring around the focus', 'banner', { focus: '#fefefe' }],
  ['the labels of buttons', 'preferences', { accentText: '#222' }],
  ['what is mixed to no colour', 'banner', { muted: 'rgb(0 0 0 / 0.1)' }],
  ['a panel of glass', 'banner', { surface: 'rgb(255 255 255 / 0.1)' }],
  ['a panel that is none', 'banner', { surface: 'transparent' }],
] as const) {
  test(`sees to ${what}`, async ({ page, gallery }) => {
    await gallery.open(surface, { scheme: 'light', config: { theme } });
    await expect.poll(() => problems(page)).toEqual(['theme-contrast']);
    const title = page.locator('consentry-root').locator('h2, .consentry-way-back').first();
    expect(await title.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(17, 17, 17)');
  });
}

test('finds nothing to replace in its own colours, forced ones included', async ({
  page,
  gallery,
}) => {
  for (const theme of ['', 'paper', 'harbour', 'contrast']) {
    for (const scheme of ['light', 'dark'] as const) {
      await gallery.open('banner', { scheme, theme });
      await idle(page);
      expect(await problems(page)).toEqual([]);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await gallery.open('banner');
  await button(page, 'Accept all').focus();
  await page.keyboard.press('Tab');
  await idle(page);
  expect(await problems(page)).toEqual([]);
});

test('leaves a panel that lets little through', async ({ page, gallery }) => {
  await gallery.open('banner', {
    scheme: 'light',
    config: { theme: { surface: 'rgb(255 255 255 / 0.9)' } },
  });
  await idle(page);
  expect(await problems(page)).toEqual([]);
});

test('takes tokens with plain values and nothing else', async ({ page, gallery }) => {
  await gallery.open('banner', {
    config: {
      theme: {
        accent: 'oklch(40% 0.15 25)',
        buttonRadius: '2px',
        font: "'Times New Roman', serif",
        surface: 'url(https://evil.example/x.png)',
        text: 'var(--theirs)',
        muted: 'red; position: static',
        unheardOf: '1px',
      },
    },
  });
  const looks = await button(page, 'Reject all').evaluate((element) => {
    const { borderRadius, fontFamily, backgroundColor } = getComputedStyle(element);
    return { borderRadius, fontFamily, backgroundColor };
  });
  expect(looks).toEqual({
    borderRadius: '2px',
    fontFamily: '"Times New Roman", serif',
    backgroundColor: 'oklch(0.4 0.15 25)',
  });
  expect((await problems(page)).filter((code) => code === 'theme-refused')).toHaveLength(4);
});

test('leaves the page as it was when unmounted', async ({ page, gallery }) => {
  await gallery.open('banner');
  await idle(page);
  await page.evaluate(() => Reflect.get(window, 'unmount')());
  await expect(page.locator('consentry-root')).toHaveCount(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await page.evaluate(() => Reflect.get(window, 'consent').open('preferences'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
