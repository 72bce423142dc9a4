import { basename } from 'node:path';
import { build } from 'esbuild';
import { root } from '../contestants.mjs';
import { config, shared } from '../ours.mjs';

/** What the entry imports at once, without what it imports on demand. @type {string[]} */
const atOnce = [];

export const contestant = {
  ...shared,
  id: 'consentry-npm',
  title: 'consentry, npm',
  order: 13,
  how: 'The npm package in a bundle of esbuild, split and minified, as a module in the head; its static parts preloaded, as build tools write it.',
  async files() {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: `import { createConsent } from 'consentry'; createConsent(${JSON.stringify(config)});`,
        resolveDir: `${root}test/bench`,
        sourcefile: 'app.js',
      },
      alias: { consentry: `${root}dist/index.js` },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2021',
      outdir: '/',
      entryNames: 'app',
      write: false,
      metafile: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const follow = (/** @type {string} */ path) => {
      for (const each of metafile.outputs[path]?.imports ?? []) {
        const name = basename(each.path);
        if (each.kind !== 'import-statement' || atOnce.includes(name)) continue;
        atOnce.push(name);
        follow(each.path);
      }
    };
    follow(Object.keys(metafile.outputs).find((path) => basename(path) === 'app.js') ?? '');
    return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  },
  head: ({ base }) =>
    `<script type="module" src="${base}app.js"></script>${atOnce
      .map((name) => `<link rel="modulepreload" href="${base}${name}">`)
      .join('')}`,
};
