// Which place counts, when the site, its server and the browser's clock each say something.
// A contradiction is settled towards the stricter rules; saying nothing contradicts nothing.

import { isAsStrict, normalisePlace, resolveRow } from './resolve.js';
import type { Site } from './types.js';
import { placeFromZone } from './zone.js';

/** What is known of a visitor's place. Whatever is missing or unreadable counts as unknown. */
export interface Findings {
  /** What the site's configuration says, in words of its own: it may raise what applies, never lower it. */
  readonly stated?: unknown;
  /** What the server at the edge, or a function or endpoint of the site, found out. */
  readonly edge?: unknown;
  /** The browser's IANA time zone. */
  readonly zone?: string | undefined;
}

/** Reads a place from `US-CA` or `{ country: 'US', region: 'CA' }`; `XX` from anything else. */
export function readPlace(value: unknown): string {
  if (typeof value !== 'object' || value === null) return normalisePlace(value);
  const { country, region } = value as { readonly country?: unknown; readonly region?: unknown };
  const place = normalisePlace(country);
  if (typeof region !== 'string') return place;
  // Some edges give the region together with its country, others in words, which are of no use.
  const whole = [region, `${place}-${region}`].map(normalisePlace);
  return whole.find((each) => each.startsWith(`${place}-`)) ?? place;
}

/** How edges say that they do not know. */
const silence = /^(XX|T1|EU|AP)?$/i;

/** What stands for a place and is none, as it was written; empty where it is one, or says that none is known. */
export function noPlaceIn(value: unknown): string {
  const country = typeof value === 'string' ? value : (value as { country?: unknown })?.country;
  const said = typeof country === 'string' ? country.trim() : typeof country;
  return silence.test(said) || readPlace(value) !== 'XX' ? '' : said;
}

const countryOf = (place: string): string => place.slice(0, 2);

/**
 * Gives the one of two places that never allows a site what the other would not, the first where both are that, and the
 * strictest rules where neither is.
 */
export function stricterPlace(a: string, b: string, nowMs: number, site: Site): string {
  const isEnough = (place: string): boolean =>
    [a, b].every((each) => isAsStrict(resolveRow(place, nowMs), resolveRow(each, nowMs), site));
  // A state unknown asks what the strictest state does.
  return [a, b, countryOf(a)].find(isEnough) ?? 'XX';
}

/**
 * Gives the one place whose rules apply.
 *
 * A place that the configuration states but that is none gets the strictest rules. Within one country the region that
 * an edge names stands, because a clock says little about regions.
 */
export function settlePlace(
  { stated, edge, zone }: Findings,
  nowMs: number,
  site: Site = {},
): string {
  const clock = placeFromZone(zone);
  // Canada without a province may be Quebec, unless the clock is one that Quebec does not use.
  const withProvince = (place: string): string =>
    place === 'CA' && clock !== 'CA' ? 'CA-QC' : place;

  const found = readPlace(edge);
  const known = withProvince(found === 'XX' ? clock : found);
  const isContradicted = clock !== 'XX' && countryOf(known) !== countryOf(clock);
  const place =
    isContradicted && site.placeConflict !== 'edge'
      ? stricterPlace(known, clock, nowMs, site)
      : known;
  if (stated === undefined) return place;

  const wanted = withProvince(readPlace(stated));
  // Being somewhere unknown, or in a state unknown, contradicts nothing.
  const isSilent = known === 'XX' || place === countryOf(wanted);
  return wanted === 'XX' || isSilent ? wanted : stricterPlace(wanted, place, nowMs, site);
}
