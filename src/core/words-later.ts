// In place of `words.ts` in the script tag: names of sentences, which `src/words.ts` turns into sentences.

import type { Key } from './words.js';

/** The name and its details behind a line break, by which it is told from a sentence. */
export function say(...name: readonly [Key, ...unknown[]]): string {
  return ['', ...name].join('\n');
}
