// A world for the delivery part: virtual time, two tabs that come and go, one store, and a network that drops,
// doubles, delays and reorders. The receiver is written here from the protocol, not taken from the product.

import type { HistoryEntry, Problem } from '../../../src/core/types.js';
import { appendEntry, emptyChain } from '../../../src/evidence/chain.js';
import { createDelivery, type DeliveryPlatform } from '../../../src/evidence/delivery.js';
import type { Log, LogValue } from '../../../src/evidence/log.js';
import { aDraft } from './builders.js';

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Time that passes only when everything that can happen now has happened. */
export class VirtualTime {
  now = Date.UTC(2026, 10, 24);
  private tasks: { readonly at: number; readonly order: number; readonly run: () => void }[] = [];
  private count = 0;

  later(run: () => void, ms: number): () => void {
    const task = { at: this.now + ms, order: this.count++, run };
    this.tasks.push(task);
    return () => {
      this.tasks = this.tasks.filter((each) => each !== task);
    };
  }

  /** Runs the next task. False when there is none. */
  async step(): Promise<boolean> {
    await new Promise((done) => setImmediate(done));
    let [next] = this.tasks;
    for (const task of this.tasks) {
      if (next && (task.at < next.at || (task.at === next.at && task.order < next.order)))
        next = task;
    }
    if (!next) return false;
    this.tasks = this.tasks.filter((each) => each !== next);
    this.now = Math.max(this.now, next.at);
    next.run();
    return true;
  }
}

/** A receiver as the protocol describes it. Keeps what it stored in the order in which it did. */
export class Receiver {
  readonly stored: HistoryEntry[] = [];
  readonly resumed: string[] = [];

  answer(body: string): { readonly status: number; readonly json: unknown } {
    const { schema, entries, resumed } = JSON.parse(body);
    if (schema !== 'consentry-receipts-1') return { status: 400, json: {} };
    const accepted: HistoryEntry[] = [];
    for (const entry of entries as HistoryEntry[]) {
      const own = [...this.stored, ...accepted].filter((each) => each.recordId === entry.recordId);
      if (own.some(({ hash }) => hash === entry.hash)) continue;
      const last = own.at(-1);
      const follows = last && entry.seq === last.seq + 1 && entry.previous === last.hash;
      if (last && !follows) {
        if (!resumed) return { status: 409, json: { error: 'gap', expected: last.seq + 1 } };
        this.resumed.push(entry.hash);
      }
      accepted.push(entry);
    }
    this.stored.push(...accepted);
    const { recordId, seq, hash } = entries.at(-1);
    const head = { recordId, seq, hash, at: '2026-11-24T00:00:00Z', key: 'k1', signature: 'c2ln' };
    return { status: 200, json: { acknowledged: { recordId, seq, hash }, head } };
  }
}

/** The store that all tabs share. */
export class SharedStore implements Log {
  value: LogValue = { chain: null, outbox: [], parked: [], artefacts: {}, retry: null };
  readonly read = async (): Promise<LogValue> => this.value;
  readonly change = async (step: (value: LogValue) => LogValue): Promise<boolean> => {
    this.value = step(this.value);
    return true;
  };

  /** A choice, as the log takes it. */
  append(recordId: string, language: string, limit = 500): HistoryEntry {
    const before =
      this.value.chain?.recordId === recordId ? this.value.chain : emptyChain(recordId);
    const chain = appendEntry(before, aDraft({ recordId, language }), limit);
    const [entry] = chain.entries.slice(-1);
    if (!entry) throw new Error('Nothing was appended.');
    this.value = { ...this.value, chain, outbox: [...this.value.outbox, entry] };
    return entry;
  }
}

/** One lock over all tabs, given in the order in which it was asked for. */
export class SharedLock {
  private holder: Tab | null = null;
  private waiting: { readonly tab: Tab; readonly run: () => Promise<void> }[] = [];

  request(tab: Tab, run: () => Promise<void>): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ tab, run: () => run().finally(done) });
      this.next();
    });
  }

  release(tab: Tab): void {
    this.waiting = this.waiting.filter((each) => each.tab !== tab);
    if (this.holder === tab) this.holder = null;
    this.next();
  }

  private next(): void {
    if (this.holder) return;
    const turn = this.waiting.shift();
    if (!turn) return;
    this.holder = turn.tab;
    turn.run().finally(() => {
      if (this.holder !== turn.tab) return;
      this.holder = null;
      this.next();
    });
  }
}

/** What a network does to a request. */
export type Network = (body: string, answer: (response: Response | Error) => void) => void;

/** A tab: it can be killed at any moment, and nothing of it runs afterwards. */
export class Tab {
  readonly problems: Problem[] = [];
  readonly wake: () => void;
  private isAlive = true;

  constructor(
    time: VirtualTime,
    store: SharedStore,
    private readonly lock: SharedLock,
    network: Network,
    random: () => number,
  ) {
    const platform: DeliveryPlatform = {
      now: () => time.now,
      startedAt: time.now,
      random,
      later: (task, ms) => time.later(() => this.isAlive && task(), ms),
      exclusively: (task) => lock.request(this, task),
      on: () => () => undefined,
      fetch: (_, { body, signal }) =>
        new Promise((resolve, reject) => {
          signal?.addEventListener('abort', () => this.isAlive && reject(new Error('Aborted.')));
          network(String(body), (response) => {
            if (!this.isAlive) return;
            if (response instanceof Error) reject(response);
            else resolve(response);
          });
        }),
    };
    const endpoint = 'https://receipts.example/receipts';
    const report = (problem: Problem): void => void this.problems.push(problem);
    this.wake = createDelivery({ log: store, endpoint, report, platform });
    this.wake();
  }

  kill(): void {
    this.isAlive = false;
    this.lock.release(this);
  }
}
