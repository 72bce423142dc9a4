// For vendors that start on an event which is long over. Loaded when the first gate with `data-replay` is released.

import { fromDocument } from '../browser/page.js';

/** What the tag of a vendor that waits for the page looks like. */
const WAITING = '[data-replay="load"]';

type Caught = readonly [
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject,
];

/**
 * Notes what a released script registers for `load` and `DOMContentLoaded` when these are over. Only scripts that ask
 * for it are listened to. The answer ends that and calls what was registered, nobody else's listeners.
 */
export function catchLateListeners(): () => void {
  const caught: Caught[] = [];
  const previous = window.onload;
  const native = EventTarget.prototype.addEventListener;
  const targets = [window, document];
  const undos: (() => void)[] = [];

  for (const target of targets) {
    const value = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: AddEventListenerOptions | boolean,
    ): void => {
      if (listener && isOver(type) && fromDocument('currentScript')?.matches(WAITING)) {
        caught.push([target, type, listener]);
      }
      native.call(target, type, listener, options);
    };
    Object.defineProperty(target, 'addEventListener', {
      value,
      configurable: true,
      writable: true,
    });
    undos.push(() => {
      if (target.addEventListener === value) Reflect.deleteProperty(target, 'addEventListener');
    });
  }

  return () => {
    for (const undo of undos) undo();
    const { onload } = window;
    if (onload && onload !== previous && isOver('load')) caught.push([window, 'load', onload]);
    for (const [target, type, listener] of caught) {
      try {
        const event = new Event(type);
        if (typeof listener === 'function') listener.call(target, event);
        else listener.handleEvent(event);
      } catch (error) {
        reportError(error);
      }
    }
  };
}

function isOver(type: string): boolean {
  const state = fromDocument('readyState');
  return type === 'load'
    ? state === 'complete'
    : type === 'DOMContentLoaded' && state !== 'loading';
}
