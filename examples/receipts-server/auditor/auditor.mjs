// The auditor's page: reads files that are chosen, has them verified, and says in plain words what they hold.

// Served beside this file by the receiver, from the published package.
import { readReceipt, verifyReceipt } from '/auditor/verify.js';

const words = {
  ConsentGiven: 'Consent given',
  RenewedConsentGiven: 'Choice changed or renewed',
  ConsentRefused: 'Consent refused',
  ConsentWithdrawn: 'Consent withdrawn, or opted out',
  ConsentUnknown: 'Notice acknowledged',
};
const models = {
  'opt-in': 'nothing runs without a yes',
  'opt-out': 'runs until the visitor objects',
  notice: 'notice only',
};

const find = (id) => document.getElementById(id);
const make = (name, text = '', attributes = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const list = (name, items) => {
  const element = make(name);
  element.append(...items);
  return element;
};

async function readKeys() {
  const [file] = find('keys').files;
  const text = file ? await file.text() : await (await fetch('/keys')).text();
  return JSON.parse(text);
}

async function check() {
  const [file] = find('receipt').files;
  if (!file) return;
  const text = await file.text();
  const keys = await readKeys().catch(() => undefined);
  const report = await verifyReceipt(text, keys);
  const result = find('result');
  result.dataset.valid = String(report.valid);
  result.hidden = false;
  result.replaceChildren(...describe(report), ...history(text));
}

function describe({ valid, recordId, length, faults, remarks, signed }) {
  const count = `${length} ${length === 1 ? 'entry' : 'entries'}`;
  const findings = [...faults, ...remarks].map(({ message }) => make('li', message));
  return [
    make('h2', valid ? 'As it was written' : 'Not as it was written'),
    make('p', recordId ? `Record ${recordId}, ${count} checked.` : `${count} checked.`),
    make(
      'p',
      signed
        ? `Signed up to entry ${signed.seq} at ${timeOf(signed.at)}, with key ${signed.key}.`
        : 'No signature was confirmed.',
    ),
    ...(findings.length ? [list('ul', findings)] : []),
  ];
}

/** What the log says, whether or not it is sound; the verdict above says that. */
function history(text) {
  const receipt = readReceipt(text);
  const entries = receipt?.chain?.entries;
  if (!Array.isArray(entries)) return [];
  const items = entries.filter(Boolean).map((entry) => {
    const item = make('li');
    item.append(
      make('strong', words[entry.state] ?? String(entry.state)),
      `, ${timeOf(entry.at)}`,
      make('div', sentence(entry)),
      make('div', choices(entry), { class: 'quiet' }),
    );
    const shown = receipt.artefacts?.[entry.shown];
    if (typeof shown === 'string') {
      const details = make('details');
      details.append(make('summary', 'What was shown'), make('pre', pretty(shown)));
      item.append(details);
    } else if (entry.shown) {
      item.append(make('div', `Shown: ask the site for ${entry.shown}`, { class: 'quiet hash' }));
    }
    return item;
  });
  return [make('h2', 'What the log says'), list('ol', items)];
}

function sentence({ via, by, place, model, rules, gpc, language, late }) {
  return [
    `Through: ${via}`,
    `by: ${by}`,
    `place: ${place}${model ? ` (${models[model] ?? model})` : ''}`,
    ...(rules ? [`rules of ${rules}`] : []),
    ...(language ? [`language: ${language}`] : []),
    ...(gpc === undefined ? [] : [`Global Privacy Control ${gpc ? 'on' : 'off'}`]),
    ...(late ? ['logged later'] : []),
  ].join('; ');
}

function choices(entry) {
  return Object.entries(Object(entry.choices))
    .map(([id, decision]) => `${id}: ${decision}`)
    .join(', ');
}

function timeOf(at) {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? String(at) : time.toUTCString();
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}

for (const id of ['receipt', 'keys']) find(id).addEventListener('change', check);
