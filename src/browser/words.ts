// What this room tells a developer.

import { sayer } from '../core/words.js';

/** The room's sentences by name; `$` is filled in. */
export const texts = {
  'place-failed': 'Place look-up: $. The strictest rules apply.',
  'place-none': '"$" is no ISO 3166 place, such as DE or US-CA. The strictest rules apply.',
} as const;

/** Names of the room's sentences. */
export type Key = keyof typeof texts;

/** Says one of them. */
export const say = sayer(texts);
