// The record in a request's cookies: read, and sent back so that it stays.

import { decodeRecord, isLasting, maxAgeSeconds } from '../core/record.js';
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

/** The page's own store, over the cookies of a request; what cannot be read is damage. What is written goes to `set`. */
export function recordCookie(
  request: RequestLike,
  { domain, secure = true }: CookieSettings,
  set: (cookie: string) => void = () => {},
): ConsentStorage {
  const line = cookieLine(request);
  const store = createCookieStorage({ get: () => line ?? '', set }, { domain, secure });
  return line === null ? { ...store, read: () => ({ conflict: true }) } : store;
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

/**
 * A `Set-Cookie` value that keeps the visitor's choice, unchanged; null where there is nothing to keep.
 *
 * Safari deletes what scripts stored after seven days without a visit; a cookie from the server stays.
 * A choice that expires gets no younger by it: its cookie ends when the page's own would have ended. What does not expire,
 * such as an opt-out, is kept as long as from today.
 */
export function renewCookie(
  request: RequestLike,
  settings: CookieSettings = {},
  now: number = Date.now(),
): string | null {
  const found = find(request, settings);
  if (!found) return null;
  const { record } = found;
  const since = isLasting(record) ? 0 : Math.ceil((now - Date.parse(record.decidedAt)) / 1000);
  const left = maxAgeSeconds - Math.max(0, since);
  if (!(left > 0)) return null;
  const cookies: string[] = [];
  recordCookie(request, settings, (cookie) => cookies.push(cookie)).write(found.text, left);
  return cookies[0] ?? null;
}
