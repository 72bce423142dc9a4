// The dialogs: every choice within one step, nothing decided by closing, and opting out of sale in one press.

import { banner, button, expect, grants, idle, problems, state, test } from './ui-page.js';

test.describe('the preferences', () => {
  test('switch nothing on beforehand where consent is the rule', async ({ page, gallery }) => {
    await gallery.open('preferences');
    const switches = page.getByRole('switch');
    await expect(page.getByRole('switch', { name: 'Analytics' })).toBeVisible();
    expect(await switches.count()).toBeGreaterThanOrEqual(4);
    for (const each of await switches.all()) {
      await expect(each).toHaveAttribute('aria-checked', 'false');
      await expect(each).not.toBeChecked();
    }
  });

  test('state in words what is always on, and offer no switch for it', async ({
    page,
    gallery,
  }) => {
    await gallery.open('preferences');
    await expect(page.getByText('Always on', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Necessary' })).toHaveCount(0);
  });

  test('say in words what each switch means', async ({ page, gallery }) => {
    await gallery.open('preferences');
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByText('Analytics', { exact: true }) });
    await expect(row.getByText('Not allowed').first()).toBeVisible();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await expect(row.getByText('Allowed', { exact: true }).first()).toBeVisible();
  });

  test('show each service with provider, purpose, country, cookies and lifetimes', async ({
    page,
    gallery,
  }) => {
    await gallery.open('preferences');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const summary of await page.getByRole('dialog').locator('summary').all()) {
      await summary.click();
    }
    for (const said of [
      'Pierhead Advertising, Inc.',
      'Measures advertising and shows it on other sites.',
      'United States',
      '_ph_*',
      '90 days',
      'Standard contractual clauses',
      '13 months',
    ]) {
      await expect(page.getByText(said)).toBeVisible();
    }
    const optOut = page.getByRole('link', { name: 'Opt out at the provider' });
    await expect(optOut).toHaveAttribute('href', 'https://pierhead.example/opt-out');
    await expect(optOut).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test('draw of ten thousand services only what is opened and in view', async ({
    page,
    gallery,
  }) => {
    const categories = ['functional', 'analytics', 'advertising', 'embeds'];
    await page.addInitScript(
      (services) => Reflect.set(window, 'furtherConfig', { services }),
      Array.from({ length: 10_000 }, (_, index) => ({
        id: `service-${index}`,
        category: categories[index % 4],
        name: `Service ${index}`,
        purpose: 'Does something.',
        cookies: [],
      })),
    );
    await gallery.open('preferences');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('2500 services').first()).toBeVisible();
    expect(await dialog.locator('*').count()).toBeLessThan(150);
    await dialog.locator('summary').nth(1).click();
    await expect(dialog.getByRole('heading', { name: 'Service 1', exact: true })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: /^Service / })).toHaveCount(2500);
    const isDrawn = (name: string) =>
      dialog
        .getByRole('heading', { name, exact: true })
        .evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isDrawn('Service 1')).toBe(true);
    expect(await isDrawn('Service 9997')).toBe(false);
    await dialog.getByRole('switch', { name: 'Service 9997', exact: true }).focus();
    expect(await isDrawn('Service 9997')).toBe(true);
    await dialog.locator('summary').nth(1).click();
    await expect(dialog.getByRole('heading', { name: /^Service / })).toHaveCount(0);
  });

  test('save exactly what they show', async ({ page, gallery }) => {
    await gallery.open('banner');
    await button(page, 'Choose').click();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await page.getByRole('switch', { name: 'Advertising' }).check();
    await page.getByRole('switch', { name: 'Advertising' }).uncheck();
    await button(page, 'Save choices').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(banner(page)).toHaveCount(0);
    expect(await grants(page)).toEqual({
      necessary: true,
      functional: false,
      analytics: true,
      advertising: false,
      embeds: false,
    });
    expect((await state(page)).via).toBe('preferences');
  });

  test('let one service differ from its category', async ({ page, gallery }) => {
    await gallery.open('preferences');
    await page.getByRole('switch', { name: 'Advertising' }).check();
    await page.getByRole('dialog').locator('summary').nth(2).click();
    await page.getByRole('switch', { name: 'Pierhead Pixel' }).uncheck();
    await button(page, 'Save choices').click();
    const has = (id: string) =>
      page.evaluate((name) => Reflect.get(window, 'consent').has(name), id);
    expect(await has('advertising')).toBe(true);
    expect(await has('pixel')).toBe(false);
    await button(page, 'Privacy settings').click();
    await expect(page.getByRole('switch', { name: 'Advertising' })).toBeChecked();
    await page.getByRole('switch', { name: 'Advertising' }).uncheck();
    await page.getByRole('switch', { name: 'Advertising' }).check();
    await button(page, 'Save choices').click();
    expect(await has('pixel')).toBe(true);
  });

  test('show that refusing a category that is sold opts out of all, before it is saved', async ({
    page,
    gallery,
  }) => {
    await gallery.open('preferences', { place: 'US-CA' });
    const embeds = page.getByRole('switch', { name: 'Embedded content' });
    const advertising = page.getByRole('switch', { name: 'Advertising' });
    await expect(embeds).toBeChecked();
    await advertising.uncheck();
    await expect(embeds).not.toBeChecked();
    await expect(page.getByRole('switch', { name: 'Analytics' })).toBeChecked();
    await expect(page.getByRole('alert')).toHaveText('Opt out of all sale and sharing');
    await embeds.check();
    await expect(advertising).toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await advertising.uncheck();
    await button(page, 'Save choices').click();
    expect(await grants(page)).toMatchObject({
      analytics: true,
      advertising: false,
      embeds: false,
    });
    expect((await state(page)).optOut).toBe('opted-out');
  });

  test('refuse one seller and leave the others as they are', async ({ page, gallery }) => {
    await gallery.open('preferences', { place: 'US-CA' });
    await page.getByRole('dialog').locator('summary').nth(2).click();
    await page.getByRole('switch', { name: 'Pierhead Pixel' }).uncheck();
    await expect(page.getByRole('switch', { name: 'Advertising' })).toBeChecked();
    await expect(page.getByRole('switch', { name: 'Embedded content' })).toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await button(page, 'Save choices').click();
    const has = (id: string) =>
      page.evaluate((name) => Reflect.get(window, 'consent').has(name), id);
    expect([await has('pixel'), await has('advertising'), await has('reelhouse')]).toEqual([
      false,
      true,
      true,
    ]);
    expect((await state(page)).optOut).toBe('none');
  });

  for (const [way, close] of [
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['the cross', (page) => button(page, 'Close').click()],
    ['a click beside them', (page) => page.mouse.click(5, 5)],
  ] as [string, (page: import('playwright/test').Page) => Promise<void>][]) {
    test(`decide nothing when closed by ${way}`, async ({ page, gallery }) => {
      await gallery.open('banner');
      await button(page, 'Choose').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await close(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(banner(page)).toBeVisible();
      expect((await state(page)).via).toBe('');
    });

    test(`neither save nor drop changes when closed by ${way}`, async ({ page, gallery }) => {
      await gallery.open('banner');
      await button(page, 'Choose').click();
      await page.getByRole('switch', { name: 'Analytics' }).check();
      await close(page);
      await expect(page.getByRole('alert')).toHaveText('Your changes are not saved.');
      expect((await state(page)).via).toBe('');
      await button(page, 'Save choices').click();
      expect((await grants(page))['analytics']).toBe(true);
    });
  }

  test('keep changes in mind when the browser closes them without asking', async ({
    page,
    gallery,
  }) => {
    await gallery.open('banner');
    await button(page, 'Choose').click();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await button(page, 'Choose').click();
    await expect(page.getByRole('switch', { name: 'Analytics' })).toBeChecked();
    expect((await grants(page))['analytics']).toBe(false);
  });

  test('forget changes only when told to', async ({ page, gallery }) => {
    await gallery.open('banner');
    await button(page, 'Choose').click();
    await page.getByRole('switch', { name: 'Analytics' }).check();
    await page.keyboard.press('Escape');
    await button(page, 'Discard changes').click();
    await button(page, 'Choose').click();
    await expect(page.getByRole('switch', { name: 'Analytics' })).not.toBeChecked();
  });

  test('withdraw everything in as many presses as accepting took, plus one to open', async ({
    page,
    gallery,
  }) => {
    await gallery.open('banner');
    await button(page, 'Accept all').click();
    await button(page, 'Privacy settings').click();
    await button(page, 'Reject all').click();
    expect(Object.values(await grants(page)).filter(Boolean)).toHaveLength(1);
  });

  test('lock what the visitor opted out of, and say where that changes', async ({
    page,
    gallery,
  }) => {
    await gallery.open('preferences-locked');
    await expect(page.getByRole('switch', { name: 'Advertising' })).toBeDisabled();
    await expect(page.getByRole('switch', { name: 'Analytics' })).toBeChecked();
    // The way back behind the dialog has the same name.
    const link = page.getByRole('dialog').getByRole('button', { name: 'Your Privacy Choices' });
    await link.first().click();
    await expect(page.getByRole('dialog', { name: 'Your Privacy Choices' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });

  test('name and describe the categories of a site in its own words', async ({ page, gallery }) => {
    await gallery.open('preferences', {
      config: {
        categories: { necessary: {}, chat: { kind: 'functional' } },
        services: [],
        messages: { 'category:chat': 'Live <b>chat</b>', 'category:chat:text': 'Talk to people.' },
      },
    });
    await expect(page.getByRole('heading', { name: 'Live <b>chat</b>' })).toBeVisible();
    await expect(page.getByText('Talk to people.')).toBeVisible();
  });
});

test.describe('your privacy choices', () => {
  test('are linked in the words of the law, with the icon and its alternative text', async ({
    page,
    gallery,
  }) => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await gallery.open('link');
      const link = page.getByRole('button', { name: 'Your Privacy Choices Opt-out icon' });
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(link).toHaveText('Your Privacy Choices');
      await expect(link.getByRole('img', { name: 'Opt-out icon' })).toBeVisible();
    }
  });

  test('opt out of all sale and sharing in one press, and confirm it where it was made', async ({
    page,
    gallery,
  }) => {
    await gallery.open('link');
    expect((await grants(page))['advertising']).toBe(true);
    await page.getByRole('button', { name: /^Your Privacy Choices/ }).click();
    await expect(page.getByText('You are not opted out.')).toBeVisible();
    await button(page, 'Opt out of all sale and sharing').click();
    expect(await grants(page)).toMatchObject({
      analytics: true,
      advertising: false,
      embeds: false,
    });
    const dialog = page.getByRole('dialog', { name: 'Your Privacy Choices' });
    await expect(dialog.getByText('You are opted out of sale and sharing.')).toBeVisible();
    expect(await state(page)).toMatchObject({ optOut: 'opted-out', via: 'choices' });
    await button(page, 'Close').click();
    await page.getByRole('button', { name: /^Your Privacy Choices/ }).click();
    await expect(dialog.getByText('You are opted out of sale and sharing.')).toBeVisible();
  });

  test('ask for no data', async ({ page, gallery }) => {
    await gallery.open('choices');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('consentry-root :is(input, textarea, select, form)')).toHaveCount(0);
  });

  test('opt back in only in two steps', async ({ page, gallery }) => {
    await gallery.open('choices-honored');
    await button(page, 'Allow sale and sharing').click();
    expect((await grants(page))['advertising']).toBe(false);
    await expect(page.getByRole('alert')).toContainText('Please confirm');
    await button(page, 'Cancel').click();
    expect((await grants(page))['advertising']).toBe(false);
    await button(page, 'Allow sale and sharing').click();
    await button(page, 'Allow sale and sharing').click();
    expect((await grants(page))['advertising']).toBe(true);
    await expect(page.getByRole('dialog')).toContainText('Opt-out signal not applied');
  });

  test('say that the signal is honoured without anything being opened', async ({
    page,
    gallery,
  }) => {
    await gallery.open('honored');
    await expect(page.getByText('Opt-Out Request Honored')).toBeInViewport({ ratio: 1 });
    await gallery.open('choices-honored');
    await expect(page.getByRole('dialog')).toContainText('Opt-Out Request Honored');
  });

  test('say that the signal is not applied, and why, after the visitor overrode it', async ({
    page,
    gallery,
  }) => {
    await gallery.open('honored');
    await page.evaluate(() => Reflect.get(window, 'consent').requestOptIn().confirm());
    await expect(
      page.getByText('Opt-out signal not applied: you allowed sale and sharing on March 1, 2026'),
    ).toBeInViewport({ ratio: 1 });
  });

  test('let the visitor copy the id of the record', async ({ page, gallery, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await gallery.open('choices-honored');
    await button(page, 'Copy').click();
    await expect(button(page, 'Copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      await page.evaluate(() => Reflect.get(window, 'consent').state.get().record.id),
    );
  });
});

for (const [why, script] of [
  [
    'where the browser offers no clipboard',
    `Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });`,
  ],
  [
    'where the clipboard refuses',
    `Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText: () => Promise.reject() } });`,
  ],
] as const) {
  test(`selects the id of the record ${why}`, async ({ page, gallery }) => {
    await page.addInitScript(script);
    await gallery.open('choices-honored');
    await button(page, 'Copy').click();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString()))
      .toBe(await page.evaluate(() => Reflect.get(window, 'consent').state.get().record.id));
  });
}

test.describe('the way back', () => {
  test('is there after a choice, and the page may bring its own', async ({ page, gallery }) => {
    await gallery.open('settled');
    await expect(button(page, 'Privacy settings')).toBeInViewport({ ratio: 1 });
    await gallery.open('settled', {
      markup: '<a href="#" data-consentry="open:preferences">Cookies</a>',
    });
    await idle(page);
    await expect(button(page, 'Privacy settings')).toHaveCount(0);
  });

  test('offers to reload where code keeps running', async ({ page, gallery }) => {
    await gallery.open('settled');
    await page.evaluate(() => {
      const consent = Reflect.get(window, 'consent');
      consent.acceptAll();
      // Stands for an environment in which clean-up finds code it cannot unload.
      Reflect.get(window, 'stillRunning').push('pixel');
    });
    await button(page, 'Privacy settings').click();
    await button(page, 'Reject all').click();
    await expect(button(page, 'Reload now')).toBeVisible();
    await button(page, 'Later').click();
    await expect(button(page, 'Reload now')).toHaveCount(0);
    await expect(button(page, 'Privacy settings')).toBeVisible();
  });

  test('says so when the dialogs cannot be loaded, and the banner still works', async ({
    page,
    gallery,
  }) => {
    await page.route(/preferences\.js$/, (route) => route.abort());
    await gallery.open('banner');
    await button(page, 'Choose').click();
    await expect.poll(() => problems(page)).toContain('preferences-not-loaded');
    await expect(page.getByRole('status')).toHaveText(
      'This could not be loaded. Please try again.',
    );
    await button(page, 'Reject all').click();
    await expect(banner(page)).toHaveCount(0);
  });
});

for (const [surface, config, isSheet] of [
  ['preferences', {}, true],
  ['choices', {}, true],
  ['banner', { layout: { type: 'center' } }, false],
] as const) {
  test(`keeps clear of a notch and of the bar below: ${surface}`, async ({ page, gallery }) => {
    const session = await page.context().newCDPSession(page);
    const insets = { top: 47, bottom: 34, left: 47, right: 47 };
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
    for (const [width, height] of [
      [390, 500],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await gallery.open(surface, { config });
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await idle(page);
      const box = await dialog.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(47);
      const last = await dialog.locator('.consentry-button').last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height - 34);
      if (isSheet && width === 390) continue;
      expect(box?.x).toBeGreaterThanOrEqual(47);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 47);
    }
  });
}

for (const age of [9, 15]) {
  test(`says in the choices that sale is off because of an age of ${age}`, async ({
    page,
    gallery,
  }) => {
    await gallery.open('choices', { config: { audience: { age } } });
    const status = page.getByRole('dialog').locator('.consentry-outcome');
    await expect(status).toHaveText('Off, because of your age.');
  });
}

test('gives both answers of the choices the same width in a low and narrow window', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await gallery.open('choices', { lang: 'ru' });
  const all = page.getByRole('dialog').locator('.consentry-button');
  await expect(all).toHaveCount(2);
  const [first, second] = await all.evaluateAll((each) =>
    each.map((one) => one.getBoundingClientRect().width),
  );
  expect(first).toBeCloseTo(second ?? 0, 0);
});
