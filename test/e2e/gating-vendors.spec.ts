// Vendors with old habits: writing into the page, and starting on an event that is over.

import { expect, test } from 'playwright/test';
import { command, pageWith, problems, type Site, said, serve } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  site.set('/timer.js', {
    body: 'say("timer set"); setTimeout(() => { document.write("<p>gone</p>"); say("timer ran"); }, 50);',
    type: 'text/javascript',
  });
  site.set('/waiting.js', {
    body: 'addEventListener("load", (event) => say("file " + event.type)); say("file");',
    type: 'text/javascript',
  });
});
test.afterAll(() => site.close());

const gate = (text: string, attributes = '') =>
  `<script type="text/plain" data-category="analytics" ${attributes}>${text}</script>`;

test.describe('document.write', () => {
  for (const [name, code] of Object.entries({
    write: 'document.write("<p>gone</p>")',
    writeln: 'document.writeln("<p>gone</p>")',
    open: 'document.open()',
  })) {
    for (const accepted of [false, true]) {
      test(`${name} in a released script keeps the page and is reported, ${accepted ? 'returning' : 'on the grant'}`, async ({
        page,
      }) => {
        site.set('/', pageWith(`<h1>The page</h1>${gate(`${code}; say("ran")`)}`, { accepted }));
        await page.goto(site.url);
        if (!accepted) await command(page, 'acceptAll');
        await expect.poll(() => said(page)).toEqual(['ran']);
        await expect(page.getByRole('heading', { name: 'The page' })).toBeVisible();
        await expect(page.getByText('gone')).toHaveCount(0);
        const found = await problems(page);
        expect(found.map(({ code: found }) => found)).toEqual(['gate-document-write']);
        expect(found[0]?.message).toContain(`document.${name}`);
      });
    }
  }

  test('from a timer of a released file it is stopped too', async ({ page }) => {
    site.set('/', pageWith(`<h1>The page</h1>${gate('', 'src="/timer.js"')}`));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['timer set', 'timer ran']);
    await expect(page.getByRole('heading', { name: 'The page' })).toBeVisible();
  });

  test('the page’s own scripts write as ever', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        `${gate('say("released")')}<script>document.write("<p>own</p>")</script><script src="/own.js"></script>`,
        { accepted: true },
      ),
    );
    site.set('/own.js', { body: 'document.write("<p>own file</p>")', type: 'text/javascript' });
    await page.goto(site.url);
    await expect(page.locator('p')).toHaveText(['own', 'own file']);
    expect(await said(page)).toEqual(['released']);
    expect(await problems(page)).toEqual([]);
  });

  test('from a timer of a released inline script it is stopped too', async ({ page }) => {
    const late = 'setTimeout(() => { document.write("<p>gone</p>"); say("timer ran"); })';
    site.set('/', pageWith(`<h1>The page</h1>${gate(late)}`));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['timer ran']);
    await expect(page.getByRole('heading', { name: 'The page' })).toBeVisible();
  });

  for (const [name, call] of Object.entries({
    'a timer': 'setTimeout(() => { document.write("<p>gone</p>"); say("called"); })',
    'a named function':
      'setTimeout(function draw() { document.write("<p>gone</p>"); say("called"); })',
  })) {
    test(`a file with this site’s address in its own, put in by a released script, is stopped in ${name}`, async ({
      page,
    }) => {
      await page.route('https://vendor.example/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: call }),
      );
      const insert =
        'const s = document.createElement("script"); s.src = "https://vendor.example/v.js?page=" + location.href; document.head.append(s);';
      site.set('/', pageWith(`<h1>The page</h1>${gate(insert)}`));
      await page.goto(site.url);
      await command(page, 'acceptAll');
      await expect.poll(() => said(page)).toEqual(['called']);
      await expect(page.getByRole('heading', { name: 'The page' })).toBeVisible();
      await expect(page.getByText('gone')).toHaveCount(0);
    });
  }

  const replace = 'document.open(); document.write("<h1>Another</h1>"); document.close();';
  for (const [name, own] of Object.entries({
    'an attribute': `<button onclick='${replace}'>Press</button>`,
    'an inline script': `<button>Press</button><script>document.querySelector("button").onclick = () => { ${replace} }</script>`,
    'a file, after an answer': '<button>Press</button><script src="/replace.js"></script>',
  })) {
    test(`the page replaces itself from ${name} as ever, whatever was released`, async ({
      page,
    }) => {
      site.set('/replace.js', {
        body: `document.querySelector("button").onclick = async () => { await fetch("/"); ${replace} }`,
        type: 'text/javascript',
      });
      site.set('/', pageWith(`${own}${gate('say("inline")')}${gate('', 'src="/say.js?file"')}`));
      await page.goto(site.url);
      await command(page, 'acceptAll');
      await expect.poll(() => said(page)).toEqual(['inline', 'file']);
      await page.getByRole('button', { name: 'Press' }).click();
      await expect(page.getByRole('heading', { name: 'Another' })).toBeVisible();
      expect(await problems(page)).toEqual([]);
    });
  }

  test('a page that has set them itself keeps them', async ({ page }) => {
    const own = 'for (const name of ["open", "write", "writeln"]) document[name] = document[name];';
    site.set('/', pageWith(`<script>${own}</script>${gate('say("ran")')}`, { accepted: true }));
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['ran']);
    expect(
      await page.evaluate(() =>
        (['open', 'write', 'writeln'] as const).every(
          (name) => document[name] === Document.prototype[name],
        ),
      ),
    ).toBe(true);
    await page.evaluate(() => Reflect.get(window, 'stopGating')());
    expect(await page.evaluate(() => Object.hasOwn(document, 'write'))).toBe(true);
  });

  test('the browser’s own methods are back after the stop', async ({ page }) => {
    site.set('/', pageWith(gate('say("ran")'), { accepted: true }));
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['ran']);
    const isNative = () => document.write === Document.prototype.write;
    expect(await page.evaluate(isNative)).toBe(false);
    await page.evaluate(() => Reflect.get(window, 'stopGating')());
    expect(await page.evaluate(isNative)).toBe(true);
  });

  test('what the page has set since is still there after the stop', async ({ page }) => {
    site.set('/', pageWith(gate('say("ran")'), { accepted: true }));
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['ran']);
    const kept = await page.evaluate(() => {
      const own = () => {};
      document.write = own;
      Reflect.get(window, 'stopGating')();
      return [document.write === own, document.writeln === Document.prototype.writeln];
    });
    expect(kept).toEqual([true, true]);
  });
});

test.describe('data-replay', () => {
  const waiting = `
    document.addEventListener("DOMContentLoaded", (event) => say("inline " + event.type));
    addEventListener("load", { handleEvent: () => say("object load") });
    window.onload = () => say("onload");
    addEventListener("click", () => say("click"));
    say("inline");`;

  test('gives a released script the events that are over, and nobody else', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        `<script>addEventListener("load", () => say("page load"))</script>${gate(waiting, 'data-replay="load"')}${gate('', 'src="/waiting.js" data-replay="load"')}${gate('say("next")')}`,
      ),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toEqual(['page load']);
    await command(page, 'acceptAll');
    await expect
      .poll(() => said(page))
      .toEqual([
        'page load',
        'inline',
        'inline DOMContentLoaded',
        'object load',
        'onload',
        'file',
        'file load',
        'next',
      ]);
    expect(await page.evaluate(() => Object.hasOwn(window, 'addEventListener'))).toBe(false);
  });

  test('without it nothing is repeated', async ({ page }) => {
    site.set('/', pageWith(gate(waiting) + gate('say("next")')));
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['inline', 'next']);
  });

  test('an event that is still to come is left to come', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        `${gate(waiting, 'data-replay="load"')}<img alt="" src="/pixel.png?delay&delay=400">`,
        {
          accepted: true,
        },
      ),
    );
    await page.goto(site.url);
    await expect.poll(() => said(page)).toContain('onload');
    const heard = await said(page);
    expect(heard[0]).toBe('inline');
    expect([...heard].sort()).toEqual(
      ['inline', 'inline DOMContentLoaded', 'object load', 'onload'].sort(),
    );
  });

  test('a listener that throws stops no other', async ({ page }) => {
    site.set(
      '/',
      pageWith(
        gate(
          'addEventListener("load", () => { throw new Error("vendor bug") }); addEventListener("load", () => say("second"))',
          'data-replay="load"',
        ),
      ),
    );
    await page.goto(site.url);
    await command(page, 'acceptAll');
    await expect.poll(() => said(page)).toEqual(['second']);
    expect(await page.evaluate(() => Reflect.get(window, 'failures'))).toEqual([
      'Uncaught Error: vendor bug',
    ]);
  });
});
