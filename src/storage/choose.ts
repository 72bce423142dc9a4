// Picks the one store. Nothing is ever read from another one: a deleted record stays deleted.

import type { ConsentStorage } from '../core/types.js';
import { type CookieJar, type CookieOptions, createCookieStorage } from './cookie.js';
import { createLocalStorage } from './local.js';
import { createMemoryStorage } from './memory.js';

/** The store that a configuration names. */
export function chooseStorage(
  kind: 'cookie' | 'local' | 'memory',
  page: { readonly localStorage: Storage },
  jar: CookieJar,
  options: CookieOptions,
): ConsentStorage {
  if (kind === 'memory') return createMemoryStorage();
  return kind === 'local' ? createLocalStorage(page) : createCookieStorage(jar, options);
}
