// What waits for the receiver: how a batch is taken from it and what an answer does to it. Pure; the changes
// run inside the log's transaction.

import type { HistoryEntry } from '../core/types.js';
import { canonicalJson } from './canonical.js';
import type { SignedHead } from './chain.js';
import type { LogValue, Step } from './log.js';

/** What goes into one request: of one record, in order, as much as may be. At least one entry. */
export function takeBatch(
  outbox: readonly HistoryEntry[],
  most: number,
  mostBytes: number,
): readonly HistoryEntry[] {
  const batch: HistoryEntry[] = [];
  let bytes = 100;
  for (const entry of outbox) {
    const before = batch[batch.length - 1];
    bytes += new TextEncoder().encode(canonicalJson(entry)).length + 1;
    const fits = batch.length < most && bytes <= mostBytes;
    const follows = before?.recordId === entry.recordId && before.seq + 1 === entry.seq;
    if (before && !(fits && follows)) break;
    batch.push(entry);
  }
  return batch;
}

/** Takes what was acknowledged out of the queue, and keeps the head that the receiver signed. */
export function acknowledge(batch: readonly HistoryEntry[], head: SignedHead | null): Step {
  return (value) => {
    const { chain } = value;
    const isNewer =
      head && chain?.recordId === head.recordId && head.seq >= (chain.signed?.seq ?? 0);
    return {
      ...without(value, batch),
      retry: null,
      chain: chain && isNewer ? { ...chain, signed: head } : chain,
    };
  };
}

/** Takes out what the receiver will never accept, and keeps it beside. */
export function park(batch: readonly HistoryEntry[]): Step {
  return (value) => ({
    ...without(value, batch),
    retry: null,
    parked: [...value.parked, ...batch].slice(-mostParked),
  });
}

// More than a log holds, so that nothing in the log is forgotten to have been refused.
const mostParked = 1000;

/** Remembers, for every tab and for the next page, when to try again. */
export function defer(retry: LogValue['retry']): Step {
  return (value) => ({ ...value, retry });
}

/** Ends a pause that was our own guess, for the moment at which the network comes back. */
export const hasten: Step = (value) =>
  value.retry && !value.retry.isAsked
    ? { ...value, retry: { ...value.retry, at: value.retry.from } }
    : value;

/** Puts back in line what the receiver has lost since it acknowledged it, if the log still holds all of it. */
export function refill(batch: readonly HistoryEntry[], expected: number): Step {
  return (value) => {
    const [first] = batch;
    const { chain, outbox, parked } = value;
    if (!first || chain?.recordId !== first.recordId) return value;
    const lost = chain.entries.filter(({ seq }) => seq >= expected && seq < first.seq);
    const isWhole = lost[0]?.seq === expected && outbox[0]?.hash === first.hash;
    // What was refused for good would be refused again, for ever.
    const isWanted = !lost.some(({ hash }) => parked.some((entry) => entry.hash === hash));
    return isWhole && isWanted ? { ...value, outbox: [...lost, ...outbox] } : value;
  };
}

function without(value: LogValue, batch: readonly HistoryEntry[]): LogValue {
  const hashes = new Set(batch.map(({ hash }) => hash));
  return { ...value, outbox: value.outbox.filter(({ hash }) => !hashes.has(hash)) };
}
