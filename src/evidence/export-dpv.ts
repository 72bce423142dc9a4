// The receipt as ISO/IEC TS 27560:2023, in JSON-LD with the W3C Data Privacy Vocabulary, after the W3C guide
// "Implementing ISO/IEC TS 27560:2023 Consent Records and Receipts with DPV": a receipt that wraps a record.

import type { CategoryKind, HistoryEntry } from '../core/types.js';
import { entriesOf, type Receipt, type ReceiptService } from './receipt.js';

const context = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  consentry: 'urn:consentry:terms:',
} as const;

const purposes: Readonly<Record<CategoryKind, string>> = {
  necessary: 'dpv:RequestedServiceProvision',
  functional: 'dpv:ServicePersonalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  advertising: 'dpv:Advertising',
  security: 'dpv:EnforceSecurity',
  embeds: 'dpv:ServiceProvision',
};

const roles: Readonly<Record<string, string>> = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:JointDataControllers',
};

// The specification makes these fields mandatory. What the site has not said is said to be missing.
const stated = (text: string): string => text || 'not stated';

const reference = (id: string) => ({ '@id': id });
const urn = (kind: string, id: string): string => `urn:consentry:${kind}:${encodeURIComponent(id)}`;
const time = (value: string) => ({ '@type': 'xsd:dateTime', '@value': value });

/** The receipt as a JSON-LD value. */
export function toDpv(receipt: Receipt): unknown {
  const controller = urn('party', receipt.controller.name || 'controller');
  return {
    '@context': context,
    '@id': urn('receipt', receipt.hash),
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': receipt.hash,
    'dpv:hasIdentifier': receipt.hash,
    'dct:conformsTo': reference('https://w3id.org/dpv/schema/dpv-27560#receipt'),
    'dct:created': time(receipt.issuedAt),
    'dct:publisher': reference(controller),
    'dct:audience': reference('dpv:DataSubject'),
    'dpv:hasRecordOfActivity': {
      '@id': urn('record', receipt.recordId),
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': receipt.recordId,
      'dpv:hasIdentifier': receipt.recordId,
      'dct:conformsTo': reference('https://w3id.org/dpv/schema/dpv-27560#record'),
      'dct:language': stated(receipt.language),
      'dpv:hasDataSubject': {
        '@id': urn('visitor', receipt.recordId),
        '@type': 'dpv:DataSubject',
        'dct:identifier': receipt.recordId,
      },
      'dpv:hasDataController': {
        '@id': controller,
        '@type': ['dpv:LegalEntity', 'dpv:DataController'],
        'dct:identifier': controller,
        'dpv:hasName': stated(receipt.controller.name),
        'dpv:hasAddress': receipt.controller.contacts.map(({ address = '' }) => stated(address)),
        'dpv:hasContact': contactsOf(receipt),
      },
      'dpv:hasJurisdiction': jurisdiction(receipt.place),
      'dpv:hasApplicableLaw': stated(receipt.law),
      'dpv:hasLegalBasis': reference('dpv:Consent'),
      'dpv:hasNotice': {
        '@id': receipt.policy.url || urn('notice', 'not-stated'),
        '@type': ['dpv:PrivacyNotice', 'dpv:ConsentNotice'],
        'dct:date': stated(receipt.policy.date),
        'dct:language': stated(receipt.language),
      },
      'dpv:hasConsentControl': {
        '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
        'dpv:isExercisedAt': receipt.policy.url || 'the privacy settings on the same site',
      },
      'dpv:hasProcess': receipt.categories.map((category) => ({
        '@id': urn('process', category.id),
        '@type': 'dpv:Process',
        'dct:identifier': category.id,
        'dpv:hasPurpose': reference(purposes[category.kind as CategoryKind]),
        'dpv:hasPersonalData': reference('pd:DeviceBased'),
        'dpv:hasDataSource': reference('dpv:DataSubjectDataSource'),
        'dpv:hasStorageCondition': storageOf(receipt.services, category.id),
        'dpv:hasRecipient': receipt.services
          .filter((service) => service.category === category.id)
          .map(toParty),
        'consentry:granted': category.granted,
        'consentry:because': category.because,
      })),
      'dpv:hasConsentStatus': entriesOf(receipt).map(toEvent),
    },
  };
}

function contactsOf({ controller }: Receipt): readonly string[] {
  const all = controller.contacts.flatMap(({ email, phone }) => [email ?? '', phone ?? '']);
  const given = all.filter(Boolean);
  return given.length ? given : [stated('')];
}

function storageOf(services: readonly ReceiptService[], category: string): readonly unknown[] {
  const cookies = services
    .filter((service) => service.category === category)
    .flatMap((service) => service.cookies);
  return [
    { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': reference('dpv:WithinDevice') },
    ...(cookies.length ? cookies : [{ name: '', retention: '' }]).map(({ name, retention }) => ({
      '@type': 'dpv:StorageDuration',
      'dct:title': stated(name),
      'dpv:hasDuration': stated(retention),
    })),
  ];
}

function toParty(service: ReceiptService): unknown {
  return {
    '@id': urn('party', service.provider || service.id),
    '@type': ['dpv:LegalEntity', 'dpv:ThirdParty', roles[service.role] ?? 'dpv:Recipient'],
    'dct:identifier': service.id,
    'dpv:hasName': stated(service.provider || service.name),
    'dpv:hasAddress': stated(service.country),
    'dpv:hasContact': stated(service.policyUrl),
    'consentry:granted': service.granted,
  };
}

function toEvent(entry: HistoryEntry): unknown {
  const isGiven = /Given$/.test(entry.state);
  return {
    '@id': urn('event', entry.hash),
    '@type': [`dpv:${entry.state}`, ...(isGiven ? ['dpv:ExpressedConsent'] : [])],
    'dpv:isIndicatedBy': reference('dpv:DataSubject'),
    'dpv:hasIndicationMethod': entry.via,
    'dpv:isIndicatedAtTime': time(entry.at),
    'dpv:hasDuration':
      entry.model === 'opt-in'
        ? {
            '@type': 'dpv:UntilEventDuration',
            'dct:description': 'until withdrawn, or older than choices last at the visitor’s place',
          }
        : { '@type': 'dpv:IndeterminateDuration' },
    'dpv:hasJurisdiction': jurisdiction(entry.place),
    'consentry:by': entry.by,
    ...(entry.late && { 'consentry:late': true }),
    'consentry:seq': entry.seq,
    'consentry:hash': entry.hash,
    'consentry:previous': entry.previous,
    'consentry:choices': Object.entries(entry.choices).map(([id, decision]) => ({
      'dct:identifier': id,
      'consentry:decision': decision,
    })),
  };
}

/** A place by its name in DPV, which knows neither an unknown one nor the free zones of the Emirates. */
const jurisdiction = (place: string) =>
  place === 'XX' ? stated('') : reference(`loc:${place.replace(/^AE-.+/, 'AE')}`);
