// What is said between a page and its receiver. A receiver that speaks any other way has acknowledged nothing.

import type { HistoryEntry } from '../core/types.js';
import { canonicalJson } from './canonical.js';
import type { SignedHead } from './chain.js';

/** Name and version of the request's schema. */
export const requestSchema = 'consentry-receipts-1';

/** What a receiver's answer means. */
export type Answer =
  | { readonly kind: 'stored'; readonly head: SignedHead | null }
  /** Its chain of this record ends elsewhere; it expects this number next. */
  | { readonly kind: 'broken'; readonly expected: number }
  /** It will never take this. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'later'; readonly afterMs: number };

/** The request's body: canonical JSON. */
export function bodyOf(entries: readonly HistoryEntry[], isResumed: boolean): string {
  return canonicalJson({ schema: requestSchema, entries, ...(isResumed && { resumed: true }) });
}

/** Reads an answer to a batch. */
export async function readAnswer(
  response: Response,
  batch: readonly HistoryEntry[],
  now: number,
): Promise<Answer> {
  const { status, headers } = response;
  if (status === 400 || status === 413 || status === 422) return { kind: 'refused' };
  const later: Answer = { kind: 'later', afterMs: readRetryAfter(headers.get('retry-after'), now) };
  if (status !== 200 && status !== 409) return later;
  if (!/^application\/json\b/.test(headers.get('content-type') ?? '')) return later;
  const answer: unknown = await response.json();
  if (!isObject(answer)) return later;
  if (status === 409) {
    const expected = answer['expected'];
    return Number.isInteger(expected) ? { kind: 'broken', expected: Number(expected) } : later;
  }
  const last = batch[batch.length - 1];
  const got = answer['acknowledged'];
  const isOurs =
    isObject(got) &&
    got['recordId'] === last?.recordId &&
    got['seq'] === last?.seq &&
    got['hash'] === last?.hash;
  return isOurs ? { kind: 'stored', head: readHead(answer['head'], last?.recordId) } : later;
}

function readHead(value: unknown, recordId: string | undefined): SignedHead | null {
  if (!isObject(value) || value['recordId'] !== recordId) return null;
  const { seq, hash, at, key, signature } = value;
  const isWhole =
    typeof seq === 'number' && [hash, at, key, signature].every((each) => typeof each === 'string');
  return isWhole ? (value as unknown as SignedHead) : null;
}

/** Milliseconds from now; RFC 9110 section 10.2.3 allows seconds and dates. */
function readRetryAfter(value: string | null, now: number): number {
  if (!value) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
