// What a refusal or withdrawal removes from the browser, and what it says it could not.

import { expect, test } from 'playwright/test';
import { command, pageWith, type Site, said, serve } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

const config = {
  services: [
    {
      id: 'counter',
      category: 'analytics',
      cookies: [
        { name: '_ga*' },
        { name: 'plain' },
        { name: 'shared' },
        { name: 'amp_*', store: 'local' },
        { name: 'visit', store: 'session' },
        { name: 'events*', store: 'indexeddb' },
        { name: 'assets', store: 'cache' },
        // Far too wide; our own record must survive it.
        { name: 'consent*', store: 'local' },
      ],
    },
    { id: 'ads', category: 'advertising', cookies: [{ name: 'shared' }] },
  ],
};

const gated =
  '<script type="text/plain" data-category="analytics" data-service="counter">say("counter")</script>';

/** Writes what a vendor would. */
// biome-ignore-start lint/suspicious/noDocumentCookie: vendors write cookies this way.
const litter = async () => {
  for (const cookie of ['_ga=1', '_ga_X1=1', 'plain=1', 'shared=1', 'mine=1']) {
    document.cookie = cookie;
  }
  document.cookie = '_ga_deep=1; Path=/shop/cart/';
  document.cookie = '_ga_mid=1; Path=/shop';
  document.cookie = '_ga_root=1; Path=/';
  document.cookie = '_ga_dom=1; Domain=shop.localhost; Path=/';
  localStorage.setItem('amp_1', '1');
  localStorage.setItem('other', '1');
  localStorage.setItem('consentry', 'record');
  sessionStorage.setItem('visit', '1');
  await caches.open('assets');
  await caches.open('mine');
  for (const name of ['events-1', 'mine']) {
    await new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  }
};

// biome-ignore-end lint/suspicious/noDocumentCookie: as above.
/** The names of everything that is there. */
const inventory = async () => ({
  cookies: document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .sort(),
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});

const clean = {
  cookies: ['mine'],
  local: ['consentry', 'other'],
  session: [],
  databases: ['mine'],
  caches: ['mine'],
};

const address = (path = '/shop/cart/') =>
  site.url.replace('127.0.0.1', 'www.shop.localhost') + path;

test.beforeEach(() => {
  for (const path of ['/', '/shop/cart/']) site.set(path, pageWith(gated, { config }));
});

test('a withdrawal removes declared entries over every store, domain and path, and says which', async ({
  page,
}) => {
  await page.goto(address());
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['counter']);
  await page.evaluate(litter);
  const report = await page.evaluate(() => Reflect.get(window, 'consent').rejectAll());
  expect(await page.evaluate(inventory)).toEqual(clean);
  expect([...report.removed].sort()).toEqual(
    [
      '_ga',
      '_ga_X1',
      '_ga_deep',
      '_ga_mid',
      '_ga_root',
      '_ga_dom',
      'plain',
      'shared',
      'amp_1',
      'visit',
      'events-1',
      'assets',
    ].sort(),
  );
  expect(report.couldNotRemove).toEqual([]);
  expect(report.stillRunning).toEqual(['counter']);
  expect(report.reloadAdvised).toBe(true);
});

test('what is emptied by a withdrawal does not go on running, and is told of it all the same', async ({
  page,
}) => {
  const marks = 'data-category="analytics" data-service="counter"';
  site.set(
    '/',
    pageWith(
      `<iframe ${marks} data-src="/frame.html?f"></iframe><img ${marks} data-src="/pixel.png" alt="">`,
      { config },
    ),
  );
  await page.goto(address('/'));
  await command(page, 'acceptAll');
  await expect(page.locator('iframe[src]')).toHaveCount(1);
  const report = await page.evaluate(() => {
    document.addEventListener('consentry:teardown', (event) =>
      Reflect.get(window, 'said').push((event as CustomEvent).detail.id),
    );
    return Reflect.get(window, 'consent').rejectAll();
  });
  expect(report).toMatchObject({ stillRunning: [], reloadAdvised: false });
  expect(await said(page)).toEqual(['counter']);
  await expect(page.locator('[src^="/frame"],[src^="/pixel"]')).toHaveCount(0);
});

test('a tool that is still in memory may go on inserting: said to run, and held with its marks', async ({
  page,
}) => {
  const pixel =
    '<script type="text/plain" data-category="analytics" data-service="counter">say("counter");window.more=(type,words)=>document.head.append(Object.assign(document.createElement("script"),{type,textContent:words}))</script>';
  site.set('/', pageWith(pixel, { config }));
  await page.goto(address('/'));
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['counter']);
  const report = await page.evaluate(() => Reflect.get(window, 'consent').withdraw('analytics'));
  expect(report).toMatchObject({ stillRunning: ['counter'], reloadAdvised: true });
  await page.evaluate(() => Reflect.get(window, 'more')('', 'say("unmarked")'));
  // No observer can stop what a script inserts and the browser runs at once.
  await expect.poll(() => said(page)).toEqual(['counter', 'unmarked']);
  // What bears our marks is held, whoever inserts it; and after the reload nothing runs.
  await page.evaluate(() => {
    const held = Object.assign(document.createElement('script'), {
      type: 'text/plain',
      textContent: 'say("marked")',
    });
    held.dataset['category'] = 'analytics';
    document.head.append(held);
    Reflect.get(window, 'more')('', 'say("after")');
  });
  await expect.poll(() => said(page)).toEqual(['counter', 'unmarked', 'after']);
  await page.reload();
  expect(await said(page)).toEqual([]);
});

test('a name that a granted service also declares is kept', async ({ page }) => {
  await page.goto(address());
  await command(page, 'acceptAll');
  await page.evaluate(litter);
  await page.evaluate(() => Reflect.get(window, 'consent').withdraw('analytics'));
  expect((await page.evaluate(inventory)).cookies).toEqual(['mine', 'shared']);
});

test('what a vendor writes while the page is left is gone at the next load, before anything runs', async ({
  page,
}) => {
  await page.goto(address());
  await page.evaluate(litter);
  site.set(
    '/shop/cart/',
    pageWith(
      '<script type="text/plain" data-category="necessary">say(document.cookie); say(localStorage.amp_1)</script>',
      {
        config,
      },
    ),
  );
  await page.reload();
  await expect.poll(() => said(page)).toEqual(['mine=1', undefined as unknown as string]);
  await expect.poll(() => page.evaluate(inventory)).toEqual(clean);
});

test('nothing is removed while the visitor’s place is being looked up', async ({ page }) => {
  await page.goto(address());
  await page.evaluate(litter);
  const before = await page.evaluate(inventory);
  await page.evaluate(async () => {
    const { settings, state } = Reflect.get(window, 'consent');
    const locating = { ...state.get(), status: 'locating' };
    await Reflect.get(window, 'sweep')({ settings, state: { get: () => locating } });
  });
  expect(await page.evaluate(inventory)).toEqual(before);
});

test('a database that another tab keeps open is reported as left', async ({ page, context }) => {
  await page.goto(address());
  const other = await context.newPage();
  site.set('/holder', '<title>holder</title>');
  await other.goto(address('/holder'));
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('events-open');
        request.onsuccess = () => {
          Reflect.set(window, 'held', request.result);
          resolve(undefined);
        };
      }),
  );
  const report = await page.evaluate(() => Reflect.get(window, 'consent').rejectAll());
  expect(report.couldNotRemove).toEqual(['events-open']);
});

test('services are told of their withdrawal, once, also when they withdraw in turn', async ({
  page,
}) => {
  await page.goto(address());
  await page.evaluate(() => {
    document.addEventListener('consentry:teardown', (event) => {
      Reflect.get(window, 'said').push((event as CustomEvent).detail.id);
      Reflect.get(window, 'consent').withdraw();
    });
  });
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['counter']);
  await command(page, 'withdraw', 'analytics');
  expect(await said(page)).toEqual(['counter', 'counter']);
});

test('a frame without storage stays quiet', async ({ page }) => {
  site.set('/frame', pageWith(gated, { config }));
  site.set('/', '<iframe sandbox="allow-scripts" src="/frame"></iframe>');
  await page.goto(site.url);
  const frame = page.frames()[1];
  await expect
    .poll(() => frame?.evaluate(() => Boolean(Reflect.get(window, 'consent'))))
    .toBe(true);
  const report = await frame?.evaluate(() => Reflect.get(window, 'consent').rejectAll());
  expect(report).toEqual({
    removed: [],
    couldNotRemove: [],
    stillRunning: [],
    reloadAdvised: false,
  });
  expect(await frame?.evaluate(() => Reflect.get(window, 'failures'))).toEqual([]);
});

test('a withdrawal unregisters the service workers that were declared, by the path of their script', async ({
  page,
}) => {
  const services = [
    {
      id: 'push',
      category: 'advertising',
      cookies: [{ name: '/push/worker*', store: 'service-worker' }],
    },
  ];
  site.set('/push/worker.js', {
    body: 'addEventListener("push", () => {})',
    type: 'text/javascript',
  });
  site.set('/own.js', { body: '', type: 'text/javascript' });
  site.set('/', pageWith('', { config: { services } }));
  await page.goto(site.url);
  await command(page, 'acceptAll');
  await page.evaluate(async () => {
    for (const [script, scope] of [
      ['/push/worker.js', '/push/'],
      ['/own.js', '/'],
    ] as const) {
      await navigator.serviceWorker.register(script, { scope });
    }
  });
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations())
        .map(({ scope }) => new URL(scope).pathname)
        .sort(),
    );
  await command(page, 'acceptAll');
  expect(await scopes()).toEqual(['/', '/push/']);
  const report = await page.evaluate(() => Reflect.get(window, 'consent').rejectAll());
  expect(report.removed).toEqual(['/push/worker.js']);
  expect(report.couldNotRemove).toEqual([]);
  expect(await scopes()).toEqual(['/']);
});

test('what nobody could look for, as its part could not be loaded, is said not to be removed', async ({
  page,
}) => {
  await page.goto(address());
  await command(page, 'acceptAll');
  const report = await page.evaluate(async () => {
    const consent = Reflect.get(window, 'consent');
    Reflect.get(window, 'stopGating')();
    await consent.rejectAll().catch(() => undefined);
    return Reflect.get(window, 'sweep')(consent, {
      late: () => Promise.reject(new Error('404')),
    });
  });
  expect(report.couldNotRemove).toEqual(['events*', 'assets']);
});
