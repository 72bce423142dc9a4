import { build } from 'esbuild';
import { root } from '../contestants.mjs';
import { core, gate } from '../floor.mjs';
import { site } from '../site.mjs';

const base = '/files/floor-preact/';
const script = `${core}let S=${JSON.stringify(site)},ui=()=>import('${base}ui.js').then(u=>u.show(S,set)),rd=f=>d.readyState!='loading'?f():d.addEventListener('DOMContentLoaded',f);m?rd(()=>g(m[1].split('.'))):(import('${base}ui.js'),d.body?ui():rd(ui))})()`;

/** The least that a product built like ours can be. */
export const contestant = {
  id: 'floor-preact',
  title: 'Floor: lazy Preact banner',
  role: 'floor',
  order: 2,
  how: 'Hand-written: one async 1 kB script that imports a Preact banner where nothing is stored.',
  async files() {
    const { outputFiles } = await build({
      entryPoints: [`${root}test/bench/entries/floor-preact.mjs`],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2021',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return { 'core.js': script, 'ui.js': outputFiles[0].contents };
  },
  head: ({ base }) => `<script async src="${base}core.js"></script>`,
  gate,
  banner: '#fb',
  accept: '#fb [data-a="1"]',
  settings: '#fb [data-a="s"]',
};
