// What a receipt says, before it takes any format: one value with a schema, made from the state, the settings
// and the log. Every format is made from it, so that they cannot differ.

import type {
  Contact,
  HistoryEntry,
  ReceiptFacts,
  ServiceSettings,
  Verification,
} from '../core/types.js';
import { canonicalJson } from './canonical.js';
import type { Chain } from './chain.js';
import { sha256 } from './sha256.js';

/** Name and version of the receipt's schema. */
export const receiptSchema = 'consentry-receipt-1';

/** What a receipt is made from, log included. */
export interface ReceiptSources extends ReceiptFacts {
  readonly chain: Chain | null;
  readonly artefacts: Readonly<Record<string, string>>;
  readonly verification: Verification;
  /** Categories and services that are granted without an entry in the log. */
  readonly unattested: readonly string[];
}

/** One category or service as a receipt lists it. */
export interface ReceiptGrant {
  readonly id: string;
  readonly kind: string;
  readonly granted: boolean;
  readonly because: string;
}

/** A service as a receipt lists it. */
export interface ReceiptService extends ReceiptGrant {
  readonly category: string;
  readonly name: string;
  readonly provider: string;
  readonly country: string;
  readonly purpose: string;
  readonly policyUrl: string;
  readonly retention: string;
  readonly role: string;
  readonly sensitive: boolean;
  readonly cookies: readonly { readonly name: string; readonly retention: string }[];
}

/** The receipt. `hash` is over everything else in it. */
export interface Receipt {
  readonly schema: string;
  readonly hash: string;
  readonly issuedAt: string;
  readonly recordId: string;
  readonly decidedAt: string;
  readonly language: string;
  readonly place: string;
  readonly regime: string;
  readonly law: string;
  readonly model: string;
  readonly gpc: boolean;
  readonly optOut: string;
  readonly controller: { readonly name: string; readonly contacts: readonly Contact[] };
  readonly policy: { readonly url: string; readonly date: string };
  readonly categories: readonly ReceiptGrant[];
  readonly services: readonly ReceiptService[];
  readonly unattested: readonly string[];
  readonly chain: Chain | null;
  /** What was shown, by the SHA-256 that entries name. */
  readonly artefacts: Readonly<Record<string, string>>;
  readonly verification: Verification;
}

/** Makes the receipt. Fields that the site did not state are empty. */
export function makeReceipt(sources: ReceiptSources): Receipt {
  const { state, settings, chain, artefacts } = sources;
  const { record, grants, services } = state;
  const undecided = { granted: false, because: 'undecided' };
  const body: Omit<Receipt, 'hash'> = {
    schema: receiptSchema,
    issuedAt: sources.issuedAt,
    recordId: record?.id ?? '',
    decidedAt: record?.decidedAt ?? '',
    language: record?.statements.at(-1)?.language ?? '',
    place: state.place,
    regime: state.regime,
    law: sources.law,
    model: state.model,
    gpc: state.gpc,
    optOut: state.optOut,
    controller: {
      name: settings.controller?.name ?? '',
      contacts: settings.controller?.contacts ?? [],
    },
    policy: { url: settings.policy?.url ?? '', date: settings.policy?.date ?? '' },
    categories: settings.categories.map(({ id, kind }) => ({
      id,
      kind,
      ...(grants[id] ?? undecided),
    })),
    services: settings.services.map((service) => ({
      ...describeService(service),
      ...(services[service.id] ?? undecided),
    })),
    unattested: sources.unattested,
    chain,
    artefacts,
    verification: sources.verification,
  };
  return { ...body, hash: sha256(canonicalJson(body)) };
}

function describeService(service: ServiceSettings): Omit<ReceiptService, 'granted' | 'because'> {
  return {
    id: service.id,
    kind: service.kind,
    category: service.category,
    name: service.name,
    provider: service.provider ?? '',
    country: service.country ?? '',
    purpose: service.purpose ?? '',
    policyUrl: service.policyUrl ?? '',
    retention: service.retention ?? '',
    role: service.role ?? '',
    sensitive: service.sensitive === true,
    cookies: service.cookies.map(({ name, retention = '' }) => ({ name, retention })),
  };
}

/** The entries of a receipt, oldest first. */
export const entriesOf = ({ chain }: Receipt): readonly HistoryEntry[] => chain?.entries ?? [];
