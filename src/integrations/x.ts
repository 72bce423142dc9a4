// The X pixel: gated, and silent after a withdrawal.

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { type MuteOptions, mute } from './mute.js';

/** Keeps `twq` deaf while X is denied. */
export function x(consent: Consent, { advertising = 'x-pixel' }: MuteOptions = {}): Stop {
  return mute(consent, {
    name: 'x',
    global: 'twq',
    ids: [advertising, 'advertising'],
  });
}
