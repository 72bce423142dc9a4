// Runs released gates in the order a parser would have given them, in slices, and never waits for one for ever.

/** One thing to release. */
export interface Item {
  /** Waits for the end of the document, as `defer` and modules do. */
  readonly isDeferred: boolean | undefined;
  /** Releases it. Answers whether the next must wait until `settled` was called. */
  run(settled: () => void): boolean;
  /** Asks the network for what it needs while others run. */
  readonly prefetch: (() => () => void) | undefined;
  /** Told when it took longer than it may. */
  late(): void;
}

/** How long one slice may take before the page gets a turn. A frame has 16 ms. */
const SLICE_MS = 8;
/** How many files are asked for in advance; a browser opens no more at once over HTTP/1. */
const LOOKAHEAD = 6;

/** A queue that empties itself. */
export interface Queue {
  add(item: Item): void;
  run(): void;
  clear(): void;
}

/** Creates a queue. `isParsed` says whether the document has ended; `timeoutMs` is the longest wait for one item. */
export function createQueue(timeoutMs: number, isParsed: () => boolean): Queue {
  let now: Item[] = [];
  let deferred: Item[] = [];
  let isBusy = false;
  const asked = new Map<Item, () => void>();

  function step(): void {
    isBusy = false;
    run();
  }

  function askAhead(): void {
    for (const item of [...now, ...deferred].slice(0, LOOKAHEAD)) {
      if (item.prefetch && !asked.has(item)) asked.set(item, item.prefetch());
    }
  }

  function run(): void {
    if (isBusy) return;
    isBusy = true;
    const end = performance.now() + SLICE_MS;
    for (;;) {
      if (performance.now() > end) {
        setTimeout(step);
        return;
      }
      const item = now.shift() ?? (isParsed() ? deferred.shift() : undefined);
      if (!item) break;
      let isWaiting = true;
      const settled = () => {
        if (!isWaiting) return;
        isWaiting = false;
        step();
      };
      const mustWait = item.run(settled);
      asked.get(item)?.();
      asked.delete(item);
      if (mustWait) {
        askAhead();
        setTimeout(() => {
          if (isWaiting) item.late();
          settled();
        }, timeoutMs);
        return;
      }
      isWaiting = false;
    }
    isBusy = false;
  }

  return {
    add(item) {
      (item.isDeferred ? deferred : now).push(item);
    },
    run,
    clear() {
      for (const undo of asked.values()) undo();
      asked.clear();
      now = [];
      deferred = [];
    },
  };
}
