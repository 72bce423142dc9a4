// Mixpanel: its own opt-in and opt-out. Start it with `opt_out_tracking_by_default: true`, so that
// nothing is tracked before the first answer. https://docs.mixpanel.com/docs/privacy

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** What Mixpanel can do that we use. */
export interface MixpanelClient {
  opt_in_tracking(): void;
  opt_out_tracking(options?: { delete_user?: boolean; clear_persistence?: boolean }): void;
  has_opted_in_tracking?(): boolean;
  has_opted_out_tracking?(): boolean;
}

/** Where Mixpanel is, and who decides. */
export interface MixpanelOptions {
  /** The instance, where it was installed from npm. @default `window.mixpanel` */
  readonly client?: MixpanelClient;
  /** Category or service. @default `mixpanel`, else `analytics` */
  readonly analytics?: string;
}

/** Tells Mixpanel every answer it does not know yet. Its own memory never outlives ours. */
export function mixpanel(
  consent: Consent,
  { client, analytics = 'mixpanel' }: MixpanelOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'mixpanel',
    find: () =>
      client ?? globalObject<MixpanelClient>('mixpanel', 'opt_in_tracking', 'opt_out_tracking'),
    read: (state) => isGranted(state, analytics, 'analytics'),
    tell: (api, granted) => {
      if (granted && api.has_opted_in_tracking?.() !== true) api.opt_in_tracking();
      if (!granted && api.has_opted_out_tracking?.() !== true) {
        // Deleting the profile would be one more request after the withdrawal.
        api.opt_out_tracking({ delete_user: false, clear_persistence: true });
      }
    },
    isExpected: (granted) => granted,
  });
}
