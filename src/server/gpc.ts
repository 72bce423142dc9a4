// Global Privacy Control on the server: the request header and the well-known file.
// https://w3c.github.io/gpc/

import { headerValues, type RequestLike } from './headers.js';

/** Says whether a request asks not to sell or share: a `Sec-GPC` header of exactly `1`. Anything else says nothing. */
export function parseSecGpc(request: RequestLike): boolean {
  return headerValues(request, 'sec-gpc').includes('1');
}

/** What `/.well-known/gpc.json` says. */
export interface GpcSupport {
  /** Day from which on the site obeys the signal as it does now, `2026-11-24`, or date and time of RFC 3339. */
  readonly lastUpdate: string;
  /** @default true */
  readonly gpc?: boolean;
}

const rfc3339 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * The text of `/.well-known/gpc.json`. Serve it as `application/json`.
 *
 * @throws {TypeError} when the day cannot be one.
 */
export function gpcJson({ lastUpdate, gpc = true }: GpcSupport): string {
  const match = rfc3339.test(lastUpdate) && !Number.isNaN(Date.parse(lastUpdate));
  if (!match) {
    throw new TypeError(`[consentry] gpcJson: lastUpdate "${lastUpdate}" is no RFC 3339 date.`);
  }
  return JSON.stringify({ gpc, lastUpdate });
}
