// Notices when another tab, the back/forward cache or the clock made this page's answers old.
// No BroadcastChannel and no `unload`: both keep pages out of the back/forward cache.

import type { Consent } from '../core/types.js';

/** Re-reads the record whenever it may have changed elsewhere. Returns its undo. */
export function followOtherTabs(consent: Pick<Consent, 'refresh'>): () => void {
  const refresh = (): void => consent.refresh();
  const cookieStore = Reflect.get(window, 'cookieStore') as EventTarget | undefined;
  const sources: readonly [EventTarget | undefined, string][] = [
    [window, 'pageshow'],
    [window, 'storage'],
    [window, 'focus'],
    [document, 'visibilitychange'],
    [cookieStore, 'change'],
  ];
  for (const [target, type] of sources) target?.addEventListener(type, refresh);
  return () => {
    for (const [target, type] of sources) target?.removeEventListener(type, refresh);
  };
}
