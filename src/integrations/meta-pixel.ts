// The Meta pixel: revoke and grant, and limited data use in the United States. Limited use makes
// Meta a processor only in states it lists, so a denied pixel is also gated and revoked there.
// https://developers.facebook.com/docs/meta-pixel/implementation/gdpr

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalFunction } from './vendor.js';

/** Who decides. */
export interface MetaPixelOptions {
  /** Category or service. @default `meta-pixel`, else `advertising` */
  readonly advertising?: string;
}

/**
 * Tells `fbq` every answer. A site that does not gate its pixel calls this between Meta's base code
 * and `fbq('init', …)`, where a revocation has to stand.
 */
export function metaPixel(
  consent: Consent,
  { advertising = 'meta-pixel' }: MetaPixelOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'metaPixel',
    find: () => globalFunction('fbq'),
    read: (state) => ({
      granted: isGranted(state, advertising, 'advertising'),
      isUs: state.regime.startsWith('us'),
    }),
    tell: (fbq, { granted, isUs }, last) => {
      // 0, 0: Meta finds out the state itself. An empty list takes the limit back.
      if (isUs && !granted) fbq('dataProcessingOptions', ['LDU'], 0, 0);
      else if (last?.isUs && !last.granted) fbq('dataProcessingOptions', []);
      if (granted !== last?.granted) fbq('consent', granted ? 'grant' : 'revoke');
    },
    isExpected: ({ granted }) => granted,
  });
}
