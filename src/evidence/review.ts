// Everything that reads a log: verifying it, matching it with the record, making receipts of it. Loaded only
// when someone asks; appending needs none of it.

import type {
  ConsentState,
  Evidence,
  ReceiptFacts,
  ReceiptFormat,
  Verification,
} from '../core/types.js';
import { findUnattested } from './attest.js';
import { canonicalJson } from './canonical.js';
import type { Chain } from './chain.js';
import { toDpv } from './export-dpv.js';
import { toHtml } from './export-html.js';
import { toKantara } from './export-kantara.js';
import type { Log, LogValue } from './log.js';
import { makeReceipt } from './receipt.js';
import { type Break, verifyChain } from './verify-chain.js';

/** What `verify` answers: whether the log is whole, and what is granted without an entry in it. */
export interface Checked extends Verification {
  /** Categories and services that the record grants, but of which no entry says so. */
  readonly unattested: readonly string[];
}

/** What can be asked of a log. */
export interface Review extends Pick<Evidence, 'exportReceipt'> {
  verify(recordId: string | null): Promise<Checked>;
}

/** Reads a log. Without the state it cannot tell which grants are unattested. */
export function createReview(
  log: Log,
  state: { get(): Pick<ConsentState, 'record'> } | undefined,
): Review {
  return {
    async verify(recordId) {
      const value = await log.read();
      const unattested = findUnattested(state?.get().record ?? null, value.chain);
      return { ...verifyLog(value, recordId), unattested };
    },
    exportReceipt: async (format, facts) => toReceipt(format, facts, await log.read()),
  };
}

/** Says whether the log of a record is as it was written. */
function verifyLog({ chain, aside }: LogValue, recordId: string | null): Verification {
  const own = ownChain(chain, recordId);
  const isUnreadable = aside !== undefined;
  if (own && !isUnreadable) return verifyChain(own);
  const because: Break = isUnreadable ? 'unreadable' : recordId === null ? 'empty' : 'missing';
  const valid = because === 'empty';
  return { valid, length: own?.entries.length ?? 0, brokenAt: valid ? null : 1, because };
}

/** A receipt as text: canonical JSON for the three data formats, a document for `html`. */
function toReceipt(format: ReceiptFormat, facts: ReceiptFacts, log: LogValue): string {
  const { record } = facts.state;
  const receipt = makeReceipt({
    ...facts,
    chain: ownChain(log.chain, record?.id ?? null),
    artefacts: log.artefacts,
    verification: verifyLog(log, record?.id ?? null),
    unattested: findUnattested(record, log.chain),
  });
  switch (format) {
    case 'json':
      return canonicalJson(receipt);
    case 'iso-27560':
      return canonicalJson(toDpv(receipt));
    case 'kantara':
      return canonicalJson(toKantara(receipt));
    case 'html':
      return toHtml(receipt);
    default:
      throw new Error(`[consentry] unknown-act: ${format}`);
  }
}

function ownChain(chain: Chain | null, recordId: string | null): Chain | null {
  return chain?.recordId === recordId ? chain : null;
}
