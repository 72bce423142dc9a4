// Where the log lives: one value under one key of one IndexedDB store, changed in one transaction at a time.
// Waits for nobody longer than two seconds; what cannot be stored stays in memory and is tried again.

import { createStore, get, update } from 'idb-keyval';
import type { HistoryEntry } from '../core/types.js';
import type { Chain } from './chain.js';

/** Everything that is stored. */
export interface LogValue {
  readonly chain: Chain | null;
  /** What a receiver has not acknowledged, in the order in which it was logged. */
  readonly outbox: readonly HistoryEntry[];
  /** What a receiver refused for good. */
  readonly parked: readonly HistoryEntry[];
  /** Descriptions of what was shown, by SHA-256; those that entries name. */
  readonly artefacts: Readonly<Record<string, string>>;
  /** When to try the receiver again. */
  readonly retry: Retry | null;
  /** A stored value that could not be read. Kept as it was found. */
  readonly aside?: unknown;
}

/** A pause before the next attempt. Milliseconds since 1970. */
export interface Retry {
  readonly from: number;
  readonly at: number;
  /** How often in a row it failed. */
  readonly failures: number;
  /** Whether the receiver itself asked for it. Coming back online does not end such a pause. */
  readonly isAsked: boolean;
}

/** A change. Pure: it may run again, on another value, when the first try could not be stored. */
export type Step = (value: LogValue) => LogValue;

/** The stored log. Nothing here throws or rejects. */
export interface Log {
  read(): Promise<LogValue>;
  /** Says whether the change is on disk. If not, it counts for this page and is tried again later. */
  change(step: Step): Promise<boolean>;
}

// idb-keyval cannot add a second store to a database, so all keys live in this one. A later, incompatible
// format takes another key and leaves this one alone.
const key = 'log:1';
const emptyValue: LogValue = { chain: null, outbox: [], parked: [], artefacts: {}, retry: null };

/** Opens the log. Touches the browser's store only when something is read or changed. */
export function createLog(onUnavailable: () => void, waitMs = 2000): Log {
  const store = createStore('consentry', 'log');
  const pending: Step[] = [];
  let known = emptyValue;
  let running: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (pending.length) {
      let applied = 0;
      let next = known;
      await update<unknown>(
        key,
        (stored) => {
          // Computed here, inside the transaction: another tab may have written since.
          applied = pending.length;
          next = pending.reduce((value, step) => step(value), readValue(stored));
          return next;
        },
        store,
      );
      pending.splice(0, applied);
      known = next;
    }
  }

  async function settle(step: Step): Promise<boolean> {
    // More than one round: a step that comes while a transaction commits is left to the next.
    while (pending.includes(step)) {
      running ??= write().finally(() => {
        running = undefined;
      });
      await running;
    }
    return true;
  }

  async function bounded<Value>(task: () => Promise<Value>, otherwise: Value): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(reject, waitMs);
      });
      return await Promise.race([task(), late]);
    } catch {
      onUnavailable();
      return otherwise;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async read() {
      const stored = await bounded(async () => readValue(await get<unknown>(key, store)), known);
      return pending.reduce((value, step) => step(value), stored);
    },
    change(step) {
      pending.push(step);
      return bounded(() => settle(step), false);
    },
  };
}

function readValue(stored: unknown): LogValue {
  if (stored === undefined) return emptyValue;
  if (!isLogValue(stored)) return { ...emptyValue, aside: stored };
  return { ...emptyValue, ...stored };
}

function isLogValue(value: unknown): value is LogValue {
  if (!isObject(value) || !Array.isArray(value['outbox'])) return false;
  const chain = value['chain'];
  if (chain === null) return true;
  return (
    isObject(chain) &&
    typeof chain['recordId'] === 'string' &&
    Array.isArray(chain['entries']) &&
    isLink(chain['sealed']) &&
    isLink(chain['last'])
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLink = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value['seq']) && typeof value['hash'] === 'string';
