// Notices when another tab, the back/forward cache, the clock or the rest of the page made this page's answers old.
// No BroadcastChannel and no `unload`: both keep pages out of the back/forward cache.

import type { Consent } from '../core/types.js';
import { listen } from './page.js';

/** Re-reads the record whenever it may have changed elsewhere. Returns its undo. */
export function followOtherTabs(consent: Pick<Consent, 'refresh'>): () => void {
  const refresh = (): void => consent.refresh();
  const cookieStore: unknown = Reflect.get(window, 'cookieStore');
  // `DOMContentLoaded`: what the server says of the signal may stand behind our tag.
  const types = ['pageshow', 'storage', 'focus', 'visibilitychange', 'DOMContentLoaded'];
  // A window's own functions stand before its named elements.
  for (const type of types) window.addEventListener(type, refresh);
  const stop = cookieStore instanceof EventTarget && listen('change', refresh, cookieStore);
  return () => {
    for (const type of types) window.removeEventListener(type, refresh);
    if (stop) stop();
  };
}
