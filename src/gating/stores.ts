// The kinds of storage that only answer later: databases, caches and service workers. Loaded when a service that is not
// granted declares one.

import type { Shelf, Store, Swept } from './parts.js';

/** Longest wait for a database that another tab keeps open. */
const patienceMs = 1000;

/** A service worker goes by the path of its script on this site. */
const workers = async () =>
  (await navigator.serviceWorker.getRegistrations()).map((registration) => {
    const { active, waiting, installing } = registration;
    const address = (active ?? waiting ?? installing)?.scriptURL;
    return { name: address ? new URL(address).pathname : '', registration };
  });

/** Each kind by the name under which services declare it. */
const shelves: Readonly<Partial<Record<Store, Shelf<Promise<readonly string[]>>>>> = {
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

/** Removes what is due; nothing, where this page has no such store. */
export async function empty(store: Store, isDue: (name: string) => boolean): Promise<Swept> {
  try {
    const { names, remove } = shelves[store] as Shelf<Promise<readonly string[]>>;
    const due = (await names()).filter(isDue);
    await Promise.all(due.map(remove));
    return { due, left: due[0] ? await names() : [] };
  } catch {
    return { due: [], left: [] };
  }
}
