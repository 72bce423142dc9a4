// The Snap pixel: gated, and silent after a withdrawal.

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { type MuteOptions, mute } from './mute.js';

/** Keeps `snaptr` deaf while Snap is denied. */
export function snap(consent: Consent, { advertising = 'snap-pixel' }: MuteOptions = {}): Stop {
  return mute(consent, {
    name: 'snap',
    global: 'snaptr',
    ids: [advertising, 'advertising'],
  });
}
