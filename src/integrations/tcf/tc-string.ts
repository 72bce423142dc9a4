// The TC string of TCF 2.3, made from our decision: a purpose is consented to with its category, a
// vendor with advertising. Nothing rests on legitimate interest, and no special feature is opted in to.

import { type GVL, Segment, TCModel, TCString } from '@iabtcf/core';
import type { ConsentState } from '../../core/types.js';
import { isGranted } from '../follow.js';

/** What a site brings that is registered with IAB Europe. */
export interface Cmp {
  readonly cmpId: number;
  readonly cmpVersion: number;
  /** ISO 3166 code of the publisher's country. */
  readonly publisherCountry: string;
  /** Which purposes each category or service stands for. */
  readonly purposes?: Readonly<Record<string, readonly number[]>>;
  /** Category or service that stands for the vendors. @default 'advertising' */
  readonly advertising?: string;
}

/** Our categories in the Framework's purposes. Storing on the device, 1, comes with advertising. */
const standardPurposes: Readonly<Record<string, readonly number[]>> = {
  advertising: [1, 2, 3, 4, 7, 10],
  analytics: [8, 9],
  functional: [5, 6, 11],
};

/** The string for vendors: core, disclosed vendors, publisher. */
export function encodeTcString(state: ConsentState, vendorList: GVL, cmp: Cmp): string {
  const { advertising = 'advertising', purposes = standardPurposes } = cmp;
  const model = new TCModel(vendorList);
  model.cmpId = cmp.cmpId;
  model.cmpVersion = cmp.cmpVersion;
  model.publisherCountryCode = cmp.publisherCountry;
  model.isServiceSpecific = true;
  model.supportOOB = false;
  model.consentScreen = 1;
  const day = dayOf(state);
  model.created = day;
  model.lastUpdated = day;
  // Only a clear action consents. A law's own default is none.
  const isConsented = (id: string): boolean =>
    isGranted(state, id) && (state.services[id] ?? state.grants[id])?.because === 'choice';
  for (const [id, numbers] of Object.entries(purposes)) {
    if (isConsented(id)) model.purposeConsents.set([...numbers]);
  }
  const vendors = Object.values(vendorList.vendors);
  if (isConsented(advertising)) model.vendorConsents.set(vendors.map(({ id }) => id));
  if (state.status === 'decided') {
    // TCF Policies, Appendix B: vendors that declare nothing but special purposes were disclosed.
    const special = vendors.filter(
      ({ purposes: own, legIntPurposes }) => own.length === 0 && legIntPurposes.length === 0,
    );
    model.vendorLegitimateInterests.set(special.map(({ id }) => id));
  }
  return TCString.encode(model, {
    segments: [Segment.CORE, Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC],
  });
}

/** The day of the choice, in UTC: the Framework allows nothing finer. */
function dayOf({ record }: ConsentState): Date {
  const at = record ? new Date(record.decidedAt) : new Date();
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}
