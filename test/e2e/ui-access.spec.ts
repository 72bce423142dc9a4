// Usable by everyone: semantics, keyboard, zoom, text spacing, colours, motion and direction.

import {
  axeViolations,
  banner,
  button,
  dress,
  expect,
  idle,
  measureButtons,
  openAll,
  showAll,
  state,
  surfaces,
  test,
} from './ui-page.js';

for (const surface of Object.keys(surfaces)) {
  test(`has nothing that axe objects to in any theme, colours and direction: ${surface}`, async ({
    page,
    gallery,
  }) => {
    await showAll(page, gallery, surface);
    for (const theme of ['', 'paper', 'harbour', 'contrast']) {
      for (const scheme of ['light', 'dark'] as const) {
        for (const direction of ['ltr', 'rtl'] as const) {
          await dress(page, theme, scheme, direction);
          expect(await axeViolations(page), `${theme} ${scheme} ${direction}`).toEqual([]);
        }
      }
    }
  });

  test(`is walked through by keyboard, with the focus seen: ${surface}`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await gallery.open(surface);
    await expect(page.getByText(surfaces[surface as 'banner']).first()).toBeVisible();
    await idle(page);
    await openAll(page);
    const count = await page.evaluate(() => {
      const dialog = document.querySelector('consentry-root dialog');
      const ours = dialog
        ? [dialog]
        : document.querySelectorAll(
            'consentry-root, [data-consentry-declaration], [data-consentry-recaptcha]',
          );
      const expected = [...ours]
        .flatMap((each) => [...each.querySelectorAll('a, button, summary')])
        .filter((each) => each.checkVisibility() && !each.matches(':disabled'));
      Reflect.set(window, 'expected', expected);
      if (!dialog && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return expected.length;
    });
    const seen = new Set<number>();
    let isLeft = false;
    for (let press = 0; press < count + 8 && !(seen.size === count && isLeft); press += 1) {
      await page.keyboard.press('Tab');
      const { index, problem } = await page.evaluate(() => {
        const element = document.activeElement;
        const at = (Reflect.get(window, 'expected') as (Element | null)[]).indexOf(element);
        if (!element || at < 0) {
          // Out of what is not modal the focus goes on into the page; out of a dialog only to the browser's own.
          const isTrapped = document.querySelector('consentry-root dialog') !== null;
          const isOut = !isTrapped || element === document.body;
          return { index: at, problem: isOut ? '' : `${element?.outerHTML} behind the dialog` };
        }
        const style = getComputedStyle(element);
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        const isMarked = style.outlineStyle !== 'none';
        const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
        return {
          index: at,
          problem:
            isSeen && isMarked && isHit
              ? ''
              : `${element.outerHTML} ${isSeen} ${isMarked} ${isHit}`,
        };
      });
      expect(problem).toBe('');
      if (index >= 0) seen.add(index);
      else isLeft = true;
    }
    expect(count).toBeGreaterThan(0);
    expect(seen.size).toBe(count);
    expect(isLeft).toBe(true);
  });
}

for (const surface of Object.keys(surfaces)) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ]) {
    test(`keeps the focus, seen and in place, whatever is pressed at ${viewport.width} x ${viewport.height}: ${surface}`, async ({
      page,
      gallery,
    }) => {
      await page.setViewportSize(viewport);
      // What leaves the page or reloads it is not pressed.
      const pressable = page
        .locator('consentry-root, [data-consentry-declaration], [data-consentry-recaptcha]')
        .locator('button, summary')
        .filter({ hasNotText: 'Reload now' });
      const where = () =>
        page.evaluate(() => {
          const element = document.activeElement;
          const dialog = document.querySelector('consentry-root dialog');
          if (!element || element === document.body) return 'lost';
          if (dialog && !dialog.contains(element))
            return `behind the dialog: ${element.textContent}`;
          if (!element.closest('consentry-root')) return '';
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const isMarked = getComputedStyle(element).outlineStyle === 'solid';
          const isNamed = element.matches('a, button, summary');
          const isIn = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
          const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
          return isMarked && isNamed && isIn && isHit ? '' : element.outerHTML.slice(0, 90);
        });
      const show = async (): Promise<void> => {
        await gallery.open(surface);
        await expect(page.getByText(surfaces[surface as 'banner']).first()).toBeVisible();
        await idle(page);
        // As if the visitor had come by keyboard from the page.
        await page.evaluate(() => {
          const consent = Reflect.get(window, 'consent');
          const view = consent.view.get();
          consent.close();
          document.querySelector<HTMLElement>('a[href="#work"]')?.focus();
          if (view) consent.open(view);
        });
      };
      await show();
      if (await page.getByRole('dialog').count()) {
        await page.keyboard.press('Shift');
        expect(await where(), 'when opened').toBe('');
      }
      const names = await pressable.evaluateAll((all) =>
        all.map((each) => {
          const dialog = document.querySelector('consentry-root dialog');
          const isReached = each.checkVisibility() && (!dialog || dialog.contains(each));
          return isReached && !each.matches(':disabled') ? each.textContent : null;
        }),
      );
      for (const [index, name] of names.entries()) {
        if (name === null) continue;
        await show();
        await pressable.nth(index).focus();
        await page.keyboard.press('Enter');
        await idle(page);
        expect(await where(), name).toBe('');
      }
    });
  }
}

for (const type of ['bar', 'center']) {
  test(`has nothing that axe objects to where the layout is ${type}`, async ({ page, gallery }) => {
    for (const surface of ['banner', 'notice', 'conflict']) {
      await gallery.open(surface, { config: { layout: { type } } });
      await expect(page.locator('.consentry-banner')).toBeVisible();
      await idle(page);
      // The colours of every theme are looked at in a box; here both schemes and directions do.
      for (const [theme, scheme, direction] of [
        ['', 'light', 'ltr'],
        ['contrast', 'dark', 'rtl'],
      ] as const) {
        await dress(page, theme, scheme, direction);
        expect(await axeViolations(page), `${surface} ${theme}`).toEqual([]);
      }
    }
  });
}

test('has nothing that axe objects to in what comes after a press', async ({ page, gallery }) => {
  await gallery.open('choices-honored');
  await button(page, 'Allow sale and sharing').click();
  await expect(page.getByRole('alert')).toContainText('Please confirm');
  await openAll(page);
  expect(await axeViolations(page), 'the second step').toEqual([]);
  await gallery.open('preferences', { place: 'US-CA' });
  await page.getByRole('switch', { name: 'Advertising' }).uncheck();
  await openAll(page);
  expect(await axeViolations(page), 'what a refusal opts out of').toEqual([]);
});

test('has nothing that axe objects to from right to left', async ({ page, gallery }) => {
  for (const surface of ['banner', 'preferences']) {
    await gallery.open(surface, { lang: 'ar', dir: 'rtl' });
    await expect(page.locator('consentry-root[lang="ar"][dir="rtl"]')).toBeAttached();
    if (surface === 'preferences') await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('is first in reading order, a labelled region, and takes no focus by itself', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  expect(await page.evaluate(() => document.body.firstElementChild?.localName)).toBe(
    'consentry-root',
  );
  await expect(page.getByRole('region', { name: 'Your choice about cookies' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('is walked through by Tab, without a trap, and back into the page', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  const order: string[] = [];
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const style = activeElement ? getComputedStyle(activeElement) : null;
        const isMarked = style?.outlineStyle !== 'none';
        return `${activeElement?.textContent}${isMarked ? '' : ' (unmarked)'}`;
      }),
    );
  }
  expect(order).toEqual([
    '3 third-party services',
    'Privacy policy',
    'Accept all',
    'Reject all',
    'Choose',
    'Work',
    'About',
    'Talk to us',
  ]);
});

test('marks the focus of our buttons so that it can be seen', async ({ page, gallery }) => {
  await gallery.open('banner');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  const outline = await button(page, 'Reject all').evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    return { outlineStyle, outlineWidth, outlineOffset };
  });
  expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', outlineOffset: '2px' });
});

test('is answered by keyboard alone, and gives focus back to where it was', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  await page.locator('#page-button').focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+Tab');
  await expect(button(page, 'Reject all')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toHaveCount(0);
  expect(await state(page)).toMatchObject({ via: 'banner' });
  await expect(page.getByRole('link', { name: 'Work' })).toBeFocused();
});

test('keeps focus in the dialog, and gives it back to the button that opened it', async ({
  page,
  gallery,
}) => {
  await gallery.open('banner');
  await button(page, 'Choose').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Privacy settings' });
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() =>
      document.activeElement?.closest('dialog') || document.activeElement === document.body
        ? 'inside'
        : document.activeElement?.outerHTML,
    );
    expect(where).toBe('inside');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Choose')).toBeFocused();
});

test('is switched and saved by keyboard alone', async ({ page, gallery }) => {
  await gallery.open('preferences');
  const toggle = page.getByRole('switch', { name: 'Analytics' });
  await toggle.focus();
  await page.keyboard.press('Space');
  await expect(toggle).toBeChecked();
  await expect(toggle).toBeFocused();
  await button(page, 'Save choices').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('says what was done', async ({ page, gallery }) => {
  await gallery.open('banner');
  await expect(page.getByRole('status')).toHaveText('');
  await button(page, 'Reject all').click();
  await expect(page.getByRole('status')).toHaveText('Your choice is saved.');
});

test('says again what was done again', async ({ page, gallery }) => {
  await gallery.open('preferences');
  await button(page, 'Save choices').click();
  await expect(page.getByRole('status')).toHaveText('Your choice is saved.');
  await page.evaluate(() => {
    const status = document.querySelector('consentry-root [role="status"]');
    if (!status) return;
    new MutationObserver(() => Reflect.set(window, 'isHeard', true)).observe(status, {
      childList: true,
    });
  });
  await button(page, 'Privacy settings').click();
  await button(page, 'Save choices').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'isHeard'))).toBe(true);
});

for (const surface of Object.keys(surfaces)) {
  test(`gives every target at least 24 by 24 pixels: ${surface}`, async ({ page, gallery }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await showAll(page, gallery, surface);
    const small = await page.locator('consentry-root').evaluate((root) => {
      // WCAG 2.2, 2.5.8 excepts links within a sentence: those with text beside them.
      const isWithinText = ({ parentElement }: Element): boolean =>
        [...(parentElement?.childNodes ?? [])].some(
          (each) => each instanceof Text && each.data.trim() !== '',
        );
      return [...root.querySelectorAll('button, summary, label, a')]
        .filter((element) => !isWithinText(element) && element.checkVisibility())
        .map((element) => ({
          text: element.textContent,
          ...element.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width < 24 || height < 24);
    });
    expect(small).toEqual([]);
  });
}

for (const surface of Object.keys(surfaces)) {
  test(`needs no sideways scrolling from 280 pixels to 4K: ${surface}`, async ({
    page,
    gallery,
  }) => {
    await gallery.open(surface, { lang: 'de' });
    await expect(page.locator('consentry-root[lang="de"]')).toBeAttached();
    await idle(page);
    for (const [width, height] of [
      [320, 256],
      [280, 653],
      [390, 844],
      [844, 390],
      [640, 400],
      [1280, 800],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      const wide = await page.locator('consentry-root').evaluate((root) =>
        [...root.querySelectorAll('*')]
          .filter((element) => {
            const { left, right, width: across } = element.getBoundingClientRect();
            return (
              across > 1 &&
              !element.closest('.consentry-heard') &&
              (left < -1 ||
                right > innerWidth + 1 ||
                element.scrollWidth > element.clientWidth + 1) &&
              getComputedStyle(element).display !== 'inline'
            );
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(wide, `${width} x ${height}`).toEqual([]);
      // Nor does the page itself scroll sideways.
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth: all, clientWidth: seen } =
          document.scrollingElement ?? document.documentElement;
        return { scrollWidth: all, clientWidth: seen };
      });
      expect(scrollWidth, `the page at ${width} x ${height}`).toBeLessThanOrEqual(clientWidth);
      // Every button that decides can be brought into view and pressed.
      for (const each of await page.locator('consentry-root .consentry-button').all()) {
        if (
          !(await page.getByRole('dialog').count()) ||
          (await each.evaluate((one) => !!one.closest('dialog')))
        ) {
          await each.click({ trial: true });
        }
      }
    }
  });
}

for (const surface of ['banner', 'notice', 'preferences', 'choices', 'honored']) {
  test(`bears the text spacing that a visitor sets: ${surface}`, async ({ page, gallery }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    // WCAG 2.2, 1.4.12. Important declarations of the visitor win over all of a page; so do those of an earlier layer.
    const markup = `<style>@layer visitor {
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    }</style>`;
    await gallery.open(surface, { lang: 'fi', markup });
    await expect(page.locator('consentry-root[lang="fi"]')).toBeAttached();
    await idle(page);
    await openAll(page);
    const all = page.locator('consentry-root').locator('.consentry-button, .consentry-way-back');
    const shown = surface === 'banner' ? 3 : 1;
    expect(await all.count()).toBeGreaterThanOrEqual(shown);
    const modal = page.getByRole('dialog').locator('.consentry-button');
    for (const each of await ((await modal.count()) ? modal : all).all()) {
      expect(await each.evaluate((one) => getComputedStyle(one).letterSpacing)).not.toBe('normal');
      await expect(each).toBeInViewport({ ratio: 1 });
      await each.click({ trial: true });
    }
    const [room] = await measureButtons(page.locator('consentry-root'));
    expect(room?.broken).toEqual([]);
    // Nothing is cut: what is larger than its box can be scrolled to, and only downwards.
    const cut = await page.locator('consentry-root').evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => {
          const { overflowY, display } = getComputedStyle(element);
          if (display === 'inline' || element.closest('.consentry-heard, svg')) return false;
          const isHigh = element.scrollHeight > element.clientHeight + 1 && overflowY === 'hidden';
          return isHigh || element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  });
}

test('gives the contrast that a visitor asks for, in every theme', async ({ page, gallery }) => {
  await page.emulateMedia({ contrast: 'more' });
  for (const theme of ['', 'paper', 'harbour']) {
    await gallery.open('banner', { theme });
    const { text, body, border } = await banner(page).evaluate((section) => ({
      text: getComputedStyle(section.querySelector('h2') ?? section).color,
      body: getComputedStyle(section.querySelector('p') ?? section).color,
      border: getComputedStyle(section).borderTopColor,
    }));
    expect({ body, border }, theme).toEqual({ body: text, border: text });
  }
});

test('keeps the answers of the second layer in view on the lowest screen', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await gallery.open('preferences');
  const buttons = page.getByRole('dialog').locator('.consentry-button');
  await expect(buttons).toHaveText(['Accept all', 'Reject all', 'Save choices']);
  for (const each of await buttons.all()) await expect(each).toBeInViewport({ ratio: 1 });
  // The head scrolls away, and more than half of the screen is left to read.
  const last = page.getByRole('switch').last();
  await last.click();
  await expect(button(page, 'Save choices')).toBeInViewport({ ratio: 1 });
  const footer = await page.getByRole('dialog').locator('footer').boundingBox();
  expect(footer?.height).toBeLessThan(80);
});

test('keeps lines short enough to read in a bar on the widest screen', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await gallery.open('banner', { config: { layout: { type: 'bar' } } });
  const { widest, left, right } = await banner(page).evaluate((section) => {
    const texts = [...section.querySelectorAll('p')].map((each) => each.getBoundingClientRect());
    return {
      widest: Math.max(...texts.map(({ width }) => width)) / 15,
      left: Math.min(...texts.map(({ x }) => x)),
      right: section.querySelector('.consentry-actions')?.getBoundingClientRect().right ?? 0,
    };
  });
  expect(widest).toBeLessThanOrEqual(45);
  expect(Math.abs(left - (3840 - right))).toBeLessThan(20);
});

test('leaves a phone its width where nothing is asked', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const surface of ['honored', 'overridden', 'link', 'settled']) {
    await gallery.open(surface);
    await expect(page.getByText(surfaces[surface as 'honored']).first()).toBeVisible();
    const corner = await page.locator('consentry-root .consentry-corner').boundingBox();
    expect(corner?.width, surface).toBeLessThanOrEqual(213);
  }
});

test('mirrors itself from right to left', async ({ page, gallery }) => {
  await gallery.open('banner', { lang: 'ar', dir: 'rtl' });
  const panel = await banner(page).boundingBox();
  expect(panel && panel.x + panel.width).toBeGreaterThan(1200);
  const accept = await button(page, 'قبول الكل').boundingBox();
  const reject = await button(page, 'رفض الكل').boundingBox();
  expect(accept?.x).toBeGreaterThan(reject?.x ?? Number.POSITIVE_INFINITY);
});

for (const [reducedMotion, moved] of [
  ['no-preference', ['transform consentry-banner']],
  ['reduce', []],
] as const) {
  test(`moves where motion is welcome: ${reducedMotion}`, async ({ page, gallery }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(window, 'moved', seen);
      addEventListener('transitionend', ({ propertyName, target }) => {
        seen.push(`${propertyName} ${(target as Element).className}`);
      });
    });
    await gallery.open('banner');
    await idle(page);
    await expect(banner(page)).toHaveCSS('transform', 'none');
    const moves = () => page.evaluate(() => Reflect.get(window, 'moved'));
    await expect.poll(moves).toEqual(moved);
  });
}

test('is not printed', async ({ page, gallery }) => {
  await gallery.open('banner');
  await page.emulateMedia({ media: 'print' });
  await expect(banner(page)).toBeHidden();
});

test('shows borders and the state of switches in forced colours', async ({ page, gallery }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await gallery.open('preferences');
  const toggle = page.getByRole('switch', { name: 'Analytics' });
  const knob = () =>
    toggle.evaluate((element) => {
      const style = getComputedStyle(element, '::before');
      const around = getComputedStyle(element);
      return {
        isSeen: style.borderTopColor !== around.backgroundColor && style.borderTopWidth !== '0px',
        at: style.insetInlineStart,
        hasEdge: around.borderTopWidth,
      };
    });
  const off = await knob();
  await toggle.check();
  const on = await knob();
  expect(off).toMatchObject({ isSeen: true, hasEdge: '1px' });
  expect(on).toMatchObject({ isSeen: true, hasEdge: '1px' });
  expect(on.at).not.toBe(off.at);
  expect(
    await button(page, 'Save choices').evaluate((each) => getComputedStyle(each).borderTopStyle),
  ).toBe('solid');
});

test('follows the page into the dark, and the page may say otherwise', async ({
  page,
  gallery,
}) => {
  const surface = () => banner(page).evaluate((each) => getComputedStyle(each).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await gallery.open('banner');
  expect(await surface()).toBe('rgb(26, 28, 34)');
  await gallery.open('banner', { scheme: 'light' });
  expect(await surface()).toBe('rgb(255, 255, 255)');
  await gallery.open('banner', { config: { theme: { colorScheme: 'light' } } });
  expect(await surface()).toBe('rgb(255, 255, 255)');
});

test('speaks the language of the page, then that of the browser', async ({ page, gallery }) => {
  await gallery.open('banner', { lang: 'pt-BR' });
  await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'pt-BR');
  await gallery.open('banner', { lang: 'zh-TW' });
  await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'zh-Hant');
  await gallery.open('banner', { lang: 'no' });
  await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'nb');
  await gallery.open('banner', { lang: 'x-unknown' });
  await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'en');
  await gallery.open('banner', { lang: 'fr', config: { language: 'de' } });
  await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'de');
  await idle(page);
});
