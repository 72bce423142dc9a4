// The decision for one request, by the rules that the page itself applies: for server rendering,
// and for conversion APIs that hear nothing of what happens in the browser.

import { createConsent } from '../core/api.js';
import type {
  ConsentConfig,
  ConsentState,
  ConsentStorage,
  Explanation,
  Service,
} from '../core/types.js';
import { parseSecGpc } from './gpc.js';
import type { RequestLike } from './headers.js';
import { type Edge, type PlaceHeaders, placeFromHeaders } from './place.js';
import { recordCookie } from './record.js';

/** What a server knows that a request does not say. */
export interface RequestCircumstances {
  /** The edge in front of this server, or the headers it sets. @default none: the place is unknown */
  readonly edge?: Edge | PlaceHeaders;
  /** The place, where the server knows it otherwise. @default from the edge's headers */
  readonly place?: string;
  /** Whether visitors come over https. @default true */
  readonly secure?: boolean;
  /** Definitions for services given by id. */
  readonly services?: Readonly<Record<string, Service>>;
  /** Milliseconds since 1970. @default now */
  readonly now?: number;
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
  const { edge, secure = true, services, now = Date.now() } = circumstances;
  const place = circumstances.place ?? (edge ? placeFromHeaders(request, edge) : 'XX');
  const storage: ConsentStorage = {
    // Handed on as it is: damage is no silence, and counts as a refusal wherever silence is a yes.
    read: recordCookie(request, {
      secure,
      ...(config.domain === undefined ? {} : { domain: config.domain }),
    }).read,
    // The page keeps what it learns; here it counts for this request.
    write: () => true,
    remove: () => {},
  };
  const { state, has, explain } = createConsent(
    { ...config, storage },
    {
      now: () => now,
      randomId: () => 'request-only',
      place,
      signals: { gpc: parseSecGpc(request) },
      storage,
      report: () => {},
      services,
    },
  );
  return { state: state.get(), has, explain };
}
