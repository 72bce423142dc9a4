// The npm package in a bundle, as applications ship it: what the interface loads later has to be in there.

import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { expect, test } from './example.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = `${root}app.js`;

/** An application that imports the package by its name. */
const app = `import { createConsent } from 'consentry';
createConsent({
  policy: { url: '/privacy' },
  jurisdiction: 'FR',
  categories: { analytics: {} },
  theme: { name: 'paper' },
});`;

/** The files of a bundle by name; a page begins with \`app.js\`. */
type Files = ReadonlyMap<string, string>;

const bundlers: readonly (readonly [name: string, bundle: () => Promise<Files>])[] = [
  [
    'esbuild',
    async () => {
      const { outputFiles } = await build({
        stdin: { contents: app, resolveDir: root, sourcefile: entry },
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: '/app',
        entryNames: 'app',
        write: false,
        logLevel: 'error',
      });
      return new Map(outputFiles.map(({ path, text }) => [path.replace(/.*\//, ''), text]));
    },
  ],
  [
    'Rollup',
    async () => {
      const bundle = await rollup({
        input: { app: entry },
        plugins: [
          {
            name: 'app',
            resolveId: (id) => (id === entry ? id : null),
            load: (id) => (id === entry ? app : null),
          },
          resolve(),
          replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
        ],
      });
      const { output } = await bundle.generate({ format: 'es' });
      return new Map(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
    },
  ],
];

for (const [name, bundle] of bundlers) {
  test.describe(`in a bundle of ${name}`, () => {
    test('asks in the language of the page, in a finished theme', async ({ page, example }) => {
      const files = await bundle();
      const asked: string[] = [];
      await page.route(`${example.url}/app/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const file = pathname.replace('/app/', '');
        const body = files.get(file);
        asked.push(file);
        return route.fulfill(
          body === undefined ? { status: 404 } : { contentType: 'text/javascript', body },
        );
      });
      await page.route(`${example.url}/app.html`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="de"><title>App</title><script type="module" src="/app/app.js"></script>',
        }),
      );
      await page.goto(`${example.url}/app.html`);

      const accept = page.getByRole('button', { name: 'Alle akzeptieren' });
      await expect(accept).toBeVisible();
      await expect(accept).toHaveCSS('background-color', 'rgb(122, 46, 29)');
      // One language of fifty-two, and nothing that is not there.
      expect(asked.filter((file) => files.get(file)?.includes('Alle akzeptieren'))).toHaveLength(1);
      expect(asked.filter((file) => files.get(file)?.includes('Tout accepter'))).toEqual([]);
      expect(asked.filter((file) => !files.has(file))).toEqual([]);
    });
  });
}
