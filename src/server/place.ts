// The visitor's place as the edge in front of the server reports it. The site names its edge,
// because a visitor can send any header that the edge does not replace.

import { noPlaceIn, readPlace } from '../jurisdictions/place.js';
import { headerValues, type RequestLike } from './headers.js';

/** Names of the headers that carry country and region. */
export interface PlaceHeaders {
  readonly country: string;
  readonly region?: string;
}

/** Edges whose headers we know. */
export type Edge = 'cloudflare' | 'vercel' | 'netlify' | 'cloudfront' | 'fastly';

const edges: Readonly<Record<string, PlaceHeaders>> = {
  // The region needs the managed transform "Add visitor location headers".
  cloudflare: { country: 'cf-ipcountry', region: 'cf-region-code' },
  vercel: { country: 'x-vercel-ip-country', region: 'x-vercel-ip-country-region' },
  // Both need to be listed in the origin request policy.
  cloudfront: {
    country: 'cloudfront-viewer-country',
    region: 'cloudfront-viewer-country-region',
  },
  // Fastly sends none by itself. In `vcl_recv`: `set req.http.X-Place-Country = client.geo.country_code;`
  // and `set req.http.X-Place-Region = client.geo.region;`
  fastly: { country: 'x-place-country', region: 'x-place-region' },
} satisfies Readonly<Record<Exclude<Edge, 'netlify'>, PlaceHeaders>>;

/** Stands for what is no place and does not say "unknown" either. */
export const unreadable = 'unreadable';

/**
 * The place as an ISO 3166 code, `US-CA` or `FR`; `XX` where the edge is none or does not know. `unreadable` where what it says
 * is no place, or two things: hand that on, so that the strictest rules apply.
 */
export function placeFromHeaders(request: RequestLike, edge: Edge | PlaceHeaders): string {
  const saying = sayingOf(request, edge);
  return noPlaceIn(saying) ? unreadable : readPlace(saying);
}

/** What the edge says, in its own words. */
interface Saying {
  /** Empty where it says nothing. */
  readonly country: unknown;
  readonly region: unknown;
}

/** Reads what the edge says, whatever it is. */
export function sayingOf(request: RequestLike, edge: Edge | PlaceHeaders): Saying {
  if (edge === 'netlify') return netlify(request);
  const names =
    typeof edge !== 'string' ? edge : Object.hasOwn(edges, edge) ? edges[edge] : undefined;
  return { country: only(request, names?.country), region: only(request, names?.region) };
}

/** `x-nf-geo`: JSON in base64. */
function netlify(request: RequestLike): Saying {
  const text = only(request, 'x-nf-geo');
  try {
    const geo: unknown = text && JSON.parse(atob(text));
    return { country: code(geo, 'country') ?? '', region: code(geo, 'subdivision') };
  } catch {
    return { country: unreadable, region: '' };
  }
}

const code = (geo: unknown, part: string): unknown => Object(Object(geo)[part]).code;

/** What a header says, which is no place where it says two things; empty where there is none. */
function only(request: RequestLike, name: unknown): string {
  if (typeof name !== 'string') return '';
  return [...new Set(headerValues(request, name.toLowerCase()))].join(', ');
}
