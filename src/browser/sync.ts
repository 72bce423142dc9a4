// Notices when another tab, the back/forward cache, the clock or the rest of the page made this page's answers old.
// No BroadcastChannel and no `unload`: both keep pages out of the back/forward cache.

import type { Consent } from '../core/types.js';
import { listen } from './page.js';

/** Re-reads the record whenever it may have changed elsewhere. Returns its undo. */
export function followOtherTabs(consent: Pick<Consent, 'refresh'>): () => void {
  const refresh = (): void => consent.refresh();
  const cookieStore: unknown = Reflect.get(window, 'cookieStore');
  const stops = [
    ...['pageshow', 'storage', 'focus'].map((type) => listen(type, refresh, window)),
    // What the server says of the signal may stand behind our tag.
    ...['visibilitychange', 'DOMContentLoaded'].map((type) => listen(type, refresh)),
  ];
  if (cookieStore instanceof EventTarget) stops.push(listen('change', refresh, cookieStore));
  return () => {
    for (const stop of stops) stop();
  };
}
