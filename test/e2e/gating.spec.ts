// What a held tag does and does not do, in a real browser. Each page asks a server that remembers what it was asked.

import { expect, test } from 'playwright/test';
import {
  command,
  pageWith,
  painted,
  problems,
  type Site,
  said,
  serve,
  settle,
} from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());
test.beforeEach(() => {
  site.requests.length = 0;
});

const gate = (attributes: string, text = '') =>
  `<script type="text/plain" data-category="analytics" ${attributes}>${text}</script>`;
const say = (name: string) => gate('', `say("${name}")`);
const load = (query: string, attributes = '') => gate(`src="/say.js?${query}" ${attributes}`);

const gatedRequests = () => site.requests.filter((path) => !/^\/($|consentry|favicon)/.test(path));

test.describe('before a choice', () => {
  test('nothing gated runs, loads or connects', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        say('inline') +
          load('external') +
          load('async', 'async') +
          gate('data-src="/say.js?data-src"') +
          load('module', 'data-type="module"') +
          '<iframe data-category="embeds" data-src="/frame.html?a"></iframe>' +
          '<img data-category="advertising" data-src="/pixel.png?a" data-srcset="/pixel.png?b 2x">' +
          '<link data-category="functional" rel="stylesheet" data-href="/style.css?a">' +
          '<link data-category="functional" rel="preload" as="script" data-href="/say.js?preload">' +
          '<link data-category="functional" rel="preconnect" data-href="http://127.0.0.1:1/">' +
          '<video data-category="embeds" data-src="/v.mp4" data-poster="/pixel.png?p"></video>' +
          '<audio data-category="embeds" data-src="/a.mp3"></audio>' +
          '<video><source data-category="embeds" data-src="/s.mp4"></video>' +
          '<embed data-category="embeds" data-src="/frame.html?e">' +
          '<object data-category="embeds" data-src="/frame.html?o"></object>' +
          '<template data-category="embeds"><img src="/pixel.png?t"><script src="/say.js?t"></script></template>',
      ),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await said(page)).toEqual([]);
    expect(gatedRequests()).toEqual([]);
    expect(await problems(page)).toEqual([]);
  });

  test('nothing gated runs when our script is missing', async ({ page }) => {
    site.set(
      '/',
      pageWith(say('inline') + load('external'), { start: '<script src="/gone.js"></script>' }),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await said(page)).toEqual([]);
    expect(gatedRequests()).toEqual(['/gone.js']);
  });

  test('a script behind a blocking one is not fetched by the preload scanner', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        `<script src="/say.js?slow&delay=400"></script>${load('gated')}${load('m', 'data-type="module"')}`,
      ),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(gatedRequests()).toEqual(['/say.js?slow&delay=400']);
  });
});

test.describe('order', () => {
  test('inline, external, async, defer and modules run as a parser would run them', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(
        load('defer', 'defer') +
          load('module', 'data-type="module"') +
          say('inline 1') +
          load('slow&delay=300') +
          say('inline 2') +
          gate('data-type="module"', 'say("inline module")') +
          load('fast') +
          say('inline 3'),
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect
      .poll(() => said(page))
      .toEqual([
        'inline 1',
        'slow',
        'inline 2',
        'fast',
        'inline 3',
        'defer',
        'module',
        'inline module',
      ]);
    expect(await problems(page)).toEqual([]);
  });

  test('an async script does not hold up others', async ({ page }) => {
    site.set('/', pageWith(load('slow&delay=500', 'async') + say('after')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['after', 'slow']);
  });

  test('scripts load at the same time, and each file is asked for once', async ({ page }) => {
    site.set('/', pageWith(['a', 'b', 'c', 'd'].map((name) => load(`${name}&delay=400`)).join('')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['a', 'b', 'c', 'd']);
    const times = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/say.js'))
        .map((entry) => entry.toJSON() as { startTime: number; responseEnd: number }),
    );
    // Each is asked for before the first has come. A script that was asked for in advance has two entries.
    const firstEnd = Math.min(...times.map(({ responseEnd }) => responseEnd));
    const early = times.filter(({ startTime }) => startTime < firstEnd);
    expect(early).toHaveLength(4);
    expect(gatedRequests()).toHaveLength(4);
    expect(await page.locator('link').count()).toBe(0);
  });

  test('nomodule is left out and an import map counts for the modules after it', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(
        load('old', 'nomodule') +
          gate('data-type="importmap"', '{"imports":{"tool":"/dependency.js?tool"}}') +
          gate('data-type="module"', 'import "tool"; say("module")') +
          say('inline'),
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'tool', 'module']);
    expect(site.requests).not.toContain('/say.js?old');
    expect(await problems(page)).toEqual([]);
  });

  test('a returning visitor gets the order of the document while it is still being parsed', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(
        say('first') +
          load('defer', 'defer') +
          '<script>say("the page itself")</script>' +
          load('external') +
          say('second') +
          '<script src="/say.js?slow page script&delay=300"></script>' +
          say('third'),
        { accepted: true },
      ),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toContain('defer');
    const order = (await said(page)).filter((name) => !name.includes('page'));
    expect(order).toEqual(['first', 'external', 'second', 'third', 'defer']);
    expect((await said(page)).slice(0, 2)).toEqual(['first', 'the page itself']);
  });

  test('a long inline script is not cut where the network cuts it', async ({ page }) => {
    const long = `say("start");${'/* padding padding padding */\n'.repeat(35_000)}say("end")`;
    site.set('/', pageWith(gate('', long), { accepted: true }));
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['start', 'end']);
    expect(await page.evaluate(() => Reflect.get(window, 'failures'))).toEqual([]);
  });
});

test.describe('faults of vendors', () => {
  test('a missing file is named and stops nobody', async ({ page }) => {
    site.set('/', pageWith(gate('src="/missing.js"') + say('inline') + load('external')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'external']);
    const [problem, ...more] = await problems(page);
    expect(more).toEqual([]);
    expect(problem?.code).toBe('gate-failed');
    expect(problem?.message).toContain('/missing.js');
  });

  test('a script that throws is heard of once and stops nobody', async ({ page }) => {
    site.set('/', pageWith(gate('', 'throw new Error("vendor bug")') + say('inline')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline']);
    expect(await page.evaluate(() => Reflect.get(window, 'failures'))).toEqual([
      'Uncaught Error: vendor bug',
    ]);
    expect(await problems(page)).toEqual([]);
  });

  test('a hanging script is waited for no longer than configured', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate('src="/hang.js"') + say('inline') + load('external') + load('m', 'data-type="module"'),
        {
          config: { gateTimeout: 300 },
        },
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'external', 'm']);
    expect((await problems(page)).map(({ code }) => code)).toEqual(['gate-timeout']);
  });

  test('a hanging module is waited for no longer than configured', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate('src="/hang.js" data-type="module"') +
          load('m', 'data-type="module"') +
          load('d', 'defer'),
        {
          config: { gateTimeout: 300 },
        },
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['m', 'd']);
  });

  test('a hanging script is waited for five seconds where nothing else is configured', async ({
    page,
  }) => {
    site.set('/', pageWith(gate('src="/hang.js"') + say('inline')));
    await page.clock.install();
    await page.goto(site.url);
    await page.clock.pauseAt(Date.now() + 60_000);
    await command(page, 'acceptAll');
    await page.clock.runFor(100);
    await expect.poll(() => site.requests).toContain('/hang.js');
    await page.clock.runFor(4800);
    expect(await said(page)).toEqual([]);
    await page.clock.runFor(200);
    await expect.poll(() => said(page)).toEqual(['inline']);
  });

  test('a script that removes itself and the next gate stops nobody', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate(
          'id="a"',
          'document.getElementById("b").remove(); document.currentScript.remove(); say("a")',
        ) +
          gate('id="b"', 'say("b")') +
          say('c'),
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['a', 'c']);
  });

  test('a script that consents again while it runs runs once', async ({ page }) => {
    site.set(
      '/',
      pageWith(gate('', 'say("a"); consent.acceptAll(); consent.refresh()') + say('b')),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['a', 'b']);
    await command(page, 'rejectAll');
    await command(page, 'acceptAll');
    await settle(page);
    expect(await said(page)).toEqual(['a', 'b']);
  });

  test('what is refused while it waits does not run', async ({ page }) => {
    site.set('/', pageWith(load('slow&delay=400') + say('waiting')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect(page.locator('script[data-consentry-ran]')).toHaveCount(1);
    await command(page, 'rejectAll');
    await expect.poll(() => said(page)).toEqual(['slow']);
    await settle(page);
    expect(await said(page)).toEqual(['slow']);
  });

  test('what is refused before the page has painted does not run, though its file was asked for', async ({
    page,
  }) => {
    site.set('/', pageWith(load('file') + say('inline')));
    await page.goto(site.url);
    await page.evaluate(() => {
      const consent = Reflect.get(window, 'consent');
      consent.acceptAll();
      consent.rejectAll();
    });
    await settle(page);
    expect(await said(page)).toEqual([]);
    await expect(page.locator('link')).toHaveCount(0);
  });

  test('nothing more is fetched in advance for what was refused while it waits', async ({
    page,
  }) => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/slow.js', async (route) => {
      await answered;
      await route.fulfill({ contentType: 'text/javascript', body: 'say("slow")' });
    });
    const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
    const gates = gate('src="/slow.js"') + names.map((name) => load(name)).join('');
    site.set('/', pageWith(gates, { config: { gateTimeout: 60_000 } }));
    const ahead = names.slice(0, 6).map((name) => `/say.js?${name}`);
    const asked = () => site.requests.filter((path) => path.startsWith('/say.js'));

    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(asked).toEqual(ahead);
    await expect(page.locator('link')).toHaveCount(6);
    await command(page, 'withdraw');
    await expect(page.locator('link')).toHaveCount(0);
    answer();
    await expect.poll(() => said(page)).toEqual(['slow']);
    await settle(page);
    expect(asked()).toEqual(ahead);
    expect(await said(page)).toEqual(['slow']);
  });

  test('a form whose fields are called as what we call hides no gate', async ({ page }) => {
    site.set('/', pageWith(''));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await settle(page);
    await page.evaluate((markup) => {
      const form = '<form><input name="matches"><input name="querySelector"></form>';
      const template = document.createElement('template');
      template.innerHTML = form + markup;
      document.body.append(template.content);
    }, say('after the form'));
    await expect.poll(() => said(page)).toEqual(['after the form']);
  });
});

test.describe('attributes', () => {
  test('several categories must all be granted, and necessary changes nothing', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(
        '<script type="text/plain" data-category="analytics advertising">say("both")</script>' +
          '<script type="text/plain" data-category="necessary analytics">say("with necessary")</script>' +
          '<script type="text/plain" data-category="necessary">say("necessary")</script>',
      ),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['necessary']);
    await command(page, 'save', { analytics: 'granted' });
    await expect.poll(() => said(page)).toEqual(['necessary', 'with necessary']);
    await command(page, 'save', { advertising: 'granted' });
    await expect.poll(() => said(page)).toEqual(['necessary', 'with necessary', 'both']);
  });

  for (const category of [
    'analitics',
    '',
    '__proto__',
    'constructor',
    'toString',
    'analytics typo',
  ]) {
    test(`category "${category}" stays shut and is reported once, with those that exist`, async ({
      page,
    }) => {
      site.set(
        '/',
        pageWith(`<script type="text/plain" data-category="${category}">say("x")</script>`),
      );
      await page.goto(site.url);
      await command(page, 'acceptAll');
      await settle(page);
      expect(await said(page)).toEqual([]);
      const found = await problems(page);
      expect(found.map(({ code }) => code)).toEqual(['unknown-category']);
      expect(found[0]?.message).toContain('analytics');
    });
  }

  test('a service decides by its own grant, an unknown one stays shut', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate('data-service="counter"', 'say("counter")') +
          gate('data-service="nobody"', 'say("nobody")') +
          say('category'),
        { config: { services: [{ id: 'counter', category: 'analytics' }] } },
      ),
    );
    await page.goto(site.url);
    await command(page, 'save', { analytics: 'granted', counter: 'denied' });
    await expect.poll(() => said(page)).toEqual(['category']);
    await command(page, 'save', { counter: 'granted' });
    await expect.poll(() => said(page)).toEqual(['category', 'counter']);
    expect((await problems(page)).map(({ code }) => code)).toEqual(['unknown-service']);
  });

  test('a negated category runs on refusal, not while undecided', async ({ page }) => {
    site.set(
      '/',
      pageWith('<script type="text/plain" data-category="!analytics">say("opt-out")</script>'),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await said(page)).toEqual([]);
    await command(page, 'rejectAll');
    await expect.poll(() => said(page)).toEqual(['opt-out']);
  });

  test('a negated category runs on withdrawal', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        `<script type="text/plain" data-category="!analytics">say("opt-out")</script>${say('run')}`,
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['run']);
    await command(page, 'withdraw', 'analytics');
    await expect.poll(() => said(page)).toEqual(['run', 'opt-out']);
  });

  for (const type of [
    '',
    'type=""',
    'type="text/javascript"',
    'type="module"',
    'type="text/javascript" type="text/plain"',
  ]) {
    test(`a gate with ${type || 'no type'} is reported as none`, async ({ page }) => {
      site.set('/', pageWith(`<script ${type} data-category="analytics">say("ran")</script>`));
      await page.goto(site.url);
      await expect.poll(() => said(page)).toEqual(['ran']);
      expect((await problems(page)).map(({ code }) => code)).toEqual(['gate-ineffective']);
    });
  }

  for (const [name, markup] of Object.entries({
    'a frame with src': '<iframe data-category="embeds" src="/frame.html?live"></iframe>',
    'a frame with src and data-src':
      '<iframe data-category="embeds" src="/frame.html?live" data-src="/frame.html?held"></iframe>',
    'an image with src': '<img data-category="analytics" src="/pixel.png?live" alt="">',
    'a style sheet with href':
      '<link rel="stylesheet" data-category="analytics" href="/style.css?live">',
  })) {
    test(`${name} is reported as no gate`, async ({ page }) => {
      site.set('/', pageWith(markup));
      await page.goto(site.url, { waitUntil: 'networkidle' });
      expect(gatedRequests()).toEqual([expect.stringContaining('?live')]);
      expect((await problems(page)).map(({ code }) => code)).toEqual(['gate-ineffective']);
    });
  }

  test('data of the page is no gate', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        '<script type="application/json" data-category="shoes">{}</script><img data-category="shoes" src="/pixel.png?shoe" alt="">' +
          '<img data-category="analytics" src="data:," data-src="/pixel.png?held" alt="">',
      ),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await problems(page)).toEqual([]);
  });

  test('a gate inside user content stays shut', async ({ page }) => {
    site.set('/', pageWith(`<div data-consentry-ignore><p>${say('comment')}</p></div>`));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect
      .poll(async () => (await problems(page)).map(({ code }) => code))
      .toEqual(['gate-ignored']);
    expect(await said(page)).toEqual([]);
  });

  test('a script with both src and data-src runs once', async ({ page }) => {
    site.set(
      '/',
      pageWith(load('a', 'data-src="/say.js?a"') + load('b', 'data-src="/say.js?other"')),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['a', 'b']);
  });

  test('the released script keeps its element, listeners and attributes', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate(
          'id="vendor" data-key="7"',
          'say(document.currentScript === kept && kept.dataset.key)',
        ) +
          '<script>window.kept = document.getElementById("vendor")</script>' +
          gate('id="loaded" src="/say.js?loaded"') +
          '<script>loaded.addEventListener("load", () => say("load event"))</script>',
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['7', 'loaded', 'load event']);
  });
});

test.describe('late tags', () => {
  const ways: Record<string, string> = {
    appendChild: `const s = document.createElement('script'); s.type = 'text/plain'; s.dataset.category = 'analytics'; s.text = 'say("late")'; document.body.appendChild(s);`,
    innerHTML: `document.querySelector('main').innerHTML = '<p><script type="text/plain" data-category="analytics">say("late")<\\/script></p>';`,
    insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-category="analytics">say("late")<\\/script>');`,
    template: `document.body.append(document.importNode(document.querySelector('template').content, true));`,
    'template content itself': `document.body.append(document.querySelector('template').content);`,
    'DOMParser and importNode': `document.body.append(document.importNode(new DOMParser().parseFromString('<script type="text/plain" data-category="analytics">say("late")<\\/script>', 'text/html').querySelector('script'), true));`,
    'DOMParser and adoptNode': `document.body.append(document.adoptNode(new DOMParser().parseFromString('<script type="text/plain" data-category="analytics">say("late")<\\/script>', 'text/html').querySelector('script')));`,
    createContextualFragment: `document.body.append(document.createRange().createContextualFragment('<script type="text/plain" data-category="analytics">say("late")<\\/script>'));`,
    'external by innerHTML': `document.querySelector('main').innerHTML = '<script type="text/plain" data-category="analytics" src="/say.js?late"><\\/script>';`,
    'external async by innerHTML': `document.querySelector('main').innerHTML = '<script async type="text/plain" data-category="analytics" data-src="/say.js?late"><\\/script>';`,
  };
  const fixture =
    '<main></main><template><script type="text/plain" data-category="analytics">say("late")</script></template>';

  for (const [way, code] of Object.entries(ways)) {
    test(`a gate added by ${way} waits for the grant and runs once`, async ({ page }) => {
      site.set('/', pageWith(fixture));
      await page.goto(site.url);
      await page.evaluate(code);
      await settle(page);
      expect(await said(page)).toEqual([]);
      await command(page, 'acceptAll');
      await expect.poll(() => said(page)).toEqual(['late']);
      await command(page, 'rejectAll');
      await command(page, 'acceptAll');
      await settle(page);
      expect(await said(page)).toEqual(['late']);
    });

    test(`a gate added by ${way} after the grant runs once`, async ({ page }) => {
      site.set('/', pageWith(fixture, { accepted: true }));
      await page.goto(site.url);
      await page.evaluate(code);
      await expect.poll(() => said(page)).toEqual(['late']);
      await settle(page);
      expect(await said(page)).toEqual(['late']);
    });
  }

  test('a gate added by innerHTML while the document is being parsed runs once', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(`<main></main><script>${ways['innerHTML']}</script>`, { accepted: true }),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['late']);
  });

  test('a copy of a gate that ran does not run again unless it says so', async ({ page }) => {
    site.set(
      '/',
      pageWith(`<main>${say('a')}${gate('data-rerun', 'say("again")')}</main>`, { accepted: true }),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['a', 'again']);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await expect.poll(() => said(page)).toEqual(['a', 'again', 'again']);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const markup = main?.outerHTML ?? '';
      if (main) main.outerHTML = markup;
    });
    await expect.poll(() => said(page)).toEqual(['a', 'again', 'again', 'again']);
  });

  test('a gate that was moved or removed before the grant is judged where it is then', async ({
    page,
  }) => {
    site.set(
      '/',
      pageWith(
        `<main></main>${gate('id="moved"', 'say("moved")')}${gate('id="gone"', 'say("gone")')}`,
      ),
    );
    await page.goto(site.url);
    await page.evaluate(() => {
      const moved = document.getElementById('moved');
      if (moved) document.querySelector('main')?.append(moved);
      document.getElementById('gone')?.remove();
    });
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['moved']);
  });

  test('a page whose head and body are replaced keeps being watched', async ({ page }) => {
    site.set('/', pageWith(''));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await page.evaluate(() => {
      const parsed = new DOMParser().parseFromString(
        '<html><head><script type="text/plain" data-category="analytics">say("head")</script></head><body><script type="text/plain" data-category="analytics">say("body")</script></body></html>',
        'text/html',
      );
      document.documentElement.replaceChildren(
        document.importNode(parsed.head, true),
        document.importNode(parsed.body, true),
      );
    });
    await expect.poll(() => said(page)).toEqual(['head', 'body']);
  });

  test('nothing is watched or released after the stop', async ({ page }) => {
    site.set('/', pageWith(fixture));
    await page.goto(site.url);
    await page.evaluate(() => Reflect.get(window, 'stopGating')());
    await command(page, 'acceptAll');
    await page.evaluate(ways['innerHTML'] ?? '');
    await painted(page);
    expect(await said(page)).toEqual([]);
  });
});

test.describe('elements that load', () => {
  const fixture =
    '<iframe data-category="embeds" data-src="/frame.html?f"></iframe>' +
    '<img alt="" data-category="embeds" data-src="/pixel.png?i">' +
    '<link rel="stylesheet" data-category="embeds" data-href="/style.css?l">' +
    '<object data-category="embeds" data-src="/frame.html?o"></object>' +
    '<embed data-category="embeds" data-src="/frame.html?e">' +
    '<video data-category="embeds" data-poster="/pixel.png?p" data-src="/v.mp4"></video>' +
    '<video><source data-category="embeds" data-src="/s.mp4"></video>';
  const all = [
    '/frame.html?e',
    '/frame.html?f',
    '/frame.html?o',
    '/pixel.png?i',
    '/pixel.png?p',
    '/s.mp4',
    '/style.css?l',
    '/v.mp4',
  ];

  test('load after the grant, once each', async ({ page }) => {
    site.set('/', pageWith(fixture));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => [...new Set(gatedRequests())].sort()).toEqual(all);
    expect(gatedRequests().filter((path) => path.startsWith('/frame'))).toHaveLength(3);
    expect(await page.frames()[1]?.title()).toBeTruthy();
  });

  test('are emptied by a withdrawal and load again after a new grant', async ({ page }) => {
    site.set('/', pageWith(fixture));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => [...new Set(gatedRequests())].sort()).toEqual(all);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).color))
      .toBe('rgb(1, 2, 3)');
    await command(page, 'withdraw', 'embeds');
    expect(
      await page
        .locator('[src],[href],[poster],object[data]')
        .evaluateAll((found) =>
          found.filter((element) => !element.matches('script')).map((element) => element.outerHTML),
        ),
    ).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).color))
      .not.toBe('rgb(1, 2, 3)');
    expect(await page.evaluate(() => frames[0]?.location.href)).toBe('about:blank');
    site.requests.length = 0;
    await command(page, 'acceptAll');
    await expect.poll(() => [...new Set(gatedRequests())].sort()).toEqual(all);
  });

  test('an address that is code stays shut', async ({ page }) => {
    site.set(
      '/',
      pageWith('<iframe data-category="embeds" data-src=" java\nscript:parent.say(1)"></iframe>', {
        accepted: true,
      }),
    );
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(await said(page)).toEqual([]);
    expect((await problems(page)).map(({ code }) => code)).toEqual(['gate-failed']);
  });

  test('a copy of an opened embed is emptied where the grant is gone', async ({ page }) => {
    site.set(
      '/',
      pageWith('<main><iframe data-category="embeds" data-src="/frame.html?f"></iframe></main>', {
        accepted: true,
      }),
    );
    await page.goto(site.url);
    await page.evaluate(() =>
      Reflect.set(window, 'copy', document.querySelector('main')?.cloneNode(true)),
    );
    await command(page, 'rejectAll');
    await page.evaluate(() =>
      document.querySelector('main')?.replaceWith(Reflect.get(window, 'copy')),
    );
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src')))
      .toBe(false);
  });

  test('a template gives its content and takes it back', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        '<template data-category="embeds"><p>content</p><script>say("inline")</script><script src="/say.js?external"></script><script>say("last")</script></template>',
      ),
    );
    await page.goto(site.url);
    await expect(page.getByText('content')).toHaveCount(0);
    await command(page, 'acceptAll');
    await expect(page.getByText('content')).toHaveCount(1);
    await expect.poll(() => said(page)).toEqual(['inline', 'external', 'last']);
    await command(page, 'withdraw');
    await expect(page.getByText('content')).toHaveCount(0);
  });

  test('a template gives its content anew with each grant, its scripts with it', async ({
    page,
  }) => {
    const script = '<script>document.querySelector("#box").append("drawn")</script>';
    site.set(
      '/',
      pageWith(
        `<template data-category="embeds"><p id="box"></p>${script}</template>${gate('', 'say("once")')}`,
      ),
    );
    await page.goto(site.url);
    for (let round = 0; round < 2; round += 1) {
      await command(page, 'acceptAll');
      await expect(page.locator('#box')).toHaveText('drawn');
      await command(page, 'withdraw');
      await expect(page.locator('#box')).toHaveCount(0);
    }
    expect(await said(page)).toEqual(['once']);
  });
});

test.describe('pages that hide the browser’s own names', () => {
  test('a form with a category and fields called as what we call stops nothing', async ({
    page,
  }) => {
    const names = ['matches', 'getAttribute', 'localName', 'closest', 'querySelectorAll'];
    const form = `<form data-category="shoes">${names.map((name) => `<input name="${name}">`).join('')}</form>`;
    const iframe = '<iframe data-category="analytics" data-src="/frame.html?f"></iframe>';
    site.set('/', pageWith(`${form}${iframe}${say('inline')}`, { start: '<script></script>' }));
    await page.goto(site.url);
    await page.addScriptTag({ url: '/consentry.js' });
    await page.evaluate(() => Reflect.get(window, 'startConsent')());
    await expect(page.locator('consentry-embed')).toBeVisible();
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline']);
    await command(page, 'rejectAll');
    await expect(page.locator('consentry-embed')).toBeVisible();
    await page.evaluate((markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      document.body.append(template.content);
    }, form + say('late'));
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'late']);
    await expect(page.locator('consentry-embed')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(window, 'failures'))).toEqual([]);
    const found = await page.evaluate(() =>
      Reflect.get(window, 'lint')({ settings: Reflect.get(window, 'consent').settings }),
    );
    expect(found).toEqual([]);
  });

  test('images and inputs named like document methods change nothing', async ({ page }) => {
    const names = [
      'head',
      'body',
      'readyState',
      'createElement',
      'querySelectorAll',
      'querySelector',
      'currentScript',
      'addEventListener',
      'dispatchEvent',
      'importNode',
      'baseURI',
      'defaultView',
      'documentElement',
      'cookie',
      'hidden',
    ];
    site.set(
      '/',
      pageWith(
        names.map((name) => `<img alt="" name="${name}">`).join('') +
          `<form>${['insertBefore', 'parentNode', 'querySelectorAll', 'matches', 'firstElementChild'].map((name) => `<input name="${name}">`).join('')}${say('inline')}${load('external')}</form>` +
          '<template data-category="analytics"><script>say("template")</script></template>',
        { start: '' },
      ).replace('<script src="/consentry.js" data-start data-config=\'{}\'></script>', '') +
        '<script src="/consentry.js" data-start></script>',
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'external', 'template']);
  });
});
