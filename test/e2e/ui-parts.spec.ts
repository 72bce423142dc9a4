// What came to the dialogs and pages later: finer switches for sale and sharing, a child's session, what a page declares,
// finished themes, and the way back that a site wants on every page.

import { button, expect, grants, idle, problems, state, test } from './ui-page.js';

test.describe('finer choices about sale and sharing', () => {
  test('come after the one control, name each service and count at once', async ({
    page,
    gallery,
  }) => {
    await gallery.open('choices');
    const dialog = page.getByRole('dialog', { name: 'Your Privacy Choices' });
    await dialog.locator('summary').click();
    const pixel = dialog.getByRole('switch', { name: 'Pierhead Pixel' });
    await expect(pixel).toBeChecked();
    await expect(dialog.getByRole('switch')).toHaveCount(2);
    await pixel.uncheck();
    const has = (id: string) =>
      page.evaluate((name) => Reflect.get(window, 'consent').has(name), id);
    expect([await has('pixel'), await has('harbour-stats')]).toEqual([false, true]);
    const other = dialog.getByRole('switch', { name: 'Reelhouse' });
    await expect(other).toBeChecked();
    await expect(other).toBeEnabled();
    expect([await has('reelhouse'), (await state(page)).optOut]).toEqual([true, 'none']);
    expect((await state(page)).via).toBe('choices');
    await expect(dialog.getByRole('status').first()).toHaveText('Your choice is saved.');
    await expect(pixel).not.toBeChecked();
  });

  test('allow again what was refused in two steps, the first of which allows nothing', async ({
    page,
    gallery,
  }) => {
    await gallery.open('choices');
    const dialog = page.getByRole('dialog');
    await dialog.locator('summary').click();
    const pixel = dialog.getByRole('switch', { name: 'Pierhead Pixel' });
    const isAllowed = () => page.evaluate(() => Reflect.get(window, 'consent').has('pixel'));
    await pixel.uncheck();
    for (const answer of ['Cancel', 'Allow sale and sharing']) {
      await pixel.click();
      await expect(dialog.getByRole('alert')).toContainText('Please confirm');
      await expect(pixel).not.toBeChecked();
      expect(await isAllowed()).toBe(false);
      await button(page, answer).click();
      await expect(dialog.getByRole('alert')).toHaveCount(0);
    }
    await expect(pixel).toBeChecked();
    expect(await isAllowed()).toBe(true);
  });

  test('are off and locked after opting out of everything', async ({ page, gallery }) => {
    await gallery.open('choices');
    await button(page, 'Opt out of all sale and sharing').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('summary').click();
    for (const each of await dialog.getByRole('switch').all()) {
      await expect(each).toBeDisabled();
      await expect(each).not.toBeChecked();
    }
  });
});

test("lock every switch in a known child's session, and say why once", async ({
  page,
  gallery,
}) => {
  await gallery.open('preferences-child');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByText('Off, because of your age.')).toHaveCount(1);
  const switches = await page.getByRole('switch').all();
  expect(switches.length).toBeGreaterThan(3);
  for (const each of switches) await expect(each).toBeDisabled();
});

test("show a parent's yes in a child's session, and take a part of it back", async ({
  page,
  gallery,
}) => {
  await gallery.open('guardian');
  await page.evaluate(() => {
    const consent = Reflect.get(window, 'consent');
    consent.acceptAll({ by: 'parent' });
    consent.open('preferences');
  });
  const dialog = page.getByRole('dialog');
  for (const each of await dialog.getByRole('switch').all()) await expect(each).toBeChecked();
  await expect(dialog).not.toContainText('Off, because of your age.');
  await dialog.getByRole('switch', { name: 'Advertising' }).uncheck();
  await button(page, 'Save choices').click();
  expect(await grants(page)).toMatchObject({ analytics: true, advertising: false, embeds: true });
  await page.evaluate(() => Reflect.get(window, 'consent').open('preferences'));
  await expect(dialog.getByRole('switch', { name: 'Analytics' })).toBeChecked();
  const advertising = dialog.getByRole('switch', { name: 'Advertising' });
  await expect(advertising).not.toBeChecked();
  await expect(advertising).toBeDisabled();
});

test.describe("in a known child's session nothing asks for a yes that would not count", () => {
  const allow = /allow|accept/i;

  for (const [age, surface] of [
    [9, 'choices-honored'],
    [15, 'choices-honored'],
    [9, 'choices'],
    [15, 'choices'],
  ] as const) {
    test(`in the choices about sale and sharing: ${surface} at ${age}`, async ({
      page,
      gallery,
    }) => {
      await gallery.open(surface, { config: { audience: { age } } });
      const dialog = page.getByRole('dialog', { name: 'Your Privacy Choices' });
      await expect(dialog).toBeVisible();
      const optOut = button(page, 'Opt out of all sale and sharing');
      if (await optOut.count()) await optOut.click();
      await expect(dialog).toContainText('You are opted out of sale and sharing.');
      await expect(dialog.getByRole('button', { name: allow })).toHaveCount(0);
      await expect(button(page, 'All privacy settings')).toBeVisible();
    });
  }

  test('after everything was refused', async ({ page, gallery }) => {
    await gallery.open('choices', { config: { audience: { age: 15 } } });
    await page.evaluate(() => Reflect.get(window, 'consent').rejectAll());
    const dialog = page.getByRole('dialog', { name: 'Your Privacy Choices' });
    await expect(dialog).toContainText('You are opted out of sale and sharing.');
    await expect(dialog.getByRole('button', { name: allow })).toHaveCount(0);
  });

  test('while one whose own yes counts is asked as anybody else', async ({ page, gallery }) => {
    await gallery.open('choices', { config: { audience: { age: 17 } } });
    await button(page, 'Opt out of all sale and sharing').click();
    await button(page, 'Allow sale and sharing').click();
    await button(page, 'Allow sale and sharing').click();
    expect((await grants(page))['advertising']).toBe(true);
  });

  for (const age of [9, 14]) {
    test(`beside a form with reCAPTCHA, after refusing, at ${age}`, async ({ page, gallery }) => {
      await gallery.open('recaptcha', { config: { audience: { age } } });
      const notice = page.locator('[data-consentry-recaptcha]');
      await expect(notice).toContainText('privacy@linden-finch.example');
      await expect(notice.getByRole('button')).toHaveCount(0);
    });
  }

  test('in the banner that the page opens again', async ({ page, gallery }) => {
    await gallery.open('guardian');
    await button(page, 'Continue with necessary only').click();
    await page.evaluate(() => Reflect.get(window, 'consent').open('banner'));
    await expect(button(page, 'Reject all')).toBeVisible();
    await expect(page.getByRole('button', { name: allow })).toHaveCount(0);
  });
});

test('asks for the second step where the first was made, and nowhere else', async ({
  page,
  gallery,
}) => {
  await gallery.open('conflict', { place: 'US-CA' });
  const asked = page.locator('consentry-root section');
  await expect(asked).toContainText('Your browser asks us to opt you out');
  await page.evaluate(() => Reflect.get(window, 'consent').open('choices'));
  await button(page, 'Allow sale and sharing').click();
  await expect(page.getByRole('alert')).toContainText('Please confirm');
  await expect(asked).toContainText('Your browser asks us to opt you out');
  await button(page, 'Close').click();
  await button(page, 'Allow anyway').click();
  await expect(asked).toContainText('Please confirm');
  await asked.getByRole('button', { name: 'Your Privacy Choices' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('the declaration of a policy page', () => {
  test('is drawn on a page that is never idle', async ({ page, gallery }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = (run, { timeout } = {}) =>
        timeout === undefined ? 0 : Number(setTimeout(run, timeout));
    });
    await gallery.open('declaration');
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
  });

  test('lists every cookie, follows the visitor, and is a way back', async ({ page, gallery }) => {
    await gallery.open('declaration');
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
    await expect(page.getByRole('row', { name: /_ph_\*.*90 days/ })).toBeVisible();
    const analytics = page.locator('main section').filter({ hasText: 'Measures how the site' });
    await expect(analytics.getByText('Not allowed')).toBeVisible();
    await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
    await expect(analytics.getByText('Allowed', { exact: true })).toBeVisible();
    await expect(page.locator('consentry-root').getByRole('button')).toHaveCount(0);
    await page.getByRole('button', { name: 'Privacy settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Privacy settings' })).toBeVisible();
  });

  test('is printed, while what lies over the page is not', async ({ page, gallery }) => {
    await gallery.open('declaration');
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
    await expect(page.locator('consentry-root')).toBeHidden();
  });

  test('fills what a router puts into the page later, and again when it is replaced', async ({
    page,
    gallery,
  }) => {
    await gallery.open('settled');
    await idle(page);
    for (const _ of [1, 2]) {
      await page.evaluate(() => {
        const part = document.createElement('div');
        part.setAttribute('data-consentry-declaration', '');
        part.innerHTML = '<section>One moment, please.</section>';
        document.querySelector('main')?.replaceChildren(part);
      });
      await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
      await expect(page.getByText('One moment')).toHaveCount(0);
    }
  });

  test('has columns where they have room and on paper, else labels every value', async ({
    page,
    gallery,
  }) => {
    const columns = () =>
      page.getByRole('row', { name: /_hs_id/ }).evaluate((row) => {
        const cells = [...row.children].map((cell) => cell.getBoundingClientRect());
        const labels = [...row.children].map((cell) =>
          getComputedStyle(cell, '::before').content.replaceAll('"', ''),
        );
        const isPast = document.documentElement.scrollWidth > innerWidth;
        return { lines: new Set(cells.map(({ top }) => top)).size, labels, isPast };
      });
    const none = Array(4).fill('none');
    const labels = ['Cookies and storage', 'Provider', 'Purpose', 'Kept for'];
    const borders = 'table { width: 100% } td { padding: 8px; border: 1px solid }';
    await gallery.open('declaration', { markup: `<style>${borders}</style>` });
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
    for (const width of [1280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await columns()).toEqual({ lines: 1, labels: none, isPast: false });
    }
    for (const width of [420, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await columns()).toEqual({ lines: 4, labels, isPast: false });
      await expect(page.getByRole('columnheader')).toHaveCount(0);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await columns()).toMatchObject({ lines: 1, labels: none });
  });

  test('leaves its element empty when everything is unmounted', async ({ page, gallery }) => {
    await gallery.open('declaration');
    await expect(page.getByRole('cell', { name: '_hs_id' })).toBeVisible();
    await page.evaluate(() => Reflect.get(window, 'unmount')());
    const place = page.locator('[data-consentry-declaration]');
    await expect(place).toBeEmpty();
    expect(await place.evaluate((each) => each.getAttributeNames())).toEqual([
      'data-consentry-declaration',
    ]);
  });

  test('asks for its file only where there is such an element', async ({ page, gallery }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await gallery.open('settled');
    await idle(page);
    expect(asked.filter((url) => url.includes('declaration'))).toEqual([]);
  });
});

test.describe('the notice beside a form with reCAPTCHA', () => {
  test('offers to allow it or to write instead, and says that it protects once it does', async ({
    page,
    gallery,
  }) => {
    await gallery.open('recaptcha');
    const notice = page.locator('[data-consentry-recaptcha]');
    await expect(notice.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute(
      'href',
      '/privacy',
    );
    await expect(notice).not.toContainText('protected by reCAPTCHA');
    await expect(notice).toContainText('privacy@linden-finch.example');
    expect((await grants(page))['security']).toBe(false);
    await notice.getByRole('button', { name: 'Allow reCAPTCHA' }).click();
    expect((await state(page)).via).toBe('embed');
    const has = () => page.evaluate(() => Reflect.get(window, 'consent').has('recaptcha'));
    expect(await has()).toBe(true);
    await expect(notice.getByRole('button')).toHaveCount(0);
    await expect(notice).not.toContainText('privacy@linden-finch.example');
    await expect(notice).toContainText('protected by reCAPTCHA');
    // Since April 2026 the site decides, and Google's own policy and terms are not to be named.
    await expect(notice.getByRole('link')).toHaveCount(1);
  });

  test("leaves alone what the integration of that name puts beside the page's forms", async ({
    page,
    gallery,
  }) => {
    await gallery.open('recaptcha');
    await page.evaluate(async () => {
      const form = document.createElement('form');
      form.setAttribute('data-recaptcha', '');
      document.querySelector('main')?.append(form);
      const { recaptcha } = await import('/dist/integrations/recaptcha.js' as string);
      const consent = Reflect.get(window, 'consent');
      recaptcha(consent, { contact: { email: 'hello@example.com' } });
      Reflect.get(window, 'unmount')();
      const { mountUi } = await import('/dist/ui.js' as string);
      mountUi(consent);
    });
    await expect(page.getByText('protected by reCAPTCHA')).toHaveCount(0);
    await expect(page.locator('[data-consentry-recaptcha] a')).toHaveText('Privacy policy');
    await expect(page.getByRole('link', { name: 'hello@example.com' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Allow reCAPTCHA and/ })).toHaveCount(1);
  });
});

test('records what a script clicks beside a form as no act of a person', async ({
  page,
  gallery,
}) => {
  await gallery.open('recaptcha');
  await page
    .getByRole('button', { name: 'Allow reCAPTCHA' })
    .evaluate((each: HTMLElement) => each.click());
  expect((await state(page)).via).toBe('extension');
});

test.describe('finished themes', () => {
  for (const [name, accent] of [
    ['paper', 'rgb(122, 46, 29)'],
    ['harbour', 'rgb(29, 78, 216)'],
    ['contrast', 'rgb(0, 0, 0)'],
  ] as const) {
    test(`are chosen by name, and count from the first paint: ${name}`, async ({
      page,
      gallery,
    }) => {
      await gallery.open('banner', { scheme: 'light', config: { theme: { name } } });
      const fill = await button(page, 'Reject all').evaluate(
        (each) => getComputedStyle(each).backgroundColor,
      );
      expect(fill).toBe(accent);
      expect(await problems(page)).toEqual([]);
    });
  }

  test('that are not there leave ours, and are reported', async ({ page, gallery }) => {
    for (const name of ['unheard-of', '../evil', 'https://evil.example/x']) {
      await gallery.open('banner', { config: { theme: { name } } });
      await expect(button(page, 'Reject all')).toBeVisible();
      expect(await problems(page)).toEqual(['theme-refused']);
    }
  });
});

test('shows the way back on every page, where the site wants it beside its own', async ({
  page,
  gallery,
}) => {
  const markup = '<a href="#" data-consentry="open:preferences">Cookies</a>';
  await gallery.open('settled', { markup, config: { layout: { reopen: true, position: 'end' } } });
  const back = button(page, 'Privacy settings');
  await expect(back).toBeInViewport({ ratio: 1 });
  expect((await back.boundingBox())?.x).toBeGreaterThan(800);
});
