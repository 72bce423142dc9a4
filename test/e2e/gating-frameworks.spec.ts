// Gates on pages that routers swap and frameworks render: what each does to the document is done here as it does it.

import { build } from 'esbuild';
import { expect, type Page, test } from 'playwright/test';
import { command, pageWith, painted, type Site, said, serve, settle } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  site.set('/favicon.ico', '');
});
test.afterAll(() => site.close());

const gate = (name: string) =>
  `<script type="text/plain" data-category="analytics">say("${name}")</script>`;
const frame =
  '<iframe title="film" width="300" height="150" data-category="embeds" data-src="/frame.html?film"></iframe>';

const consoleErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

test.describe('routers', () => {
  /** How each puts a fetched page in the place of the present one. `html` is the whole new document. */
  const swaps: Record<string, (html: string) => void> = {
    // Turbo adopts the new body and recreates its scripts; ours are no scripts to it, but it recreates every one.
    'Turbo Drive': (html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      const body = document.adoptNode(fresh.body);
      document.body.replaceWith(body);
      for (const script of body.querySelectorAll('script')) {
        const copy = document.createElement('script');
        copy.textContent = script.textContent;
        copy.async = false;
        for (const { name, value } of script.attributes) copy.setAttribute(name, value);
        script.replaceWith(copy);
      }
    },
    // Astro swaps the body and runs the scripts that are new, by copies.
    'Astro view transitions': (html) => {
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      document.startViewTransition?.(() => {});
      document.head.replaceChildren(...document.head.childNodes, ...fresh.head.childNodes);
      document.body.replaceWith(fresh.body);
      for (const script of document.body.querySelectorAll('script')) {
        const copy = document.createElement('script');
        copy.innerHTML = script.innerHTML;
        for (const { name, value } of script.attributes) copy.setAttribute(name, value);
        script.replaceWith(copy);
      }
    },
    // htmx parses a fragment in a template, replaces its scripts by new ones, and moves everything.
    htmx: (html) => {
      const template = document.createElement('template');
      template.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
      for (const script of template.content.querySelectorAll('script')) {
        const copy = document.createElement('script');
        for (const { name, value } of script.attributes) copy.setAttribute(name, value);
        copy.textContent = script.textContent;
        copy.async = false;
        script.before(copy);
        script.remove();
      }
      document.body.replaceChildren(template.content);
    },
    'a plain innerHTML': (html) => {
      document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
    },
  };
  const next = `<html><head><title>next</title></head><body><h1>next</h1>${gate('next')}${frame}</body></html>`;

  for (const [name, swap] of Object.entries(swaps)) {
    test(`${name}: gates of the next page wait for the grant, then run once`, async ({ page }) => {
      site.set('/', pageWith(gate('first')));
      await page.goto(site.url);
      await page.evaluate(swap, next);
      await expect(page.locator('consentry-embed')).toHaveCount(1);
      expect(await said(page)).toEqual([]);
      await command(page, 'acceptAll');
      await expect.poll(() => said(page)).toEqual(['next']);
      await expect(page.frameLocator('iframe').getByText('film')).toBeVisible();
      await expect(page.locator('consentry-embed')).toHaveCount(0);
    });

    test(`${name}: gates of the next page run where the grant is there`, async ({ page }) => {
      site.set('/', pageWith(gate('first'), { accepted: true }));
      await page.goto(site.url);
      await page.evaluate(swap, next);
      await expect.poll(() => said(page)).toEqual(['first', 'next']);
      await settle(page);
      expect(await said(page)).toEqual(['first', 'next']);
    });
  }

  test('a snapshot that a page cache restores shows what the grant of now allows', async ({
    page,
  }) => {
    site.set('/', pageWith(gate('first') + frame, { accepted: true }));
    await page.goto(site.url);
    await expect(page.frameLocator('iframe').getByText('film')).toBeVisible();
    await page.evaluate(() => {
      const snapshot = document.body.cloneNode(true) as HTMLElement;
      document.body.innerHTML = '<h1>elsewhere</h1>';
      Reflect.set(window, 'snapshot', snapshot);
    });
    await command(page, 'withdraw', 'embeds');
    await page.evaluate(() => document.body.replaceWith(Reflect.get(window, 'snapshot')));
    await expect(page.locator('consentry-embed')).toHaveCount(1);
    expect(await page.locator('iframe').getAttribute('src')).toBeNull();
    expect(await said(page)).toEqual(['first']);
  });
});

test.describe('React', () => {
  const app = `
    import { createElement as h, StrictMode, useEffect, useState } from 'react';
    export const Film = () => h('iframe', { title: 'film', width: 300, height: 150, 'data-category': 'embeds', 'data-src': '/frame.html?film' });
    export const Tag = ({ name }) => h('script', { type: 'text/plain', 'data-category': 'analytics', dangerouslySetInnerHTML: { __html: 'say("' + name + '")' } });
    export function App() {
      const [count, setCount] = useState(0);
      // What the guide says for pages that a server has rendered: start when React is done with them.
      useEffect(() => {
        if (!window.startAfter) return;
        const consent = startConsent({}, startAfter.accepted);
        return () => { stopGating(); consent.destroy(); };
      }, []);
      useEffect(() => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset.category = 'analytics';
        script.text = 'say("effect")';
        document.body.append(script);
        return () => script.remove();
      }, []);
      return h('main', null, h(Tag, { name: 'rendered' }), h(Film), h('button', { onClick: () => setCount(count + 1) }, 'count ' + count), count % 2 ? h(Tag, { name: 'late' }) : null);
    }
    export const strict = h(StrictMode, null, h(App));
  `;
  const bundleOf = async (contents: string, platform: 'browser' | 'node' = 'browser') =>
    (
      await build({
        stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'js' },
        bundle: true,
        write: false,
        format: platform === 'node' ? 'esm' : 'iife',
        platform,
        // The development build, which tells of every mismatch.
        define: { 'process.env.NODE_ENV': '"development"' },
        ...(platform === 'node' && {
          banner: {
            js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
          },
        }),
      })
    ).outputFiles[0]?.text ?? '';

  let markup = '';
  test.beforeAll(async () => {
    const rendered = `${app}\nimport { renderToString } from 'react-dom/server'; export const html = renderToString(strict);`;
    const module = await bundleOf(rendered, 'node');
    const url = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
    markup = ((await import(url)) as { html: string }).html;
    const script = async (path: string, code: string) =>
      site.set(path, { body: await bundleOf(app + code), type: 'text/javascript' });
    await script(
      '/render.js',
      `import { createRoot } from 'react-dom/client'; createRoot(document.getElementById('root')).render(strict);`,
    );
    await script(
      '/hydrate.js',
      `import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('root'), strict, { onRecoverableError: (error) => console.error('recovered', error) });`,
    );
  });

  for (const accepted of [false, true]) {
    test(`StrictMode: rendered tags and those of effects run once, ${accepted ? 'returning' : 'on the grant'}`, async ({
      page,
    }) => {
      const errors = consoleErrors(page);
      site.set(
        '/',
        pageWith('<div id="root"></div><script src="/render.js"></script>', { accepted }),
      );
      await page.goto(site.url);
      await expect(page.getByRole('button', { name: 'count 0' })).toBeVisible();
      if (!accepted) {
        await expect(page.locator('consentry-embed')).toHaveCount(1);
        expect(await said(page)).toEqual([]);
        await command(page, 'acceptAll');
      }
      await expect.poll(async () => (await said(page)).sort()).toEqual(['effect', 'rendered']);
      await page.getByRole('button', { name: 'count 0' }).click();
      await expect
        .poll(async () => (await said(page)).sort())
        .toEqual(['effect', 'late', 'rendered']);
      await page.getByRole('button', { name: 'count 1' }).click();
      await page.getByRole('button', { name: 'count 2' }).click();
      await painted(page);
      await expect(page.getByRole('button', { name: 'count 3' })).toBeVisible();
      expect(errors.filter((text) => !text.includes('script tag while rendering'))).toEqual([]);
    });

    test(`hydration: a start in an effect changes nothing that React compares, ${accepted ? 'returning' : 'before a choice'}`, async ({
      page,
    }) => {
      const errors = consoleErrors(page);
      site.set(
        '/',
        pageWith(`<div id="root">${markup}</div><script src="/hydrate.js" defer></script>`, {
          start: `<script src="/consentry.js"></script><script>window.startAfter = { accepted: ${accepted} };</script>`,
        }),
      );
      await page.goto(site.url);
      await page.getByRole('button', { name: 'count 0' }).click();
      await expect(page.getByRole('button', { name: 'count 1' })).toBeVisible();
      if (!accepted) {
        await expect(page.locator('consentry-embed')).toHaveCount(1);
        expect(await said(page)).toEqual([]);
        await command(page, 'acceptAll');
      }
      await expect
        .poll(async () => (await said(page)).sort())
        .toEqual(['effect', 'late', 'rendered']);
      await expect(page.frameLocator('iframe').getByText('film')).toBeVisible();
      await page.getByRole('button', { name: 'count 1' }).click();
      await expect(page.getByRole('button', { name: 'count 2' })).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
});
