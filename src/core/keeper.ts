// Keeps the record where the next page will look for it, and in memory where the browser lets nothing be stored.
// Knows nothing of what a record allows.

import { attempt } from './errors.js';
import { type Decoded, decodeRecord, encodeRecord, maxAgeSeconds } from './record.js';
import type { Facts } from './state.js';
import type { ConsentRecord, ConsentStorage } from './types.js';
import type { Tell } from './words.js';

/** The one place of the record, as far as storage can be had. None of its functions throws; problems are told. */
export interface Keeper {
  /** Gives the record that counts now, and whether there is one that cannot be read. */
  find(): Pick<Facts, 'record' | 'unreadable'>;
  /** Keeps a new record. One that cannot be stored counts until another tab stores something, and is tried again by `find`. */
  keep(record: ConsentRecord): void;
  /** Stores a record that is kept already; says whether it could be. */
  put(record: ConsentRecord): boolean;
  /** Removes what is kept. */
  forget(): void;
}

/** What was found. A record that there is none of is read without trouble. */
interface Found {
  readonly kind: Decoded['kind'] | 'conflict';
  readonly record?: ConsentRecord | null;
}

/** Makes the keeper of a storage. */
export function createKeeper(storage: ConsentStorage, tell: Tell): Keeper {
  /** The latest record, while it is held in memory only. */
  let held: ConsentRecord | null = null;
  /** What storage held at that time. */
  let left = '';

  /** What touching storage gives, or undefined when the browser forbids it. */
  const touch = <Value>(task: () => Value): Value | undefined =>
    attempt(task, () => void tell('storage-failed'));
  const look = () => touch(() => storage.read());
  const write = (text: string) => touch(() => storage.write(text, maxAgeSeconds)) === true;
  const put = (record: ConsentRecord): boolean => {
    const text = encodeRecord(record);
    return !!text && write(text);
  };

  return {
    put,
    find: () => {
      const stored = look();
      // What is held gives way only to what another tab has stored since.
      const kept = String(stored) === left ? held : null;
      if (!kept || put(kept)) held = null;
      const { kind, record = null }: Found = kept
        ? { kind: 'record', record: kept }
        : // An empty text is stored, too: something took the record out of it.
          typeof stored === 'string'
          ? decodeRecord(stored)
          : { kind: stored ? 'conflict' : 'record' };
      const unreadable = kind !== 'record';
      if (unreadable) tell(`record-${kind}`);
      return { record, unreadable };
    },
    keep: (record) => {
      held = null;
      if (put(record)) return;
      // What was stored before must not speak for the visitor any more; without it there may be room, too. An empty text
      // is no silence: the next page denies and asks.
      if (!write('')) touch(() => storage.remove());
      if (put(record)) return;
      left = String(look());
      held = record;
      tell('record-not-stored');
    },
    forget: () => {
      held = null;
      touch(() => storage.remove());
    },
  };
}
