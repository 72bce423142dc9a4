// The record in localStorage. The age is not enforced there; the rules count it from the record itself.

import type { ConsentStorage } from '../core/types.js';

/** Keeps the record under one key. Throws what the browser throws; core turns that into a report. */
export function createLocalStorage(
  page: { readonly localStorage: Storage },
  key = 'consentry',
): ConsentStorage {
  return {
    read: () => page.localStorage.getItem(key),
    write: (text) => {
      page.localStorage.setItem(key, text);
      return page.localStorage.getItem(key) === text;
    },
    remove: () => page.localStorage.removeItem(key),
  };
}
