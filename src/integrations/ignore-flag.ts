// Counters without cookies that a visitor switches off by a mark in local storage.

import type { Consent } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';

/** Which counter, and who decides. */
export interface IgnoreFlag {
  /** Name for reports. */
  readonly name: string;
  /** The mark in local storage. */
  readonly key: string;
  readonly value: string;
  /** Service, then category. */
  readonly ids: readonly string[];
}

/** For counters about which a site decides nothing but by which category or service. */
export interface IgnoreFlagOptions {
  /** Category or service. @default the counter's service, else `analytics` */
  readonly analytics?: string;
}

/**
 * Sets the mark after a refusal or withdrawal and removes it with the grant. Before a choice nothing
 * is written: there the gate holds the counter.
 */
export function followByFlag(consent: Consent, { name, key, value, ids }: IgnoreFlag): Stop {
  return follow(
    consent,
    name,
    (state) => ({ granted: isGranted(state, ...ids), isDecided: state.status === 'decided' }),
    ({ granted, isDecided }, before) => {
      if (granted) localStorage.removeItem(key);
      else if (isDecided || before?.granted) localStorage.setItem(key, value);
    },
  );
}
