import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { ReceiptFormat } from '../../../src/core/types.js';
import { createEvidence } from '../../../src/evidence/create.js';
import { aDraft, aRecord, showing, someFacts } from './builders.js';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function receiptAs(format: ReceiptFormat): Promise<string> {
  const evidence = createEvidence(showing({ b1: 'What we use' }));
  await evidence.append(aDraft({ banner: 'b1', language: 'fr' }));
  await evidence.append(aDraft({ at: '2026-11-24T13:00:00Z', state: 'ConsentWithdrawn' }));
  return evidence.exportReceipt(format, someFacts());
}

test('gives a receipt whose fingerprint covers everything else in it', async () => {
  const text = await receiptAs('json');
  const { hash, ...rest } = JSON.parse(text);
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]),
    );
  };
  expect(hash).toBe(
    createHash('sha256')
      .update(JSON.stringify(sorted(rest)))
      .digest('hex'),
  );
});

test('says who, what, when, how, under which law, and what was shown', async () => {
  const receipt = JSON.parse(await receiptAs('json'));
  expect(receipt).toMatchObject({
    schema: 'consentry-receipt-1',
    recordId: 'record-1',
    issuedAt: '2026-11-25T08:00:00Z',
    law: 'GDPR Art. 6(1)(a)',
    place: 'FR',
    policy: { url: 'https://shop.example/privacy', date: '2025-09-11' },
    unattested: [],
    verification: { valid: true, length: 2 },
  });
  const [shown] = Object.values(receipt.artefacts);
  expect(JSON.parse(String(shown))).toMatchObject({
    language: 'fr',
    messages: { title: 'What we use' },
  });
  expect(receipt.chain.entries).toHaveLength(2);
  expect(receipt.services[0]).toMatchObject({
    id: 'counter',
    provider: 'Counter Inc.',
    granted: true,
  });
});

test('flags what is granted without an entry', async () => {
  const facts = someFacts();
  const state = { ...facts.state, record: aRecord({ id: 'forged' }) };
  const text = await createEvidence().exportReceipt('json', { ...facts, state });
  expect(JSON.parse(text)).toMatchObject({
    unattested: ['analytics'],
    chain: null,
    verification: { valid: false, because: 'missing' },
  });
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every key, and every identifier or type that is used, with the path to it. */
function termsOf(
  value: Json,
  context: Readonly<Record<string, string>>,
  found = new Set<string>(),
) {
  if (Array.isArray(value)) {
    for (const each of value as readonly Json[]) termsOf(each, context, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === '@context') continue;
      if (!key.startsWith('@')) found.add(expand(key, context));
      if (key === '@type' || key === '@id') {
        for (const id of [each].flat()) found.add(expand(String(id), context));
      } else if (key !== '@value') {
        termsOf(each, context, found);
      }
    }
  }
  return found;
}

function expand(term: string, context: Readonly<Record<string, string>>): string {
  const [prefix = '', ...rest] = term.split(':');
  const base = context[prefix];
  if (base !== undefined) return base + rest.join(':');
  expect(prefix, `${term} is neither absolute nor prefixed`).toMatch(/^(https?|urn)$/);
  return term;
}

// ISO/IEC TS 27560:2023, mandatory fields, with the properties of the W3C guide.
const mandatory: readonly (readonly [string, readonly string[]])[] = [
  ['receipt: schema version', ['dct:conformsTo']],
  ['receipt id', ['dct:identifier']],
  ['receipt: creation time', ['dct:created']],
  ['record: schema version', ['dpv:hasRecordOfActivity', 'dct:conformsTo']],
  ['record id', ['dpv:hasRecordOfActivity', 'dct:identifier']],
  ['PII principal id', ['dpv:hasRecordOfActivity', 'dpv:hasDataSubject', 'dct:identifier']],
  ['privacy notice', ['dpv:hasRecordOfActivity', 'dpv:hasNotice', '@id']],
  ['language', ['dpv:hasRecordOfActivity', 'dct:language']],
  ['purpose', ['dpv:hasRecordOfActivity', 'dpv:hasProcess', 'dpv:hasPurpose']],
  [
    'PII information and type',
    ['dpv:hasRecordOfActivity', 'dpv:hasProcess', 'dpv:hasPersonalData'],
  ],
  ['PII controllers', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', '@id']],
  [
    'storage and retention',
    ['dpv:hasRecordOfActivity', 'dpv:hasProcess', 'dpv:hasStorageCondition'],
  ],
  ['jurisdiction', ['dpv:hasRecordOfActivity', 'dpv:hasJurisdiction']],
  ['recipients', ['dpv:hasRecordOfActivity', 'dpv:hasProcess', 'dpv:hasRecipient']],
  ['withdrawal method', ['dpv:hasRecordOfActivity', 'dpv:hasConsentControl', 'dpv:isExercisedAt']],
  ['party id', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', 'dct:identifier']],
  ['party name', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', 'dpv:hasName']],
  ['party address', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', 'dpv:hasAddress']],
  ['party contact', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', 'dpv:hasContact']],
  ['party type', ['dpv:hasRecordOfActivity', 'dpv:hasDataController', '@type']],
  ['event time', ['dpv:hasRecordOfActivity', 'dpv:hasConsentStatus', 'dpv:isIndicatedAtTime']],
  ['event validity', ['dpv:hasRecordOfActivity', 'dpv:hasConsentStatus', 'dpv:hasDuration']],
  ['event entity', ['dpv:hasRecordOfActivity', 'dpv:hasConsentStatus', 'dpv:isIndicatedBy']],
  ['event type and state', ['dpv:hasRecordOfActivity', 'dpv:hasConsentStatus', '@type']],
];

test.each(mandatory)('carries the mandatory field of ISO/IEC TS 27560: %s', async (_, path) => {
  let values: Json[] = [JSON.parse(await receiptAs('iso-27560'))];
  for (const key of path) {
    const next = values.flatMap((value) => {
      const each = (value as Record<string, Json>)[key];
      expect(each, `${key} is missing`).toBeDefined();
      return [each].flat() as Json[];
    });
    values = next;
  }
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) expect(value).not.toBe('');
});

test.each([
  ['US-CA', { '@id': 'loc:US-CA' }],
  ['AE-DIFC', { '@id': 'loc:AE' }],
  ['XX', 'not stated'],
])('names the place %s as the vocabulary does', async (place, expected) => {
  const facts = someFacts();
  const evidence = createEvidence();
  await evidence.append(aDraft({ place }));
  const text = await evidence.exportReceipt('iso-27560', {
    ...facts,
    state: { ...facts.state, place },
  });
  const record = JSON.parse(text)['dpv:hasRecordOfActivity'];
  expect([record].flat()[0]['dpv:hasJurisdiction']).toEqual(expected);
});

test.each([
  ['opt-in', 'dpv:UntilEventDuration'],
  ['opt-out', 'dpv:IndeterminateDuration'],
  ['notice', 'dpv:IndeterminateDuration'],
] as const)('says that what was chosen under %s lasts %s', async (model, type) => {
  const evidence = createEvidence();
  await evidence.append(aDraft({ model }));
  const text = await evidence.exportReceipt('iso-27560', someFacts());
  const [event] = JSON.parse(text)['dpv:hasRecordOfActivity']['dpv:hasConsentStatus'];
  expect(event['dpv:hasDuration']['@type']).toBe(type);
});

// State words of the Data Privacy Vocabulary, and the other terms the receipt may use.
const vocabulary = new Set(
  (
    'ConsentReceipt ConsentRecord hasIdentifier hasRecordOfActivity hasDataSubject DataSubject ' +
    'hasDataController LegalEntity DataController DataProcessor JointDataControllers ThirdParty ' +
    'Recipient hasName hasAddress hasContact hasJurisdiction hasApplicableLaw hasLegalBasis Consent ' +
    'hasNotice PrivacyNotice ConsentNotice hasConsentControl ProvideConsent WithdrawConsent ' +
    'isExercisedAt hasProcess Process hasPurpose hasPersonalData hasDataSource ' +
    'DataSubjectDataSource hasStorageCondition StorageLocation StorageDuration hasLocation ' +
    'WithinDevice hasDuration hasRecipient hasConsentStatus isIndicatedBy hasIndicationMethod ' +
    'isIndicatedAtTime IndeterminateDuration UntilEventDuration ExpressedConsent RequestedServiceProvision ' +
    'ServicePersonalisation ServiceUsageAnalytics Advertising EnforceSecurity ServiceProvision ' +
    'ConsentGiven RenewedConsentGiven ConsentRefused ConsentWithdrawn ConsentUnknown'
  ).split(' '),
);

test('uses no term of the Data Privacy Vocabulary that does not exist, and no bare key', async () => {
  const receipt = JSON.parse(await receiptAs('iso-27560'));
  const terms = termsOf(receipt, receipt['@context']);
  const ours = [...terms].filter((term) => term.startsWith('https://w3id.org/dpv#'));
  expect(ours.length).toBeGreaterThan(20);
  for (const term of ours) expect(vocabulary).toContain(term.split('#')[1]);
});

// Kantara Initiative Consent Receipt 1.1.0, section 4: required fields and their types.
test('gives a Kantara receipt with every required field', async () => {
  const receipt = JSON.parse(await receiptAs('kantara'));
  expect(receipt).toMatchObject({
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'FR',
    consentTimestamp: 1_795_521_600,
    collectionMethod: expect.any(String),
    consentReceiptID: expect.stringMatching(/^[0-9a-f]{64}$/),
    language: 'fr',
    piiPrincipalId: 'record-1',
    policyUrl: 'https://shop.example/privacy',
    sensitive: false,
    spiCat: [],
  });
  expect(Object.keys(receipt.piiControllers[0]).sort()).toEqual(
    ['address', 'contact', 'email', 'onBehalf', 'phone', 'piiController'].sort(),
  );
  expect(receipt.services).toEqual([
    {
      service: 'analytics',
      purposes: [
        {
          purpose: 'Counter',
          purposeCategory: ['16 - Improve Performance'],
          consentType: 'EXPLICIT',
          piiCategory: ['5 - Network/Service'],
          primaryPurpose: false,
          termination: 'until withdrawn or expired',
          thirdPartyDisclosure: true,
          thirdPartyName: 'Counter Inc.',
        },
      ],
    },
  ]);
});

test('gives a page in which nothing of the configuration becomes markup', async () => {
  const facts = someFacts();
  const grants = {
    ...facts.state.grants,
    '"><script>': { granted: true, because: 'choice' as const },
  };
  const evidence = createEvidence();
  await evidence.append(
    aDraft({ place: '<script>alert(1)</script>', choices: { '<img src=x>': 'granted' } }),
  );
  const settings = {
    ...facts.settings,
    categories: [{ id: '"><script>', kind: 'analytics', revision: 1, saleOrShare: false } as const],
  };
  const page = await evidence.exportReceipt('html', {
    ...facts,
    settings,
    state: { ...facts.state, grants },
  });
  expect(page).toContain('Shop &#60;b&#62;&#38; Sons&#60;/b&#62;');
  expect(page).toContain('&#34;&#62;&#60;script&#62;');
  expect(page).not.toMatch(/<script|<img|<b>/);
  expect(page.match(/<[a-z!/][^>]*>/g)?.every((tag) => !/\son\w+=/.test(tag))).toBe(true);
  expect(page).toContain('The log is as it was written.');
});

test('a format that there is not is refused by its code', async () => {
  await expect(receiptAs('pdf' as 'json')).rejects.toThrow('[consentry] unknown-act: pdf');
});
