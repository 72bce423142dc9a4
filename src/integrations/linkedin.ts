// The LinkedIn Insight tag has no consent call: it is gated, told its partner only with the grant,
// and silent after a withdrawal.

import type { Consent } from '../core/types.js';
import type { Stop } from './follow.js';
import { type MuteOptions, mute } from './mute.js';
import { globalQueue } from './vendor.js';

/** How the Insight tag is told. */
export interface LinkedinOptions extends MuteOptions {
  /** Partner id to hand over with the grant. @default none: the site's own snippet does it */
  readonly partnerId?: string;
}

const partnerIds = '_linkedin_data_partner_ids';

/** Hands the partner id over with the grant, takes it back and keeps `lintrk` deaf while LinkedIn is denied. */
export function linkedin(
  consent: Consent,
  { advertising = 'linkedin-insight', partnerId }: LinkedinOptions = {},
): Stop {
  return mute(consent, {
    name: 'linkedin',
    global: 'lintrk',
    ids: [advertising, 'advertising'],
    onAnswer: (granted) => {
      if (!partnerId) return;
      const others = (Reflect.get(window, partnerIds) as unknown[] | undefined)?.filter(
        (id) => id !== partnerId,
      );
      if (others) Reflect.set(window, partnerIds, others);
      if (!granted) {
        Reflect.deleteProperty(window, '_linkedin_partner_id');
        return;
      }
      Reflect.set(window, '_linkedin_partner_id', partnerId);
      globalQueue(partnerIds).push(partnerId);
    },
  });
}
