// The kinds of storage that only answer later: databases, caches and service workers. Loaded when a service that is not
// granted declares one.

import type { Shelf, Store } from './parts.js';

/** Longest wait for a database that another tab keeps open. */
const patienceMs = 1000;

/** A service worker goes by the path of its script on this site. */
const workers = async () =>
  (await navigator.serviceWorker.getRegistrations()).map((registration) => {
    const { active, waiting, installing } = registration;
    const address = (active ?? waiting ?? installing)?.scriptURL;
    return { name: address ? new URL(address).pathname : '', registration };
  });

const none: Shelf = { names: () => [], remove: () => undefined };

/** Each kind by the name under which services declare it. Those that answer at once are not here. */
export const shelves: Readonly<Record<Store, Shelf>> = {
  cookie: none,
  local: none,
  session: none,
  indexeddb: {
    names: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
    remove: (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = resolve;
        setTimeout(resolve, patienceMs);
      }),
  },
  cache: { names: () => caches.keys(), remove: (name) => caches.delete(name) },
  'service-worker': {
    names: async () => (await workers()).map(({ name }) => name),
    remove: async (name) => {
      const due = (await workers()).filter((worker) => worker.name === name);
      await Promise.all(due.map(({ registration }) => registration.unregister()));
    },
  },
};
