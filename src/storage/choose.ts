// Picks the one store. Nothing is ever read from another one: a deleted record stays deleted.

import type { ConsentConfig, ConsentStorage } from '../core/types.js';
import { type CookieJar, type CookieOptions, createCookieStorage } from './cookie.js';
import { createLocalStorage } from './local.js';
import { createMemoryStorage } from './memory.js';

/** The store that a configuration names; the cookie where it names none. */
export function chooseStorage(
  kind: ConsentConfig['storage'],
  page: { readonly localStorage: Storage },
  jar: CookieJar,
  options: CookieOptions,
): ConsentStorage {
  if (kind === 'memory') return createMemoryStorage();
  return kind === 'local' ? createLocalStorage(page) : createCookieStorage(jar, options);
}
