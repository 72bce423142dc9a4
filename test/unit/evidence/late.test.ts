import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HistoryDraft } from '../../../src/core/types.js';
import { findUnattested } from '../../../src/evidence/attest.js';
import { appendEntry, type Chain, emptyChain } from '../../../src/evidence/chain.js';
import { createEvidence } from '../../../src/evidence/create.js';
import { findLate } from '../../../src/evidence/late.js';
import { aDraft, aRecord, someFacts } from './builders.js';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { settings } = someFacts();
const nextDay = Date.parse('2026-11-25T12:00:00Z');

const aChain = (drafts: readonly HistoryDraft[], limit = 500): Chain =>
  drafts.reduce((chain, draft) => appendEntry(chain, draft, limit), emptyChain('record-1'));

test('makes an entry of a choice that the log does not know, and marks it', () => {
  expect(findLate(aRecord(), null, settings, nextDay)).toEqual([
    {
      at: '2026-11-24T12:00:00Z',
      state: 'ConsentGiven',
      recordId: 'record-1',
      place: 'FR',
      model: 'opt-in',
      via: 'banner',
      by: 'self',
      gpc: false,
      rules: '2026.11',
      banner: '',
      language: 'fr',
      choices: { analytics: 'granted', advertising: 'denied' },
      late: true,
    },
  ]);
});

test('makes none of a choice that is logged, of no record, or of a record that has said nothing', () => {
  expect(findLate(aRecord(), aChain([aDraft()]), settings, nextDay)).toEqual([]);
  expect(findLate(null, null, settings, nextDay)).toEqual([]);
  expect(findLate(aRecord({ statements: [] }), null, settings, nextDay)).toEqual([]);
});

test('does not take the log of another record for its own', () => {
  const record = aRecord({ id: 'record-2' });
  const found = findLate(record, aChain([aDraft()]), settings, nextDay);
  expect(found).toMatchObject([{ recordId: 'record-2' }]);
});

test.each([
  ['2026-11-24T12:00:00.999Z', 0],
  ['2026-11-24T12:00:01.000Z', 1],
])(
  'leaves a choice of the last second to its own page: a page begun at %s finds %i',
  (begun, count) => {
    expect(findLate(aRecord(), null, settings, Date.parse(begun))).toHaveLength(count);
  },
);

test('says nothing about times that the bounded log has let go', () => {
  const later = ['01', '02'].map((second) => aDraft({ at: `2026-11-24T12:00:${second}Z` }));
  expect(findLate(aRecord(), aChain([aDraft(), ...later], 1), settings, nextDay)).toEqual([]);
});

test('makes an entry of an opt-out, with everything that is sold or shared, in the order of times', () => {
  const at = '2026-11-24T11:00:00Z';
  const optOut = {
    at,
    via: 'link',
    by: 'agent',
    gpc: true,
    revision: 1,
    sequence: 1,
    rules: '',
  } as const;
  expect(findLate(aRecord({ optOut }), null, settings, nextDay)).toMatchObject([
    {
      at,
      state: 'ConsentWithdrawn',
      place: 'FR',
      via: 'link',
      by: 'agent',
      gpc: true,
      choices: { advertising: 'denied', pixel: 'denied' },
      late: true,
    },
    { at: '2026-11-24T12:00:00Z' },
  ]);
});

test('does not count as proof of a grant', () => {
  const chain = aChain(findLate(aRecord(), null, settings, nextDay));
  expect(chain.entries).toHaveLength(1);
  expect(findUnattested(aRecord(), chain)).toEqual(['analytics']);
});

test('is logged once by the next pages of a site with a receiver, and shown as late in receipts', async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const options = {
    settings: { ...settings, receipts: { endpoint: 'https://receipts.example/in' } },
    state: {
      get: () => ({ record: aRecord({ decidedAt: '2020-01-01T00:00:00Z', statements: [old] }) }),
    },
  };
  const pages = [createEvidence(options), createEvidence(options)];
  await vi.waitFor(async () => expect(await pages[0]?.history('record-1')).toHaveLength(1));
  await createEvidence(options).append(aDraft());
  const history = await pages[1]?.history('record-1');
  expect(history?.map(({ at, late }) => [at, late])).toEqual([
    ['2020-01-01T00:00:00Z', true],
    ['2026-11-24T12:00:00Z', undefined],
  ]);
  const receipt = (format: 'html' | 'iso-27560') => pages[0]?.exportReceipt(format, someFacts());
  expect(await receipt('html')).toContain('banner, logged later');
  expect(await receipt('iso-27560')).toContain('"consentry:late":true');
  vi.unstubAllGlobals();
});

const old = {
  decidedAt: '2020-01-01T00:00:00Z',
  place: 'FR',
  model: 'opt-in',
  via: 'banner',
  by: 'self',
  gpc: false,
  rules: '2026.11',
  banner: '',
  language: 'fr',
  choices: { analytics: { decision: 'granted', revision: 1 } },
  sequence: 1,
} as const;
