// The evidence room: appends to the log and answers from it. Loaded only after a choice, or when someone asks
// for the history. Sends nothing.

import type {
  ConsentRecord,
  Evidence,
  HistoryDraft,
  HistoryEntry,
  Problem,
} from '../core/types.js';
import { canonicalJson } from './canonical.js';
import { appendEntry, emptyChain } from './chain.js';
import { createLog, type LogValue } from './log.js';

/** What the evidence room can be given. Every part has a default. */
export interface EvidenceOptions {
  readonly report?: (problem: Problem) => void;
  /** The description of what was shown under a hash, so that receipts can carry it. */
  readonly artefact?: (hash: string) => string | undefined;
  /** How many entries are kept; older ones are let go. @default 500 */
  readonly limit?: number;
  /** Longest wait for the browser's store, in milliseconds. @default 2000 */
  readonly waitMs?: number;
}

/** The evidence room as the page's entry sees it. */
export interface EvidenceRoom extends Evidence {
  /** The categories and services that the record grants without an entry in the log. */
  attest(record: ConsentRecord | null): Promise<readonly string[]>;
  /** Drops the log. For `reset`. */
  forget(): Promise<void>;
}

/** Opens the evidence room. */
export function createEvidence(options: EvidenceOptions = {}): EvidenceRoom {
  const reported = new Set<string>();
  const report = (code: string, message: string): void => {
    if (reported.has(code)) return;
    reported.add(code);
    options.report?.({ code, message });
  };
  const log = createLog(
    () => report('log-unavailable', 'The browser keeps no log; this page does, and tries again.'),
    options.waitMs,
  );
  const review = () => import('./review.js');

  return {
    async append(draft) {
      const clean = cleaned(draft);
      if (!clean) {
        report('log-entry-refused', 'An entry holds what cannot be kept. The choice counts.');
        return;
      }
      const text = clean.banner ? options.artefact?.(clean.banner) : undefined;
      await log.change((value) => withEntry(value, clean, options.limit ?? 500, text));
    },
    async history(recordId) {
      const { chain } = await log.read();
      return chain?.recordId === recordId ? chain.entries : [];
    },
    verify: async (recordId) => (await review()).verifyLog(await log.read(), recordId),
    attest: async (record) => (await review()).attestRecord(await log.read(), record),
    exportReceipt: async (format, facts) =>
      (await review()).exportReceipt(format, facts, await log.read()),
    async forget() {
      await log.change(({ aside, ...value }) => ({ ...value, chain: null, artefacts: {} }));
    },
  };
}

/** A copy of the draft that holds nothing but data, or undefined. */
function cleaned(draft: HistoryDraft): HistoryDraft | undefined {
  try {
    return JSON.parse(canonicalJson(draft));
  } catch {
    return undefined;
  }
}

function withEntry(
  value: LogValue,
  draft: HistoryDraft,
  limit: number,
  text: string | undefined,
): LogValue {
  // A log of another id belongs to a record that the visitor deleted: dropped, not linked. With it goes what
  // could not be read before; a log that is begun in the place of that keeps it beside.
  const isOther = value.chain && value.chain.recordId !== draft.recordId;
  const { aside, ...kept } = value;
  const before = (!isOther && value.chain) || emptyChain(draft.recordId);
  const chain = appendEntry(before, draft, limit);
  return {
    ...kept,
    chain,
    artefacts: withArtefact(value.artefacts, chain.entries, draft.banner, text),
    ...(aside !== undefined && !isOther && { aside }),
  };
}

function withArtefact(
  artefacts: LogValue['artefacts'],
  entries: readonly HistoryEntry[],
  hash: string | undefined,
  text: string | undefined,
): LogValue['artefacts'] {
  const all = hash && text ? { ...artefacts, [hash]: text } : artefacts;
  return Object.fromEntries(
    Object.entries(all).filter(([each]) => entries.some(({ banner }) => banner === each)),
  );
}
