// The TikTok pixel: held before the first answer, then granted or revoked.

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** Who decides. */
export interface TiktokOptions {
  /** Category or service. @default `tiktok-pixel`, else `advertising` */
  readonly advertising?: string;
}

interface Ttq {
  holdConsent(): void;
  grantConsent(): void;
  revokeConsent(): void;
}

/** Tells `ttq` every answer. Holding works only before `ttq.load`, so gate the pixel. */
export function tiktok(
  consent: Consent,
  { advertising = 'tiktok-pixel' }: TiktokOptions = {},
): Stop {
  return followVendor(consent, {
    name: 'tiktok',
    find: () => globalObject<Ttq>('ttq', 'holdConsent', 'grantConsent', 'revokeConsent'),
    read: (state) => ({
      granted: isGranted(state, advertising, 'advertising'),
      isDecided: state.status === 'decided',
    }),
    tell: (ttq, { granted, isDecided }, last) => {
      if (granted === last?.granted) return;
      if (granted) ttq.grantConsent();
      else if (last || isDecided) ttq.revokeConsent();
      else ttq.holdConsent();
    },
    isExpected: ({ granted }) => granted,
  });
}
