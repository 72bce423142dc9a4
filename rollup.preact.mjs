// Makes Preact fit for pages that we do not know, at build time: each change is stated here and fails the build when
// the package no longer holds what it changes.

import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('src/ui/page.ts', import.meta.url));

/** @type {readonly (readonly [what: string, from: string | RegExp, to: string])[]} */
const changes = [
  // An image named `createElementNS` hides the method of `document`.
  ['elements are made through prototypes', /\w+\.ownerDocument\|\|document/, 'maker'],
  // What a page adds to `Object.prototype` must not become an attribute or a listener, or empty an element.
  ['objects inherit nothing', /=\{\}/g, '={__proto__:null}'],
  ['own properties only', /for\((\w) in (\w)\)"key"==/g, 'for($1 of Object.keys($2||{}))"key"=='],
  // Markup is never written from strings, whatever asks for it.
  [
    'no markup from strings',
    /(\w)\?\(\w\|\|\w&&\(.{10,60}\.innerHTML=.{1,30}\),(\w\.__k=\[\])\):\(/,
    '(',
  ],
  // Every drawing starts at the top, nothing waits for promises, and style comes from the sheet: 0.6 kB of brotli.
  ['components without state', /\w\.prototype\.setState=.+?,(\w\.prototype\.render=)/, '$1'],
  ['nothing waits: drawing', '128&u.__u&&', '!1&&'],
  ['nothing waits: thrown promises', 'if(t&&t.then){', 'if(!1){'],
  ['nothing waits: removal', '!u&&(i=t.__c)&&(i=i.__z)&&', '!1&&'],
  ['no style attributes', /if\("style"==t\).+?else if\("o"==t\[0\]/, 'if("o"==t[0]'],
];

/** The JSX runtime by way of `h`, which looks at own properties only. */
const runtime = `import { Fragment, h } from 'preact';
export const jsx = (type, props, key) => h(type, key === undefined ? props : { ...props, key });
export { Fragment, jsx as jsxs };`;

/** @type {import('rollup').Plugin} */
export const guardedPreact = {
  name: 'guarded-preact',
  resolveId: (source) => (source === 'preact/jsx-runtime' ? '\0preact-jsx' : null),
  load: (id) => (id === '\0preact-jsx' ? runtime : null),
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return null;
    let changed = `import { maker } from ${JSON.stringify(page)};\n${code}`;
    for (const [what, from, to] of changes) {
      const before = changed;
      changed = changed.replace(from, to);
      if (changed === before) this.error(`Preact has changed, so this is not certain: ${what}.`);
    }
    if (changed.includes('innerHTML=')) this.error('Preact still writes markup from strings.');
    return { code: changed, map: null };
  },
};
