// A record that lasts as long as the page.

import type { ConsentStorage } from '../core/types.js';

/** Keeps the record in memory. Also the storage for tests and servers. */
export function createMemoryStorage(first: string | null = null): ConsentStorage {
  let text = first;
  return {
    read: () => text,
    write: (next) => {
      text = next;
      return true;
    },
    remove: () => {
      text = null;
    },
  };
}
