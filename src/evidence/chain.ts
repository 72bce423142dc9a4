// The chain of entries: each holds the hash of the one before, so that no entry can be changed, taken out or
// moved unnoticed. Pure: values in, values out.

import type { HistoryDraft, HistoryEntry } from '../core/types.js';
import { canonicalJson } from './canonical.js';
import { sha256 } from './sha256.js';

/** A place in a chain: the number of an entry and its hash. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** A place in a chain that a receiver vouches for. */
export interface SignedHead extends Link {
  readonly recordId: string;
  /** When the receiver had stored it. ISO 8601, UTC. */
  readonly at: string;
  /** Which of the receiver's keys signed. */
  readonly key: string;
  /** Ed25519 over the canonical JSON of the other five fields, in base64url. */
  readonly signature: string;
}

/** Everything logged under one record id. */
export interface Chain {
  readonly recordId: string;
  /** The last entry that was let go; entries begin after it. */
  readonly sealed: Link;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** The newest entry, kept apart so that cutting off the end shows. */
  readonly last: Link;
  /** The latest place that a receiver signed. */
  readonly signed?: SignedHead;
}

const start: Link = { seq: 0, hash: '' };

/** A chain with nothing in it. */
export function emptyChain(recordId: string): Chain {
  return { recordId, sealed: start, entries: [], last: start };
}

/** The hash of an entry: over everything in it but the hash itself. */
export function hashEntry(entry: Omit<HistoryEntry, 'hash'>): string {
  return sha256(canonicalJson({ ...entry, hash: undefined }));
}

/**
 * The chain with one more entry. Only the newest `limit` entries stay; the place where they begin is sealed.
 *
 * @throws TypeError when the draft holds something that cannot be kept.
 */
export function appendEntry(chain: Chain, draft: HistoryDraft, limit: number): Chain {
  const { seq, hash: previous } = chain.last;
  const numbered = { ...draft, seq: seq + 1, previous };
  const entry: HistoryEntry = { ...numbered, hash: hashEntry(numbered) };
  const all = [...chain.entries, entry];
  const entries = all.slice(-limit);
  const gone = all[all.length - entries.length - 1];
  return {
    ...chain,
    sealed: gone ? linkOf(gone) : chain.sealed,
    entries,
    last: linkOf(entry),
  };
}

const linkOf = ({ seq, hash }: Link): Link => ({ seq, hash });
