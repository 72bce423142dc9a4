// Sends the log to the site's own receiver, where one is configured. What waits lies in the log's own store, in
// order, until the receiver has acknowledged exactly that; one tab at a time sends.

import type { ConsentState, HistoryDraft, HistoryEntry, Problem, Settings } from '../core/types.js';
import { type Answer, bodyOf, readAnswer } from './delivery-protocol.js';
import { acknowledge, defer, hasten, park, refill, takeBatch } from './delivery-queue.js';
import { findLate } from './late.js';
import type { Log, LogValue, Step } from './log.js';

/** What delivery needs from the browser. */
export interface DeliveryPlatform {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** When the page began. */
  readonly startedAt: number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Runs a task after so many milliseconds; returns what prevents that. */
  readonly later: (task: () => void, ms: number) => () => void;
  /** Runs a task while no other tab runs one. */
  readonly exclusively: (task: () => Promise<void>) => Promise<unknown>;
  /** Runs a task when the network, or a page out of the browser's cache, comes back. Returns its undo. */
  readonly on: (event: 'online' | 'pageshow', task: () => void) => () => void;
}

/** What delivery is made from. */
export interface DeliveryOptions {
  readonly log: Log;
  /** The configuration's `receipts.endpoint`. */
  readonly endpoint: unknown;
  readonly report: (problem: Problem) => void;
  /** Takes what ends delivery on this page. */
  readonly onDestroy?: ((undo: () => void) => void) | undefined;
  readonly settings?: Pick<Settings, 'categories' | 'services'>;
  readonly state?: { get(): Pick<ConsentState, 'record'> };
  /** Appends to the log, and to what waits. */
  readonly put?: (entry: HistoryDraft) => Step;
  readonly platform?: DeliveryPlatform;
}

const timeoutMs = 15_000;
const firstPauseMs = 2_000;
const longestPauseMs = 60 * 60_000;
/** The longest pause a receiver may ask for. */
const longestAskedMs = 24 * 60 * 60_000;
/** Failures in a row after which the site is told. */
const failuresToReport = 3;
/** Browsers refuse a keepalive request whose body is over 64 KiB. */
const keepaliveBytes = 60_000;

const browserPlatform: DeliveryPlatform = {
  fetch: (url, request) => fetch(url, request),
  now: Date.now,
  startedAt: globalThis.performance?.timeOrigin,
  random: Math.random,
  later(task, ms) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
  exclusively: (task) =>
    // Missing on plain http. Two senders are then possible, and harmless: the receiver stores each entry once.
    globalThis.navigator?.locks ? navigator.locks.request('consentry-receipts', task) : task(),
  on(event, task) {
    addEventListener(event, task);
    return () => removeEventListener(event, task);
  },
};

/** Starts delivery. Returns what makes it look for work; it also looks by itself after a failure. */
export function createDelivery(options: DeliveryOptions): () => void {
  const { log, report, platform = browserPlatform } = options;
  const endpoint = readEndpoint(options.endpoint);
  if (!endpoint) {
    report({
      code: 'receipts-endpoint-refused',
      message: 'receipts.endpoint must be an https address without a user name. Nothing is sent.',
      path: 'receipts.endpoint',
    });
    return () => undefined;
  }
  let isQueued = false;
  let isEnded = false;
  let cancelRetry: (() => void) | undefined;
  /** Most entries in one request. One after a refusal, to find the entry that is at fault. */
  let most = 20;
  /** The receiver lacks entries that are gone here: tells it that the chain goes on without them. */
  let isResumed = false;

  function wake(): void {
    // A tab that waits for its turn sees what comes meanwhile; asking twice would only make it look twice.
    if (isQueued || isEnded) return;
    isQueued = true;
    platform
      .exclusively(async () => {
        isQueued = false;
        while (!isEnded && (await sendOnce()));
      })
      .catch(() => {
        isQueued = false;
      });
  }

  function wakeIn(ms: number): void {
    cancelRetry?.();
    cancelRetry = platform.later(wake, ms);
  }

  /** Sends what is first in line. Says whether there may be more to do at once. */
  async function sendOnce(): Promise<boolean> {
    const value = await log.read();
    if (!value.outbox.length) return false;
    const pause = pauseOf(value, platform.now());
    if (pause > 0) {
      wakeIn(pause);
      return false;
    }
    const batch = takeBatch(value.outbox, most, keepaliveBytes);
    const answer = await post(batch);
    switch (answer.kind) {
      case 'stored':
        most = 20;
        isResumed = false;
        await log.change(acknowledge(batch, answer.head));
        return true;
      case 'broken':
        return mend(value, batch, answer.expected);
      case 'refused':
        if (batch.length > 1) {
          most = 1;
          return true;
        }
        await log.change(park(batch));
        report({
          code: 'receipt-refused',
          message: 'The receiver refuses an entry for good. It is kept aside.',
        });
        return true;
      case 'later':
        await postpone(value, answer.afterMs);
        return true;
    }
  }

  /** The receiver's chain and ours do not meet: gives it what it lacks, or says that we cannot. */
  async function mend(
    value: LogValue,
    batch: readonly HistoryEntry[],
    expected: number,
  ): Promise<boolean> {
    const refilled = refill(batch, expected);
    if (refilled(value) !== value) {
      await log.change(refilled);
    } else if (isResumed) {
      await postpone(value, 0);
    } else {
      isResumed = true;
    }
    return true;
  }

  async function postpone({ retry }: LogValue, askedMs: number): Promise<void> {
    const failures = (retry?.failures ?? 0) + 1;
    const limit = Math.min(firstPauseMs * 2 ** Math.min(failures - 1, 20), longestPauseMs);
    // Half of it by chance, so that the visitors of a site do not all come back at once.
    const own = limit / 2 + (limit / 2) * platform.random();
    const from = platform.now();
    const at = from + Math.max(own, Math.min(askedMs, longestAskedMs));
    await log.change(defer({ from, at, failures, isAsked: askedMs > 0 }));
    if (failures === failuresToReport) {
      report({
        code: 'receipts-waiting',
        message: 'The receiver does not acknowledge. Choices count; their receipts wait.',
      });
    }
  }

  async function post(batch: readonly HistoryEntry[]): Promise<Answer> {
    const body = bodyOf(batch, isResumed);
    const abort = new AbortController();
    const cancel = platform.later(() => abort.abort(), timeoutMs);
    try {
      const response = await platform.fetch(endpoint ?? '', {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': batch[batch.length - 1]?.hash ?? '',
        },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // A redirect ends at a login page more often than at a receiver.
        redirect: 'error',
        cache: 'no-store',
        keepalive: new TextEncoder().encode(body).length <= keepaliveBytes,
        signal: abort.signal,
      });
      return await readAnswer(response, batch, platform.now());
    } catch {
      return { kind: 'later', afterMs: 0 };
    } finally {
      cancel();
    }
  }

  const { settings, state, put } = options;
  if (settings && state && put) {
    const { record } = state.get();
    // In the transaction, since another tab may do the same.
    const complete: Step = (value) =>
      findLate(record, value.chain, settings, platform.startedAt).reduce(
        (next, draft) => put(draft)(next),
        value,
      );
    log.change(complete).then(wake);
  }
  const undos = [
    platform.on('online', () => void log.change(hasten).then(wake)),
    platform.on('pageshow', wake),
  ];
  options.onDestroy?.(() => {
    isEnded = true;
    cancelRetry?.();
    for (const undo of undos) undo();
  });
  return wake;
}

function pauseOf({ retry }: LogValue, now: number): number {
  // A clock that was set back must not hold receipts for ever.
  return retry && now >= retry.from ? retry.at - now : 0;
}

/** The address to send to, or undefined if it must not be used. Plain http is for trying out on one machine. */
function readEndpoint(value: unknown): string | undefined {
  try {
    const url = new URL(String(value), globalThis.location?.href);
    const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
    return isSafe && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
