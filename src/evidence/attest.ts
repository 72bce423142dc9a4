// Whether the log knows of what the record grants. A grant that no entry speaks of was written by another
// script or by a subdomain, or its entry was lost.

import type { ConsentRecord } from '../core/types.js';
import type { Chain } from './chain.js';

/** The categories and services that the record grants without an entry that says so. */
export function findUnattested(record: ConsentRecord | null, chain: Chain | null): string[] {
  if (!record) return [];
  const own = chain?.recordId === record.id ? chain : null;
  const oldest = own?.sealed.seq ? own.entries[0]?.at : undefined;
  return record.statements.flatMap(({ decidedAt, choices }) =>
    Object.keys(choices).filter((id) => {
      if (choices[id]?.decision !== 'granted') return false;
      // Entries from before the sealed place are gone: nothing can be said about their time.
      if (oldest !== undefined && decidedAt < oldest) return false;
      return !own?.entries.some(
        // One that was made from the record itself says nothing that the record does not.
        (entry) => entry.at === decidedAt && entry.choices[id] === 'granted' && !entry.late,
      );
    }),
  );
}
