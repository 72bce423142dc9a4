// Segment: events are dropped in its own middleware while it is denied, before any destination
// sees them. Its tag belongs behind a gate. https://segment.com/docs/connections/sources

import type { Consent } from '../core/types.js';
import { isGranted, type Stop } from './follow.js';
import { followVendor, globalObject } from './vendor.js';

/** What Segment can do that we use. */
export interface SegmentClient {
  addSourceMiddleware(
    middleware: (event: { payload: unknown; next: (payload: unknown) => void }) => void,
  ): unknown;
  reset(): unknown;
}

/** Where Segment is, and who decides. */
export interface SegmentOptions {
  /** The instance, where it was installed from npm. @default `window.analytics` */
  readonly client?: SegmentClient;
  /** Category or service. @default `segment`, else `analytics` */
  readonly analytics?: string;
}

/**
 * Lets events through only while Segment is granted. Whoever grants again is somebody new to it:
 * forgetting earlier would store a new id for someone who has just refused.
 */
export function segment(
  consent: Consent,
  { client, analytics = 'segment' }: SegmentOptions = {},
): Stop {
  let isOpen = false;
  let wasOpen = false;
  return followVendor(consent, {
    name: 'segment',
    find: () => client ?? globalObject<SegmentClient>('analytics', 'addSourceMiddleware', 'reset'),
    read: (state) => isGranted(state, analytics, 'analytics'),
    tell: (api, granted, last) => {
      isOpen = granted;
      const isBack = granted && wasOpen;
      wasOpen ||= granted;
      if (last === undefined) {
        api.addSourceMiddleware(({ payload, next }) => {
          if (isOpen) next(payload);
        });
      } else if (isBack) api.reset();
    },
    isExpected: (granted) => granted,
  });
}
