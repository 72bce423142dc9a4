// The one place that holds what changes. Listeners are called one by one; a failing one stops no other.

import { atom } from 'nanostores';
import type { Reader } from './types.js';

/** A store that only its owner writes. */
export interface Store<Value> {
  readonly reader: Reader<Value>;
  set(value: Value): void;
}

/** Makes a store. `guard` calls a listener and hears of it when it throws. */
export function createStore<Value>(first: Value, guard: (task: () => void) => void): Store<Value> {
  const $value = atom<Value>(first);
  return {
    reader: {
      get: () => $value.get(),
      subscribe: (listener) => $value.subscribe((value) => guard(() => listener(value as Value))),
    },
    set: (value) => $value.set(value),
  };
}
