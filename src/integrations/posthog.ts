// PostHog: its own opt-in and opt-out. Start it with `opt_out_capturing_by_default: true`, so that
// nothing is captured before the first answer. https://posthog.com/docs/privacy/data-collection

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** What PostHog can do that we use. */
export interface PosthogClient {
  opt_in_capturing(): void;
  opt_out_capturing(): void;
  has_opted_in_capturing?(): boolean;
  has_opted_out_capturing?(): boolean;
  set_config?(config: { opt_out_capturing_by_default: boolean }): void;
}

/** Where PostHog is, and who decides. */
export interface PosthogOptions {
  /** The instance, where it was installed from npm. @default `window.posthog` */
  readonly client?: PosthogClient;
  /** Category or service. @default `posthog`, else `analytics` */
  readonly analytics?: string;
}

/** Tells PostHog every answer it does not know yet. Its own memory never outlives ours. */
export function posthog(
  consent: Consent,
  { client, analytics = 'posthog' }: PosthogOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'posthog',
    find: () =>
      client ?? globalObject<PosthogClient>('posthog', 'opt_in_capturing', 'opt_out_capturing'),
    read: (state) => isGranted(state, analytics, 'analytics'),
    tell: (api, granted) => {
      // Each repetition of an opt-in would be an event of its own.
      if (granted && api.has_opted_in_capturing?.() !== true) api.opt_in_capturing();
      if (granted) return;
      // Its own note of the refusal goes with the rest of what it stored; without one this decides.
      api.set_config?.({ opt_out_capturing_by_default: true });
      if (api.has_opted_out_capturing?.() !== true) api.opt_out_capturing();
    },
    isExpected: (granted) => granted,
  });
}
