// Which elements of a page lead back to the choice.

import type { ConsentState } from './types.js';

/** The commands that do. Where opting out is a right, only the way to the choices is one: 11 CCR 7013, 7015. */
const leading: Readonly<Record<ConsentState['link'], readonly string[]>> = {
  settings: ['preferences', 'choices', 'banner'],
  'your-privacy-choices': ['choices'],
};

/** Selects them. What stands in content without power does not count. */
export function wayBack(link: ConsentState['link']): string {
  return leading[link]
    .map(
      (to) =>
        `[data-consentry="open:${to}"]:not([data-consentry-ignore],[data-consentry-ignore] *)`,
    )
    .join();
}
