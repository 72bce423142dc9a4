// An interface of one's own: plain elements on `consentry/core`, by public readings and commands alone. What the stock
// interface can do is all here: every question, both answers alike, choices by category and service, the two steps of
// opting back in, withdrawing, and a permanent way back.

import { createConsent } from '/dist/consentry-core.js';

const query = new URLSearchParams(location.search);
const key = 'allotment-consent';

const consent = createConsent(
  {
    controller: { name: 'Allotment diary' },
    policy: { url: '/privacy' },
    categories: { necessary: {}, analytics: {}, advertising: {} },
    services: [
      { id: 'counter', category: 'analytics', name: 'Leaf Counter' },
      { id: 'seeds', category: 'advertising', name: 'Seed Adverts' },
    ],
    ...(query.has('age') ? { audience: { age: Number(query.get('age')) } } : {}),
  },
  {
    now: () => Date.now(),
    randomId: () => crypto.randomUUID(),
    place: query.get('place') ?? 'FR',
    signals: { gpc: navigator.globalPrivacyControl === true || query.get('gpc') === '1' },
    storage: {
      read: () => localStorage.getItem(key),
      write(text) {
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      },
      remove: () => localStorage.removeItem(key),
    },
    report: ({ code, message }) => console.warn(code, message),
  },
);

const card = document.querySelector('#consent');
const now = document.querySelector('#now');

/** Says through which control a press came: one made by a script is no person's act. */
const by = (event, via) => ({ via: event.isTrusted ? via : 'extension' });

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const actions = (...buttons) =>
  element(
    'div',
    { className: 'actions' },
    ...buttons.map(([label, onclick]) => element('button', { type: 'button', onclick }, label)),
  );

/** What each question says and offers. Accepting and refusing are the same element, side by side. */
const questions = {
  banner: () => [
    'May we count readers and show adverts?',
    'Both are off until you say so, and you can change your mind below at any time.',
    [
      ['Accept all', (event) => consent.acceptAll(by(event, 'banner'))],
      ['Reject all', (event) => void consent.rejectAll(by(event, 'banner'))],
      ['Choose', () => consent.open('preferences')],
    ],
  ],
  'banner-without-sale': () => [
    'May we count readers?',
    'Your opt-out of sale and sharing stays in force.',
    questions.banner()[2],
  ],
  notice: () => [
    'We count readers and show adverts',
    'You can opt out now or later.',
    [
      ['OK', (event) => consent.acknowledge(by(event, 'banner'))],
      ['Opt out', (event) => void consent.rejectAll(by(event, 'banner'))],
    ],
  ],
  conflict: () => [
    'Your browser asks us to opt you out',
    'You agreed before; we follow the signal.',
    [
      ['Stay opted out', (event) => consent.optOut(by(event, 'banner'))],
      ['Allow anyway', (event) => confirmOptIn(by(event, 'banner'))],
    ],
  ],
  guardian: () => [
    'Ask a parent or guardian',
    'We use only what the page needs to work.',
    [['Continue with necessary only', (event) => void consent.rejectAll(by(event, 'banner'))]],
  ],
};

/** Opting back in takes a request and, apart from it, a confirmation. */
function confirmOptIn(act) {
  const request = consent.requestOptIn(act);
  card.replaceChildren(
    element('h2', {}, 'Allow sale and sharing?'),
    actions(
      ['Cancel', draw],
      [
        'Allow sale and sharing',
        () => {
          request.confirm();
          consent.close();
        },
      ],
    ),
  );
}

/** One box for each category and service. Nothing counts before it is saved. */
function preferences(state) {
  const boxes = new Map();
  const box = ({ id, name }) => {
    const input = element('input', {
      type: 'checkbox',
      checked: (state.grants[id] ?? state.services[id]).granted,
    });
    boxes.set(id, input);
    return element('label', {}, input, name ?? id);
  };
  const { categories, services } = consent.settings;
  const asked = [...categories, ...services].filter(({ kind }) => kind !== 'necessary');
  return [
    element('h2', {}, 'What may this page use?'),
    ...asked.map(box),
    actions(
      [
        'Save choices',
        (event) => {
          const choices = [...boxes].map(([id, { checked }]) => [
            id,
            checked ? 'granted' : 'denied',
          ]);
          consent.save(Object.fromEntries(choices), by(event, 'preferences'));
          consent.close();
        },
      ],
      [
        'Withdraw everything',
        (event) => {
          void consent.withdraw(undefined, by(event, 'preferences'));
          consent.close();
        },
      ],
    ),
  ];
}

/** One control for all sale and sharing, with its state in words. */
function choices(state) {
  const isOut = state.optOut === 'honored' || state.optOut === 'opted-out';
  return [
    element('h2', {}, 'Your Privacy Choices'),
    element(
      'p',
      {},
      isOut ? 'Opt-Out Request Honored. You are opted out.' : 'You are not opted out.',
    ),
    actions(
      isOut
        ? ['Allow sale and sharing', (event) => confirmOptIn(by(event, 'choices'))]
        : ['Opt out of all sale and sharing', (event) => consent.optOut(by(event, 'choices'))],
      ['Close', () => consent.close()],
    ),
  ];
}

function draw() {
  const state = consent.state.get();
  const view = consent.view.get();
  const ask = view === 'banner' ? (state.ask ?? 'banner') : state.ask;
  if (view === 'preferences') card.replaceChildren(...preferences(state));
  else if (view === 'choices') card.replaceChildren(...choices(state));
  else if (ask) {
    const [title, text, buttons] = questions[ask]();
    card.replaceChildren(element('h2', {}, title), element('p', {}, text), actions(...buttons));
  } else card.replaceChildren();
  now.textContent = Object.keys(state.grants)
    .filter((id) => state.grants[id].granted)
    .join(', ');
}

document.querySelector('#reopen').addEventListener('click', () => {
  const isOptOut = consent.state.get().link === 'your-privacy-choices';
  consent.open(isOptOut ? 'choices' : 'preferences');
});
// Both call at once with the current value.
consent.state.subscribe(draw);
consent.view.subscribe(draw);
