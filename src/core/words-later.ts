// In place of `words.ts` in the script tag: names of sentences, which `src/words.ts` turns into sentences.

import { lawKey } from '../jurisdictions/resolve.js';
import type { Explanation } from './types.js';
import type { Key } from './words.js';

/** The name and its details behind a line break, by which it is told from a sentence. */
export function say(...name: readonly [Key, ...unknown[]]): string {
  return ['', ...name].join('\n');
}

/** Nothing yet: the sentences of an explanation are filled in. */
export function explain(): Pick<Explanation, 'sentence' | 'change'> {
  return { sentence: '', change: '' };
}

/** The name of the law. */
export const lawOf = lawKey;
