// Answers `__tcfapi` for a site that has its own CMP id and hosts its own copy of the vendor list.
// We are no registered CMP; whoever uses this is, and answers for it.

import { CmpApi } from '@iabtcf/cmpapi';
import { GVL, TCString, type VendorList } from '@iabtcf/core';
import type { Consent } from '../../core/types.js';
import { fail, type Stop } from '../follow.js';
import { frameBridge } from '../frame-bridge.js';
import { type Cmp, encodeTcString } from './tc-string.js';

/** What a site brings that is registered with IAB Europe. */
export interface TcfOptions extends Cmp {
  /** The vendor list from the site's own host; a browser may not fetch it from IAB Europe. */
  readonly vendorList: VendorList;
  /** Vendors that the site discloses and works with. @default all on the list */
  readonly vendors?: readonly number[];
  /** Rule sets in which the Framework applies. @default EEA, United Kingdom, Switzerland, unknown places */
  readonly regimes?: readonly string[];
}

/**
 * Takes over from the stub and follows the state. An id, a version or a list that the Framework does
 * not accept, or another CMP, is reported; nothing is answered then.
 */
export function tcf(consent: Consent, options: TcfOptions): Stop {
  const { regimes = ['eu', 'gb', 'ch', 'xx'] } = options;
  let api: CmpApi;
  let vendorList: GVL;
  const before: unknown = Reflect.get(window, '__tcfapi');
  try {
    if (typeof before === 'function' && !Array.isArray(before())) {
      throw new Error('another CMP answers __tcfapi; remove one of them');
    }
    vendorList = new GVL(options.vendorList);
    if (options.vendors) vendorList.narrowVendorsTo([...options.vendors]);
    api = new CmpApi(options.cmpId, options.cmpVersion, true, {
      // Version 2.3 adds the disclosed vendors to what is answered; the library does not know it yet.
      getTCData: (callback, data, success) => {
        if (data && typeof data === 'object' && 'tcString' in data) discloseVendors(data);
        callback(data, success);
      },
    });
  } catch (error) {
    fail(consent, 'tcf', `cannot start: ${error}`);
    return () => {};
  }
  // A stub has brought its own; two would answer every frame twice.
  const removeBridge = typeof before === 'function' ? () => {} : frameBridge('tcfapi');
  let said: string | undefined;

  const follow = (): void => {
    const state = consent.state.get();
    // Until then every question waits.
    if (state.status === 'locating') return;
    try {
      const applies = regimes.includes(state.regime);
      const isVisible = applies && (state.ask !== null || consent.view.get() !== null);
      const text = applies ? encodeTcString(state, vendorList, options) : null;
      const next = JSON.stringify([text, isVisible]);
      if (next === said) return;
      said = next;
      api.update(text, isVisible);
    } catch (error) {
      fail(consent, 'tcf', `could not be told the decision: ${error}`);
    }
  };
  const undos = [consent.state.subscribe(follow), consent.view.subscribe(follow), removeBridge];
  const stop = (): void => {
    for (const undo of undos.splice(0)) undo();
    api.disable();
  };
  consent.onDestroy(stop);
  return stop;
}

function discloseVendors(data: object): void {
  const { tcString, vendor } = data as { tcString?: string; vendor?: Record<string, unknown> };
  if (!tcString || !vendor) return;
  const disclosed = TCString.decode(tcString).vendorsDisclosed;
  const answer: Record<string, boolean> = {};
  disclosed.forEach((isDisclosed, id) => {
    answer[id] = isDisclosed;
  });
  vendor['disclosedVendors'] = answer;
}
