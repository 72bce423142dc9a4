// Matomo: tracking, or only its cookies, waits for the grant. Our record remembers, so Matomo need
// not. https://developer.matomo.org/guides/tracking-consent

import type { Consent } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';
import { globalQueue } from './vendor.js';

/** What waits for the grant, and who gives it. */
export interface MatomoOptions {
  /** `cookies` lets Matomo count without cookies meanwhile; only where the site may. @default 'tracking' */
  readonly require?: 'tracking' | 'cookies';
  /** Category or service. @default `matomo`, else `analytics` */
  readonly analytics?: string;
}

const words = {
  tracking: ['requireConsent', 'setConsentGiven', 'forgetConsentGiven'],
  cookies: ['requireCookieConsent', 'setCookieConsentGiven', 'forgetCookieConsentGiven'],
} as const;

/** Makes Matomo wait, then tells it every answer. Matomo obeys the first call wherever it stands in its list. */
export function matomo(
  consent: Consent,
  { require = 'tracking', analytics = 'matomo' }: MatomoOptions = {},
): Stop {
  const [wait, given, forget] = words[require];
  return follow(
    consent,
    'matomo',
    (state) => isGranted(state, analytics, 'analytics'),
    (granted, before) => {
      const say = (command: string): void => {
        // Looked up each time: matomo.js replaces the list.
        globalQueue('_paq').push([command]);
      };
      if (before === undefined) say(wait);
      if (granted) say(given);
      else if (before) {
        say(forget);
        say('deleteCookies');
      }
    },
  );
}
