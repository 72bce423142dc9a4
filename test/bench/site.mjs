// The page that every contestant is put on, and the configuration that each is given: three categories, English,
// accept, refuse and settings on the first layer.

/** What the site says and gates. */
export const site = {
  title: 'We use cookies',
  text: 'We use cookies for analytics and ads. You can accept all, reject all or choose.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  save: 'Save choices',
  settingsTitle: 'Cookie settings',
  policy: '/privacy',
  categories: [
    { id: 'necessary', title: 'Necessary', text: 'Needed for the site to work.', isRequired: true },
    {
      id: 'analytics',
      title: 'Analytics',
      text: 'Helps us understand how the site is used.',
      cookie: '_ga',
    },
    { id: 'advertising', title: 'Ads', text: 'Used to show relevant ads.', cookie: '_ad' },
  ],
};

const paragraph =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore ' +
  'magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo.';

const sections = Array.from(
  { length: 24 },
  (_, at) =>
    `<section><h2>Section ${at + 1}</h2><p>${paragraph}</p><div class="g"><div>a</div><div>b</div><div>c</div></div></section>`,
).join('');

const content =
  '<header class="h"><b>Example site</b><nav><a href="#1">One</a> <a href="#2">Two</a></nav></header>' +
  `<main><h1>Page under test</h1>${sections}</main>`;

const css =
  'body{margin:0;font:16px/1.5 sans-serif;color:#222;background:#fff}.h{display:flex;gap:2em;padding:1em;background:#eee}' +
  'main{max-width:60em;margin:auto;padding:1em}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1em}' +
  '.g div{background:#f4f4f4;padding:1em}';

/**
 * Gated scripts. Of four, every second is a file; of more, every tenth: a page with a hundred tags has most of them inline.
 *
 * @typedef {{ id: string, category: string, src?: string, code?: string }} Gate
 * @param {number} count
 * @returns {Gate[]}
 */
export function gates(count) {
  return Array.from({ length: count }, (_, at) => {
    const id = `s${at}`;
    const category = at % 4 < 2 ? 'analytics' : 'advertising';
    const isFile = count <= 4 ? at % 2 === 1 : at % 10 === 9;
    return isFile
      ? { id, category, src: `/gated/${id}.js` }
      : { id, category, code: `window.__ran&&__ran("${id}")` };
  });
}

/**
 * Writes the page of a contestant. `own` is the part of it that the contestant is answerable for.
 *
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {Gate[]} items
 */
export function writePage(contestant, items) {
  const context = { site, gates: items, base: `/files/${contestant.id}/` };
  const head = contestant.head?.(context) ?? '';
  const end = contestant.bodyEnd?.(context) ?? '';
  const gated = items.map((gate) => contestant.gate?.(gate) ?? '').join('\n');
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Page under test</title>${head}<style>${css}</style></head><body>${content}\n${gated}\n${end}</body></html>`;
  return { html, own: head + end };
}

/**
 * Attributes as they are written in a tag: `true` bare, `undefined` left out.
 *
 * @param {Record<string, string | true | undefined>} values
 */
export function attributes(values) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

/**
 * A gate as `text/plain`, the way most contestants want it.
 *
 * @param {Gate} gate
 * @param {Record<string, string | true | undefined>} more
 */
export function plainScript({ src, code = '' }, more) {
  return `<script${attributes({ type: 'text/plain', 'data-src': src, ...more })}>${code}</script>`;
}

/** JSON that may stand in a script element. */
export const inScript = (/** @type {unknown} */ value) =>
  JSON.stringify(value).replace(/</g, '\\u003c');

const escaped = (/** @type {unknown} */ value) =>
  String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
