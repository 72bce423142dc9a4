// Which place counts, when the site, its server and the browser's clock each say something.
// A contradiction is settled towards the stricter rules; saying nothing contradicts nothing.

import { isStricter, normalisePlace, resolveRow } from './resolve.js';
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

const countryOf = (place: string): string => place.slice(0, 2);

/**
 * Gives the one place whose rules apply.
 *
 * A place that the configuration states but that is none gets the strictest rules. Within one country the region that
 * an edge names stands, because a clock says little about regions.
 *
 * @param trust `edge` lets what the edge found stand even where the clock contradicts it.
 */
export function settlePlace(
  { stated, edge, zone }: Findings,
  nowMs: number,
  trust: 'stricter' | 'edge' = 'stricter',
): string {
  const row = (place: string) => resolveRow(place, nowMs);
  const stricterOf = (a: string, b: string): string => (isStricter(row(b), row(a)) ? b : a);

  const clock = placeFromZone(zone);
  // Canada without a province may be Quebec, unless the clock is one that Quebec does not use.
  const withProvince = (place: string): string =>
    place === 'CA' && clock !== 'CA' ? 'CA-QC' : place;

  let place = readPlace(edge);
  if (place === 'XX') place = clock;
  const isContradicted =
    clock !== 'XX' && countryOf(place) !== countryOf(clock) && row(place).id !== row(clock).id;
  if (isContradicted && trust !== 'edge') place = stricterOf(place, clock);
  place = withProvince(place);
  if (stated === undefined) return place;

  const wanted = withProvince(readPlace(stated));
  // Being somewhere unknown, or in a state unknown, contradicts nothing.
  const isSilent = place === 'XX' || place === countryOf(wanted);
  return wanted === 'XX' || isSilent ? wanted : stricterOf(wanted, place);
}
