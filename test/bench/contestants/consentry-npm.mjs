import { basename } from 'node:path';
import { build } from 'esbuild';
import { root } from '../contestants.mjs';
import { config, shared } from '../ours.mjs';

export const contestant = {
  ...shared,
  id: 'consentry-npm',
  title: 'consentry, npm',
  order: 13,
  how: 'The npm package in a bundle of esbuild, split and minified, as a module in the head.',
  async files() {
    const { outputFiles } = await build({
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
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  },
  head: ({ base }) => `<script type="module" src="${base}app.js"></script>`,
};
