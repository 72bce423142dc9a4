// Every sentence of core that tells a developer what is wrong: problems and remedies.
// The script tag has `words-later.ts` in its place, and loads these when one of them is to be shown.

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
  'gate-ineffective': 'It runs without asking. Write type="text/plain".',
  'gate-ignored': 'It is inside data-consentry-ignore and stays shut.',
  'gate-nonce': 'Its nonce is not the page’s; it stays shut.',
  'gate-timeout': 'No answer after $ ms; others go on.',
  'gate-failed': 'Could not be loaded or released: $',
  'gate-document-write':
    'document.$ after the start would replace the page; it was not carried out.',
  'gate-terms': 'Unknown $ "$"; the tag stays blocked. Known: $.',

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
