// The decision for one request, by the rules that the page itself applies: for server rendering,
// and for conversion APIs that hear nothing of what happens in the browser.

import { createConsent } from '../core/api.js';
import type {
  ConsentConfig,
  ConsentState,
  ConsentStorage,
  Explanation,
  Problem,
  Service,
} from '../core/types.js';
import { noPlaceIn, readPlace, settlePlace } from '../jurisdictions/place.js';
import { parseSecGpc } from './gpc.js';
import type { RequestLike } from './headers.js';
import { type Edge, type PlaceHeaders, sayingOf } from './place.js';
import { recordCookie } from './record.js';

/** What a server knows that a request does not say. */
export interface RequestCircumstances {
  /** The edge in front of this server, or the headers it sets. @default none: the place is unknown */
  readonly edge?: Edge | PlaceHeaders;
  /** The place, where the server knows it otherwise. @default from the edge's headers */
  readonly place?: string;
  /** The browser's IANA time zone, where the page has told it. @default none: a clock contradicts nothing */
  readonly zone?: string;
  /** Whether visitors come over https. @default true */
  readonly secure?: boolean;
  /** Definitions for services given by id. */
  readonly services?: Readonly<Record<string, Service>>;
  /** Milliseconds since 1970. @default now */
  readonly now?: number;
  /** Hears of what stands for the place and is none. @default nobody */
  readonly report?: ((problem: Problem) => void) | undefined;
}

/** What may be done for the visitor who sent a request. */
export interface ServerConsent {
  readonly state: ConsentState;
  has(id: string): boolean;
  explain(id: string): Explanation;
}

/**
 * Decides for one request. Changes nothing: no record is written, no choice is made.
 *
 * @throws {ConsentError} when the configuration cannot be right.
 */
export function readConsent(
  request: RequestLike,
  config: ConsentConfig,
  circumstances: RequestCircumstances = {},
): ServerConsent {
  const { secure = true, services, now = Date.now() } = circumstances;
  const { storage: kept = 'cookie' } = config;
  const storage: ConsentStorage = {
    // Handed on as it is: damage is no silence, and counts as a refusal wherever silence is a yes. So does a record that no
    // request carries.
    read:
      kept === 'cookie'
        ? recordCookie(request, {
            secure,
            ...(config.domain === undefined ? {} : { domain: config.domain }),
          }).read
        : () => ({ conflict: true }),
    // The page keeps what it learns; here it counts for this request.
    write: () => true,
    remove: () => {},
  };
  const { state, has, explain } = createConsent(
    { ...config, storage },
    {
      now: () => now,
      randomId: () => 'request-only',
      place: placeFor(request, config, circumstances, now),
      signals: { gpc: parseSecGpc(request) },
      storage,
      report: () => {},
      services,
    },
  );
  return { state: state.get(), has, explain };
}

/**
 * The place whose rules apply: found as the page finds it, and settled by the same function. What stands for a place and is
 * none is no silence: something is broken, and what else is known was not meant to decide.
 */
function placeFor(
  request: RequestLike,
  config: ConsentConfig,
  { edge, place, zone, report }: RequestCircumstances,
  now: number,
): string {
  const { jurisdiction = 'auto' } = config;
  // A function or an endpoint is for the page to ask; the server has its edge.
  const isStated =
    typeof jurisdiction === 'string' && jurisdiction !== 'auto' && !jurisdiction.includes('/');
  const isFound =
    typeof jurisdiction === 'object' &&
    (readPlace(jurisdiction) !== 'XX' || noPlaceIn(jurisdiction) !== '');
  const found = isFound ? jurisdiction : (place ?? (edge ? sayingOf(request, edge) : ''));
  const stated = isStated ? jurisdiction : undefined;
  const none = noPlaceIn(stated ?? '') || noPlaceIn(found);
  if (none) {
    const message = `"${none}" is no ISO 3166 place, such as DE or US-CA. The strictest rules apply.`;
    report?.({ code: 'place-unknown', message, path: 'jurisdiction' });
    return 'XX';
  }
  return settlePlace({ stated, edge: found, zone }, now, config);
}
