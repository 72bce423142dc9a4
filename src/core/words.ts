// What core tells a developer: problems and remedies. Rooms further out have files like this one of their own.
// The script tag has `words-later.ts` in the place of all, and loads the sentences when one of them is to be shown.

/** Core's sentences by name; `$` is filled in. */
export const texts = {
  // Problems, by their code.
  'record-not-stored':
    'The choice could not be stored; it counts for this page only. Check `domain`, storage and cookie size.',
  'storage-failed': 'The browser refuses access to storage.',
  'record-conflict': 'Two different records are stored under our name. Neither counts.',
  'record-newer':
    'The stored record was written by a later version. It is kept until the visitor chooses.',
  'record-unreadable': 'The stored record cannot be read. Nothing is granted by it.',
  'log-failed': 'The choice counts, but could not be logged.',
  'cleanup-failed': 'What a service left behind may still be there.',
  'age-unreadable': 'The age function gave no age. The strictest rules apply.',
  'unknown-id': 'Nothing here is called $. It counts as denied.',
  'unknown-act':
    'No decision, surface, control or person is called $. It is passed over; a choice counts as made by the visitor, in code.',
  'listener-failed': 'A listener of the page threw: $.',

  // What to write instead, by what was expected.
  text: 'Write a text of at most $ characters.',
  flag: 'Write true or false, in JSON without quotes.',
  function: 'Write a function.',
  object: 'Write an object.',
  whole: 'Write a whole number from $ to $.',
  word: 'Write one of: $.',
  list: 'Write a list of at most $.',
  name: 'Use lower-case letters, digits and hyphens, beginning with a letter.',
  link: 'Write an https, http, mailto or tel address, or a path that begins with a slash.',
  stored: 'Begin with what its names have in common; `*` alone would stand for everything.',
  host: 'Write a host alone: example.com.',
  key: 'Nothing of this name is known here.',
  getter: 'Reading it throws.',
  storage: 'Give it the functions read, write and remove.',
  kind: 'State its kind, one of: $.',
  category: 'Use one of: $.',
  misclassified: 'What advertises, sells or shares is not necessary. Use the category advertising.',
  undefined:
    'No service of this id is installed. Put services/$.js beside the script, import it, or define it with id and category.',
  incomplete: 'A service needs an id and a category.',
  duplicate: 'Two services, or a service and a category, cannot share an id.',
} as const;

/** Names of core's sentences. */
export type Key = keyof typeof texts;

/** Tells of a problem, by its code. */
export type Tell = (code: Key, path?: string, detail?: unknown) => void;

/** Gives what says the sentence of a name, with its details filled in. */
export function sayer<Name extends string>(sentences: Readonly<Record<Name, string>>) {
  return (key: Name, ...details: readonly unknown[]): string => {
    let next = 0;
    return sentences[key].replace(/\$/g, () => String(details[next++]));
  };
}

/** Says one of core's. */
export const say = sayer(texts);
