// Whether a chain is still what was appended to it, and where it first is not.

import type { HistoryEntry, Verification } from '../core/types.js';
import { type Chain, hashEntry } from './chain.js';

/** How a chain can be broken; `intact` and `empty` are none of them. */
export type Break =
  | 'intact'
  /** Content, hash or link of an entry does not fit. */
  | 'edited'
  /** An entry is missing from the middle or the beginning. */
  | 'dropped'
  /** Entries stand in another order. */
  | 'reordered'
  /** Entries are missing at the end. */
  | 'truncated'
  /** Entries follow that were never appended. */
  | 'added'
  /** The chain is sound in itself, but differs from what a receiver signed. */
  | 'rewritten'
  /** What was stored before could not be read; the chain began anew. */
  | 'unreadable'
  /** There is a record, but nothing is logged under its id. */
  | 'missing'
  /** There is no record, so nothing is logged. */
  | 'empty';

/** Says whether a chain is as it was written, and otherwise names the first entry that does not fit. */
export function verifyChain(chain: Chain): Verification {
  const { sealed, entries, last, signed } = chain;
  const answer = (because: Break, brokenAt: number | null): Verification => ({
    valid: brokenAt === null,
    length: entries.length,
    brokenAt,
    because,
  });
  if (signed?.seq === sealed.seq && signed.hash !== sealed.hash) {
    return answer('rewritten', sealed.seq);
  }
  let previous = sealed;
  for (const entry of entries) {
    const seq = previous.seq + 1;
    if (entry?.seq !== seq) {
      const isElsewhere = entries.some((other) => other?.seq === seq);
      const isReadable = Number.isInteger(entry?.seq);
      return answer(isElsewhere ? 'reordered' : isReadable ? 'dropped' : 'edited', seq);
    }
    const isLinked = entry.previous === previous.hash && entry.recordId === chain.recordId;
    if (!isLinked || !isGenuine(entry)) return answer('edited', seq);
    if (previous.seq === last.seq) return answer('added', seq);
    previous = entry;
    if (signed?.seq === seq && signed.hash !== entry.hash) return answer('rewritten', seq);
  }
  if (previous.seq < last.seq) return answer('truncated', previous.seq + 1);
  if (previous.hash !== last.hash) return answer('edited', previous.seq);
  if (signed && signed.seq > last.seq) return answer('rewritten', last.seq + 1);
  return answer('intact', null);
}

function isGenuine(entry: HistoryEntry): boolean {
  try {
    return hashEntry(entry) === entry.hash;
  } catch {
    return false;
  }
}
