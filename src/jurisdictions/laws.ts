// The provisions that a rule set rests on, short enough to quote.

import type { Row } from './types.js';

/** The provisions a row rests on. */
export function lawOf({ law }: Row): string {
  return law;
}
