// One page per behaviour of script tags. What is right is not written here: the browser itself says, given the same
// tags without gates.

/** One script tag. Attributes as in markup; `text` is what is inside. */
export interface Tag {
  readonly id: string;
  readonly text?: string;
  readonly src?: string;
  readonly type?: string;
  readonly async?: true;
  readonly defer?: true;
  readonly nomodule?: true;
  readonly crossorigin?: string;
  readonly integrity?: string;
  readonly referrerpolicy?: string;
  readonly fetchpriority?: string;
  readonly charset?: string;
  readonly 'data-key'?: string;
  /** Markup around the tag, with `%` where it stands. */
  readonly in?: string;
}

/** A page made of such tags. */
export interface ConformancePage {
  readonly name: string;
  readonly tags: readonly Tag[];
  /** Why the order of what happens may differ. What happens may not. */
  readonly differs?: string;
  /** The same for one engine alone. */
  readonly differsIn?: Readonly<Partial<Record<'firefox' | 'webkit', string>>>;
}

/** A parser goes on before that event comes; a slice of ours may end before, and the parser's last tag is seen later. */
const EVENT = 'the error event of a tag that loads nothing is a task of its own';

/** An inserted inline module should wait its turn when `async` is off; Firefox runs it when its imports are there. */
const UNORDERED = {
  firefox: 'Firefox keeps no order among inline modules that a script inserts',
} as const;

const inline = (id: string, rest: Partial<Tag> = {}): Tag => ({
  id,
  text: `say('${id}')`,
  ...rest,
});
const file = (id: string, rest: Partial<Tag> = {}, delay = 0): Tag => ({
  id,
  src: `/say.js?${id}${delay ? `&delay=${delay}` : ''}`,
  ...rest,
});
const MODULE = { type: 'module' } as const;
const ASYNC = { async: true } as const;
const DEFER = { defer: true } as const;
const end = inline('end');

const types = [
  'text/javascript',
  'application/javascript',
  'application/ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/javascript1.5',
  'TEXT/JavaScript',
  ' text/javascript ',
];
const inertTypes = [
  'text/template',
  'application/json',
  'text/javascript;charset=utf-8',
  'x-module',
];

export const pages: readonly ConformancePage[] = [
  // Order of blocking scripts
  { name: 'two inline', tags: [inline('a'), inline('b')] },
  { name: 'two external', tags: [file('a'), file('b')] },
  { name: 'slow external, fast external', tags: [file('a', {}, 200), file('b')] },
  { name: 'inline, slow external, inline', tags: [inline('a'), file('b', {}, 200), inline('c')] },
  {
    name: 'external, inline, external, inline',
    tags: [file('a', {}, 120), inline('b'), file('c', {}, 60), inline('d')],
  },
  {
    name: 'six externals that answer backwards',
    tags: [6, 5, 4, 3, 2, 1].map((n) => file(`f${n}`, {}, n * 40)),
  },
  {
    name: 'ten inline between two externals',
    tags: [file('a', {}, 80), ...Array.from({ length: 10 }, (_, n) => inline(`i${n}`)), file('z')],
  },
  { name: 'the same file twice', tags: [file('a'), { ...file('a'), id: 'again' }] },
  { name: 'the same inline text twice', tags: [inline('a'), { ...inline('a'), id: 'again' }] },
  {
    name: 'a global made by one is seen by the next',
    tags: [
      inline('a', { text: 'var shared = 1; say("a")' }),
      inline('b', { text: 'say("b" + shared)' }),
    ],
  },
  {
    name: 'a function declared later is not there yet',
    tags: [
      inline('a', { text: 'say(typeof later)' }),
      inline('b', { text: 'function later() {} say("b")' }),
    ],
  },

  // async
  { name: 'slow async, inline', tags: [file('a', ASYNC, 300), end] },
  { name: 'slow async, external, inline', tags: [file('a', ASYNC, 400), file('b', {}, 100), end] },
  {
    name: 'two async, the second faster',
    tags: [file('a', ASYNC, 500), file('b', ASYNC, 250), end],
  },
  { name: 'async on an inline script means nothing', tags: [inline('a', ASYNC), inline('b')] },
  { name: 'async beats defer', tags: [file('a', { ...ASYNC, ...DEFER }, 300), end] },
  { name: 'async module, inline', tags: [file('a', { ...MODULE, ...ASYNC }, 300), end] },
  {
    name: 'async does not hold up defer',
    tags: [file('a', ASYNC, 500), file('b', DEFER, 100), end],
  },

  // defer
  { name: 'defer, inline', tags: [file('a', DEFER), end] },
  { name: 'two defer, the first slower', tags: [file('a', DEFER, 200), file('b', DEFER), end] },
  { name: 'defer on an inline script means nothing', tags: [inline('a', DEFER), inline('b')] },
  {
    name: 'defer, external, defer, inline',
    tags: [file('a', DEFER), file('b', {}, 100), file('c', DEFER), end],
  },
  {
    name: 'defer and modules share one order',
    tags: [file('a', DEFER, 150), file('b', MODULE), file('c', DEFER), end],
  },

  // modules
  { name: 'inline module, inline', tags: [inline('a', MODULE), end] },
  { name: 'external module, inline', tags: [file('a', MODULE), end] },
  { name: 'two inline modules', tags: [inline('a', MODULE), inline('b', MODULE), end] },
  {
    name: 'slow external module, inline module',
    tags: [file('a', MODULE, 200), inline('b', MODULE), end],
  },
  {
    name: 'inline module with a slow import, inline module',
    differsIn: UNORDERED,
    tags: [
      inline('a', { ...MODULE, text: 'import "/dependency.js?dep&delay=200"; say("a")' }),
      inline('b', MODULE),
      end,
    ],
  },
  {
    name: 'inline module with a slow import, defer',
    differsIn: UNORDERED,
    tags: [
      inline('a', { ...MODULE, text: 'import "/dependency.js?dep&delay=200"; say("a")' }),
      file('b', DEFER),
      end,
    ],
  },
  {
    name: 'inline module with a slow import, external module',
    differsIn: UNORDERED,
    tags: [
      inline('a', { ...MODULE, text: 'import "/dependency.js?dep&delay=200"; say("a")' }),
      file('b', MODULE),
      end,
    ],
  },
  {
    name: 'the same module twice runs once',
    tags: [file('a', MODULE), { ...file('a', MODULE), id: 'again' }, end],
  },
  {
    name: 'one dependency of two modules runs once',
    tags: [
      inline('a', { ...MODULE, text: 'import "/dependency.js?dep"; say("a")' }),
      inline('b', { ...MODULE, text: 'import "/dependency.js?dep"; say("b")' }),
      end,
    ],
  },
  {
    name: 'module scope is its own',
    tags: [
      inline('a', { ...MODULE, text: 'var hidden = 1; say("a")' }),
      inline('b', { ...MODULE, text: 'say(typeof hidden)' }),
    ],
  },
  {
    name: 'module with top-level await',
    tags: [inline('a', { ...MODULE, text: 'await 0; say("a")' }), end],
  },
  {
    name: 'module whose import is missing',
    differsIn: UNORDERED,
    tags: [
      inline('a', { ...MODULE, text: 'import "/missing.js"; say("a")' }),
      inline('b', MODULE),
      end,
    ],
  },
  {
    name: 'module of the wrong kind of file',
    tags: [{ id: 'a', src: '/style.css', ...MODULE }, inline('b', MODULE), end],
  },
  {
    name: 'missing module',
    tags: [{ id: 'a', src: '/missing.js', ...MODULE }, file('b', MODULE), end],
  },
  {
    name: 'module that throws',
    tags: [
      inline('a', { ...MODULE, text: 'say("a"); throw new Error("bug")' }),
      inline('b', MODULE),
      end,
    ],
  },
  { name: 'type of a module in capitals', tags: [inline('a', { type: 'MODULE' }), end] },
  { name: 'nomodule inline', tags: [inline('a', { nomodule: true }), end] },
  { name: 'nomodule external', tags: [file('a', { nomodule: true }), end] },
  {
    name: 'nomodule on a module means nothing',
    tags: [inline('a', { ...MODULE, nomodule: true }), end],
  },
  {
    name: 'import map for a module',
    tags: [
      { id: 'm', type: 'importmap', text: '{"imports":{"tool":"/dependency.js?tool"}}' },
      inline('a', { ...MODULE, text: 'import "tool"; say("a")' }),
      end,
    ],
  },

  // faults
  { name: 'missing file, inline', tags: [{ id: 'a', src: '/missing.js' }, end] },
  {
    name: 'missing file between two',
    tags: [file('a'), { id: 'b', src: '/missing.js' }, file('c')],
  },
  { name: 'missing async file', tags: [{ id: 'a', src: '/missing.js?delay=200', ...ASYNC }, end] },
  {
    name: 'missing defer file',
    tags: [{ id: 'a', src: '/missing.js', ...DEFER }, file('b', DEFER), end],
  },
  {
    name: 'inline that throws',
    tags: [inline('a', { text: 'say("a"); throw new Error("bug")' }), end],
  },
  { name: 'inline with a syntax error', tags: [inline('a', { text: 'say("a"' }), end] },
  { name: 'external that throws', tags: [{ id: 'a', src: '/throw.js' }, end] },
  { name: 'external with a syntax error', tags: [{ id: 'a', src: '/broken.js' }, end] },
  { name: 'external that is empty', tags: [{ id: 'a', src: '/empty.js' }, end] },
  { name: 'server error', tags: [{ id: 'a', src: '/error.js' }, end] },
  { name: 'refused connection', tags: [{ id: 'a', src: 'http://127.0.0.1:2/x.js' }, end] },
  {
    name: 'port that browsers refuse to ask',
    differsIn: { webkit: EVENT },
    tags: [{ id: 'a', src: 'http://127.0.0.1:1/x.js' }, end],
  },
  {
    name: 'address that cannot be parsed',
    differs: EVENT,
    tags: [{ id: 'a', src: 'http://[' }, end],
  },
  { name: 'redirect', tags: [{ id: 'a', src: '/redirect.js' }, end] },
  { name: 'empty inline', tags: [{ id: 'a', text: '' }, end] },
  { name: 'empty src', differs: EVENT, tags: [{ id: 'a', src: '', text: 'say("a")' }, end] },
  {
    name: 'empty src on a module',
    differsIn: { webkit: EVENT },
    tags: [{ id: 'a', src: '', type: 'module' }, end],
  },
  { name: 'comment only', tags: [{ id: 'a', text: '/* nothing */' }, end] },

  // attributes
  { name: 'src wins over text', tags: [{ ...file('a'), text: 'say("text")' }, end] },
  { name: 'data URL', tags: [{ id: 'a', src: "data:text/javascript,say('a')" }, end] },
  { name: 'crossorigin', tags: [file('a', { crossorigin: 'anonymous' }), end] },
  { name: 'right integrity', tags: [{ id: 'a', src: '/fixed.js', integrity: 'RIGHT' }, end] },
  { name: 'wrong integrity', tags: [{ id: 'a', src: '/fixed.js', integrity: 'sha384-AAAA' }, end] },
  {
    name: 'integrity of an unknown kind',
    tags: [{ id: 'a', src: '/fixed.js', integrity: 'md5-AAAA' }, end],
  },
  {
    name: 'right integrity behind a slow file',
    tags: [file('b', {}, 150), { id: 'a', src: '/fixed.js', integrity: 'RIGHT' }, end],
  },
  {
    name: 'crossorigin module behind a slow file',
    tags: [file('b', {}, 150), file('a', { ...MODULE, crossorigin: 'use-credentials' }), end],
  },
  {
    name: 'no referrer',
    tags: [{ id: 'a', src: '/referrer.js', referrerpolicy: 'no-referrer' }, end],
  },
  {
    name: 'no referrer behind a slow file',
    tags: [
      file('b', {}, 150),
      { id: 'a', src: '/referrer.js', referrerpolicy: 'no-referrer' },
      end,
    ],
  },
  {
    name: 'fetchpriority',
    tags: [file('a', { fetchpriority: 'high' }, 100), file('b', { fetchpriority: 'low' }), end],
  },
  {
    name: 'charset of an old file',
    tags: [{ id: 'a', src: '/latin.js', charset: 'windows-1252' }, end],
  },
  {
    name: 'the script reads its own tag',
    tags: [
      inline('a', {
        'data-key': '7',
        text: 'say(document.currentScript.dataset.key + document.currentScript.id)',
      }),
    ],
  },
  {
    name: 'the script finds its parent',
    tags: [
      inline('a', {
        in: '<section><p></p>%</section>',
        text: 'say(document.currentScript.parentNode.localName + document.currentScript.previousSibling.localName)',
      }),
    ],
  },
  {
    name: 'the script writes beside itself',
    tags: [
      inline('a', {
        in: '<section>%</section>',
        text: 'document.currentScript.insertAdjacentElement("afterend", document.createElement("hr")); say(document.currentScript.nextSibling.localName)',
      }),
    ],
  },
  {
    name: 'scripts in nested elements keep the order of the document',
    tags: [
      file('a', { in: '<div><p>%</p></div>' }, 100),
      inline('b', { in: '<ul><li>%</li></ul>' }),
      file('c', { in: '<table><tr><td>%</td></tr></table>' }),
      inline('d'),
    ],
  },
  {
    name: 'a script that adds a script',
    tags: [
      inline('a', {
        text: 'const s = document.createElement("script"); s.id = "added"; s.text = "say(\'added\')"; document.body.append(s); say("a")',
      }),
      end,
    ],
  },
  {
    name: 'a script that adds an external script',
    tags: [
      inline('a', {
        text: 'const s = document.createElement("script"); s.id = "added"; s.src = "/say.js?added&delay=250"; document.body.append(s); say("a")',
      }),
      file('b'),
      end,
    ],
  },
  {
    name: 'promises made by one settle before the next',
    tags: [
      inline('a', {
        text: 'Promise.resolve().then(() => {}).then(() => trace.push("promise")); say("a")',
      }),
      inline('b'),
    ],
  },
  {
    name: 'a script that removes itself',
    tags: [inline('a', { text: 'document.currentScript.remove(); say("a")' }), end],
  },
  {
    name: 'a script that removes an earlier one',
    tags: [
      inline('a'),
      inline('b', { text: 'document.getElementById("a").remove(); say("b")' }),
      end,
    ],
  },
  {
    name: 'HTML comments around the text',
    tags: [{ id: 'a', text: '<!--\nsay("a")\n//-->' }, end],
  },

  // types
  ...types.map(
    (type): ConformancePage => ({
      name: `type "${type}"`,
      tags: [inline('a', { type }), { ...file('b'), type }, end],
    }),
  ),
  ...inertTypes.map(
    (type): ConformancePage => ({
      name: `type "${type}" runs nothing`,
      tags: [inline('a', { type }), end],
    }),
  ),
];
