// The evidence room as the script tag loads it: it is told the name of a law, and writes what the law says.

import {
  createEvidence as create,
  type EvidenceOptions,
  type EvidenceRoom,
} from './evidence/create.js';
import { laws } from './jurisdictions/laws.js';
import type { LawKey } from './jurisdictions/types.js';

/** The evidence, with provisions in full on its receipts. */
export function createEvidence(options?: EvidenceOptions): EvidenceRoom {
  const room = create(options);
  return {
    ...room,
    exportReceipt: (format, facts) =>
      room.exportReceipt(format, { ...facts, law: laws[facts.law as LawKey] ?? facts.law }),
  };
}
