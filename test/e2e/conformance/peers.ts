// How each consent manager of the comparison is set up, by its own documentation: three purposes, English, first layer.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gated, markup } from './markup.js';
import type { Tag } from './pages.js';

const require = createRequire(import.meta.url);
const root = new URL('../../../', import.meta.url);

/** One consent manager. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Its files, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly head: string;
  readonly bodyEnd: string;
  /** A tag as its documentation says to mark it. */
  readonly gate: (tag: Tag) => string;
  /** Finds the button of its banner that grants everything. */
  readonly accept: string;
}

const texts = { analytics: 'Helps us understand the site.', ads: 'Shows relevant adverts.' };
const kinds = ['analytics', 'ads'] as const;

const file = (path: string) => readFileSync(require.resolve(path), 'utf8');
const version = (name: string): string =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')).version;

type Attributes = Record<string, string | true>;

/** `src` becomes `data-src`, as two of them ask for. */
function held({ src, ...rest }: Attributes): Attributes {
  return src === undefined ? rest : { ...rest, 'data-src': src };
}

const consentry: Peer = {
  name: 'consentry',
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  files: Object.fromEntries(
    readdirSync(new URL('dist/', root))
      .filter((name) => /^(consentry[\w-]*|evidence)\.js$/.test(name))
      .map((name) => [`/${name}`, readFileSync(new URL(`dist/${name}`, root), 'utf8')]),
  ),
  head: '<script type="application/json" data-consentry-config>{"jurisdiction":"FR","policy":{"url":"/privacy"},"categories":{"necessary":{},"analytics":{},"advertising":{}}}</script><script src="/consentry.js"></script>',
  bodyEnd: '',
  gate: (tag) => markup(tag, gated),
  accept: 'consentry-root button:text-is("Accept all")',
};

const vanilla: Peer = {
  name: 'vanilla-cookieconsent',
  version: version('vanilla-cookieconsent'),
  files: {
    '/cookieconsent.umd.js': file('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    '/cookieconsent.css': file('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  head: '<link rel="stylesheet" href="/cookieconsent.css">',
  bodyEnd: `<script type="module">import '/cookieconsent.umd.js'; CookieConsent.run(${JSON.stringify(
    {
      // Otherwise it hides from every browser that a test drives.
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title: 'We use cookies',
              description: 'You can accept all, reject all or choose.',
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              showPreferencesBtn: 'Settings',
            },
            preferencesModal: {
              title: 'Cookie settings',
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              savePreferencesBtn: 'Save choices',
              sections: kinds.map((id) => ({
                title: id,
                description: texts[id],
                linkedCategory: id,
              })),
            },
          },
        },
      },
    },
  )});</script>`,
  gate: (tag) =>
    markup(tag, ({ type, ...rest }) => ({
      ...held(rest),
      type: 'text/plain',
      'data-category': 'analytics',
      ...(type !== undefined && { 'data-type': type }),
    })),
  accept: '#cc-main .cm [data-role="all"]',
};

const klaro: Peer = {
  name: 'Klaro',
  version: version('klaro'),
  files: { '/klaro.js': file('klaro/dist/klaro.js') },
  head: `<script>var klaroConfig = ${JSON.stringify({
    version: 1,
    elementID: 'klaro',
    storageMethod: 'cookie',
    acceptAll: true,
    lang: 'en',
    translations: {
      zz: { privacyPolicyUrl: '/privacy' },
      en: { acceptAll: 'Accept all', decline: 'Reject all' },
    },
    services: kinds.map((name) => ({
      name,
      title: name,
      description: texts[name],
      purposes: [name],
      default: false,
    })),
  })}</script><script defer src="/klaro.js" data-config="klaroConfig"></script>`,
  bodyEnd: '',
  gate: (tag) =>
    markup(tag, ({ type = 'application/javascript', ...rest }) => ({
      ...held(rest),
      type: 'text/plain',
      'data-type': type,
      'data-name': 'analytics',
    })),
  accept: '.klaro .cookie-notice .cm-btn-success',
};

const orejime: Peer = {
  name: 'Orejime',
  version: version('orejime'),
  files: {
    '/orejime.js': file('orejime/dist/orejime-standard-en.js'),
    '/orejime.css': file('orejime/dist/orejime-standard.css'),
  },
  head: `<script src="/orejime.js"></script><link href="/orejime.css" rel="stylesheet"><script>window.orejimeConfig = ${JSON.stringify(
    {
      privacyPolicyUrl: '/privacy',
      purposes: kinds.map((id) => ({ id, title: id, description: texts[id], cookies: [] })),
    },
  )}</script>`,
  bodyEnd: '',
  gate: ({ in: around = '%', ...tag }) =>
    around.replace('%', () => `<template data-purpose="analytics">${markup(tag)}</template>`),
  accept: '.orejime-Banner-saveButton',
};

/** All of them, ours first. */
export const peers: readonly Peer[] = [consentry, vanilla, klaro, orejime];
