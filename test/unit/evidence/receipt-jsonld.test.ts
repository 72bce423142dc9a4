// The DPV receipt under an independent JSON-LD processor: nothing in it may be lost, and nothing is fetched.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import jsonld, { type Quad } from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { createEvidence } from '../../../src/evidence/create.js';
import { aDraft, someFacts } from './builders.js';

const dpv = 'https://w3id.org/dpv#';
const dct = 'http://purl.org/dc/terms/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const offline = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for.`)),
};

let receipt: Record<string, unknown>;
let quads: readonly Quad[];

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  const evidence = createEvidence();
  await evidence.append(aDraft({ language: 'fr' }));
  await evidence.append(aDraft({ at: '2026-11-24T13:00:00Z', state: 'ConsentWithdrawn' }));
  receipt = JSON.parse(await evidence.exportReceipt('iso-27560', someFacts()));
  quads = await jsonld.toRDF(receipt, offline);
});

const objectsOf = (subject: string, predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);

const subjectsOf = (type: string): readonly string[] =>
  quads
    .filter(({ predicate, object }) => predicate.value === rdfType && object.value === type)
    .map(({ subject }) => subject.value);

test('is JSON-LD of which no word is lost, with its context inside', async () => {
  const [expanded, ...others] = await jsonld.expand(receipt, offline);
  expect(others).toEqual([]);
  expect(expanded?.['@type']).toEqual([`${dpv}ConsentReceipt`]);
  expect(quads.length).toBeGreaterThan(80);
});

test.each([
  ['a key without a meaning', { remark: 'x' }],
  ['a type without a meaning', { '@type': 'Receipt' }],
  ['a context that has to be fetched', { '@context': 'https://w3id.org/dpv/context.jsonld' }],
])('would not pass with %s', async (_, parts) => {
  await expect(jsonld.toRDF({ ...receipt, ...parts }, offline)).rejects.toThrow();
});

test('says the same as a graph: receipt, record, visitor, controller, purposes, recipients, history', () => {
  const [issued = ''] = subjectsOf(`${dpv}ConsentReceipt`);
  const [record = ''] = subjectsOf(`${dpv}ConsentRecord`);
  expect(objectsOf(issued, `${dpv}hasRecordOfActivity`)).toEqual([record]);
  expect(objectsOf(record, `${dct}identifier`)).toEqual(['record-1']);
  expect(objectsOf(record, `${dpv}hasDataSubject`)).toEqual(subjectsOf(`${dpv}DataSubject`));
  const [controller = ''] = objectsOf(record, `${dpv}hasDataController`);
  expect(objectsOf(controller, `${dpv}hasName`)).toEqual(['Shop <b>& Sons</b>']);
  expect(objectsOf(controller, `${dpv}hasContact`)).toEqual(['privacy@shop.example']);
  const processes = objectsOf(record, `${dpv}hasProcess`);
  expect(processes.flatMap((each) => objectsOf(each, `${dpv}hasPurpose`)).sort()).toEqual(
    ['Advertising', 'RequestedServiceProvision', 'ServiceUsageAnalytics'].map((id) => dpv + id),
  );
  const recipients = processes.flatMap((each) => objectsOf(each, `${dpv}hasRecipient`));
  expect(recipients.flatMap((each) => objectsOf(each, `${dpv}hasName`)).sort()).toEqual([
    '<img src=x onerror=alert(1)>',
    'Counter Inc.',
  ]);
  const events = objectsOf(record, `${dpv}hasConsentStatus`);
  expect(events.flatMap((each) => objectsOf(each, rdfType)).sort()).toEqual(
    ['ConsentGiven', 'ConsentWithdrawn', 'ExpressedConsent'].map((id) => dpv + id),
  );
  expect(events.flatMap((each) => objectsOf(each, `${dpv}isIndicatedAtTime`)).sort()).toEqual([
    '2026-11-24T12:00:00Z',
    '2026-11-24T13:00:00Z',
  ]);
});

test('gives every time the type of a time, and a value that is one', () => {
  const times = quads.filter(({ predicate }) => /isIndicatedAtTime|created$/.test(predicate.value));
  expect(times).toHaveLength(3);
  for (const { object } of times) {
    expect(object.datatype?.value).toBe('http://www.w3.org/2001/XMLSchema#dateTime');
    expect(Number.isNaN(Date.parse(object.value))).toBe(false);
  }
});

test('names places by the vocabulary of locations', () => {
  const [record = ''] = subjectsOf(`${dpv}ConsentRecord`);
  expect(objectsOf(record, `${dpv}hasJurisdiction`)).toEqual(['https://w3id.org/dpv/loc#FR']);
});
