// HubSpot: its consent by category, its revocation, and its hard stop.
// https://developers.hubspot.com/docs/api/events/cookie-banner

import type { Consent } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';
import { globalQueue } from './vendor.js';

/** Who decides. */
export interface HubspotOptions {
  /** Category or service for HubSpot's analytics. @default `hubspot`, else `analytics` */
  readonly analytics?: string;
  /** The one for its advertisement. @default 'advertising' */
  readonly advertising?: string;
  /** The one for its functionality. @default 'functional' */
  readonly functional?: string;
}

/** Tells HubSpot all three answers at the start and with every change; revokes when none is left. */
export function hubspot(
  consent: Consent,
  {
    analytics = 'hubspot',
    advertising = 'advertising',
    functional = 'functional',
  }: HubspotOptions = {},
): Stop {
  return follow(
    consent,
    'hubspot',
    (state) => ({
      analytics: isGranted(state, analytics, 'analytics'),
      advertisement: isGranted(state, advertising),
      functionality: isGranted(state, functional),
    }),
    (answer, before) => {
      const banner = globalQueue('_hsp');
      banner.push(['setHubSpotConsent', answer]);
      const isNothingLeft = !Object.values(answer).includes(true);
      if (before && isNothingLeft) banner.push(['revokeCookieConsent']);
      // Stops the tracking code that runs already; taken back when analytics is granted again.
      if (before && before.analytics !== answer.analytics) {
        globalQueue('_hsq').push(['doNotTrack', ...(answer.analytics ? [{ track: true }] : [])]);
      }
    },
  );
}
