// Entries for choices whose page was left before they could be logged: made from the record, which was written at
// once, and marked as such. They complete the log; they attest nothing, since other scripts can write a record.

import type { ConsentRecord, Decision, HistoryDraft, Settings } from '../core/types.js';
import type { Chain } from './chain.js';

/** What the record says and the log does not, oldest first. Only of choices made before `until`, in milliseconds. */
export function findLate(
  record: ConsentRecord | null | undefined,
  chain: Chain | null,
  settings: Pick<Settings, 'categories' | 'services'>,
  until: number,
): readonly HistoryDraft[] {
  if (!record) return [];
  const own = chain?.recordId === record.id ? chain : null;
  const oldest = (own?.sealed.seq && own.entries[0]?.at) || '';
  const drafts = record.statements.map(
    ({ decidedAt: at, choices: said, sequence, ...statement }) => {
      const choices: Record<string, Decision> = {};
      for (const id of Object.keys(said)) choices[id] = said[id]?.decision ?? 'denied';
      const isGiven = Object.values(choices).includes('granted');
      return { ...statement, at, state: isGiven ? 'ConsentGiven' : 'ConsentRefused', choices };
    },
  );
  return [...drafts, ...optOutOf(record, settings)]
    .filter(({ at }) => {
      // Times are kept to the second: of a choice in the last one nobody knows yet whether its entry is on its way.
      const isPast = Date.parse(at) + 1000 <= until;
      return isPast && at >= oldest && !own?.entries.some((entry) => entry.at === at);
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((draft) => ({ ...draft, recordId: record.id, late: true }));
}

function optOutOf(
  { optOut, statements }: ConsentRecord,
  { categories, services }: Pick<Settings, 'categories' | 'services'>,
): readonly Omit<HistoryDraft, 'recordId'>[] {
  if (!optOut) return [];
  const { revision, sequence, ...sale } = optOut;
  const choices: Record<string, Decision> = {};
  for (const { id, saleOrShare } of [...categories, ...services]) {
    if (saleOrShare) choices[id] = 'denied';
  }
  return [{ ...sale, state: 'ConsentWithdrawn', place: statements.at(-1)?.place ?? 'XX', choices }];
}
