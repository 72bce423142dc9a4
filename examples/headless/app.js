// An interface of one's own: plain elements on `consentry/core`, by public readings and commands alone. What the stock
// interface can do is all here: every question, both answers alike, choices by category and service, the two steps of
// opting back in, withdrawing, and a permanent way back.

import { createConsent } from '/dist/consentry-core.js';

const query = new URLSearchParams(location.search);
const key = 'allotment-consent';
const age = query.has('age') ? Number(query.get('age')) : 18;

const consent = createConsent(
  {
    controller: { name: 'Allotment diary' },
    policy: { url: '/privacy' },
    categories: { necessary: {}, analytics: {}, advertising: {} },
    services: [
      { id: 'counter', category: 'analytics', name: 'Leaf Counter' },
      { id: 'seeds', category: 'advertising', name: 'Seed Adverts' },
    ],
    audience: { age },
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
const reopen = document.querySelector('#reopen');

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

/** Shows this on the card. Focus that was on it stays there, or goes to the way back. */
function show(...children) {
  const hadFocus = card.contains(document.activeElement);
  card.replaceChildren(...children);
  if (hadFocus) (card.querySelector('h2') ?? reopen).focus();
}

const heading = (text) => element('h2', { tabIndex: -1 }, text);

const isOptedOut = ({ optOut }) => optOut === 'honored' || optOut === 'opted-out';

/** Whether a yes from here would count: not a child's, and not of those who opted out, who opt in again by two steps. */
const mayAllow = ({ id, saleOrShare }, state) =>
  age >= 13 &&
  state.ask !== 'guardian' &&
  (state.grants[id] ?? state.services[id]).because !== 'minor' &&
  !(saleOrShare && isOptedOut(state));

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
  show(
    heading('Allow sale and sharing?'),
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

/** One box for each category and service; what is allowed can always be taken back. Nothing counts before it is saved. */
function preferences(state) {
  const boxes = new Map();
  const box = (item) => {
    const { id, name } = item;
    const { granted } = state.grants[id] ?? state.services[id];
    const disabled = !granted && !mayAllow(item, state);
    const input = element('input', { type: 'checkbox', checked: granted, disabled });
    boxes.set(id, input);
    return element('label', {}, input, name ?? id);
  };
  /** What a parent allowed is not said again in the child's name. */
  const isSaid = ([, { checked, disabled }]) => !disabled && !(checked && age < 18);
  const { categories, services } = consent.settings;
  const asked = [...categories, ...services].filter(({ kind }) => kind !== 'necessary');
  return [
    heading('What may this page use?'),
    ...asked.map(box),
    actions(
      [
        'Save choices',
        (event) => {
          const choices = [...boxes]
            .filter(isSaid)
            .map(([id, { checked }]) => [id, checked ? 'granted' : 'denied']);
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
  const isOut = isOptedOut(state);
  const allow = ['Allow sale and sharing', (event) => confirmOptIn(by(event, 'choices'))];
  const optOut = [
    'Opt out of all sale and sharing',
    (event) => consent.optOut(by(event, 'choices')),
  ];
  return [
    heading('Your Privacy Choices'),
    element(
      'p',
      {},
      isOut ? 'Opt-Out Request Honored. You are opted out.' : 'You are not opted out.',
    ),
    actions(
      ...(isOut ? (age < 18 ? [] : [allow]) : [optOut]),
      ['More choices', () => consent.open('preferences')],
      ['Close', () => consent.close()],
    ),
  ];
}

function draw() {
  const state = consent.state.get();
  const view = consent.view.get();
  const ask = view === 'banner' ? (state.ask ?? 'banner') : state.ask;
  if (view === 'preferences') show(...preferences(state));
  else if (view === 'choices') show(...choices(state));
  else if (ask) {
    const [title, text, buttons] = questions[ask]();
    show(heading(title), element('p', {}, text), actions(...buttons));
  } else show();
  now.textContent = Object.keys(state.grants)
    .filter((id) => state.grants[id].granted)
    .join(', ');
}

reopen.addEventListener('click', () => {
  const isOptOut = consent.state.get().link === 'your-privacy-choices';
  consent.open(isOptOut ? 'choices' : 'preferences');
  card.querySelector('h2').focus();
});
// Both call at once with the current value.
consent.state.subscribe(draw);
consent.view.subscribe(draw);
