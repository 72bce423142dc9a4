// Shopify: its Customer Privacy API. The theme loads it, with `Shopify.loadFeatures`; we do not.
// https://shopify.dev/docs/api/customer-privacy

import type { Consent } from '../core/types.js';
import { fail, isGranted, type Stop } from './follow.js';
import { followVendor } from './vendor.js';

/** Who decides. */
export interface ShopifyOptions {
  /** Category or service. @default `shopify-analytics`, else `analytics` */
  readonly analytics?: string;
  /** The one for marketing and sale. @default 'advertising' */
  readonly advertising?: string;
  /** The one for preferences. @default 'functional' */
  readonly functional?: string;
}

interface CustomerPrivacy {
  setTrackingConsent(
    answer: Readonly<Record<string, boolean>>,
    callback: (result?: { error?: unknown }) => void,
  ): void;
}

/** Tells the shop all answers at the start and with every change. */
export function shopify(
  consent: Consent,
  {
    analytics = 'shopify-analytics',
    advertising = 'advertising',
    functional = 'functional',
  }: ShopifyOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'shopify',
    find: () =>
      (Reflect.get(window, 'Shopify') as { customerPrivacy?: CustomerPrivacy } | undefined)
        ?.customerPrivacy,
    read: (state) => ({
      analytics: isGranted(state, analytics, 'analytics'),
      marketing: isGranted(state, advertising),
      preferences: isGranted(state, functional),
      sale_of_data:
        isGranted(state, advertising) && state.optOut !== 'opted-out' && state.optOut !== 'honored',
    }),
    tell: (api, answer) =>
      api.setTrackingConsent(answer, (result) => {
        if (result?.error) fail(consent, 'shopify', `did not take the answer: ${result.error}`);
      }),
    isExpected: (answer) => Object.values(answer).includes(true),
  });
}
