// The tags by which a server tells the page what it knows. Put them into the head, above our script.

/** What the page should know. */
export interface Hints {
  /** ISO 3166 code; left out or `XX` where unknown. */
  readonly place?: string;
  /** Whether the request carried the signal. */
  readonly gpc?: boolean;
}

/** The tags as markup, empty where there is nothing to say. A page with them is this visitor's own: do not cache it for others. */
export function metaTags({ place = 'XX', gpc = false }: Hints): string {
  // What is no code is left out, so nothing here has to be escaped.
  const isCode = /^[A-Z]{2}(-[A-Z\d]{1,4})?$/.test(place) && place !== 'XX';
  return [
    isCode ? `<meta name="consentry:place" content="${place}">` : '',
    gpc === true ? '<meta name="consentry:gpc" content="1">' : '',
  ].join('');
}
