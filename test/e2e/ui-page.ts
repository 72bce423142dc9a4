// The gallery page for the tests of the interface: an ordinary page with a real consent, one surface at a time.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test as base, type Frame, type Locator, type Page } from 'playwright/test';
import { serveGallery } from '../gallery/serve.mjs';

export { expect } from 'playwright/test';

/** What the query string of the gallery takes. */
export interface GalleryOptions {
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly theme?: string;
  /** Where the visitor is, instead of where the surface is usually shown. */
  readonly place?: string;
  readonly config?: object;
  readonly options?: object;
  /** Markup put first into the body, before the interface is mounted. */
  readonly markup?: string;
  /** The interface gives way, so that there is no element of ours to wait for. */
  readonly isPlain?: boolean;
}

/** Opens surfaces. */
export interface Gallery {
  open(surface: string, options?: GalleryOptions): Promise<void>;
}

/** A test with the gallery at hand. Everything a page throws fails it. */
export const test = base.extend<{ gallery: Gallery }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what a fixture needs from its pattern
    async ({}, use) => {
      const server = await serveGallery();
      await use(server.address);
      server.stop();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, address }, use) => {
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await use({
      open: async (surface, { markup, isPlain, ...options } = {}) => {
        const query = new URLSearchParams({ surface });
        for (const [name, value] of Object.entries(options)) {
          query.set(name, typeof value === 'string' ? value : JSON.stringify(value));
        }
        if (markup) {
          await page.route(`${address}/?**`, async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace('<body>', `<body>${markup}`);
            await route.fulfill({ response, body });
          });
        }
        await page.goto(`${address}/?${query}`);
        if (!isPlain) await page.locator('consentry-root').waitFor({ state: 'attached' });
      },
    });
    base.expect(thrown).toEqual([]);
  },
});

/** The names of all surfaces, with the words that show that each is there. */
export const surfaces = {
  banner: 'Your choice about cookies',
  'banner-without-sale': 'Your opt-out of the sale and sharing of personal data stays in force.',
  notice: 'Cookies on this site',
  conflict: 'Your browser asks us to opt you out',
  guardian: 'Ask a parent or guardian',
  confirm: 'Please confirm that we may sell or share',
  reload: 'Services that already started stop when the page reloads.',
  preferences: 'Decide what this site may use.',
  'preferences-child': 'Off, because of your age.',
  unsaved: 'Your changes are not saved.',
  'choices-overridden': 'Opt-out signal not applied',
  overridden: 'Opt-out signal not applied',
  choices: 'You are not opted out.',
  'choices-honored': 'You are opted out of sale and sharing.',
  'preferences-locked': 'Off, because you opted out.',
  link: 'Your Privacy Choices',
  honored: 'Opt-Out Request Honored',
  settled: 'Privacy settings',
  declaration: 'Measures how the site is used, so that it can be improved.',
  recaptcha: 'Allow reCAPTCHA',
} as const;

/** Opens a surface and waits until all of it is there, details included. */
export async function showAll(page: Page, gallery: Gallery, surface: string): Promise<void> {
  await gallery.open(surface);
  await expectSeen(page, surfaces[surface as keyof typeof surfaces]);
  await idle(page);
  await openAll(page);
}

const expectSeen = (page: Page, words: string): Promise<void> =>
  base.expect(page.getByText(words).first()).toBeVisible();

/** Changes theme, colours and direction of a page that is open. */
export async function dress(
  page: Page,
  theme: string,
  scheme: 'light' | 'dark',
  direction: 'ltr' | 'rtl',
): Promise<void> {
  await page.evaluate(
    async ([name, colours, dir]) => {
      document.documentElement.dataset['scheme'] = colours;
      document.documentElement.dir = dir;
      document.querySelector('consentry-root')?.setAttribute('dir', dir);
      for (const part of document.querySelectorAll('[data-consentry-declaration]')) {
        part.setAttribute('dir', dir);
      }
      document.querySelector('link[data-theme]')?.remove();
      if (!name) return;
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.dataset['theme'] = name;
      link.href = `/styles/themes/${name}.css`;
      await new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
        document.head.append(link);
      });
    },
    [theme, scheme, direction] as const,
  );
}

/** Every language that there is a file for. */
export const languages: readonly string[] = readdirSync(
  new URL('../../src/i18n/locales', import.meta.url),
)
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => name !== 'en-second');

/** Mounts the interface again in another language, with the same consent, and opens what it holds. */
export const speak = (page: Page | Frame, lang: string): Promise<void> =>
  page.evaluate(
    async ([tag, module]) => {
      const { mountUi } = await import(module);
      const until = async (isSo: () => unknown): Promise<void> => {
        while (!isSo()) await new Promise(requestAnimationFrame);
      };
      const find = (part: string) =>
        document.querySelector(`consentry-root[lang="${tag}"] ${part}`);
      const consent = Reflect.get(window, 'consent');
      Reflect.get(window, 'unmount')();
      document.documentElement.lang = tag;
      Reflect.set(window, 'unmount', mountUi(consent));
      await until(() => find(consent.view.get() ? '.consentry-dialog' : '*'));
      const lists = [...document.querySelectorAll('consentry-root details')];
      for (const list of lists) list.setAttribute('open', '');
      await until(() => lists.every((list) => list.querySelector('li')));
    },
    [lang, '/dist/ui.js'] as const,
  );

/** The region of the first layer. */
export const banner = (page: Page): Locator => page.locator('consentry-root').getByRole('region');

/** A button by its exact name. */
export const button = (page: Page, name: string): Locator =>
  page.locator('consentry-root').getByRole('button', { name, exact: true });

/** Words in our buttons that are broken over two lines, and how much room each button has. */
export interface ButtonRoom {
  readonly broken: readonly string[];
  readonly areas: readonly number[];
}

/** Measures our buttons as they are, or at each width and height of the frame that they are in. */
export const measureButtons = (
  interfaceRoot: Locator,
  sizes: readonly (readonly [number, number])[] = [],
): Promise<ButtonRoom[]> =>
  interfaceRoot.evaluate((root: HTMLElement, all) => {
    const words = new Intl.Segmenter(root.lang, { granularity: 'word' });
    const range = document.createRange();
    // Chinese and Japanese break anywhere by their own rules.
    const areWordsWhole = !/^(?:ja|zh)/.test(root.lang);
    const brokenIn = ({ firstChild }: Element): string[] => {
      if (!areWordsWhole || !(firstChild instanceof Text)) return [];
      return [...words.segment(firstChild.data)]
        .filter(({ index, segment, isWordLike }) => {
          if (!isWordLike) return false;
          range.setStart(firstChild, index);
          range.setEnd(firstChild, index + segment.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
        })
        .map(({ segment }) => segment);
    };
    const measure = (): ButtonRoom => {
      const inDialog = [...root.querySelectorAll('dialog .consentry-button')];
      const buttons = [...root.querySelectorAll('.consentry-button')];
      return {
        broken: buttons.flatMap(brokenIn),
        areas: (inDialog.length ? inDialog : buttons).map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width * height;
        }),
      };
    };
    if (!all.length) return [measure()];
    return all.map(([width, height]) => {
      const { style } = frameElement as HTMLElement;
      style.width = `${width}px`;
      style.height = `${height}px`;
      if (innerWidth !== width) throw new Error(`${innerWidth} instead of ${width}`);
      return measure();
    });
  }, sizes);

/** What is granted now, by category. */
export const grants = (page: Page): Promise<Record<string, boolean>> =>
  page.evaluate(() => {
    const { grants: all } = Reflect.get(window, 'consent').state.get();
    return Object.fromEntries(Object.keys(all).map((id) => [id, all[id].granted as boolean]));
  });

/** Codes of the problems that were reported. */
export const problems = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (Reflect.get(window, 'problems') as { code: string }[]).map(({ code }) => code),
  );

/** The part of the state that the tests look at. */
export const state = (page: Page): Promise<{ ask: string | null; optOut: string; via: string }> =>
  page.evaluate(() => {
    const { ask, optOut, record } = Reflect.get(window, 'consent').state.get();
    const via = record?.optOut?.via ?? record?.statements.at(-1)?.via ?? '';
    return { ask, optOut, via };
  });

/** Opens every list of services, by keyboard. What one holds is drawn when it opens. */
export async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('consentry-root summary').all()) {
    await summary.focus();
    await page.keyboard.press('Enter');
    await base.expect(summary.locator('xpath=following-sibling::ul/li').first()).toBeVisible();
  }
}

/** Waits until what the interface fetches after its first paint has arrived and been taken in. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ['preferences', 'watch'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith(`-${part}.js`)),
    ),
  );
  await page.evaluate(async () => {
    // A module that is asked for twice arrives first for whoever asked first.
    const parts = ['preferences', 'watch', 'choices'];
    if (document.querySelector('[data-consentry-declaration], [data-consentry-recaptcha]')) {
      parts.push('declaration');
    }
    for (const part of parts) await import(`/dist/shared-${part}.js`);
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with our element. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = Reflect.get(window, 'axe');
    const { violations } = await run(
      {
        include: [
          ['consentry-root'],
          ['main > [data-consentry-declaration]'],
          ['main > [data-consentry-recaptcha]'],
        ].filter(([part]) => part && document.querySelector(part)),
      },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    );
    return violations.map(
      (violation: { id: string; nodes: { html: string }[] }) =>
        `${violation.id}: ${violation.nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
