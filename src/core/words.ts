// Every sentence a developer reads: problems, remedies, reasons, provisions.
// The script tag has `words-later.ts` in its place, and loads these when one of them is to be shown.

import { laws } from '../jurisdictions/laws.js';
import { lawKey } from '../jurisdictions/resolve.js';
import type { Row } from '../jurisdictions/types.js';
import type { Because, Explanation } from './types.js';

const texts = {
  // Problems, by their code.
  'record-not-stored':
    'The choice could not be stored; it counts for this page only. Check storage and cookie size.',
  'storage-failed': 'The browser refuses access to storage.',
  'record-conflict': 'Two different records are stored under our name. Neither counts.',
  'record-newer':
    'The stored record was written by a later version. It is kept until the visitor chooses.',
  'record-unreadable': 'The stored record cannot be read. Nothing is granted by it.',
  'log-failed': 'The choice counts, but could not be logged.',
  'cleanup-failed': 'What a service left behind may still be there.',
  'age-unreadable': 'The age function gave no age. The strictest rules apply.',
  'unknown-id': 'Nothing here is called $. It counts as denied.',
  'listener-failed': 'A listener of the page threw: $.',
  'interface-not-loaded': 'The interface could not be loaded. A plain notice is shown instead.',
  'interface-failed': 'Mounting the interface threw: $. A plain notice is shown.',
  'included-twice': 'Version $ runs already; version $ stands down. Include one script tag.',
  'queue-full': 'Only the first $ queued calls are kept.',
  'start-failed': '$. Nothing was released.',

  // What to write instead, by what was expected.
  text: 'Write a text of at most $ characters.',
  flag: 'Write true or false, without quotes.',
  function: 'Write a function.',
  object: 'Write an object.',
  whole: 'Write a whole number from $ to $.',
  word: 'Write one of: $.',
  list: 'Write a list of at most $.',
  name: 'Use lower-case letters, digits and hyphens, beginning with a letter.',
  link: 'Write an https, http, mailto or tel address, or a path on this site.',
  key: 'Nothing of this name is known here.',
  getter: 'Reading it throws.',
  json: 'Write valid JSON.',
  answer: 'The server answered $.',
  storage: 'Give it the functions read, write and remove.',
  kind: 'State its kind, one of: $.',
  category: 'Use one of: $.',
  misclassified: 'An advertising service is not necessary. Use the category advertising.',
  undefined: 'No service of this id is installed. Define it with id and category.',
  incomplete: 'A service needs an id and a category.',
  duplicate: 'Two services, or a service and a category, cannot share an id.',
} as const;

/** Names of the sentences. */
export type Key = keyof typeof texts;

/** Whether a text is such a name, and not a sentence already. */
export function isKey(text: string): text is Key {
  return Object.hasOwn(texts, text);
}

/** The sentence of this name, with its details filled in. */
export function say(key: Key, ...details: readonly unknown[]): string {
  let next = 0;
  return texts[key].replace(/\$/g, () => String(details[next++]));
}

/** For each reason: what it means, and what would change the answer. */
const reasons: Readonly<Record<Because, readonly [sentence: string, change: string]>> = {
  required: ['The page cannot work without it.', 'Nothing: it cannot be refused.'],
  choice: ['The visitor agreed to it.', 'Withdrawing, or the end of the time consent lasts.'],
  'regime-default': ['The law here lets it run until the visitor objects.', 'An objection.'],
  exempt: ['The site declared a statutory exemption.', 'An objection.'],
  signal: ['Global Privacy Control is on.', 'An explicit opt-in despite the signal.'],
  'opted-out': ['The visitor opted out of sale and sharing.', 'An opt-in in two steps.'],
  refused: ['The visitor refused it.', 'The visitor’s consent.'],
  undecided: ['The visitor has not been asked, or has not answered.', 'The visitor’s consent.'],
  expired: ['The choice is older than the law lets it last.', 'A new choice.'],
  revised: ['The site changed what it does since the visitor agreed.', 'A new choice.'],
  minor: [
    'The visitor is known to be too young.',
    'What the law of this place allows a parent or teenager.',
  ],
  locating: ['The visitor’s place is still being looked up.', 'The answer.'],
  'no-record-possible': ['The stored choice cannot be read.', 'A new choice.'],
};

/** Why it is so, in one sentence a person can read, and what would change it. */
export function explain(because: Because): Pick<Explanation, 'sentence' | 'change'> {
  const [sentence, change] = reasons[because];
  return { sentence, change };
}

/** The provisions a row rests on, short enough to quote. */
export function lawOf(row: Row): string {
  return laws[lawKey(row)];
}
