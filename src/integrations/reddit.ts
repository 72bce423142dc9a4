// The Reddit pixel: gated, and silent after a withdrawal.

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { type MuteOptions, mute } from './mute.js';

/** Keeps `rdt` deaf while Reddit is denied. */
export function reddit(consent: Consent, { advertising = 'reddit-pixel' }: MuteOptions = {}): Stop {
  return mute(consent, {
    name: 'reddit',
    global: 'rdt',
    ids: [advertising, 'advertising'],
  });
}
