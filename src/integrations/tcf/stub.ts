// Answers `__tcfapi` from the first moment and keeps what cannot be answered yet. It stands inline in
// the head, so it uses nothing from outside itself.

import { frameBridge } from '../frame-bridge.js';

/** A call that waits for the CMP. */
type Call = readonly unknown[];

/** Puts a `__tcfapi` into this page that answers for one which is still to come, unless there is one. */
export function tcfStub(): void {
  if (typeof Reflect.get(window, '__tcfapi') === 'function') return;
  const queue: Call[] = [];
  const stub = (...call: Call): Call[] | undefined => {
    // Called with nothing it hands over what waits: that is how the CMP takes it up.
    if (call.length === 0) return queue;
    const [command, , callback] = call;
    if (command === 'ping' && typeof callback === 'function') {
      callback(
        { gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub', apiVersion: '2' },
        true,
      );
    } else queue.push(call);
    return undefined;
  };
  Reflect.set(window, '__tcfapi', stub);
}

/** The stub as text for a `<script>` in the head, above every tag that may ask. */
export function tcfStubSnippet(): string {
  return `(${tcfStub.toString()})();(${frameBridge.toString()})('tcfapi')`;
}
