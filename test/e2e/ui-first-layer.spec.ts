// The first layer: refusing is as easy as accepting, in what is shown and in what it takes.

import type { Locator, Page } from 'playwright/test';
import { banner, button, dress, expect, grants, idle, state, test } from './ui-page.js';

const viewports = [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 640, height: 400 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** Accept, refuse and choose, as people and their tools know them. */
const languages = [
  ['en', 'Accept all', 'Reject all', 'Choose'],
  ['de', 'Alle akzeptieren', 'Alle ablehnen', 'Auswählen'],
  ['fi', 'Hyväksy kaikki', 'Hylkää kaikki', 'Valitse'],
  ['ar', 'قبول الكل', 'رفض الكل', 'اختيار'],
  ['fr', 'Tout accepter', 'Tout refuser', 'Choisir'],
] as const;

const looks = (page: Page, name: string) =>
  button(page, name).evaluate((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      area: width * height,
      look: [
        element.tagName,
        style.fontSize,
        style.fontWeight,
        style.fontFamily,
        style.padding,
        style.borderWidth,
        style.borderColor,
        style.backgroundColor,
        style.color,
        style.opacity,
      ],
    };
  });

for (const [lang, accept, reject, choose] of languages) {
  for (const viewport of viewports) {
    test(`shows accept and refuse alike and in full in ${lang} at ${viewport.width} x ${viewport.height}`, async ({
      page,
      gallery,
    }) => {
      await page.setViewportSize(viewport);
      await gallery.open('banner', { lang, ...(lang === 'ar' ? { dir: 'rtl' } : {}) });
      const [yes, no, third] = [
        await looks(page, accept),
        await looks(page, reject),
        await looks(page, choose),
      ];
      expect(no.look).toEqual(yes.look);
      expect(third.look).toEqual(yes.look);
      expect(Math.abs(no.area - yes.area) / yes.area).toBeLessThanOrEqual(0.05);
      expect(Math.abs(third.area - yes.area) / yes.area).toBeLessThanOrEqual(0.05);
      for (const name of [accept, reject, choose]) {
        await expect(button(page, name)).toBeInViewport({ ratio: 1 });
        const box = await button(page, name).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        // Nothing lies over it, and its text is not cut.
        await button(page, name).click({ trial: true });
        const isCut = await button(page, name).evaluate(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1,
        );
        expect(isCut).toBe(false);
      }
    });
  }
}

for (const surface of ['banner', 'notice', 'conflict', 'confirm'] as const) {
  for (const type of ['box', 'bar', 'center']) {
    test(`shows answers alike and in full in every theme and size: ${surface}, ${type}`, async ({
      page,
      gallery,
    }) => {
      await gallery.open(surface, { lang: 'de', config: { layout: { type } } });
      await expect(page.locator('consentry-root[lang="de"]')).toBeAttached();
      await idle(page);
      const answers = page.locator('.consentry-banner .consentry-button');
      await expect(answers).toHaveCount(surface === 'banner' ? 3 : 2);
      if (surface === 'confirm') await expect(answers.first()).toHaveText(/erlauben/);
      for (const theme of ['', 'paper', 'harbour', 'contrast']) {
        await dress(page, theme, 'light', 'ltr');
        for (const viewport of viewports) {
          await page.setViewportSize(viewport);
          const found = await answers.evaluateAll((all) =>
            all.map((element) => {
              const style = getComputedStyle(element);
              const { width, height, left, top, right, bottom } = element.getBoundingClientRect();
              const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return {
                area: width * height,
                isIn: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
                isHit: hit === element,
                look: [
                  style.fontSize,
                  style.fontWeight,
                  style.fontFamily,
                  style.padding,
                  style.borderWidth,
                  style.borderColor,
                  style.borderRadius,
                  style.backgroundColor,
                  style.color,
                ].join(),
              };
            }),
          );
          const where = `${theme} ${viewport.width} x ${viewport.height}`;
          const [yes, no] = found;
          expect(Math.abs((no?.area ?? 0) / (yes?.area ?? 1) - 1), where).toBeLessThanOrEqual(0.05);
          for (const { look, isIn, isHit } of found) {
            expect({ look, isIn, isHit }, where).toEqual({
              look: yes?.look,
              isIn: true,
              isHit: true,
            });
          }
        }
      }
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  for (const theme of ['', 'paper', 'harbour', 'contrast']) {
    test(`gives both buttons the same contrast in ${scheme}${theme && `, theme ${theme}`}`, async ({
      page,
      gallery,
    }) => {
      await gallery.open('banner', { scheme, theme });
      const colours = await banner(page).evaluate((section) => {
        const canvas = document.createElement('canvas').getContext('2d');
        const luminance = (colour: string): number => {
          if (!canvas) return 0;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
            (value) =>
              value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ratio = (a: string, b: string): number => {
          const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
          return (light + 0.05) / (dark + 0.05);
        };
        const panel = getComputedStyle(section).backgroundColor;
        const paragraphs = [...section.querySelectorAll('p')].map((each) =>
          ratio(getComputedStyle(each).color, panel),
        );
        return [...section.querySelectorAll('.consentry-button')].map((each) => {
          const { backgroundColor, color } = getComputedStyle(each);
          return {
            fill: ratio(backgroundColor, panel),
            text: ratio(color, backgroundColor),
            body: Math.min(...paragraphs),
          };
        });
      });
      expect(colours).toHaveLength(3);
      for (const { text, body } of colours) {
        expect(text).toBeGreaterThanOrEqual(4.5);
        expect(body).toBeGreaterThanOrEqual(4.5);
      }
      const [accept, reject, choose] = colours.map(({ fill }) => fill);
      expect(accept).toBeGreaterThanOrEqual(3);
      expect(reject).toBeCloseTo(accept ?? 0, 2);
      expect(choose).toBeCloseTo(accept ?? 0, 2);
    });
  }
}

test('takes one press to accept, by a person, from the first paint', async ({ page, gallery }) => {
  await gallery.open('banner');
  await button(page, 'Accept all').click();
  await expect(banner(page)).toHaveCount(0);
  expect(await grants(page)).toEqual({
    necessary: true,
    functional: true,
    analytics: true,
    advertising: true,
    embeds: true,
  });
  expect((await state(page)).via).toBe('banner');
});

test('takes one press to refuse, with no question asked afterwards', async ({ page, gallery }) => {
  await gallery.open('banner');
  await button(page, 'Reject all').click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await grants(page)).toEqual({
    necessary: true,
    functional: false,
    analytics: false,
    advertising: false,
    embeds: false,
  });
  expect(await state(page)).toMatchObject({ ask: null, via: 'banner' });
});

test('records what a script clicks as no act of a person', async ({ page, gallery }) => {
  await gallery.open('banner');
  await button(page, 'Reject all').evaluate((element: HTMLElement) => element.click());
  expect((await state(page)).via).toBe('extension');
});

test('decides nothing by Escape, scrolling, clicking the page, waiting or moving on', async ({
  page,
  gallery,
}) => {
  await page.clock.install();
  await gallery.open('banner');
  await page.clock.runFor(1000);
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.mouse.click(1000, 300);
  await page.mouse.click(1100, 200);
  await page.mouse.click(1200, 100);
  await page.clock.runFor(60_000);
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
  await expect(banner(page)).toBeVisible();
  expect((await state(page)).via).toBe('');
});

test("decides nothing by the browser's Back and Forward", async ({ page, gallery }) => {
  await gallery.open('banner', { lang: 'en' });
  await gallery.open('banner', { scheme: 'light' });
  await button(page, 'Choose').click();
  await page.getByRole('switch', { name: 'Analytics' }).check();
  for (const move of ['goBack', 'goForward'] as const) {
    await page[move]();
    await expect(button(page, 'Reject all').first()).toBeAttached();
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
    expect((await state(page)).via).toBe('');
  }
});

test('neither locks scrolling nor keeps the page from being used', async ({ page, gallery }) => {
  await gallery.open('banner');
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('link', { name: 'Work' }).click();
  expect(page.url()).toContain('#work');
});

test('says who, what for, with whom, what refusing costs, and that it can be taken back', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  const text = banner(page);
  for (const said of [
    'cookies',
    'Linden & Finch Ltd',
    'measuring how the site is used',
    'advertising',
    'videos, maps and other embedded content',
    '3 third-party services',
    'If you refuse, the site still works',
    'withdraw',
  ]) {
    await expect(text).toContainText(said);
  }
  await expect(text.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute(
    'href',
    '/privacy',
  );
  await text.getByRole('button', { name: '3 third-party services' }).click();
  await expect(page.getByRole('dialog', { name: 'Privacy settings' })).toBeVisible();
});

test('does not name the purposes of what the opt-out leaves out', async ({ page, gallery }) => {
  await gallery.open('banner-without-sale');
  await expect(banner(page)).toContainText('stays in force');
  await expect(banner(page)).toContainText('1 third-party service ');
  await expect(banner(page)).not.toContainText('embedded content');
  await button(page, 'Accept all').click();
  expect(await grants(page)).toMatchObject({ analytics: true, advertising: false, embeds: false });
});

test('offers to acknowledge and to opt out alike where notice is the rule', async ({
  page,
  gallery,
}) => {
  await gallery.open('notice');
  const [ok, out] = [await looks(page, 'OK'), await looks(page, 'Opt out')];
  expect(out.look).toEqual(ok.look);
  expect(Math.abs(out.area - ok.area) / ok.area).toBeLessThanOrEqual(0.05);
  await button(page, 'Opt out').click();
  await expect(banner(page)).toHaveCount(0);
  expect((await grants(page))['advertising']).toBe(false);
});

test('lets things run after a notice was acknowledged', async ({ page, gallery }) => {
  await gallery.open('notice');
  await button(page, 'OK').click();
  await expect(banner(page)).toHaveCount(0);
  expect((await grants(page))['analytics']).toBe(true);
});

test('asks twice before it follows a visitor rather than the signal', async ({ page, gallery }) => {
  await gallery.open('conflict');
  expect((await grants(page))['advertising']).toBe(false);
  await button(page, 'Allow anyway').click();
  expect((await grants(page))['advertising']).toBe(false);
  await expect(banner(page)).toContainText('Please confirm');
  await button(page, 'Allow sale and sharing').click();
  await expect(banner(page)).toHaveCount(0);
  expect((await grants(page))['advertising']).toBe(true);
});

/** Ways in which one press becomes two. */
const twice: [string, (page: Page, pressed: Locator) => Promise<void>][] = [
  [
    'a double click',
    async (page, pressed) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await pressed.boundingBox()) ?? {};
      await page.mouse.dblclick(x + width / 2, y + height / 2);
    },
  ],
  [
    'two clicks in the same place',
    async (page, pressed) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await pressed.boundingBox()) ?? {};
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  ],
  [
    'Enter twice',
    async (page, pressed) => {
      await pressed.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'Enter held down',
    async (page, pressed) => {
      await pressed.focus();
      for (let time = 0; time < 5; time += 1) await page.keyboard.down('Enter');
    },
  ],
];
for (const [way, press] of twice) {
  for (const viewport of viewports) {
    test(`allows no sale by ${way} at ${viewport.width} x ${viewport.height}`, async ({
      page,
      gallery,
    }) => {
      await page.setViewportSize(viewport);
      for (const [surface, name] of [
        ['conflict', 'Allow anyway'],
        ['choices-honored', 'Allow sale and sharing'],
      ] as const) {
        await gallery.open(surface);
        await expect(button(page, name)).toBeVisible();
        await idle(page);
        await press(page, button(page, name));
        expect((await grants(page))['advertising']).toBe(false);
      }
    });
  }
}

test('puts the focus on the safe answer of the second step', async ({ page, gallery }) => {
  for (const [surface, first, safe] of [
    ['conflict', 'Allow anyway', 'Stay opted out'],
    ['choices-honored', 'Allow sale and sharing', 'Cancel'],
  ] as const) {
    await gallery.open(surface);
    await button(page, first).press('Enter');
    await expect(button(page, safe)).toBeFocused();
  }
});

test('answers a double click once', async ({ page, gallery }) => {
  await gallery.open('conflict');
  await idle(page);
  await button(page, 'Allow anyway').dblclick();
  await expect(banner(page)).toContainText('Please confirm');
  expect((await state(page)).ask).toBe('conflict');
  await gallery.open('banner');
  await idle(page);
  await button(page, 'Choose').dblclick();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('says the second step to those who do not see it', async ({ page, gallery }) => {
  await gallery.open('conflict');
  await button(page, 'Allow anyway').click();
  await expect(page.getByRole('status')).toContainText('Please confirm that we may sell or share');
});

test('stays opted out by one press when signal and visitor disagree', async ({ page, gallery }) => {
  await gallery.open('conflict');
  await button(page, 'Stay opted out').click();
  await expect(banner(page)).toHaveCount(0);
  expect(await state(page)).toMatchObject({ ask: null });
  expect((await grants(page))['advertising']).toBe(false);
});

test('offers a known child nothing to accept', async ({ page, gallery }) => {
  await gallery.open('guardian');
  await expect(page.getByRole('button', { name: /accept|allow|ok/i })).toHaveCount(0);
  await button(page, 'Continue with necessary only').click();
  await expect(banner(page)).toHaveCount(0);
  expect((await grants(page))['analytics']).toBe(false);
  await button(page, 'Privacy settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept all' })).toHaveCount(0);
  for (const each of await page.getByRole('switch').all()) await expect(each).toBeDisabled();
  await expect(page.getByText('Off, because of your age.').first()).toBeVisible();
  await button(page, 'Save choices').click();
  expect((await grants(page))['analytics']).toBe(false);
});

test.describe('in the middle of the page', () => {
  const config = { layout: { type: 'center' } };
  const asked = (page: Page) => page.getByRole('dialog', { name: 'Your choice about cookies' });

  test('is a modal dialog: focus goes in, and the page waits behind it', async ({
    page,
    gallery,
  }) => {
    for (const viewport of [...viewports, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await gallery.open('banner', { config });
      const box = await asked(page).boundingBox();
      expect(Math.abs((box?.x ?? 0) * 2 + (box?.width ?? 0) - viewport.width)).toBeLessThan(2);
      expect(Math.abs((box?.y ?? 0) * 2 + (box?.height ?? 0) - viewport.height)).toBeLessThan(2);
      for (const name of ['Accept all', 'Reject all', 'Choose']) {
        await expect(button(page, name)).toBeInViewport({ ratio: 1 });
      }
    }
    expect(
      await asked(page).evaluate((each) => [
        each.matches(':modal'),
        each.contains(document.activeElement),
        getComputedStyle(each, '::backdrop').backgroundColor,
      ]),
    ).toEqual([true, true, 'rgba(10, 12, 18, 0.5)']);
    await expect(asked(page).getByRole('link', { name: 'Privacy policy' })).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(asked(page)).toBeVisible();
    await idle(page);
    await button(page, 'Reject all').click();
    await expect(asked(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Work' }).click();
    expect(page.url()).toContain('#work');
  });

  test('takes Escape for no answer, and opens the settings above itself', async ({
    page,
    gallery,
  }) => {
    await gallery.open('banner', { config });
    await idle(page);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await expect.poll(() => asked(page).evaluate((each) => each.matches(':modal'))).toBe(true);
    expect((await state(page)).via).toBe('');
    await button(page, 'Choose').click();
    await expect(page.getByRole('dialog', { name: 'Privacy settings' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Choose')).toBeFocused();
    await button(page, 'Choose').click();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await button(page, 'Save choices').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await grants(page))['analytics']).toBe(true);
  });

  test('comes back on top of what covers it', async ({ page, gallery }) => {
    await gallery.open('banner', { config });
    await idle(page);
    await page.evaluate(() => {
      const cover = document.createElement('dialog');
      Object.assign(cover.style, { inset: '0', width: '100vw', height: '100vh' });
      document.body.append(cover);
      cover.showModal();
    });
    await button(page, 'Reject all').click();
    await expect(asked(page)).toHaveCount(0);
  });
});

test('keeps the same order of the same buttons on both layers', async ({ page, gallery }) => {
  await gallery.open('banner');
  const order = (buttons: Locator) => buttons.filter({ hasText: /^(Accept|Reject) all$/ });
  await expect(order(banner(page).locator('button'))).toHaveText(['Accept all', 'Reject all']);
  await button(page, 'Choose').click();
  await expect(order(page.getByRole('dialog').locator('footer button'))).toHaveText([
    'Accept all',
    'Reject all',
  ]);
});

for (const lang of ['en', 'de', 'fr']) {
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
    [1280, 800],
  ] as const) {
    test(`shifts nothing and is not the largest paint in ${lang} at ${width} x ${height}`, async ({
      page,
      gallery,
    }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const seen = { shift: 0, largest: '' };
        Reflect.set(window, 'seen', seen);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const element: Element | null = Reflect.get(entry, 'element');
            seen.largest = element?.closest('consentry-root') ? 'ours' : 'the page';
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      await gallery.open('banner', { lang });
      await expect(banner(page)).toBeVisible();
      await idle(page);
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'seen').largest))
        .not.toBe('');
      expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({
        shift: 0,
        largest: 'the page',
      });
    });
  }
}

test('answers a press within one frame', async ({ page, gallery }) => {
  await gallery.open('banner');
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const press = [...document.querySelectorAll<HTMLElement>('consentry-root button')].find(
          (each) => each.textContent === 'Reject all',
        );
        press?.click();
        let count = 0;
        const look = (): void => {
          count += 1;
          if (document.querySelector('consentry-root section') && count < 10) {
            requestAnimationFrame(look);
          } else resolve(count);
        };
        requestAnimationFrame(look);
      }),
  );
  expect(frames).toBe(1);
});
