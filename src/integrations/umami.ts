// Umami counts without cookies; a visitor who said no is not counted at all.
// https://umami.is/docs/exclude-my-own-visits

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { followByFlag, type IgnoreFlagOptions } from './ignore-flag.js';

/** Marks the browser as not to be counted while Umami is refused. */
export function umami(consent: Consent, { analytics = 'umami' }: IgnoreFlagOptions = {}): Stop {
  return followByFlag(consent, {
    name: 'umami',
    key: 'umami.disabled',
    value: '1',
    ids: [analytics, 'analytics'],
  });
}
