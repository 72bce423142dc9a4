// The visitor's place as the edge in front of the server reports it. The site names its edge,
// because a visitor can send any header that the edge does not replace.

import { normalisePlace } from '../jurisdictions/resolve.js';
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

/** The place as an ISO 3166 code, `US-CA` or `FR`; `XX` where the edge is none, does not know or says two things. */
export function placeFromHeaders(request: RequestLike, edge: Edge | PlaceHeaders): string {
  const [country, region] = edge === 'netlify' ? netlify(request) : named(request, edge);
  const whole = region ? normalisePlace(`${country}-${region}`) : 'XX';
  return whole === 'XX' ? normalisePlace(country) : whole;
}

type Found = readonly [country: string, region?: string];

function named(request: RequestLike, edge: string | PlaceHeaders): Found {
  const names = typeof edge !== 'string' ? edge : Object.hasOwn(edges, edge) ? edges[edge] : null;
  return [single(request, names?.country), single(request, names?.region)];
}

/** `x-nf-geo`: JSON in base64. */
function netlify(request: RequestLike): Found {
  try {
    const geo: unknown = JSON.parse(atob(single(request, 'x-nf-geo')));
    return [code(geo, 'country'), code(geo, 'subdivision')];
  } catch {
    return [''];
  }
}

function code(geo: unknown, part: string): string {
  const value: unknown = Object(Object(geo)[part]).code;
  return typeof value === 'string' ? value : '';
}

/** The one value of a header; empty where there is none, or more than one. */
function single(request: RequestLike, name: unknown): string {
  if (typeof name !== 'string') return '';
  const [value = '', ...others] = new Set(headerValues(request, name.toLowerCase()));
  return others.length > 0 ? '' : value;
}
