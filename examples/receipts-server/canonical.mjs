// Canonical JSON (RFC 8785, for the values that entries hold) and hashes over it. Written here again, from the
// specification, so that receiver and page check each other.

import { createHash } from 'node:crypto';

/**
 * @param {unknown} value anything that came out of `JSON.parse`
 * @returns {string}
 */
export function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${pairs.join()}}`;
}

/** @param {string} text */
export function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The hash of an entry: over everything in it but the hash itself.
 *
 * @param {Readonly<Record<string, unknown>>} entry
 */
export function hashEntry({ hash, ...rest }) {
  return sha256(canonicalJson(rest));
}
