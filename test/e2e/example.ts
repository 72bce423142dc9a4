// The running example for a browser test, and what can be observed of it from outside.

import { test as base, expect, type Page } from 'playwright/test';
import { type ExampleOptions, startExample } from '../../examples/serve.mjs';

type Example = Awaited<ReturnType<typeof startExample>>;

/** Reads what a page did: requests on the wire, things stored, code that ran. */
export interface Observed {
  /** Paths the page asked its own server for. */
  ownPaths(): string[];
  /** Requests to anyone else. */
  foreignUrls(): string[];
  /** Starts both lists afresh. */
  forget(): void;
  /** Names of all cookies and keys, in every kind of storage that a page has. */
  stored(): Promise<string[]>;
  /** Labels of the gated code that ran on this page, in order. */
  runs(): Promise<string[]>;
  /** Third parties whose collectors got something. */
  collectors(): string[];
}

interface Fixtures {
  exampleOptions: ExampleOptions;
  example: Example;
  observed: Observed;
}

/** A test with the example served for it alone. */
export const test = base.extend<Fixtures>({
  exampleOptions: [{}, { option: true }],

  example: async ({ exampleOptions }, use) => {
    const example = await startExample(exampleOptions);
    await use(example);
    await example.close();
  },

  observed: async ({ page, example }, use) => {
    const own: string[] = [];
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === example.url) own.push(url.pathname);
      else foreign.push(url.href);
    });
    await use({
      ownPaths: () => [...own],
      foreignUrls: () => [...foreign],
      forget: () => {
        own.length = 0;
        foreign.length = 0;
      },
      stored: () => storedNames(page),
      runs: () => labelsOfRuns(page),
      collectors: () => [
        ...new Set(
          example
            .received()
            .filter(({ kind }) => kind === 'event')
            .map(({ service }) => service),
        ),
      ],
    });
  },
});

export { expect };

/** Where the visitor is, and whether their browser sends the signal. */
export function from(place: string, path = '/', gpc = false): string {
  return `${path}?place=${place}${gpc ? '&gpc=1' : ''}`;
}

/** The one answer to everything that the banner asks. */
export function banner(page: Page) {
  return {
    accept: page.getByRole('button', { name: 'Accept all' }),
    reject: page.getByRole('button', { name: 'Reject all' }),
  };
}

/** Resolves when the consent script has started on this page. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const consent: unknown = Reflect.get(window, 'consentry');
    return typeof consent === 'object' && consent !== null && 'state' in consent;
  });
}

function labelsOfRuns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const runs: { label: string }[] = Reflect.get(window, 'runs') ?? [];
    return runs.map(({ label }) => label);
  });
}

async function storedNames(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const others = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...Object.keys(localStorage).map((key) => `local ${key}`),
      ...Object.keys(sessionStorage).map((key) => `session ${key}`),
      ...databases.map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
    ];
  });
  return [...cookies.map(({ name }) => `cookie ${name}`), ...others].sort();
}
