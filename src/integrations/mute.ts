// Vendors without a consent call: while they are denied, what the page calls them with goes nowhere.
// Their tag belongs behind a gate; this stops what still runs after a withdrawal.

import type { Consent } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';

/** Which vendor, and who decides. */
export interface Muted {
  /** Name for reports. */
  readonly name: string;
  /** Name of the vendor's function on `window`. */
  readonly global: string;
  /** Service, then category: the first known one decides. */
  readonly ids: readonly string[];
  /** Called with every answer: before the vendor hears again, or after it stopped hearing. */
  readonly onAnswer?: (granted: boolean) => void;
}

/** For vendors about which a site decides nothing but by which category or service. */
export interface MuteOptions {
  /** Category or service that decides. @default the vendor's service, else `advertising` */
  readonly advertising?: string;
}

/** Keeps a vendor's function deaf while it is denied, also after `stop`, and gives it back with the grant. */
export function mute(consent: Consent, { name, global, ids, onAnswer }: Muted): Stop {
  let muted: { readonly original: unknown; readonly deaf: unknown } | undefined;
  let isDenied = true;

  const deafen = (): void => {
    const original: unknown = Reflect.get(window, global);
    if (!isDenied || typeof original !== 'function' || original === muted?.deaf) return;
    // A proxy keeps the properties by which the vendor's own code knows its function.
    const deaf = new Proxy(original, { apply: () => undefined });
    muted = { original, deaf };
    Reflect.set(window, global, deaf);
  };
  const restore = (): void => {
    if (muted && Reflect.get(window, global) === muted.deaf) {
      Reflect.set(window, global, muted.original);
    }
    muted = undefined;
  };
  // A tag that comes while denied, past its gate, is deaf once its script has loaded.
  document.addEventListener('load', deafen, true);
  const stopFollowing = follow(
    consent,
    name,
    (state) => isGranted(state, ...ids),
    (granted) => {
      isDenied = !granted;
      if (isDenied) deafen();
      onAnswer?.(granted);
      if (granted) restore();
    },
  );
  const stop = (): void => {
    stopFollowing();
    document.removeEventListener('load', deafen, true);
  };
  consent.onDestroy(stop);
  return stop;
}
