// The record in a request's cookies: read, and sent back so that it stays.

import { decodeRecord } from '../core/record.js';
import type { ConsentRecord, ConsentStorage } from '../core/types.js';
import { createCookieStorage } from '../storage/cookie.js';
import { cookieLine, type RequestLike } from './headers.js';

/** How the site keeps its record; as in the configuration of the page. */
export interface CookieSettings {
  /** The configuration's `domain`, where the choice is shared over subdomains. */
  readonly domain?: string;
  /** Whether visitors come over https. @default true */
  readonly secure?: boolean;
}

/** The page's own store, over the cookies of a request. What is written goes to `set`. */
export function recordCookie(
  request: RequestLike,
  { domain, secure = true }: CookieSettings,
  set: (cookie: string) => void = () => {},
): ConsentStorage {
  return createCookieStorage({ get: () => cookieLine(request), set }, { domain, secure });
}

/** The stored text that can be read, with what it says; null where there is none, two that differ, or damage. */
function find(
  request: RequestLike,
  settings: CookieSettings,
): { readonly text: string; readonly record: ConsentRecord } | null {
  const text = recordCookie(request, settings).read();
  const decoded = typeof text === 'string' ? decodeRecord(text) : null;
  return typeof text === 'string' && decoded?.kind === 'record'
    ? { text, record: decoded.record }
    : null;
}

/** The visitor's record, or null. What it allows depends on place, signal and time: see `readConsent`. */
export function readRecord(
  request: RequestLike,
  settings: CookieSettings = {},
): ConsentRecord | null {
  return find(request, settings)?.record ?? null;
}

/** As long as the page itself keeps a record. */
const maxAgeMs = 395 * 24 * 3600 * 1000;

/**
 * A `Set-Cookie` value that keeps the visitor's choice, unchanged; null where there is nothing to keep.
 *
 * Safari deletes what scripts stored after seven days without a visit; a cookie from the server stays.
 * The choice gets no younger by it: the cookie ends when the page's own would have ended.
 */
export function renewCookie(
  request: RequestLike,
  settings: CookieSettings = {},
  now: number = Date.now(),
): string | null {
  const found = find(request, settings);
  if (!found) return null;
  const left = Math.floor((Date.parse(found.record.decidedAt) + maxAgeMs - now) / 1000);
  if (!(left > 0)) return null;
  const cookies: string[] = [];
  recordCookie(request, settings, (cookie) => cookies.push(cookie)).write(found.text, left);
  return cookies[0] ?? null;
}
