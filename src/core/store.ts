// The one place that holds what changes. Listeners are called one by one; a failing one stops no other.

import { atom } from 'nanostores';
import type { Reader } from './types.js';

/** A store that only its owner writes. */
export interface Store<Value> {
  readonly reader: Reader<Value>;
  set(value: Value): void;
}

/** Makes a store. `failed` hears of listeners that threw. */
export function createStore<Value>(first: Value, failed: (error: unknown) => void): Store<Value> {
  const $value = atom<Value>(first);
  return {
    reader: {
      get: () => $value.get(),
      subscribe: (listener) =>
        $value.subscribe((value) => {
          try {
            listener(value as Value);
          } catch (error) {
            failed(error);
          }
        }),
    },
    set: (value) => $value.set(value),
  };
}
