// What the gate tells a developer.

import { sayer } from '../core/words.js';

/** The gate's sentences by name; `$` is filled in. */
export const texts = {
  'gate-ineffective':
    'It runs without asking. Write type="text/plain", or data-src where it is no script.',
  'gate-ignored': 'It is inside data-consentry-ignore and stays shut.',
  'gate-nonce': 'Its nonce is not the page’s; it stays shut.',
  'gate-timeout': 'No answer after $ ms; others go on.',
  'gate-failed': 'Could not be loaded or released: $',
  'gate-document-write':
    'document.$ after the start would replace the page; it was not carried out.',
  'gate-terms': 'Unknown $ "$"; the tag stays blocked. Known: $.',
} as const;

/** Names of the gate's sentences. */
export type Key = keyof typeof texts;

/** Says one of them. */
export const say = sayer(texts);
