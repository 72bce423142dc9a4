// Holding what nobody marked. Opt-in and best effort; what is promised is tested here.

import { expect, test } from 'playwright/test';
import { command, pageWith, type Site, said, serve } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());
test.beforeEach(() => {
  site.requests.length = 0;
});

const config = {
  services: [
    {
      id: 'vendor',
      category: 'analytics',
      match: [
        '*://127.0.0.1:*/say.js*',
        '*://127.0.0.1:*/pixel.png*',
        '*://127.0.0.1:*/frame.html*',
      ],
    },
  ],
};
const asked = () => site.requests.filter((path) => /^\/(say|pixel|frame)/.test(path));
const start = (isOn: boolean) =>
  `<script src="/consentry.js" data-start data-config='${JSON.stringify(config)}'></script>${isOn ? '<script>stopAutoblock = startAutoblock(consent)</script>' : ''}`;

const ways: Record<string, { code: string; path: string; says?: string }> = {
  'script by property': {
    code: 'const s = document.createElement("script"); s.src = "/say.js?a"; document.body.append(s);',
    path: '/say.js?a',
    says: 'a',
  },
  'script by attribute': {
    code: 'const s = document.createElement("script"); s.setAttribute("src", "/say.js?a"); document.body.append(s);',
    path: '/say.js?a',
    says: 'a',
  },
  frame: {
    code: 'const f = document.createElement("iframe"); f.src = "/frame.html?a"; document.body.append(f);',
    path: '/frame.html?a',
  },
  'frame by innerHTML': {
    code: 'document.body.innerHTML = "<iframe src=\'/frame.html?a\'></iframe>";',
    path: '/frame.html?a',
  },
  'pixel that is never put in': { code: 'new Image().src = "/pixel.png?a";', path: '/pixel.png?a' },
  image: {
    code: 'const i = document.createElement("img"); document.body.append(i); i.src = "/pixel.png?a";',
    path: '/pixel.png?a',
  },
  beacon: { code: 'say(navigator.sendBeacon("/pixel.png?a", "x"));', path: '/pixel.png?a' },
};

for (const [name, { code, path, says }] of Object.entries(ways)) {
  test(`${name}: held without a grant, let go with it`, async ({ page }) => {
    site.set('/', pageWith('', { start: start(true) }));
    await page.goto(site.url);
    await page.evaluate(code);
    await page.waitForLoadState('networkidle');
    if (name !== 'frame by innerHTML') expect(asked()).toEqual([]);
    site.requests.length = 0;
    await command(page, 'acceptAll');
    await expect.poll(asked).toContain(path);
    if (says) await expect.poll(() => said(page)).toEqual([says]);
  });

  test(`${name}: untouched with a grant`, async ({ page }) => {
    site.set('/', pageWith('', { start: start(true) }));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await page.evaluate(code);
    await expect.poll(asked).toEqual([path]);
  });
}

const reuses: Record<string, string> = {
  'a pixel': 'const e = new Image();',
  'an image': 'const e = document.createElement("img"); document.body.append(e);',
  'a script': 'const e = document.createElement("script");',
  'a frame': 'const e = document.createElement("iframe"); document.body.append(e);',
};

for (const [name, code] of Object.entries(reuses)) {
  test.describe(`${name} that is used again`, () => {
    const file = { 'a script': '/say.js', 'a frame': '/frame.html' }[name] ?? '/pixel.png';
    const put = 'if (!e.isConnected && !(e instanceof Image)) document.body.append(e);';

    test('is held again, and asks for its last address', async ({ page }) => {
      site.set('/', pageWith('', { start: start(true) }));
      await page.goto(site.url);
      await page.evaluate(
        `${code} e.src = "${file}?a"; e.src = "${file}?b"; e.setAttribute("src", "${file}?c"); ${put}`,
      );
      await page.waitForLoadState('networkidle');
      expect(asked()).toEqual([]);
      await command(page, 'acceptAll');
      await expect.poll(asked).toEqual([`${file}?c`]);
    });

    test('is let go where its next address is nobody’s', async ({ page }) => {
      const own = name === 'a script' ? '/empty.js' : '/style.css';
      site.set('/', pageWith('', { start: start(true) }));
      await page.goto(site.url);
      await page.evaluate(`${code} e.src = "${file}?a"; e.src = "${own}?own"; ${put}`);
      await expect.poll(() => site.requests).toContain(`${own}?own`);
      await command(page, 'acceptAll');
      await page.waitForLoadState('networkidle');
      expect(asked()).toEqual([]);
    });
  });
}

test('an image that was let go is held again after a withdrawal', async ({ page }) => {
  site.set('/', pageWith('<img id="image" alt="">', { start: start(true) }));
  await page.goto(site.url);
  const show = (name: string) =>
    page.evaluate((src) => {
      (document.querySelector('#image') as HTMLImageElement).src = src;
    }, `/pixel.png?${name}`);
  await show('first');
  await command(page, 'acceptAll');
  await expect.poll(asked).toEqual(['/pixel.png?first']);
  await command(page, 'withdraw');
  await show('second');
  await page.waitForLoadState('networkidle');
  expect(asked()).toEqual(['/pixel.png?first']);
});

test('a held frame can be loaded once, by its placeholder', async ({ page }) => {
  site.set('/', pageWith('', { start: start(true) }));
  await page.goto(site.url);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/frame.html?once';
    document.body.append(frame);
  });
  await page.getByRole('button', { name: 'Load this once' }).click();
  await expect.poll(asked).toEqual(['/frame.html?once']);
});

test('a script that the page has marked runs as one', async ({ page }) => {
  site.set(
    '/',
    pageWith('<script type="text/plain" data-category="analytics" src="/say.js?marked"></script>', {
      start: start(true),
    }),
  );
  await page.goto(site.url);
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['marked']);
});

test('tags in the markup are held where the parser meets them', async ({ page }) => {
  site.set(
    '/',
    pageWith('<script src="/say.js?first"></script><script src="/say.js?second" async></script>', {
      start: start(true),
    }),
  );
  await page.goto(site.url, { waitUntil: 'networkidle' });
  expect(await said(page)).toEqual([]);
  await command(page, 'acceptAll');
  await expect.poll(async () => [...(await said(page))].sort()).toEqual(['first', 'second']);
});

test('fetch and XMLHttpRequest fail as if a filter stopped them', async ({ page }) => {
  site.set('/', pageWith('', { start: start(true) }));
  await page.goto(site.url);
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch('/pixel.png?f').then(
      () => 'answered',
      (error) => error.name,
    );
    const sent = await new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/pixel.png?x');
      request.onerror = () => resolve('error');
      request.onload = () => resolve('load');
      request.send('x');
    });
    const own = await fetch('/style.css').then((answer) => answer.status);
    return [fetched, sent, own];
  });
  expect(outcome).toEqual(['TypeError', 'error', 200]);
  expect(asked()).toEqual([]);
});

const nativeNames = () =>
  [
    Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')?.set,
    Element.prototype.setAttribute,
    window.fetch,
    XMLHttpRequest.prototype.open,
    XMLHttpRequest.prototype.send,
    Navigator.prototype.sendBeacon,
  ].every((own) => String(own).includes('[native code]'));

test('nothing of the browser is replaced while it is off, or after the stop', async ({ page }) => {
  site.set('/', pageWith('', { start: start(false) }));
  await page.goto(site.url);
  expect(await page.evaluate(nativeNames)).toBe(true);
  site.set('/', pageWith('', { start: start(true) }));
  await page.reload();
  expect(await page.evaluate(nativeNames)).toBe(false);
  await page.evaluate(() => Reflect.get(window, 'stopAutoblock')());
  expect(await page.evaluate(nativeNames)).toBe(true);
});
