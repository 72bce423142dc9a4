// The provisions that an answer rests on, short enough to quote.

import type { Row } from './types.js';

/** The provisions a row rests on, and the site's floor where it asks for more. */
export function lawOf({ law, model }: Row, floor?: 'opt-in'): string {
  return floor && model !== floor ? `${law}; the site’s floor` : law;
}
