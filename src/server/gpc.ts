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

/** A day, and perhaps a time; which days a month has is left to the calendar. */
const rfc3339 =
  /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

function isDate(text: string): boolean {
  const [, day = ''] = rfc3339.exec(text) ?? [];
  const time = Date.parse(day);
  // February the 30th is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * The text of `/.well-known/gpc.json`. Serve it as `application/json`.
 *
 * @throws {TypeError} when the day cannot be one.
 */
export function gpcJson({ lastUpdate, gpc = true }: GpcSupport): string {
  if (!isDate(lastUpdate)) {
    throw new TypeError(`[consentry] gpcJson: lastUpdate "${lastUpdate}" is no RFC 3339 date.`);
  }
  return JSON.stringify({ gpc, lastUpdate });
}
