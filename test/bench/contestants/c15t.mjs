import { basename } from 'node:path';
import { build } from 'esbuild';
import { root, versionOf } from '../contestants.mjs';
import { inScript } from '../site.mjs';

export const contestant = {
  id: 'c15t',
  title: 'c15t',
  version: versionOf('@c15t/react'),
  role: 'peer',
  order: 24,
  how: 'Its React components and React itself in a bundle of esbuild, split and minified, without a backend.',
  async files() {
    const { outputFiles } = await build({
      entryPoints: { c15t: `${root}test/bench/entries/c15t.mjs` },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2021',
      outdir: '/',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  },
  head: ({ base, gates }) =>
    `<link rel="stylesheet" href="${base}c15t.css"><script>window.__gated=${inScript(gates)}</script>` +
    `<script type="module" src="${base}c15t.js"></script>`,
  bodyEnd: () => '<div id="c15t"></div>',
  gate: () => '',
  banner: '[data-testid="consent-banner-card"]',
  accept: '[data-testid="consent-banner-accept-button"]',
  settings: '[data-testid="consent-banner-customize-button"]',
};
