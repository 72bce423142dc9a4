// Runs released gates in the order a parser would have given them, in slices, and never waits for one for ever.

import { later } from './platform.js';

/** When the next may run: once this one has loaded, once the promises of its code are done, or at once. */
export type Pace = 'settled' | 'code' | 'now';

/** One thing to release. */
export interface Item {
  /** Waits for the end of the document, as `defer` and modules do. */
  readonly isDeferred: boolean | undefined;
  /** Whether it may still run. */
  isDue(): boolean;
  /** Releases it, and calls `settled` when it is done if the next must wait for that. */
  run(settled: () => void): Pace;
  /** Asks the network for what it needs while others run. */
  readonly prefetch: (() => () => void) | undefined;
  /** Told when it took longer than it may. */
  late(): void;
}

/** How long work may go on before the page gets a turn. A frame has 16 ms. */
export const SLICE_MS = 8;
/** How long a chain of promises is waited for, in steps. */
const PROMISES = 32;
/** How many files are asked for in advance; a browser opens no more at once over HTTP/1. */
const LOOKAHEAD = 6;

/** A queue that empties itself. */
export interface Queue {
  add(item: Item): void;
  /** Goes on until `sliceEnd`, a time of the page's own clock, before the page gets its first turn. */
  run(sliceEnd?: number): void;
  /** Takes back what was asked for in advance and may no longer run. */
  recall(): void;
  clear(): void;
}

/** Creates a queue. `isParsed` says whether the document has ended; `timeoutMs` is the longest wait for one item. */
export function createQueue(timeoutMs: number, isParsed: () => boolean): Queue {
  const now = new Set<Item>();
  const deferred = new Set<Item>();
  let isBusy = false;
  let sliceEnd = 0;
  const asked = new Map<Item, () => void>();

  function askAhead(): void {
    for (const lane of [now, deferred]) {
      let files = 0;
      for (const item of lane) {
        if (!item.prefetch || !item.isDue()) continue;
        files += 1;
        if (files > LOOKAHEAD) break;
        if (!asked.has(item)) asked.set(item, item.prefetch());
      }
    }
  }

  function forget(item: Item): void {
    asked.get(item)?.();
    asked.delete(item);
  }

  function startSlice(end = performance.now() + SLICE_MS): void {
    sliceEnd = end;
    next();
    askAhead();
  }

  function next(): void {
    const lane = now.size ? now : deferred;
    const [item] = now.size || isParsed() ? lane : [];
    isBusy = !!item;
    if (!item) return;
    lane.delete(item);
    let isWaiting = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settled = () => {
      clearTimeout(timer);
      if (isWaiting) {
        isWaiting = false;
        startSlice();
      }
    };
    const pace = item.run(settled);
    forget(item);
    if (pace === 'settled') {
      askAhead();
      timer = setTimeout(() => {
        if (isWaiting) item.late();
        settled();
      }, timeoutMs);
      return;
    }
    isWaiting = false;
    // A parser lets a script's promises finish before the next script, but not its timers.
    if (performance.now() > sliceEnd) later(() => startSlice());
    else void hop(pace === 'code' ? PROMISES : 1);
  }

  async function hop(times: number): Promise<void> {
    for (let left = times; left > 0; left -= 1) await undefined;
    next();
  }

  return {
    add(item) {
      (item.isDeferred ? deferred : now).add(item);
    },
    run(end) {
      if (!isBusy) startSlice(end);
    },
    recall() {
      for (const item of asked.keys()) if (!item.isDue()) forget(item);
    },
    clear() {
      for (const item of asked.keys()) forget(item);
      now.clear();
      deferred.clear();
    },
  };
}
