// Answers `__gpp` from the first moment and keeps what cannot be answered yet. It stands inline in
// the head, so it uses nothing from outside itself.

import { frameBridge } from '../frame-bridge.js';

/** What callers hand over: called with the answer and whether there is one. */
export type Callback = (answer: unknown, success: boolean) => void;

/** Someone who wants to hear of events. */
export interface Listener {
  readonly id: number;
  readonly callback: Callback;
}

/** The function every vendor calls. A stub also keeps what was asked of it. */
export interface GppFunction {
  (command?: string, callback?: Callback, parameter?: unknown, version?: string): void;
  /** Calls that only the real API can answer. */
  queue?: Parameters<GppFunction>[];
  events?: Listener[];
  lastId?: number;
}

/** A window with `__gpp`. */
export interface GppWindow {
  __gpp?: GppFunction;
}

/** Puts a `__gpp` into this page that answers for one which is still to come, unless there is one. */
export function gppStub(): void {
  const page = window as unknown as GppWindow;
  if (typeof page.__gpp === 'function') return;
  const queue: Parameters<GppFunction>[] = [];
  const events: Listener[] = [];
  const stub: GppFunction = (command, callback, parameter, version) => {
    const ping = {
      gppVersion: '1.1',
      cmpStatus: 'stub',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'not ready',
      supportedAPIs: [],
      cmpId: 0,
      sectionList: [],
      applicableSections: [0],
      gppString: '',
      parsedSections: {},
    };
    const answer = (value: unknown): void => callback?.(value, true);
    if (command === 'ping') answer(ping);
    else if (command === 'addEventListener' && callback) {
      stub.lastId = (stub.lastId ?? 0) + 1;
      events.push({ id: stub.lastId, callback });
      const eventName = 'listenerRegistered';
      answer({ eventName, listenerId: stub.lastId, data: true, pingData: ping });
    } else if (command === 'removeEventListener') {
      const index = events.findIndex((listener) => listener.id === parameter);
      if (index >= 0) events.splice(index, 1);
      answer(index >= 0);
    } else if (command === 'hasSection') answer(false);
    else if (command === 'getSection' || command === 'getField') answer(null);
    else if (command) queue.push([command, callback, parameter, version]);
  };
  stub.queue = queue;
  stub.events = events;
  page.__gpp = stub;
}

/** The stub as text for a `<script>` in the head, above every tag that may ask. */
export function gppStubSnippet(): string {
  return `(${gppStub.toString()})();(${frameBridge.toString()})('gpp')`;
}
