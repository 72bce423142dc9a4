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
  // What nothing here uses is left out: 2 kB of brotli. Components are functions of what they are given.
  [
    'components are functions',
    /v=e\.length;try.+?(,A=s&&.+?),M.+?(,l=I.+?),M.+?n\.__e\(t,r,u\)\}(?=\}else)/,
    's=V(r.props)$1$2',
  ],
  ['components without state', /\w\.prototype\.setState=.+?,(\w\.prototype\.render=)/, '$1'],
  ['nothing follows a drawing', /,t\.some\(function\(r\)\{try.+?r\.__v\)\}\}\)/, ''],
  ['nothing follows a removal', /,i=t\.__c\)\{.+?(?=if\(i=t\.__k)/, ');'],
  ['nothing is caught in a ref', /try\{("function"==.+?)\}catch\(t\)\{n\.__e\(t,u\)\}/, '$1'],
  ['nobody listens in', /\(s=n\.\w+\)&&s\(r\)|n\.(\w+)&&n\.\1\(\w(,\w)?\)/g, '!1'],
  ['nobody listens in: events', 'n.event?n.event(r):r', 'r'],
  ['nothing waits: drawing', '128&u.__u&&', '!1&&'],
  ['nothing waits: removal', '!u&&(i=t.__c)&&(i=i.__z)&&', '!1&&'],
  ['no portals', /\|\|n\.props\.__P(?=\?)|if\(n\.props\.__P\)return t;|&&!t\.props\.__P/g, ''],
  ['nothing was there before', 'r.firstChild?d.call(r.childNodes):null', 'null'],
  ['nothing was there before: drawn elsewhere', 't&&32&t.__u', '!1'],
  ['nothing was there before: elements', /,o\)for\(s=0;.+?(?=if\(!t\))/, ');'],
  ['nothing was there before: inside', /if\(a="template".+?(?=for\(s in \$\))/, 'a=t;'],
  ['no fields', /\|\|"value"==s&&.+?in x(?=\|\|N)/, ''],
  ['no fields: values', /"value"==s\?b=k.+?k\|\|/, ''],
  ['no fields: afterwards', /,l&&"textarea"!=C.+?f\)\)(?=\}else)/, ''],
  ['no mathematics', /\("foreignObject"==.+?xhtml"\),/, ''],
  ['no mathematics: its names', /"math"==C\?f=".+?MathML":/, ''],
  ['no capturing', /t!=\(t=t\.replace\(l,"\$1"\)\)/, '!1'],
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
