// Why something is on or off, in one sentence a person can read, and what would change it.

import type { Because, Explanation } from './types.js';

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
