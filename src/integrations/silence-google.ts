// Keeps Google Analytics silent while it is denied. Its tag sends pings without cookies when
// storage is denied; a site that promised basic mode must not send even those after a withdrawal.

import type { Consent } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';

/** Which properties to silence. */
export interface SilenceGoogleOptions {
  /** Measurement ids, `G-…`. */
  readonly ids: readonly string[];
  /** Category or service that decides. @default `google-analytics`, else `analytics` */
  readonly analytics?: string;
}

/** Sets Google's own switch, `ga-disable-G-…`, whenever analytics is denied, and unsets it with the grant. */
export function silenceGoogle(
  consent: Consent,
  { ids, analytics = 'google-analytics' }: SilenceGoogleOptions,
): Stop {
  return follow(
    consent,
    'silenceGoogle',
    (state) => isGranted(state, analytics, 'analytics'),
    (granted) => {
      for (const id of ids) Reflect.set(window, `ga-disable-${id}`, !granted);
    },
  );
}
