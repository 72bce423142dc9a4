// Everything that reads a log: verifying it, matching it with the record, making receipts of it. Loaded only
// when someone asks; appending needs none of it.

import type { ConsentRecord, ReceiptFacts, ReceiptFormat, Verification } from '../core/types.js';
import { findUnattested } from './attest.js';
import { canonicalJson } from './canonical.js';
import type { Chain } from './chain.js';
import { toDpv } from './export-dpv.js';
import { toHtml } from './export-html.js';
import { toKantara } from './export-kantara.js';
import type { LogValue } from './log.js';
import { makeReceipt } from './receipt.js';
import { type Break, verifyChain } from './verify-chain.js';

/** Says whether the log of a record is as it was written. */
export function verifyLog({ chain, aside }: LogValue, recordId: string | null): Verification {
  const own = ownChain(chain, recordId);
  const isUnreadable = aside !== undefined;
  if (own && !isUnreadable) return verifyChain(own);
  const because: Break = isUnreadable ? 'unreadable' : recordId === null ? 'empty' : 'missing';
  const valid = because === 'empty';
  return { valid, length: own?.entries.length ?? 0, brokenAt: valid ? null : 1, because };
}

/** The categories and services that the record grants without an entry that says so. */
export function attestRecord({ chain }: LogValue, record: ConsentRecord | null): string[] {
  return findUnattested(record, chain);
}

/** A receipt as text: canonical JSON for the three data formats, a document for `html`. */
export function exportReceipt(format: ReceiptFormat, facts: ReceiptFacts, log: LogValue): string {
  const { record } = facts.state;
  const receipt = makeReceipt({
    ...facts,
    chain: ownChain(log.chain, record?.id ?? null),
    artefacts: log.artefacts,
    verification: verifyLog(log, record?.id ?? null),
    unattested: attestRecord(log, record),
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
  }
}

function ownChain(chain: Chain | null, recordId: string | null): Chain | null {
  return chain?.recordId === recordId ? chain : null;
}
