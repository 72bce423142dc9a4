// The evidence room: appends to the log and answers from it. Loaded only after a choice, or when someone asks
// for the history. Sends nothing unless a receiver is configured.

import type {
  ConsentState,
  Evidence,
  HistoryDraft,
  HistoryEntry,
  LoadPart,
  Problem,
  Settings,
} from '../core/types.js';
import { makeArtefact } from './artefact.js';
import { canonicalJson } from './canonical.js';
import { appendEntry, emptyChain } from './chain.js';
import { createLog, type LogValue } from './log.js';
import type { Checked } from './review.js';

declare const VERSION: string;

/** What the evidence room can be given; a consent is the first four. Every part has a default. */
export interface EvidenceOptions {
  readonly report?: (problem: Problem) => void;
  /** `receipts.endpoint` is where the log is delivered to, if anywhere; the rest describes what was shown. */
  readonly settings?: Settings;
  readonly state?: { get(): Pick<ConsentState, 'record'> };
  readonly onDestroy?: (undo: () => void) => void;
  /** The texts that were on screen, by the mark with which a record's `banner` points to them. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  /** How the files that this one loads later are loaded. @default `import` */
  readonly loadPart?: LoadPart | undefined;
  /** How many entries are kept; older ones are let go. @default 500 */
  readonly limit?: number;
  /** Longest wait for the browser's store, in milliseconds. @default 2000 */
  readonly waitMs?: number;
}

/** The evidence room as the page's entry sees it. */
export interface EvidenceRoom extends Evidence {
  verify(recordId: string | null): Promise<Checked>;
  /** Drops a log that is not the record's. What a receiver has still to acknowledge stays. */
  tidy(): Promise<void>;
  /** Drops the log, except what a receiver has still to acknowledge. For `reset`. */
  forget(): Promise<void>;
}

/** How many entries wait for a receiver at most. The log itself may still hold those that had to give way. */
const mostWaiting = 1000;

/** Opens the evidence room. */
export function createEvidence(options: EvidenceOptions = {}): EvidenceRoom {
  const { loadPart = (load) => load() } = options;
  const reported = new Set<string>();
  const report = (problem: Problem): void => {
    if (!reported.has(problem.code)) options.report?.(problem);
    reported.add(problem.code);
  };
  const log = createLog(() => {
    const message = 'The browser keeps no log.';
    report({ code: 'log-unavailable', message });
  }, options.waitMs);
  /** Over when an entry that has come is being written; who asks before that waits, and hears of it. */
  let idle: Promise<unknown> | undefined;
  const review = async () => {
    await idle;
    return (await loadPart(() => import('./review.js'))).createReview(log, options.state);
  };
  const endpoint = options.settings?.receipts?.['endpoint'];
  const isSent = endpoint !== undefined;
  let sender: Promise<() => void> | undefined;
  const deliver = (): void => {
    if (!isSent) return;
    sender ??= loadPart(() => import('./delivery.js')).then((part) =>
      part.createDelivery({ ...options, log, endpoint, report, put }),
    );
    sender.then(
      (wake) => wake(),
      () => {
        sender = undefined;
        report({ code: 'delivery-not-loaded', message: 'Receipts wait for a file.' });
      },
    );
  };

  const put = (entry: HistoryDraft, text?: string) => (value: LogValue) => {
    const next = withEntry(value, entry, options.limit ?? 500, text);
    const newest = next.chain?.entries.slice(-1) ?? [];
    return isSent ? { ...next, outbox: [...next.outbox, ...newest].slice(-mostWaiting) } : next;
  };

  deliver();
  return {
    async append(draft) {
      const clean = cleaned(draft);
      if (!clean) {
        const message = 'An entry holds what cannot be kept.';
        report({ code: 'log-entry-refused', message });
        return;
      }
      // Hashing takes milliseconds: tags that were just allowed and have arrived go first.
      // Safari has no such call; there a timer, which understands nothing of the options, has to do.
      const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
      idle = new Promise((resolve) => whenIdle(resolve, { timeout: 200 }));
      await idle;
      const shown = describe(clean, options);
      const entry = shown ? { ...clean, shown: shown.hash } : clean;
      await log.change(put(entry, shown?.text));
      deliver();
    },
    async history(recordId) {
      await idle;
      const { chain } = await log.read();
      return chain?.recordId === recordId ? chain.entries : [];
    },
    verify: async (recordId) => (await review()).verify(recordId),
    exportReceipt: async (format, facts) => (await review()).exportReceipt(format, facts),
    async tidy() {
      await idle;
      const { state } = options;
      const isOther = ({ chain }: LogValue): boolean =>
        !!state && !!chain && chain.recordId !== state.get().record?.id;
      if (isOther(await log.read())) {
        await log.change((value) => (isOther(value) ? dropped(value) : value));
      }
    },
    async forget() {
      await idle;
      await log.change(dropped);
    },
  };
}

/** Without the log; what a receiver has still to acknowledge stays. */
const dropped = ({ aside, ...value }: LogValue): LogValue => ({
  ...value,
  chain: null,
  artefacts: {},
});

/** A copy of the draft that holds nothing but data, or undefined. */
function cleaned(draft: HistoryDraft): HistoryDraft | undefined {
  try {
    return JSON.parse(canonicalJson(draft));
  } catch {
    return undefined;
  }
}

/** What was shown, unless nothing was or the site configured what cannot be described. */
function describe(
  { banner = '', language = '', rules = '', via }: HistoryDraft,
  { settings, texts }: EvidenceOptions,
) {
  const messages = banner && texts?.[banner];
  if (!messages || !settings) return undefined;
  const surface = via === 'preferences' || via === 'choices' ? 'preferences' : 'banner';
  try {
    return makeArtefact({ settings, language, surface, messages, rules, library: VERSION });
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
    artefacts: withArtefact(value.artefacts, chain.entries, draft.shown, text),
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
    Object.entries(all).filter(([each]) => entries.some(({ shown }) => shown === each)),
  );
}
