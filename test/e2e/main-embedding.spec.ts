// How a page may include the script, and what a page can get wrong, in a real browser.

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { banner, expect, from, started, test } from './example.js';

const gate = `<script type="text/plain" data-category="analytics">window.ran = (window.ran || 0) + 1;</script>
  <script type="text/plain" data-category="analytics" src="{{vendor}}/plausible/tracker.js"></script>`;

const config = (settings: object): string =>
  `<script type="application/json" data-consentry-config>${JSON.stringify(settings)}</script>`;

const inFrance = config({ jurisdiction: 'FR', categories: { analytics: {} } });
const inCalifornia = config({ jurisdiction: 'US-CA', categories: { analytics: {} } });

function html({ head = '', body = '' }: { head?: string; body?: string }): string {
  return `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="/favicon.svg">${head}</head>
    <body><h1>Page</h1>${body}</body></html>`;
}

/** An app that imports the package. */
const app = `<script type="importmap">{"imports":{"consentry":"/dist/index.js","nanostores":"/node_modules/nanostores/index.js"}}</script>
  <script type="module">
    import { createConsent } from 'consentry';
    window.app = createConsent({ jurisdiction: 'FR', categories: { analytics: {} } });
  </script>`;

/** How often the inline gate ran. */
const timesRun = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'ran') ?? 0);

/** Console errors of ours, as they come. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('[consentry]')) {
      errors.push(message.text());
    }
  });
  return errors;
}

test.describe('one page for every way to include the script', () => {
  const tags: Record<string, string> = {
    '/async': html({ head: `${inFrance}<script src="/consentry.js" async></script>${gate}` }),
    '/defer': html({ head: `${inFrance}<script src="/consentry.js" defer></script>${gate}` }),
    '/blocking': html({ head: `${inFrance}<script src="/consentry.js"></script>`, body: gate }),
    '/module': html({
      head: `${inFrance}<script src="/consentry.js" type="module" ></script>${gate}`,
    }),
    '/last': html({ head: gate, body: `${inFrance}<script src="/consentry.js"></script>` }),
    '/config-last': html({ head: `<script src="/consentry.js"></script>${gate}`, body: inFrance }),
    '/single-file': html({
      head: `${inFrance}<script src="/consentry.full.js"></script>`,
      body: gate,
    }),
    '/attributes': html({
      head: `<script src="/consentry.js" data-jurisdiction="FR" async></script>${gate}`,
    }),
    '/remote': html({
      head: `<script src="/consentry.js" data-config="/fr.json" async></script>${gate}`,
    }),
    '/clobbered': html({
      head: `${inFrance}<script src="/consentry.js" defer></script>${gate}`,
      body: '<img name="currentScript"><img name="cookie"><img name="body"><form name="querySelector"></form><a id="consentry"></a>',
    }),
    '/fr.json': JSON.stringify({ jurisdiction: 'FR', categories: { analytics: {} } }),
  };
  test.use({ exampleOptions: { pages: tags } });

  for (const path of Object.keys(tags).filter((path) => path !== '/fr.json')) {
    test(`asks first and runs each gate once: ${path.slice(1)}`, async ({
      page,
      example,
      observed,
    }) => {
      await page.goto(example.url + path);
      await expect(banner(page).reject).toBeVisible();
      expect(await timesRun(page)).toBe(0);
      expect(observed.foreignUrls()).toEqual([]);

      await banner(page).accept.click();
      await expect.poll(observed.foreignUrls).toHaveLength(1);
      expect(await timesRun(page)).toBe(1);
    });
  }
});

test.describe('a site that reloads by itself', () => {
  const services = [{ id: 'counter', category: 'analytics', name: 'Counter' }];
  const settings = config({ jurisdiction: 'FR', services, reload: 'auto' });
  const counter = `<script type="text/plain" data-category="analytics" data-service="counter">window.ran = 1</script>`;
  test.use({
    exampleOptions: {
      pages: {
        '/page': html({ head: `${settings}<script src="/consentry.js"></script>${counter}` }),
      },
    },
  });

  test('leaves only when the withdrawal is in the log', async ({ page, example }) => {
    const logged = () =>
      page.evaluate(async () =>
        (await Reflect.get(window, 'consentry').history()).map(
          ({ state }: { state: string }) => state,
        ),
      );
    await page.goto(`${example.url}/page`);
    await banner(page).accept.click();
    await expect.poll(() => timesRun(page)).toBe(1);
    await expect.poll(logged).toEqual(['ConsentGiven']);
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => void Reflect.get(window, 'consentry').withdraw());
    await reloaded;
    await started(page);
    expect(await timesRun(page)).toBe(0);
    expect(await logged()).toEqual(['ConsentGiven', 'ConsentWithdrawn']);
  });
});

test.describe('a site that offers to reload', () => {
  const services = [{ id: 'counter', category: 'analytics', name: 'Counter' }];
  const settings = config({ jurisdiction: 'FR', services });
  const counter = `<script type="text/plain" data-category="analytics" data-service="counter">window.ran = 1</script>`;
  test.use({
    exampleOptions: {
      pages: {
        '/page': html({ head: `${settings}<script src="/consentry.js"></script>${counter}` }),
      },
    },
  });

  test('leaves only when the withdrawal is in the log, however busy the page is', async ({
    page,
    example,
  }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = (run) => Number(setTimeout(run, 500));
    });
    await page.goto(`${example.url}/page`);
    await banner(page).accept.click();
    await expect.poll(() => timesRun(page)).toBe(1);
    await page.evaluate(() => void Reflect.get(window, 'consentry').withdraw());
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await started(page);
    const words = await page.evaluate(async () =>
      (await Reflect.get(window, 'consentry').history()).map(
        ({ state }: { state: string }) => state,
      ),
    );
    expect(words).toEqual(['ConsentGiven', 'ConsentWithdrawn']);
  });
});

test.describe('a log whose file never arrives', () => {
  const services = [{ id: 'counter', category: 'analytics', name: 'Counter' }];
  const counter = `<script type="text/plain" data-category="analytics" data-service="counter">window.ran = 1</script>`;
  const page = (reload: string) =>
    html({
      head: `${config({ jurisdiction: 'FR', services, reload })}<script src="/consentry.js"></script>${counter}`,
    });
  test.use({ exampleOptions: { pages: { '/auto': page('auto'), '/offer': page('offer') } } });

  for (const mode of ['auto', 'offer']) {
    test(`does not keep what was withdrawn running: ${mode}`, async ({ page, example }) => {
      await page.route('**/evidence.js', () => {});
      await page.goto(`${example.url}/${mode}`);
      await banner(page).accept.click();
      await expect.poll(() => timesRun(page)).toBe(1);
      const reloaded = page.waitForEvent('load');
      await page.evaluate(() => void Reflect.get(window, 'consentry').withdraw());
      if (mode === 'offer') await page.getByRole('button', { name: 'Reload' }).click();
      await reloaded;
      await started(page);
      expect(await timesRun(page)).toBe(0);
    });
  }
});

test.describe('a site on https', () => {
  test.use({
    exampleOptions: {
      pages: { '/page': html({ head: `${inFrance}<script src="/consentry.js"></script>${gate}` }) },
    },
  });

  test('keeps the record in a cookie that belongs to its host alone', async ({ page, example }) => {
    await page.route('https://site.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({ url: example.url + pathname });
      await route.fulfill({ response });
    });
    await page.goto('https://site.test/page');
    await banner(page).reject.click();
    await expect(banner(page).reject).toBeHidden();
    expect(await page.context().cookies()).toMatchObject([
      { name: '__Host-consentry', domain: 'site.test', path: '/', secure: true, sameSite: 'Lax' },
    ]);

    await page.reload();
    const { asked, because } = await page.evaluate(() => {
      const consent = Reflect.get(window, 'consentry');
      const { ask, grants } = consent.state.get();
      return { asked: ask, because: grants.analytics.because };
    });
    expect({ asked, because }).toEqual({ asked: null, because: 'refused' });
    // The way back may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

test('an opt-out is stored again by every visit, for its cookie ends and it does not', async ({
  page,
  example,
}) => {
  const context = page.context();
  const ours = async () =>
    (await context.cookies()).filter((cookie) => cookie.name === 'consentry')[0];
  await page.goto(example.url + from('US-CA', '/privacy'));
  await page.getByRole('button', { name: 'Do not sell or share' }).click();
  await expect.poll(ours).toBeDefined();
  const tomorrow = Math.floor(Date.now() / 1000) + 24 * 3600;
  const cookie = await ours();
  if (!cookie) throw new Error('gone');
  await context.addCookies([{ ...cookie, expires: tomorrow }]);

  await page.goto(example.url + from('US-CA'));

  await expect
    .poll(async () => (await ours())?.expires)
    .toBeGreaterThan(tomorrow + 390 * 24 * 3600);
  expect((await ours())?.value).toBe(cookie.value);
});

test('a choice takes the place of two records that contradict each other', async ({
  page,
  example,
}) => {
  const context = page.context();
  const ours = async () =>
    (await context.cookies()).filter((cookie) => cookie.name === 'consentry');
  await page.goto(example.url + from('FR', '/privacy'));
  await banner(page).accept.click();
  await expect(banner(page).accept).toBeHidden();
  const [cookie] = await ours();
  if (!cookie) throw new Error('gone');
  await context.addCookies([{ ...cookie, value: '1!x', path: '/privacy' }]);
  await page.goto(example.url + from('FR', '/privacy'));
  await banner(page).reject.click();
  await expect(banner(page).reject).toBeHidden();

  expect(await ours()).toMatchObject([{ path: '/' }]);
  await page.reload();
  const because = () =>
    page.evaluate(() => Reflect.get(window, 'consentry').explain('analytics').because);
  expect(await because()).toBe('refused');
});

test.describe('a page that asks for it', () => {
  test.use({
    exampleOptions: {
      pages: {
        '/debug': html({ head: `${inFrance}<script src="/consentry.js" data-debug></script>` }),
        '/quiet': html({ head: `${inFrance}<script src="/consentry.js"></script>` }),
      },
    },
  });

  test('writes every state to the console, and no other page does', async ({ page, example }) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(`${message.type()} ${message.text()}`));
    await page.goto(`${example.url}/quiet`);
    await banner(page).reject.click();
    await expect(banner(page).reject).toBeHidden();
    expect(lines).toEqual([]);

    await page.context().clearCookies();
    await page.goto(`${example.url}/debug`);
    await banner(page).reject.click();
    await expect.poll(() => lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(/^debug \[consentry\] \{place: (XX|FR)/);
  });
});

test.describe('a page that gets it wrong', () => {
  const tag = '<script src="/consentry.js" async></script>';
  test.use({
    exampleOptions: {
      pages: {
        '/altered': html({
          head: `${inCalifornia}<script src="/consentry.js" integrity="sha384-${'A'.repeat(64)}"></script>${gate}`,
        }),
        '/twice': html({
          head: `${inFrance}${tag}<script src="/consentry.js?again" async></script>${gate}`,
        }),
        '/tag-then-app': html({
          head: `${inFrance}<script src="/consentry.js"></script>${app}${gate}`,
        }),
        '/app-then-tag': html({
          head: `${app}<script src="/consentry.js" type="module" data-jurisdiction="FR"></script>${gate}`,
        }),
        '/not-json': html({
          head: `<script type="application/json" data-consentry-config>{ jurisdiction: 'US-CA' }</script>${tag}${gate}`,
        }),
        '/wrong': html({
          head: `${config({ jurisdiction: 'US-CA', categories: { analytics: { kind: 'fun' } }, floor: 'opt-out' })}${tag}${gate}`,
        }),
        '/list': html({ head: `${config([])}${tag}${gate}` }),
        '/config-gone': html({
          head: `<script src="/consentry.js" data-config="/nowhere.json" async></script>${gate}`,
        }),
      },
    },
  });

  test('runs nothing when our file was altered', async ({ page, example, observed }) => {
    await page.goto(`${example.url}/altered`, { waitUntil: 'networkidle' });
    expect(await timesRun(page)).toBe(0);
    expect(observed.foreignUrls()).toEqual([]);
  });

  test('starts once when the tag is there twice, and says so', async ({ page, example }) => {
    const errors = errorsOf(page);
    await page.goto(`${example.url}/twice`);
    await expect(banner(page).accept).toHaveCount(1);
    await expect.poll(() => errors.join('\n')).toContain('included-twice');

    await banner(page).accept.click();
    await expect.poll(() => timesRun(page)).toBe(1);
  });

  for (const path of ['/tag-then-app', '/app-then-tag']) {
    test(`has one consent for tag and package, and says so: ${path.slice(1)}`, async ({
      page,
      example,
    }) => {
      const errors = errorsOf(page);
      await page.goto(example.url + path);
      await expect(banner(page).accept).toHaveCount(1);
      await expect.poll(() => errors.join('\n')).toContain('included-twice');

      await banner(page).accept.click();
      await expect.poll(() => timesRun(page)).toBe(1);
      const heard = await page.evaluate(() =>
        ['app', 'consentry'].map((name) => Reflect.get(window, name).has('analytics')),
      );
      expect(heard).toEqual([true, true]);
      await expect(banner(page).accept).toHaveCount(0);

      // Whoever destroys it makes room for another.
      await page.evaluate(() => Reflect.get(window, 'app').destroy());
      expect(await page.evaluate(() => 'consentry' in window)).toBe(false);
    });
  }

  for (const [path, code] of [
    ['/not-json', 'config-unreadable'],
    ['/not-json', 'SyntaxError'],
    ['/wrong', 'categories.analytics.kind'],
    ['/wrong', 'floor'],
    ['/list', 'config-'],
    ['/config-gone', 'config-unreadable'],
  ] as const) {
    test(`runs nothing and names ${code} for ${path.slice(1)}`, async ({
      page,
      example,
      observed,
    }) => {
      const errors = errorsOf(page);
      await page.goto(example.url + path);
      await expect.poll(() => errors.join('\n')).toContain(code);
      expect(await timesRun(page)).toBe(0);
      expect(observed.foreignUrls()).toEqual([]);
    });
  }

  test('asks nothing without a configuration that can be read, and leaves links alone', async ({
    page,
    example,
    observed,
  }) => {
    await page.goto(`${example.url}/not-json`, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '/privacy',
        text: 'Choices',
      });
      link.setAttribute('data-consentry', 'open:choices');
      document.body.append(link);
    });
    await expect(page.locator('consentry-root')).toHaveCount(0);
    expect(observed.ownPaths()).not.toContain('/consentry-ui.js');
    await page.getByRole('link', { name: 'Choices' }).click();
    await expect(page).toHaveURL(`${example.url}/privacy`);
  });
});

test.describe('a page whose elements take the names of what every page has', () => {
  const names = [
    ...[
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'createElement',
      'body',
      'head',
    ],
    ...['querySelector', 'querySelectorAll', 'readyState', 'cookie', 'prerendering', 'hidden'],
  ];
  const tag = '<script src="/consentry.js"></script>';
  const queued =
    '<script>window.consentry = []; consentry.push(() => { window.drained = true; })</script>';
  const pageWith = (markup: string, settings: string): string =>
    html({ body: `${markup}${queued}${settings}${tag}${gate}` });
  const all = names.map((name) => `<img name="${name}" alt="">`).join('');
  test.use({
    exampleOptions: {
      pages: Object.fromEntries(
        [...names.map((name) => [name, `<img name="${name}" alt="">`] as const), ['all', all]]
          .map(([name, markup]) => [`/${name}`, pageWith(markup ?? '', inFrance)])
          .concat([['/california', pageWith(all, inCalifornia)]]),
      ),
    },
  });

  for (const name of [...names, 'all']) {
    test(`is asked, and answers: ${name}`, async ({ page, example }) => {
      const errors = errorsOf(page);
      await page.goto(`${example.url}/${name}`);
      await expect(banner(page).reject).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(window, 'drained'))).toBe(true);
      await banner(page).accept.click();
      await expect.poll(() => timesRun(page)).toBe(1);
      expect(errors).toEqual([]);
    });
  }

  test('keeps the way to opt out where tags run without a choice', async ({ page, example }) => {
    await page.goto(`${example.url}/california`);
    await expect.poll(() => timesRun(page)).toBe(1);
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('a page with a library that gives arrays other methods', () => {
  // As Prototype.js does.
  const library = `<script>
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.toJSON = function () { return '[]'; };
    Array.from = (list) => (list ? Array.prototype.slice.call(list) : []);
  </script>`;
  const settings = config({
    jurisdiction: 'FR',
    services: [{ id: 'counter', category: 'analytics', name: 'Counter' }],
  });
  test.use({
    exampleOptions: {
      pages: {
        '/library': html({
          head: library,
          body: `${settings}<script src="/consentry.js"></script>${gate}`,
        }),
      },
    },
  });

  test('is asked, and the gate opens', async ({ page, example }) => {
    await page.goto(`${example.url}/library`);
    await banner(page).accept.click();
    await expect.poll(() => timesRun(page)).toBe(1);
    await page.reload();
    await expect.poll(() => timesRun(page)).toBe(1);
    await expect(banner(page).accept).toBeHidden();
  });
});

test.describe('a page on which the start fails', () => {
  /** What a script of the page broke. */
  const broken = {
    '/observer': 'window.MutationObserver = function () { throw new Error("from the page"); };',
    '/no-observer': 'window.MutationObserver = undefined;',
    '/listener': `const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (this === document && type === 'DOMContentLoaded') throw new Error('from the page');
        addEventListener.call(this, type, ...rest);
      };`,
    '/event': 'window.CustomEvent = function () { throw new Error("from the page"); };',
  };
  const late = '<script type="module">window.seen = true;</script>';
  test.use({
    exampleOptions: {
      pages: Object.fromEntries(
        Object.entries(broken).map(([path, script]) => [
          path,
          html({
            head: `<script>${script}</script>${inCalifornia}<script src="/consentry.js"></script>`,
            body: `${gate}${late}`,
          }),
        ]),
      ),
    },
  });

  for (const path of Object.keys(broken)) {
    test(`runs nothing, and leaves only a plain way to opt out: ${path.slice(1)}`, async ({
      page,
      example,
      observed,
    }) => {
      const errors = errorsOf(page);
      await page.goto(example.url + path, { waitUntil: 'networkidle' });
      await expect.poll(() => errors.join('\n')).toContain('start-failed');
      expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toBe(true);
      expect(await timesRun(page)).toBe(0);
      expect(observed.foreignUrls()).toEqual([]);
      const left = await page.evaluate(() => [
        Reflect.has(document, Symbol.for('consentry')),
        'state' in Object(Reflect.get(window, 'consentry')),
      ]);
      expect(left).toEqual([false, false]);
      const optOut = page.getByRole('button', { name: 'Opt out of sale and sharing' });
      await optOut.click();
      await expect(page.getByText('You have opted out.')).toBeVisible();
      await page.reload();
      await expect(page.getByText('You have opted out.')).toBeVisible();
      await expect(optOut).toHaveCount(0);
    });
  }
});

test.describe('a page that breaks what the interface needs after a visitor has agreed', () => {
  test.use({
    exampleOptions: {
      pages: {
        '/page': html({
          head: `<script>if (document.cookie) window.MutationObserver = undefined;</script>${inFrance}<script src="/consentry.js"></script>`,
          body: '<button data-consentry="open:preferences">Cookie settings</button>',
        }),
      },
    },
  });

  test('leaves its own way back working', async ({ page, example }) => {
    await page.goto(`${example.url}/page`);
    await banner(page).accept.click();
    const before = await page.evaluate(() => document.cookie);
    await page.reload();
    await page.getByRole('button', { name: 'Cookie settings' }).click();
    await banner(page).reject.click();
    await expect(banner(page).reject).toHaveCount(0);
    expect(await page.evaluate(() => document.cookie)).not.toBe(before);
  });
});

test.describe('a page that has put something else in the place of promises', () => {
  const others = {
    '/none': 'window.Promise = undefined;',
    '/poor':
      'window.Promise = function (run) { run(() => {}, () => {}); this.then = () => this; };',
  };
  test.use({
    exampleOptions: {
      pages: Object.fromEntries(
        Object.entries(others).map(([path, script]) => [
          path,
          html({
            head: `<script>${script}</script>${inFrance}<script src="/consentry.js"></script>`,
            body: gate,
          }),
        ]),
      ),
    },
  });

  for (const path of Object.keys(others)) {
    test(`asks, and releases after the answer: ${path.slice(1)}`, async ({ page, example }) => {
      const errors = errorsOf(page);
      await page.goto(example.url + path);
      await expect(banner(page).reject).toBeVisible();
      expect(await timesRun(page)).toBe(0);
      await banner(page).accept.click();
      await expect.poll(() => timesRun(page)).toBe(1);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('a page that breaks what comes after the first drawing', () => {
  test.use({
    exampleOptions: {
      pages: {
        '/idle': html({
          head: `<script>window.requestIdleCallback = () => { throw new Error('from the page'); };</script>${inFrance}<script src="/consentry.js"></script>`,
        }),
      },
    },
  });

  test('is asked once, plainly', async ({ page, example }) => {
    const errors = errorsOf(page);
    await page.goto(`${example.url}/idle`);
    await expect.poll(() => errors.join('\n')).toContain('interface-failed');
    await expect(page.locator('consentry-root')).toHaveCount(1);
    await expect(banner(page).accept).toHaveCount(1);
  });
});

test.describe('a file of ours that never arrives', () => {
  const hear = `<script>document.addEventListener('consentry:problem', ({ detail }) => { (window.heard ??= []).push(detail.code); });</script>`;
  const at = (jurisdiction: string): string =>
    html({
      head: `${hear}${config({ jurisdiction, categories: { analytics: {} } })}<script src="/consentry.js"></script>${gate}`,
    });
  test.use({
    exampleOptions: {
      pages: {
        '/page': at('FR'),
        '/asks': at('/where'),
        '/where': '"FR"',
        '/names': html({
          head: `${hear}${config({ jurisdiction: 'FR', services: ['hotjar'] })}<script src="/consentry.js"></script>`,
        }),
      },
    },
  });

  test('does not leave the visitor without a question: the interface', async ({
    page,
    example,
  }) => {
    await page.route('**/consentry-ui.js', () => {});
    await page.clock.install();
    await page.goto(`${example.url}/page`);
    await expect
      .poll(async () => {
        await page.clock.runFor(2000);
        return banner(page).reject.count();
      })
      .toBe(1);
    await banner(page).reject.click();
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
      'interface-not-loaded',
    ]);
  });

  test('does not leave the visitor waiting: the dialogs', async ({ page, example }) => {
    await page.route('**/consentry-preferences.js', () => {});
    await page.clock.install();
    await page.goto(`${example.url}/page`);
    await page.getByRole('button', { name: 'Choose' }).click();
    await expect
      .poll(async () => {
        await page.clock.runFor(5000);
        return page.evaluate(() => Reflect.get(window, 'heard'));
      })
      .toEqual(['preferences-not-loaded']);
    await expect(page.getByText('This could not be loaded.')).toBeVisible();
  });

  test('does not leave the visitor nowhere: the look-up of the place', async ({
    page,
    example,
  }) => {
    const errors = errorsOf(page);
    await page.route('**/consentry-place.js', () => {});
    await page.goto(`${example.url}/asks`);
    await expect(banner(page).reject).toBeVisible();
    await expect.poll(() => errors.join('\n')).toContain('place-unknown');
  });

  test('is waited for, and told of once: the definition of a service', async ({
    page,
    example,
  }) => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/services/hotjar.js', async (route) => {
      await answered;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(`${example.url}/names`);
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return heard();
      })
      .toEqual(['services-late']);
    await expect(banner(page).reject).toHaveCount(0);
    answer();
    await expect(banner(page).reject).toBeVisible();
    expect(await heard()).toEqual(['services-late']);
  });

  test('does not hold back what went wrong: the sentences', async ({ page, example }) => {
    const errors = errorsOf(page);
    await page.route('**/consentry-words.js', () => {});
    await page.goto(`${example.url}/page`);
    await expect(banner(page).reject).toBeVisible();
    await page.evaluate(() => Reflect.get(window, 'consentry').has('nonsense'));
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
      .toEqual(['unknown-id']);
    expect(errors).toEqual(['[consentry] unknown-id (nonsense): unknown-id nonsense']);
  });
});

test.describe('a frame that bears our name', () => {
  test.use({
    exampleOptions: {
      pages: {
        '/page': html({
          body: `<iframe name="consentry" src="{{vendor}}/adlane/pixel.gif" title="x"></iframe><script>addEventListener('load', () => {
            const tag = document.createElement('script');
            tag.src = '/consentry.js';
            tag.dataset.jurisdiction = 'FR';
            document.body.append(tag);
          });</script>`,
        }),
      },
    },
  });

  test('from another origin does not keep the script from starting', async ({ page, example }) => {
    await page.goto(`${example.url}/page`);
    await expect(banner(page).reject).toBeVisible();
  });
});

test.describe('a page that another origin frames', () => {
  const accept = '<button data-consentry="accept">Yes</button>';
  test.use({
    exampleOptions: {
      pages: {
        '/page': html({ head: `${inFrance}<script src="/consentry.js"></script>`, body: accept }),
        '/frame': html({
          body: `<iframe width="900" height="500"></iframe><script>
            document.querySelector('iframe').src = 'http://127.0.0.1:' + location.port + '/page';
          </script>`,
        }),
      },
    },
  });

  for (const [look, host, wait] of [
    ['drawn', 'localhost', 500],
    ['plain', 'localhost', 500],
    ['drawn', '127.0.0.1', 0],
  ] as const) {
    test(`can be made to accept after ${wait} ms of a question: ${look}, ${host}`, async ({
      page,
      example,
    }) => {
      if (look === 'plain') await page.route('**/consentry-ui.js', (route) => route.abort());
      await page.addInitScript(() => {
        Reflect.set(window, 'time', 1000);
        Performance.prototype.now = () => Reflect.get(window, 'time');
      });
      await page.goto(`${example.url.replace('127.0.0.1', host)}/frame`);
      const inside = page.locator('iframe').contentFrame();
      const asked = inside.getByRole('button', { name: 'Accept all' });
      const has = () =>
        inside
          .locator('body')
          .evaluate(() => Reflect.get(window, 'consentry').has('analytics') as boolean);
      const at = (time: number) =>
        inside.locator('body').evaluate((_, now) => Reflect.set(window, 'time', now), time);
      const press = (element: HTMLElement) => element.click();

      await expect(asked).toBeVisible();
      if (wait) {
        await at(999 + wait);
        await asked.click();
        await inside.getByRole('button', { name: 'Yes' }).click();
        await at(1000 + wait);
        await asked.evaluate(press);
        expect(await has()).toBe(false);
      }
      await asked.click();
      expect(await has()).toBe(true);
    });
  }
});

test.describe('a tag that is a module', () => {
  const tag = '<script src="/consentry.js" type="module" data-floor="opt-in"></script>';
  const at = (markup: string): string =>
    html({ head: config({ jurisdiction: 'US-CA' }) + markup, body: gate });
  test.use({
    exampleOptions: {
      pages: { '/module': at(tag), '/classic': at(tag.replace(' type="module"', ' defer')) },
    },
  });

  for (const [path, told] of [
    ['/module', ['tag-unknown']],
    ['/classic', []],
  ] as const) {
    test(`releases nothing that its attributes might have held: ${path.slice(1)}`, async ({
      page,
      example,
    }) => {
      const errors = errorsOf(page);
      await page.goto(example.url + path);
      await expect(banner(page).reject).toBeVisible();
      expect(await timesRun(page)).toBe(0);
      await expect
        .poll(() => errors.map((line) => /\[consentry\] ([\w-]+)/.exec(line)?.[1]))
        .toEqual(told);
    });
  }
});

test.describe('a page that hears of problems', () => {
  const tag = '<script src="/consentry.js" type="module"></script>';
  test.use({ exampleOptions: { pages: { '/deep/module': html({ head: inFrance + tag }) } } });

  test('is told in words of a tag that is a module, wherever the page lies', async ({
    page,
    example,
  }) => {
    const errors = errorsOf(page);
    await page.goto(`${example.url}/deep/module`);
    await expect
      .poll(() => errors.join('\n'))
      .toContain('[consentry] tag-unknown: Leave out type="module".');
  });
});

test.describe('the events of the document', () => {
  const recorder = `<script>
    window.heard = [];
    for (const type of ['ready', 'ask', 'change', 'problem']) {
      document.addEventListener('consentry:' + type, ({ detail }) => {
        heard.push([type, detail.code ?? detail.status].join(' '));
      });
    }
  </script>`;
  const tag = '<script src="/consentry.js"></script>';
  test.use({
    exampleOptions: {
      pages: {
        '/tag': html({ head: `${recorder}${inFrance}${tag}` }),
        '/package': html({ head: `${recorder}${app}` }),
        '/both': html({ head: `${recorder}${inFrance}${tag}${app}` }),
      },
    },
  });

  for (const path of ['/tag', '/package', '/both']) {
    test(`come once: ${path.slice(1)}`, async ({ page, example }) => {
      const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard'));
      await page.goto(example.url + path);
      await banner(page).reject.click();
      await expect(banner(page).reject).toBeHidden();
      await page.evaluate(() => {
        const consent = Reflect.get(window, 'consentry') ?? Reflect.get(window, 'app');
        consent.has('nonsense');
      });
      const expected = [
        'ready locating',
        ...(path === '/both' ? ['problem included-twice'] : []),
        'change undecided',
        'ask undecided',
        'change decided',
        'problem unknown-id',
      ];
      await expect.poll(async () => (await heard()).sort()).toEqual(expected.sort());
    });
  }
});

test.describe('a page that is rendered ahead of a visit', () => {
  const signal = '<meta name="consentry:gpc" content="1">';
  const forSale = gate.replaceAll('analytics', 'advertising');
  const everywhere = app.replace("'FR', categories: { analytics: {} }", "'US-CA'");
  test.use({
    exampleOptions: {
      pages: {
        '/tag': html({
          head: `${signal}<script src="/consentry.js" data-jurisdiction="US-CA"></script>${gate}`,
        }),
        '/package': html({ head: `${signal}${everywhere}${gate}` }),
        '/placed': html({
          head: `${signal}${everywhere.replace(/\}\);/, "}, { place: 'US-CA' });")}${gate}`,
          body: forSale,
        }),
      },
    },
  });

  for (const path of ['/tag', '/package', '/placed']) {
    test(`runs and stores nothing before the visit: ${path.slice(1)}`, async ({
      page,
      example,
      observed,
    }) => {
      await page.addInitScript(() => {
        Reflect.set(window, 'isAhead', true);
        Object.defineProperty(Document.prototype, 'prerendering', {
          get: () => Reflect.get(window, 'isAhead'),
        });
      });
      await page.goto(example.url + path, { waitUntil: 'networkidle' });
      expect(await timesRun(page)).toBe(0);
      expect(observed.foreignUrls()).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await expect(page.locator('consentry-root')).toHaveCount(0);

      await page.evaluate(() => {
        Reflect.set(window, 'isAhead', false);
        document.dispatchEvent(new Event('prerenderingchange'));
      });
      await expect.poll(() => timesRun(page)).toBe(1);
      await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
      expect(await page.context().cookies()).toHaveLength(1);
    });
  }
});

test.describe('a page with receipts that is rendered ahead of a visit', () => {
  const receipts = config({
    jurisdiction: 'FR',
    categories: { analytics: {} },
    receipts: { endpoint: '/receipts' },
  });
  test.use({
    exampleOptions: {
      pages: { '/page': html({ head: `${receipts}<script src="/consentry.js"></script>` }) },
    },
  });

  test('opens its log with the visit', async ({ page, example, observed }) => {
    await page.goto(`${example.url}/page`);
    await banner(page).reject.click();
    await expect.poll(observed.ownPaths).toContain('/receipts');
    observed.forget();
    await page.addInitScript(() => {
      Reflect.set(window, 'isAhead', true);
      Object.defineProperty(Document.prototype, 'prerendering', {
        get: () => Reflect.get(window, 'isAhead'),
      });
    });
    await page.goto(`${example.url}/page`, { waitUntil: 'networkidle' });
    expect(observed.ownPaths()).not.toContain('/evidence.js');
    await page.evaluate(() => {
      Reflect.set(window, 'isAhead', false);
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await expect.poll(observed.ownPaths).toContain('/evidence.js');
  });
});

test.describe('the queue', () => {
  const queue = (calls: string): string =>
    `<script>window.consentry = []; window.calls = []; ${calls}</script>${inFrance}<script src="/consentry.js" async></script>`;
  test.use({
    exampleOptions: {
      pages: {
        '/queue': html({
          head: queue(`
            consentry.push(() => { calls.push('first'); });
            consentry.push(() => { throw new Error('from the page'); });
            consentry.push((consent) => { calls.push('third ' + consent.has('analytics')); });`),
        }),
        '/kept': html({
          head: queue('window.kept = consentry; kept.push(() => { calls.push("early"); });'),
        }),
        '/held': html({ head: '<script src="/consentry.js" data-config="/held.json"></script>' }),
        '/flood': html({
          head: queue(
            'for (let i = 0; i < 10001; i += 1) consentry.push(() => { calls.push(i); });',
          ),
        }),
      },
    },
  });
  const calls = (page: Page): Promise<unknown[]> =>
    page.evaluate(() => Reflect.get(window, 'calls'));

  test('replays early calls in order, and a call that throws stops no other', async ({
    page,
    example,
  }) => {
    const errors = errorsOf(page);
    await page.goto(`${example.url}/queue`);
    await expect.poll(() => calls(page)).toEqual(['first', 'third false']);
    // Its sentence is loaded before it is printed.
    await expect.poll(() => errors.join('\n')).toContain('listener-failed');

    await page.evaluate(() => {
      Reflect.get(window, 'consentry').push(() => Reflect.get(window, 'calls').push('at once'));
    });
    expect(await calls(page)).toEqual(['first', 'third false', 'at once']);
  });

  test('runs what is pushed to the list that the page began with', async ({ page, example }) => {
    await page.goto(`${example.url}/kept`);
    await started(page);
    await page.evaluate('kept.push(() => { calls.push("late"); })');
    expect(await calls(page)).toEqual(['early', 'late']);
  });

  test('keeps no more of those that come while the configuration is on its way', async ({
    page,
    example,
  }) => {
    const errors = errorsOf(page);
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/held.json', async (route) => {
      await held;
      await route.fulfill({ json: { jurisdiction: 'FR' } });
    });
    await page.goto(`${example.url}/held`);
    await page.evaluate(() => {
      const calls: number[] = [];
      Reflect.set(window, 'calls', calls);
      const { consentry } = window as unknown as { consentry: { push(call: () => void): void } };
      for (let i = 0; i < 20_000; i += 1) consentry.push(() => calls.push(i));
    });
    goOn();
    await started(page);
    expect(await calls(page)).toHaveLength(10_000);
    await expect.poll(() => errors.join('\n')).toContain('queue-full');
    expect(errors).toHaveLength(1);
  });

  test('keeps the first 10 000 early calls and reports the rest', async ({ page, example }) => {
    const errors = errorsOf(page);
    await page.goto(`${example.url}/flood`);
    await started(page);
    await expect.poll(async () => (await calls(page)).length).toBe(10_000);
    expect((await calls(page)).at(-1)).toBe(9999);
    expect(errors.join('\n')).toContain('queue-full');
  });
});

test.describe('a developer who asks why', () => {
  test.use({
    exampleOptions: {
      pages: {
        '/why': html({
          head: `${config({ jurisdiction: 'US-CO', categories: { analytics: {}, advertising: {} } })}
            <script src="/consentry.js" async></script>`,
        }),
      },
    },
  });

  test('about nothing by name sees a table of everything on the console', async ({
    page,
    example,
  }) => {
    await page.goto(`${example.url}/why`);
    await started(page);
    const [shown, answers] = await Promise.all([
      page.waitForEvent('console', (message) => message.type() === 'table'),
      page.evaluate(() => Reflect.get(window, 'consentry').explain()),
    ]);
    expect(answers).toMatchObject([
      { id: 'necessary', because: 'required' },
      { id: 'analytics', because: 'regime-default', citation: 'C.R.S. 6-1-1306' },
      { id: 'advertising', because: 'regime-default', change: 'An objection.' },
    ]);
    expect(await shown.args()[0]?.jsonValue()).toEqual(answers);
    const one = page.evaluate(() => Reflect.get(window, 'consentry').explain('analytics'));
    expect(await one).toEqual(answers[1]);
  });
});

test.describe('an edge in California and a clock in Paris', () => {
  const edge = '<meta name="consentry:place" content="US-CA">';
  test.use({
    timezoneId: 'Europe/Paris',
    exampleOptions: {
      pages: {
        '/stricter': html({ head: `${edge}<script src="/consentry.js" async></script>${gate}` }),
        '/edge': html({
          head: `${edge}<script src="/consentry.js" data-place-conflict="edge" async></script>${gate}`,
        }),
      },
    },
  });

  test('give French law', async ({ page, example }) => {
    await page.goto(`${example.url}/stricter`);
    await expect(banner(page).reject).toBeVisible();
    expect(await timesRun(page)).toBe(0);
  });

  test('give Californian law where the site trusts its edge', async ({ page, example }) => {
    await page.goto(`${example.url}/edge`);
    await expect.poll(() => timesRun(page)).toBe(1);
    await expect(banner(page).reject).toHaveCount(0);
  });
});

test.describe('a clock in New York', () => {
  const tags = (base: string): string =>
    html({ head: `<script src="${base}/consentry.js" async></script>${gate}` });
  test.use({
    timezoneId: 'America/New_York',
    exampleOptions: { pages: { '/served': tags('') } },
  });

  test('lets a page run what its law does', async ({ page, example }) => {
    await page.goto(`${example.url}/served`);
    await expect.poll(() => timesRun(page)).toBe(1);
  });

  test('does nothing for a page that somebody opens from a file', async ({ page }, testInfo) => {
    const file = testInfo.outputPath('page.html');
    writeFileSync(file, tags(String(pathToFileURL('dist'))));
    await page.goto(String(pathToFileURL(file)));
    await started(page);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'consentry').state.get().status))
      .toBe('undecided');
    expect(await timesRun(page)).toBe(0);
  });
});

test.describe("the site's own endpoint for the place", () => {
  const tag = '<script src="/consentry.js" data-jurisdiction="/place" async></script>';
  test.use({ exampleOptions: { pages: { '/located': html({ head: `${tag}${gate}` }) } } });

  const answers = [
    ['is late', null],
    ['fails', { status: 500, body: '{"country":"US"}' }],
    ['answers with a page', { contentType: 'text/html', body: '<h1>Please log in</h1>' }],
    ['answers with another type', { json: 42 }],
    ['answers with no place', { json: { country: 'Atlantis' } }],
  ] as const;
  // The clock of the visitor must not answer in the endpoint's stead.
  for (const timezoneId of ['UTC', 'America/New_York']) {
    test.describe(`in ${timezoneId}`, () => {
      test.use({ timezoneId });
      for (const [what, answer] of answers) {
        test(`that ${what} means the strictest rules, and is reported once`, async ({
          page,
          example,
          observed,
        }) => {
          const errors = errorsOf(page);
          await page.route('**/place', (route) => (answer ? route.fulfill(answer) : undefined));
          await page.goto(`${example.url}/located`);
          await expect(banner(page).reject).toBeVisible();
          await expect.poll(() => errors).toHaveLength(1);
          expect(errors[0]).toContain('place-unknown');
          expect(await timesRun(page)).toBe(0);
          expect(observed.foreignUrls()).toEqual([]);
        });
      }
    });
  }

  test.describe('in America/New_York', () => {
    test.use({ timezoneId: 'America/New_York' });
    test('that says it does not know leaves it to the clock', async ({ page, example }) => {
      await page.route('**/place', (route) => route.fulfill({ json: { country: 'XX' } }));
      await page.goto(`${example.url}/located`);
      await expect.poll(() => timesRun(page)).toBe(1);
      await expect(banner(page).reject).toHaveCount(0);
    });
  });
});

test.describe('two tabs of one site', () => {
  const two = config({ jurisdiction: 'FR', categories: { analytics: {}, advertising: {} } });
  test.use({
    exampleOptions: {
      pages: { '/page': html({ head: `${two}<script src="/consentry.js"></script>${gate}` }) },
    },
  });

  test('follow each other, and neither undoes what the other has written', async ({
    page: first,
    context,
    example,
  }) => {
    const second = await context.newPage();
    for (const page of [first, second]) {
      await page.goto(`${example.url}/page`);
      await started(page);
    }
    const said = (page: Page) =>
      page.evaluate(() => {
        const { grants } = Reflect.get(window, 'consentry').state.get();
        return [grants.analytics.because, grants.advertising.because];
      });
    const save = (page: Page, choices: object) =>
      page.evaluate((given) => void Reflect.get(window, 'consentry').save(given), choices);

    await save(first, { analytics: 'granted' });
    await expect.poll(() => said(second)).toEqual(['choice', 'undecided']);
    await expect.poll(() => timesRun(second)).toBe(1);
    await save(second, { advertising: 'denied' });
    await expect.poll(() => said(first)).toEqual(['choice', 'refused']);
    await save(first, { analytics: 'denied' });
    await expect.poll(() => said(second)).toEqual(['refused', 'refused']);
    expect(await timesRun(first)).toBe(1);
    expect(await timesRun(second)).toBe(1);
  });
});
