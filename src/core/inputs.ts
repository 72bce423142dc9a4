// What core reads from outside. What cannot be read is taken for what allows least.

import { attempt } from './errors.js';
import { decodeRecord } from './record.js';
import type { Facts } from './state.js';
import type { ConsentStorage, Env, Settings } from './types.js';
import type { Key } from './words.js';

/** Tells of a problem, by its code. */
type Tell = (code: Key, path?: string) => void;

/** The record in what storage gave, if it gave any. */
export function readRecord(
  stored: ReturnType<ConsentStorage['read']> | undefined,
  tell: Tell,
): Pick<Facts, 'record' | 'unreadable'> {
  // An empty text is stored, too: something took the record out of it.
  if (!stored && stored !== '') return { record: null, unreadable: false };
  const decoded = typeof stored === 'string' ? decodeRecord(stored) : { kind: 'conflict' as const };
  if (decoded.kind === 'record') return { record: decoded.record, unreadable: false };
  tell(`record-${decoded.kind}`);
  return { record: null, unreadable: true };
}

/** The visitor's age in years, where the site knows it. One that cannot be read is the youngest. */
export function readAge({ audience }: Settings, tell: Tell): number | undefined {
  const age = audience?.age;
  if (typeof age !== 'function') return age;
  let years: number | undefined = Number.NaN;
  attempt(() => {
    years = age();
  });
  if (years === undefined || (Number.isFinite(years) && years >= 0)) return years;
  tell('age-unreadable', 'audience.age');
  return 0;
}

/** A clock that shows no time shows the beginning: every record is then from the future and grants nothing. */
export function readClock(env: Pick<Env, 'now'>): number {
  const now = env.now();
  return Math.abs(now) <= 8.64e15 ? now : 0;
}
