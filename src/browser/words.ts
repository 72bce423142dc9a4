// What this room tells a developer.

import { sayer } from '../core/words.js';

const next = 'The next best source is used, or the strictest rules.';

/** The room's sentences by name; `$` is filled in. */
export const texts = {
  'place-failed': `Place look-up: $. ${next}`,
  'place-answer': `The answer was no ISO 3166 place. ${next}`,
  'place-written': `"$" is no ISO 3166 place, such as DE or US-CA. The strictest rules apply.`,
} as const;

/** Names of the room's sentences. */
export type Key = keyof typeof texts;

/** Says one of them. */
export const say = sayer(texts);
