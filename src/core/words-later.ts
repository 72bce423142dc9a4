// In place of every room's `words.ts` in the script tag: names of sentences, which `src/in-words.ts` turns into sentences.

/** The name and its details behind a line break, by which it is told from a sentence. */
export function say(...name: readonly [string, ...unknown[]]): string {
  return ['', ...name].join('\n');
}
