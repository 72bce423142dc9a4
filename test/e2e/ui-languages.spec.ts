// Every language on the smallest common phone: both answers in full, alike, and in view; the dialogs without overflow.

import { banner, dress, expect, idle, languages, measureButtons, test } from './ui-page.js';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Surfaces with more than one button, and whether its first two are answers of which neither may be the easier. */
const surfacesWithButtons = [
  ['banner', true],
  ['notice', true],
  ['conflict', true],
  ['preferences', true],
  ['choices', false],
] as const;

for (const lang of languages) {
  test(`shows both answers alike, in full and in view in ${lang}`, async ({ page, gallery }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await gallery.open('banner', {
      lang,
      ...(rightToLeft.includes(lang) ? { dir: 'rtl' as const } : {}),
    });
    const root = page.locator('consentry-root');
    await expect(root).toHaveAttribute('lang', lang);
    await expect(root).toHaveAttribute('dir', rightToLeft.includes(lang) ? 'rtl' : 'ltr');
    const buttons = (await banner(page).getByRole('button').all()).slice(-3);
    const [accept, reject] = await Promise.all(buttons.map((each) => each.boundingBox()));
    expect(accept?.width).toBeCloseTo(reject?.width ?? 0, 0);
    expect(accept?.height).toBeCloseTo(reject?.height ?? 0, 0);
    for (const each of buttons) {
      await expect(each).toBeInViewport({ ratio: 1 });
      await each.click({ trial: true });
      const { isCut, text } = await each.evaluate((element) => ({
        isCut:
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
        text: element.textContent,
      }));
      expect(isCut).toBe(false);
      expect(text).not.toBe('');
    }
    // The pointer rests on no button any more.
    await page.mouse.move(160, 2);
    // Alike in every theme and both colours: what is drawn, not only where.
    for (const theme of ['', 'paper', 'harbour', 'contrast']) {
      for (const scheme of ['light', 'dark'] as const) {
        await dress(page, theme, scheme, rightToLeft.includes(lang) ? 'rtl' : 'ltr');
        const [first, second] = await banner(page).evaluate((section) =>
          [...section.querySelectorAll('.consentry-button')].map((each) => {
            const style = getComputedStyle(each);
            const { width, height, left, right, top, bottom } = each.getBoundingClientRect();
            const isIn = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
            const isHit =
              document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === each;
            const look = [
              each.tagName,
              style.font,
              style.padding,
              style.border,
              style.backgroundColor,
              style.color,
              style.opacity,
            ].join();
            return { look, isSeen: isIn && isHit, area: width * height };
          }),
        );
        const where = `${theme} ${scheme}`;
        expect([first?.isSeen, second?.isSeen], where).toEqual([true, true]);
        expect(second?.look, where).toBe(first?.look);
        const ratio = (second?.area ?? 0) / (first?.area ?? 1);
        expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(0.05);
      }
    }
    await dress(page, '', 'light', rightToLeft.includes(lang) ? 'rtl' : 'ltr');
    // Placeholders are filled, links are made, and the policy is named.
    await expect(banner(page)).not.toContainText(/[{}[\]]/);
    await expect(banner(page).getByRole('link')).toHaveAttribute('href', '/privacy');
    await banner(page).getByRole('button').last().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog).not.toContainText(/[{}[\]]/);
    const overflow = await dialog.evaluate((element) =>
      [...element.querySelectorAll('div, li, button, h2, h3, p')]
        .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent?.slice(0, 60)),
    );
    expect(overflow).toEqual([]);

    // One press each, and the question is answered.
    for (const answer of [0, 1]) {
      await gallery.open('banner', { lang });
      await (await banner(page).getByRole('button').all()).at(answer - 3)?.click();
      await expect(banner(page)).toBeHidden();
    }
  });
}

const sizes = [
  [280, 653],
  [320, 256],
  [320, 568],
  [390, 844],
  [1280, 800],
] as const;

for (const lang of languages) {
  test(`breaks no word of a button, and keeps the answers alike at every width, in ${lang}`, async ({
    page,
    gallery,
  }) => {
    // Each surface in a frame: resizing one takes no time, resizing the window does.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await gallery.open('settled');
    await page.evaluate(
      (addresses) => {
        for (const address of addresses) {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.style.cssText = 'position:fixed;inset:0 auto auto 0;border:0';
          document.body.append(frame);
        }
      },
      surfacesWithButtons.map(([surface]) => `/?${new URLSearchParams({ surface, lang })}`),
    );
    for (const [index, [surface, isAlike]] of surfacesWithButtons.entries()) {
      const iframe = page.locator('iframe').nth(index);
      const root = iframe.contentFrame().locator('consentry-root');
      await expect(root).toHaveAttribute('lang', lang);
      await expect(root.locator('.consentry-button').first()).toBeAttached();
      for (const [at, { broken, areas }] of (await measureButtons(root, sizes)).entries()) {
        const where = `${surface} ${sizes[at]}`;
        expect(broken, where).toEqual([]);
        const [first = 0, second = 0, third = 0] = areas;
        expect(first, where).toBeGreaterThan(0);
        if (isAlike) expect(Math.abs(second / first - 1), where).toBeLessThanOrEqual(0.05);
        if (surface === 'banner') {
          expect(Math.abs(third / first - 1), where).toBeLessThanOrEqual(0.05);
        }
      }
    }
  });
}

for (const lang of ['de', 'nl', 'pl', 'bg', 'ga']) {
  test(`leaves answers of one size where letters are twice as large: ${lang}`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await gallery.open('banner', { lang, markup: '<style>html { font-size: 200% }</style>' });
    await idle(page);
    const [room] = await measureButtons(page.locator('consentry-root'));
    const [accept = 0, reject = 0] = room?.areas ?? [];
    expect(reject / accept).toBeCloseTo(1, 1);
  });
}

for (const surface of [
  'banner',
  'banner-without-sale',
  'notice',
  'conflict',
  'guardian',
] as const) {
  test(`is not the largest paint of a page on a phone in any language: ${surface}`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const largest: string[] = [];
      Reflect.set(window, 'largest', largest);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const element: Element | null = Reflect.get(entry, 'element');
          const ours = element?.closest<HTMLElement>('consentry-root');
          largest.push(ours ? `ours in ${ours.lang}` : 'the page');
        }
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await gallery.open(surface);
    await expect(page.locator('.consentry-banner')).toBeVisible();
    // Only what is larger than all before is told, so one page shows all languages one after the other.
    const largest = await page.evaluate(async (all) => {
      const painted = () => new Promise(requestAnimationFrame);
      const { mountUi } = await import(`${location.origin}/dist/ui.js`);
      for (const lang of all) {
        Reflect.get(window, 'unmount')();
        document.documentElement.lang = lang;
        Reflect.set(window, 'unmount', mountUi(Reflect.get(window, 'consent')));
        while (document.querySelector<HTMLElement>('consentry-root')?.lang !== lang)
          await painted();
        for (const _ of [1, 2, 3, 4]) await painted();
      }
      return Reflect.get(window, 'largest') as string[];
    }, languages);
    expect([...new Set(largest)]).toEqual(['the page']);
  });
}
