// The tags by which a server tells the page what it knows. Put them into the head, above our script.

import { noPlaceIn, readPlace } from '../jurisdictions/place.js';
import { unreadable } from './place.js';

/** What the page should know. */
export interface Hints {
  /** ISO 3166 code; left out or `XX` where unknown. Of anything else the page learns that it is no place. */
  readonly place?: string;
  /** Whether the request carried the signal. */
  readonly gpc?: boolean;
}

/** The tags as markup, empty where there is nothing to say. A page with them is this visitor's own: do not cache it for others. */
export function metaTags({ place = 'XX', gpc = false }: Hints): string {
  // What is no code does not go into the page, so nothing here has to be escaped.
  const code = noPlaceIn(place) ? unreadable : readPlace(place);
  return [
    code !== 'XX' ? `<meta name="consentry:place" content="${code}">` : '',
    gpc === true ? '<meta name="consentry:gpc" content="1">' : '',
  ].join('');
}
