// What the entries tell a developer: of the start and of the parts that they load.

import { texts as core, sayer } from './core/words.js';

/** The entries' sentences by name, and those of core; `$` is filled in. */
export const texts = {
  ...core,
  'interface-not-loaded': 'The interface could not be loaded. A plain notice is shown instead.',
  'interface-failed': 'Mounting the interface threw: $. A plain notice is shown.',
  'included-twice': 'Version $ runs already; version $ stands down. Include one.',
  'queue-full': 'Only the first $ queued calls are kept.',
  'start-failed': '$. Nothing was released.',
  'services-late': 'Nothing runs before the file of every named service is there.',
  json: 'Write valid JSON: $.',
  answer: 'The server answered $.',
  'autoblock-not-loaded': 'Unmarked tags are not intercepted. Marked ones stay gated.',
} as const;

/** Says one of them. */
export const say = sayer(texts);
