// The provisions that an answer rests on, short enough to quote.

import { ALWAYS } from './regimes.js';
import type { Row } from './types.js';

/** First day of a row, `YYYY-MM-DD`; empty where its rules are older than any visit. */
export const sinceOf = ({ effectiveFrom }: Row): string =>
  effectiveFrom === ALWAYS ? '' : effectiveFrom;

/** The provisions a row rests on, and the site's floor where it asks for more. */
export function lawOf({ law, model }: Row, floor?: 'opt-in'): string {
  return floor && model !== floor ? `${law}; the site’s floor` : law;
}

/** The provisions that bear on an age. */
export function lawAt(age: number, { minors, parentLaw, youthLaw }: Row): string {
  const { parentUntil, teenUntil, banUntil } = minors;
  const isChild = age < parentUntil;
  const laws = [
    isChild && parentLaw,
    (age < banUntil || (!isChild && age < teenUntil)) && youthLaw,
  ].filter(Boolean);
  return [...new Set(laws)].join('; ');
}
