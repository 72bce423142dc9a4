// Why something is on or off, in one sentence a person can read, and what would change it.

import type { Because, Explanation } from './types.js';

/** For each reason: what it means, and what would change the answer. */
const reasons: Readonly<Record<Because, readonly [sentence: string, change: string]>> = {
  required: ['The page cannot work without it.', 'Nothing.'],
  choice: ['The visitor agreed to it.', 'A withdrawal, or time.'],
  'regime-default': ['The rules here let it run until the visitor objects.', 'An objection.'],
  exempt: ['The site declared a statutory exemption.', 'An objection.'],
  signal: [
    'Global Privacy Control is on, and counts here by law or by choice.',
    'An explicit opt-in despite the signal.',
  ],
  'opted-out': [
    'The visitor opted out of sale and sharing.',
    'An opt-in, in two steps where opting out binds.',
  ],
  refused: ['The visitor refused it.', 'The visitor’s consent.'],
  undecided: ['The visitor has not been asked, or has not answered.', 'The visitor’s consent.'],
  expired: ['The choice is older than guidance, not a statute, lets it last.', 'A new choice.'],
  revised: ['The site changed what it does since the visitor agreed.', 'A new choice.'],
  minor: [
    'The visitor is known to be too young for the law or the site.',
    'A parent’s consent, or the teenager’s in two steps, unless law, site or signal forbid that.',
  ],
  locating: ['The visitor’s place is still being looked up.', 'The answer.'],
  'no-record-possible': ['The stored choice cannot be read.', 'A new choice.'],
};

/** Why it is so, in one sentence a person can read, and what would change it. */
export function explain(because: Because): Pick<Explanation, 'sentence' | 'change'> {
  const [sentence, change] = reasons[because];
  return { sentence, change };
}
