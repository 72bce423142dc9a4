// Removes what services without a grant left in this browser, by the names that were declared for them.
// What was never declared is not guessed at, and what the page may not see (HttpOnly, other sites) stays.

import { cookieJar } from '../browser/page.js';
import type { CleanupReport, Consent, ConsentState } from '../core/types.js';
import type { RareParts, Shelf, Store, Swept } from './parts.js';
import { ranUnder } from './ran.js';

/** The kinds of storage that answer at once. */
const shelves: Readonly<Partial<Record<Store, Shelf<readonly string[]>>>> = {
  cookie: { names: cookieNames, remove: expire },
  local: shelfOf(() => localStorage),
  session: shelfOf(() => sessionStorage),
};

/**
 * Removes the declared cookies and keys of every service that is not granted. Cookies, localStorage and sessionStorage
 * are done when this returns; databases, caches and service workers when the promise resolves.
 *
 * Vendors in memory write again when the page is left, so this also runs at every start, before anything is released.
 */
export function sweep(consent: Consent, parts: RareParts = {}): Promise<CleanupReport> {
  const state = consent.state.get();
  // A withdrawal is answered by gating and by the command that made it: one cleaning, one report for both.
  const current = running.get(state) ?? clean(consent, state, parts);
  running.set(state, current);
  const done = () => running.delete(state);
  current.then(done, done);
  return current;
}

const running = new WeakMap<ConsentState, Promise<CleanupReport>>();

async function clean(
  consent: Consent,
  state: ConsentState,
  parts: RareParts,
): Promise<CleanupReport> {
  const removed: string[] = [];
  const couldNotRemove: string[] = [];
  const declared = consent.settings.services.flatMap(({ id, cookies }) =>
    cookies.map(({ name, store = 'cookie' }) => ({ name, store, isKept: isGranted(id, state) })),
  );

  /** Whether a name belongs to a service without a grant, and to none with one. Never our own record. */
  const dueIn =
    (store: Store) =>
    (name: string): boolean => {
      const owners = declared.filter((entry) => entry.store === store && covers(entry.name, name));
      return (
        !/^(__Host-)?consentry/.test(name) && !!owners[0] && !owners.some((entry) => entry.isKept)
      );
    };
  const empty = async (store: Store): Promise<void> => {
    const shelf = shelves[store];
    const isDue = dueIn(store);
    const swept = shelf
      ? emptyAtOnce(shelf, isDue)
      : await parts.late?.().then(
          (part) => part.empty(store, isDue),
          () => undefined,
        );
    // Nobody could look.
    const unseen = declared
      .filter((entry) => entry.store === store && !entry.isKept)
      .map(({ name }) => name);
    const { due, left } = swept ?? { due: unseen, left: unseen };
    for (const name of due) (left.includes(name) ? couldNotRemove : removed).push(name);
  };

  // Until the place is known nobody has refused anything, and a returning visitor may have agreed.
  if (state.status !== 'locating') {
    const due = new Set(declared.filter(({ isKept }) => !isKept).map(({ store }) => store));
    await Promise.all([...due].map(empty));
  }
  const stillRunning = [...ranUnder(consent)].filter((id) => !isGranted(id, state));
  return { removed, couldNotRemove, stillRunning, reloadAdvised: stillRunning.length > 0 };
}

function emptyAtOnce(
  { names, remove }: Shelf<readonly string[]>,
  isDue: (name: string) => boolean,
): Swept {
  try {
    const due = names().filter(isDue);
    due.forEach(remove);
    return { due, left: due[0] ? names() : [] };
  } catch {
    // This page has no such store, so nothing was left in it.
    return { due: [], left: [] };
  }
}

/** Whether a service or category is granted. */
export function isGranted(id: string, { services, grants }: ConsentState): boolean {
  return (services[id] ?? grants[id])?.granted === true;
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function shelfOf(storage: () => Storage): Shelf<readonly string[]> {
  return {
    names: () => Object.keys(storage()),
    remove: (name) => storage().removeItem(name),
  };
}

function cookieNames(): string[] {
  const names = cookieJar
    .get()
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '');
  return [...new Set(names)];
}

/** A cookie only goes when domain and path are those it was set with, and both are hidden. */
export function expire(name: string): undefined {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `;Domain=${labels.slice(index).join('.')}`)];
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, index) => {
    const path = steps.slice(0, index + 1).join('/');
    return [path, `${path}/`];
  });
  for (const domain of domains) {
    for (const path of new Set(paths)) {
      // The second form is for cookies with a name prefix and for those kept apart per top-level site.
      for (const rest of ['', ';Secure', ';Secure;Partitioned']) {
        cookieJar.set(`${name}=;Max-Age=0;Path=${path || '/'}${domain}${rest}`);
      }
    }
  }
  return undefined;
}
