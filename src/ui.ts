// npm entry `consentry/ui`: the stock interface, for those who wire it themselves. It knows all languages.

import type { Consent } from './core/types.js';
import { locales } from './locales.js';
import { mountUi as mount, type UiOptions } from './ui/mount.js';

export type { UiOptions };

/** Mounts the interface. Returns its undo, which leaves the page as it was. */
export function mountUi(consent: Consent, options: UiOptions = {}): () => void {
  return mount(consent, { ...options, locales: { ...locales, ...options.locales } });
}
