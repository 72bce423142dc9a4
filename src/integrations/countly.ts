// Countly: consent feature by feature, all of it at once here. Start it with `require_consent: true`, so
// that nothing is sent or kept before the first answer.
// https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** What Countly can do that we use. */
export interface CountlyClient {
  add_consent(features: readonly string[]): void;
  remove_consent(features: readonly string[]): void;
  /** Every feature that needs consent. */
  readonly features: readonly string[];
}

/** Where Countly is, and who decides. */
export interface CountlyOptions {
  /** The instance, where it was installed from npm. @default `window.Countly`, once it has started */
  readonly client?: CountlyClient;
  /** Category or service. @default `countly`, else `analytics` */
  readonly analytics?: string;
}

/** Gives Countly consent for all its features, and takes it back. */
export function countly(
  consent: Consent,
  { client, analytics = 'countly' }: CountlyOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'countly',
    find: () => client ?? started(),
    read: (state) => isGranted(state, analytics, 'analytics'),
    tell: (api, granted, last) => {
      if (granted) api.add_consent(api.features);
      // Without consent it starts as it should be; taking back what was never given is a request too.
      else if (last) api.remove_consent(api.features);
    },
    isExpected: (granted) => granted,
  });
}

/** Its methods work only after `init`; before, the name stands for a waiting list. */
function started(): CountlyClient | undefined {
  const found: unknown = Object(Reflect.get(window, 'Countly'));
  return Reflect.has(found as object, 'add_consent')
    ? globalObject<CountlyClient>('Countly', 'add_consent', 'remove_consent')
    : undefined;
}
