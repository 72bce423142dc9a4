// The main job on the example site, with real vendor SDKs: ask, remember, gate, take back.

import type { Page } from 'playwright/test';
import { banner, expect, from, started, test } from './example.js';

/** What the example's head holds, in document order. */
const everyRun = [
  'script /amplitude/analytics-browser.js',
  'Amplitude snippet',
  'script /plausible/tracker.js',
  'Plausible snippet',
  'script /posthog/array.js',
  'PostHog snippet',
  'Adlane snippet',
];
const analyticsRuns = everyRun.filter((label) => !label.startsWith('Adlane'));

const everyCollector = ['adlane', 'amplitude', 'plausible', 'posthog'];

/** Files of ours that a page of the site consists of, the consent script among them. */
const pageFiles = [
  '/consentry.js',
  '/favicon.svg',
  '/site.css',
  '/site.js',
  '/strip.js',
  '/watch.js',
];
const interfaceFile = /^\/(?:consentry-|evidence|locales\/|chunks\/)/;

/** Cookies, keys and databases that the site declares for its third parties. */
const ofThirdParties = (names: string[]): string[] =>
  names.filter((name) => /^\w+ (?:AMP_|ph_|_adlane)/.test(name));

test.describe('in France', () => {
  test('loads and stores nothing but our own files before the visitor has chosen', async ({
    page,
    example,
    observed,
  }) => {
    for (const path of ['/', '/how-it-works', '/contact', '/privacy']) {
      await page.goto(example.url + from('FR', path));
      await expect(banner(page).accept).toBeVisible();
      await expect(banner(page).reject).toBeVisible();
    }
    await page.reload({ waitUntil: 'networkidle' });

    expect(observed.foreignUrls()).toEqual([]);
    expect(example.received()).toEqual([]);
    expect(await observed.stored()).toEqual([]);
    expect(await observed.runs()).toEqual([]);
    const unexpected = observed
      .ownPaths()
      .filter((path) => !pageFiles.includes(path) && !interfaceFile.test(path));
    expect([...new Set(unexpected)].sort()).toEqual(['/', '/contact', '/how-it-works', '/privacy']);
  });

  test('runs the SDKs in document order after consent, and they reach their collectors', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('FR'));
    await banner(page).accept.click();

    await expect
      .poll(async () => (await observed.runs()).filter((label) => !label.startsWith('img')))
      .toEqual(everyRun);
    await expect.poll(() => observed.collectors().sort()).toEqual(everyCollector);
    await expect(banner(page).accept).toBeHidden();
  });

  test('loads the advert pixel after consent', async ({ page, example }) => {
    await page.goto(example.url + from('FR'));
    await banner(page).accept.click();

    await expect
      .poll(() => example.received().map(({ path }) => path))
      .toContain('/adlane/pixel.gif');
  });

  test('loads the film after consent', async ({ page, example }) => {
    await page.goto(example.url + from('FR', '/how-it-works'));
    await banner(page).accept.click();

    const player = page.frameLocator('iframe[title="Film: how a forecast is made"]');
    await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('spares a visitor who has chosen the interface, and runs the SDKs at once', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('FR'));
    await banner(page).accept.click();
    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
    observed.forget();

    await page.reload();

    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
    await page.waitForLoadState('networkidle');
    expect(observed.ownPaths().filter((path) => interfaceFile.test(path))).toEqual([]);
    await expect(banner(page).accept).toBeHidden();
  });

  test('removes what third parties stored when consent is withdrawn, and again on the next load', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('FR', '/privacy'));
    await banner(page).accept.click();
    await expect
      .poll(async () => ofThirdParties(await observed.stored()))
      .toEqual(
        expect.arrayContaining([
          'cookie AMP_northquay-',
          'cookie ph_phc_northquay_posthog',
          'cookie _adlane',
          'local _adlane_seen',
          'local ph_phc_northquay_posthog',
        ]),
      );
    await expect.poll(() => observed.collectors().sort()).toEqual(everyCollector);
    // Until its queue is empty, Amplitude writes it again with every answer of its server.
    await page.waitForFunction(() => localStorage.getItem('AMP_unsent_northquay-') === '[]');

    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    // A database that an SDK holds open goes only with the page.
    await expect
      .poll(async () =>
        ofThirdParties(await observed.stored()).filter((name) => !name.startsWith('database')),
      )
      .toEqual([]);

    await test.step('an SDK that is still in memory writes again', async () => {
      await page.evaluate(() => {
        const posthog = Reflect.get(window, 'posthog');
        posthog.capture('written after withdrawal');
        posthog.register({ again: true });
      });
      await expect
        .poll(async () => ofThirdParties(await observed.stored()))
        .toContain('cookie ph_phc_northquay_posthog');
    });

    await page.reload();
    await started(page);
    await expect.poll(async () => ofThirdParties(await observed.stored())).toEqual([]);
    expect(await observed.runs()).toEqual([]);
  });

  for (const [where, withdraw] of [
    [
      'in the settings',
      async (page: Page) => {
        await page.getByRole('link', { name: 'Cookie settings' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click();
      },
    ],
    [
      'with the button of the page',
      (page: Page) => page.getByRole('button', { name: 'Withdraw consent' }).click(),
    ],
  ] as const) {
    test(`offers a reload after a withdrawal ${where}, and the reload runs nothing`, async ({
      page,
      example,
      observed,
    }) => {
      await page.goto(example.url + from('FR', '/privacy'));
      await banner(page).accept.click();
      await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
      await withdraw(page);

      const reload = page.getByRole('button', { name: 'Reload now' });
      await expect(reload).toBeVisible();
      observed.forget();
      await reload.click();

      await expect.poll(observed.ownPaths).toContain('/privacy');
      await started(page);
      expect(await observed.runs()).toEqual([]);
      expect(observed.foreignUrls()).toEqual([]);
    });
  }

  test('gives the same page to who accepts and to who refuses', async ({ page, example }) => {
    const seen: string[] = [];
    for (const answer of ['accept', 'reject'] as const) {
      await page.context().clearCookies();
      await page.goto(example.url + from('FR'));
      await banner(page)[answer].click();
      await page.goto(example.url + from('FR'));
      await started(page);
      const main = page.locator('main');
      const links = await main.getByRole('link').evaluateAll((all) => all.map(String));
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there
      seen.push([await main.innerText(), ...links].join('\n'));
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }
    expect(seen[0]?.length).toBeGreaterThan(500);
    expect(seen[1]).toBe(seen[0]);
  });

  test('runs nothing after a refusal, now or on the next load, and asks no more', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('FR'));
    await banner(page).reject.click();
    await expect(banner(page).reject).toBeHidden();

    await page.reload();
    await started(page);
    await page.waitForLoadState('networkidle');

    await expect(banner(page).reject).toBeHidden();
    expect(observed.foreignUrls()).toEqual([]);
    expect(await observed.runs()).toEqual([]);
    expect(ofThirdParties(await observed.stored())).toEqual([]);
  });
});

test.describe('in California', () => {
  test('asks nothing, runs the tags and shows the link without the signal', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('US-CA'));

    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
    await expect(page.getByRole('link', { name: 'Your Privacy Choices' })).toBeVisible();
    await expect(banner(page).accept).toBeHidden();
    await expect.poll(() => observed.collectors().sort()).toEqual(everyCollector);
  });

  test('stops the advert tags with one click on the choices page', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('US-CA', '/privacy'));
    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));

    await page.getByRole('button', { name: 'Do not sell or share' }).click();
    await expect(page.locator('#choices-now')).toContainText(
      'You have opted out of sale and sharing.',
    );
    await page.goto('about:blank');
    example.clear();
    await page.goto(example.url + from('US-CA'));

    await expect.poll(observed.runs).toEqual(analyticsRuns);
    await expect
      .poll(() => observed.collectors().sort())
      .toEqual(['amplitude', 'plausible', 'posthog']);
    await page.waitForLoadState('networkidle');
    expect(observed.collectors()).not.toContain('adlane');
    expect((await observed.stored()).join()).not.toContain('_adlane');
  });

  test('never runs the advert tags while the signal is on, and says that it is honored', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(example.url + from('US-CA', '/', true));

    await expect.poll(observed.runs).toEqual(analyticsRuns);
    await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(observed.collectors()).not.toContain('adlane');
    expect((await observed.stored()).join()).not.toContain('_adlane');
  });

  test('stays opted out when the signal disappears', async ({ page, example, observed }) => {
    await page.goto(example.url + from('US-CA', '/', true));
    await expect.poll(observed.runs).toEqual(analyticsRuns);

    await page.goto(example.url + from('US-CA'));

    await expect.poll(observed.runs).toEqual(analyticsRuns);
    await page.waitForLoadState('networkidle');
    expect(observed.collectors()).not.toContain('adlane');
  });
});

for (const [place, name] of [
  ['GB', 'the United Kingdom'],
  ['AE', 'the United Arab Emirates'],
  ['XX', 'an unknown place'],
] as const) {
  test(`waits for consent in ${name}`, async ({ page, example, observed }) => {
    await page.goto(example.url + from(place));
    await expect(banner(page).reject).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(observed.foreignUrls()).toEqual([]);

    await banner(page).accept.click();
    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
  });
}

test.describe('when a file is missing or late', () => {
  test.describe('our script is missing', () => {
    test.use({ exampleOptions: { block: ['/consentry.js'] } });

    test('leaves every gate shut', async ({ page, example, observed }) => {
      // Even where the law would let everything run.
      await page.goto(example.url + from('US-CA', '/how-it-works'), { waitUntil: 'networkidle' });

      expect(observed.ownPaths()).toContain('/consentry.js');
      expect(observed.foreignUrls()).toEqual([]);
      expect(await observed.runs()).toEqual([]);
      expect(await observed.stored()).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

  test('leaves every gate shut when our script is blocked', async ({ page, example, observed }) => {
    await page.route('**/consentry.js', (route) => route.abort('blockedbyclient'));
    await page.goto(example.url + from('US-CA'), { waitUntil: 'networkidle' });

    expect(observed.foreignUrls()).toEqual([]);
    expect(await observed.runs()).toEqual([]);
  });

  test('renders the page and runs nothing while our script hangs, then starts as usual', async ({
    page,
    example,
    observed,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/consentry.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(example.url + from('US-CA'), { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(observed.foreignUrls()).toEqual([]);

    release();
    await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
  });

  test.describe('the interface is missing', () => {
    test.use({ exampleOptions: { block: ['/consentry-ui.js'] } });

    test('asks with a plain notice whose refusal counts', async ({ page, example, observed }) => {
      await page.goto(example.url + from('FR'));
      await banner(page).reject.click();
      await expect(banner(page).reject).toBeHidden();

      await page.reload({ waitUntil: 'networkidle' });
      await started(page);
      expect(observed.foreignUrls()).toEqual([]);
      expect(await observed.runs()).toEqual([]);
      await expect(banner(page).reject).toBeHidden();
    });

    test('asks with a plain notice whose consent counts', async ({ page, example, observed }) => {
      await page.goto(example.url + from('FR'));
      await expect(banner(page).accept).toBeVisible();
      await expect(page.locator('consentry-root').getByRole('link')).toHaveAttribute(
        'href',
        /privacy/,
      );
      expect(observed.foreignUrls()).toEqual([]);

      await banner(page).accept.click();
      await expect.poll(observed.runs).toEqual(expect.arrayContaining(everyRun));
      await expect(banner(page).accept).toBeHidden();
    });
  });
});

test("the example's panel shows state, reason, runs and receipts, and stays open", async ({
  page,
  example,
}) => {
  await page.goto(example.url + from('FR'));
  await page.getByText('What is happening').click();
  const column = (title: string) =>
    page
      .locator('#strip-details section')
      .filter({ has: page.getByRole('heading', { name: title }) });
  await expect(column('State')).toContainText('opt-in');
  await expect(column('Why').getByRole('listitem').nth(1)).toHaveText(
    'analytics undecided. The visitor has not been asked, or has not answered. What would change it: ' +
      'The visitor’s consent. eu · ePrivacy Directive 5(3); GDPR 6, 7, 8',
  );
  await expect(column('What ran').getByRole('listitem')).toHaveCount(0);
  await banner(page).accept.click();
  await expect(column('What ran')).toContainText('Adlane snippet');
  await expect(column('What third parties received')).toContainText('plausible');

  await page.getByLabel('Visitor from').selectOption('US-CA');
  await expect(page).toHaveURL(/place=US-CA/);
  await expect(column('State')).toContainText('opt-out');
  await page.getByText('What is happening').click();
  await page.getByLabel('Visitor from').selectOption('FR');
  await expect(page).toHaveURL(/place=FR/);
  await expect(page.locator('#strip-state')).toBeHidden();
});
