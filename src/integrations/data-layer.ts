// Pushes every state into a data layer, for tag managers and scripts that decide by events.

import type { Consent } from '../core/types.js';
import { follow, type Stop } from './follow.js';
import { globalQueue } from './vendor.js';

/** Where and under which name. */
export interface DataLayerOptions {
  /** Name of the list on `window`. @default 'dataLayer' */
  readonly dataLayer?: string;
  /** Name of the event. @default 'consentry' */
  readonly event?: string;
}

/**
 * Pushes `{ event, consentry: { status, place, gpc, granted, denied } }` at the start and with every
 * change; `granted` and `denied` list ids of categories and services.
 */
export function dataLayer(
  consent: Consent,
  { dataLayer: name = 'dataLayer', event = 'consentry' }: DataLayerOptions = {},
): Stop {
  return follow(
    consent,
    'dataLayer',
    ({ status, place, gpc, grants, services }) => {
      const all = Object.entries({ ...grants, ...services });
      const ids = (wanted: boolean): string[] =>
        all.filter(([, grant]) => grant.granted === wanted).map(([id]) => id);
      return { status, place, gpc, granted: ids(true), denied: ids(false) };
    },
    (answer) => {
      globalQueue(name).push({ event, consentry: answer });
    },
  );
}
