// Shows one surface of the interface with a real consent behind it, chosen by the query string:
// surface, place, gpc, scheme, lang, dir, theme (a file of styles/themes), config and options (JSON).

import { createConsent } from '/dist/core.js';
import { mountUi } from '/dist/ui.js';

const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'banner';
const root = document.documentElement;
if (query.has('lang')) root.lang = query.get('lang');
const dir = query.get('dir');
if (dir) {
  root.dir = dir;
  // Ours are written in the direction of their texts, until another is to be seen.
  const ours = ['consentry-root', '[data-consentry-declaration]', '[data-consentry-recaptcha]'];
  const turn = () => {
    for (const part of document.querySelectorAll(ours.map((each) => `${each}[dir]`).join())) {
      if (part.dir !== dir) part.dir = dir;
    }
  };
  new MutationObserver(turn).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['dir'],
  });
}
if (query.has('scheme')) root.dataset.scheme = query.get('scheme');
if (/^[a-z]+$/.test(query.get('theme') ?? '')) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/styles/themes/${query.get('theme')}.css`;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

window.problems = [];
window.stillRunning = [];

const services = [
  {
    id: 'session',
    category: 'necessary',
    name: 'Session',
    provider: 'Linden & Finch Ltd',
    purpose: 'Keeps you signed in.',
    cookies: [{ name: 'sid', retention: 'until you close the browser' }],
  },
  {
    id: 'harbour-stats',
    category: 'analytics',
    name: 'Harbour Statistics',
    provider: 'Harbour Statistics GmbH',
    country: 'DE',
    purpose: 'Counts visits and page views.',
    policyUrl: 'https://stats.example/privacy',
    cookies: [
      { name: '_hs_id', retention: '13 months', purpose: 'tells visits apart' },
      { name: '_hs_ses', retention: '30 minutes' },
    ],
  },
  {
    id: 'pixel',
    category: 'advertising',
    name: 'Pierhead Pixel',
    provider: 'Pierhead Advertising, Inc.',
    country: 'US',
    purpose: 'Measures advertising and shows it on other sites.',
    policyUrl: 'https://pierhead.example/privacy',
    optOutUrl: 'https://pierhead.example/opt-out',
    transfers: 'Standard contractual clauses',
    cookies: [{ name: '_ph_*', retention: '90 days', purpose: 'recognises the browser' }],
  },
  {
    id: 'reelhouse',
    category: 'embeds',
    name: 'Reelhouse',
    provider: 'Reelhouse Video B.V.',
    country: 'NL',
    purpose: 'Plays videos.',
    policyUrl: 'https://reelhouse.example/privacy',
    cookies: [],
  },
  ...(surface === 'recaptcha'
    ? [
        {
          id: 'recaptcha',
          category: 'security',
          name: 'reCAPTCHA',
          provider: 'Google',
          cookies: [],
        },
      ]
    : []),
];

/** What each surface needs to come about by itself. */
const surfaces = {
  banner: { place: 'FR' },
  'banner-without-sale': { place: 'US-CA', gpc: true, floor: 'opt-in' },
  notice: { place: 'CA-ON' },
  conflict: { place: 'FR', before: (consent) => consent.acceptAll(), gpcAfter: true },
  guardian: { place: 'FR', age: 9 },
  preferences: { place: 'FR', open: 'preferences' },
  choices: { place: 'US-CA', open: 'choices' },
  'choices-honored': { place: 'US-CA', gpc: true, open: 'choices' },
  'preferences-locked': { place: 'US-CA', gpc: true, open: 'preferences' },
  link: { place: 'US-CA' },
  honored: { place: 'US-CA', gpc: true },
  overridden: { place: 'US-CA', gpc: true, before: (consent) => consent.requestOptIn().confirm() },
  'choices-overridden': {
    place: 'US-CA',
    gpc: true,
    before: (consent) => consent.requestOptIn().confirm(),
    open: 'choices',
  },
  settled: { place: 'FR', before: (consent) => consent.rejectAll() },
  confirm: {
    place: 'FR',
    before: (consent) => consent.acceptAll(),
    gpcAfter: true,
    after: () => press('.consentry-banner .consentry-button:last-child'),
  },
  'preferences-child': { place: 'FR', age: 9, open: 'preferences' },
  unsaved: {
    place: 'FR',
    open: 'preferences',
    after: async () => {
      await press('[role="switch"]');
      await press('header button');
    },
  },
  reload: {
    place: 'FR',
    before: (consent) => consent.acceptAll(),
    after: (consent) => {
      window.stillRunning.push('pixel');
      void consent.rejectAll();
    },
  },
  declaration: { place: 'FR', before: (consent) => consent.rejectAll(), part: 'declaration' },
  recaptcha: { place: 'FR', before: (consent) => consent.rejectAll(), part: 'recaptcha' },
};

/** Presses a button of ours once it is there. */
const press = async (place) => {
  for (;;) {
    const button = document.querySelector(`consentry-root ${place}`);
    if (button) return button.click();
    await new Promise(requestAnimationFrame);
  }
};

const chosen = surfaces[surface] ?? surfaces.banner;
const signals = { gpc: chosen.gpc === true || query.get('gpc') === '1' };
let stored = null;
let time = Date.UTC(2026, 2, 1);
const consent = createConsent(
  {
    controller: {
      name: 'Linden & Finch Ltd',
      contacts: [{ email: 'privacy@linden-finch.example', phone: '+44 20 7946 0000' }],
    },
    policy: { url: '/privacy', date: '2026-01-01' },
    categories: {
      necessary: {},
      functional: {},
      analytics: {},
      advertising: {},
      embeds: {},
      ...(surface === 'recaptcha' ? { security: {} } : {}),
    },
    services,
    ...(chosen.floor ? { floor: chosen.floor } : {}),
    ...(chosen.age === undefined ? {} : { audience: { age: chosen.age } }),
    ...JSON.parse(query.get('config') ?? '{}'),
    // What is too long for an address.
    ...window.furtherConfig,
  },
  {
    now: () => (time += 1000),
    randomId: () => '0f8c2a4e6b1d4c7f9a3e5d7b1c2f4a6e',
    place: query.get('place') ?? chosen.place,
    signals,
    storage: {
      read: () => stored,
      write: (text) => {
        stored = text;
        return true;
      },
      remove: () => {
        stored = null;
      },
    },
    report: (problem) => window.problems.push(problem),
    cleanUp: async () => ({
      removed: [],
      couldNotRemove: [],
      stillRunning: window.stillRunning,
      reloadAdvised: window.stillRunning.length > 0,
    }),
  },
);
window.consent = consent;
chosen.before?.(consent);
if (chosen.gpcAfter) {
  signals.gpc = true;
  consent.refresh();
}
if (chosen.part) {
  const part = document.createElement('div');
  part.setAttribute(`data-consentry-${chosen.part}`, '');
  document.querySelector('main').replaceChildren(part);
}
window.unmount = mountUi(consent, JSON.parse(query.get('options') ?? '{}'));
if (chosen.open) consent.open(chosen.open);
await chosen.after?.(consent);
