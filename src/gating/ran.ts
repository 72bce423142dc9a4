// Remembers which services and categories have run code on this page; code cannot be unloaded.
import type { Consent } from '../core/types.js';

const ran = new WeakMap<Consent, Set<string>>();

/** The services, or where none was named the categories, whose gates ran or whose grant was waited for under this consent. */
export function ranUnder(consent: Consent): Set<string> {
  const ids = ran.get(consent) ?? new Set();
  ran.set(consent, ids);
  return ids;
}
