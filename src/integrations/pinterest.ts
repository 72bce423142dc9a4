// The Pinterest tag: gated, and silent after a withdrawal.

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { type MuteOptions, mute } from './mute.js';

/** Keeps `pintrk` deaf while Pinterest is denied. */
export function pinterest(
  consent: Consent,
  { advertising = 'pinterest-tag' }: MuteOptions = {},
): Stop {
  return mute(consent, {
    name: 'pinterest',
    global: 'pintrk',
    ids: [advertising, 'advertising'],
  });
}
