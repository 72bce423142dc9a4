// Plausible counts without cookies; a visitor who said no is not counted at all.
// https://plausible.io/docs/excluding-localstorage

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { followByFlag, type IgnoreFlagOptions } from './ignore-flag.js';

/** Marks the browser as not to be counted while Plausible is refused. */
export function plausible(
  consent: Consent,
  { analytics = 'plausible' }: IgnoreFlagOptions = {},
): Stop {
  return followByFlag(consent, {
    name: 'plausible',
    key: 'plausible_ignore',
    value: 'true',
    ids: [analytics, 'analytics'],
  });
}
