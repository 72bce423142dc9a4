// Amplitude: one switch. Start it with `optOut: true`, so that nothing is sent before the first
// answer. https://amplitude.com/docs/sdks/analytics/browser

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** What Amplitude can do that we use. */
export interface AmplitudeClient {
  setOptOut(optOut: boolean): void;
}

/** Where Amplitude is, and who decides. */
export interface AmplitudeOptions {
  /** The instance, where it was installed from npm. @default `window.amplitude` */
  readonly client?: AmplitudeClient;
  /** Category or service. @default `amplitude`, else `analytics` */
  readonly analytics?: string;
}

/** Tells Amplitude every answer, the first one too. */
export function amplitude(
  consent: Consent,
  { client, analytics = 'amplitude' }: AmplitudeOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'amplitude',
    find: () => client ?? globalObject<AmplitudeClient>('amplitude', 'setOptOut'),
    read: (state) => isGranted(state, analytics, 'analytics'),
    tell: (api, granted) => api.setOptOut(!granted),
    isExpected: (granted) => granted,
  });
}
