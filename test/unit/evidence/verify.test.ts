import { generateKeyPairSync, sign } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createStore, get, set } from 'idb-keyval';
import { beforeEach, expect, test } from 'vitest';
import { createEvidence } from '../../../src/evidence/create.js';
import { type KeySet, verifyReceipt } from '../../../src/verify.js';
import { aDraft, aRecord, showing, someFacts } from './builders.js';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function aReceipt(): Promise<string> {
  const evidence = createEvidence(showing({ b1: 'what was shown' }));
  await evidence.append(aDraft({ banner: 'b1' }));
  for (const second of ['01', '02']) {
    await evidence.append(aDraft({ at: `2026-11-24T12:00:${second}Z` }));
  }
  return evidence.exportReceipt('json', someFacts());
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const keys: KeySet = { keys: [{ kid: 'k1', x: String(publicKey.export({ format: 'jwk' }).x) }] };

/** Signs entry `seq` as a receiver does: over canonical JSON, whose keys stand in order here. */
async function aSignedReceipt(seq: number): Promise<string> {
  await aReceipt();
  const store = createStore('consentry', 'log');
  const value = await get('log:1', store);
  const { hash } = value.chain.entries[seq - 1];
  const head = { at: '2026-11-24T12:05:00Z', hash, key: 'k1', recordId: 'record-1', seq };
  const signature = sign(null, Buffer.from(JSON.stringify(head)), privateKey).toString('base64url');
  await set(
    'log:1',
    { ...value, chain: { ...value.chain, signed: { ...head, signature } } },
    store,
  );
  return createEvidence().exportReceipt('json', someFacts());
}

test('accepts a receipt as it was issued', async () => {
  expect(await verifyReceipt(await aReceipt())).toMatchObject({
    valid: true,
    recordId: 'record-1',
    length: 3,
    faults: [],
    remarks: [{ code: 'signature-missing' }],
    signed: null,
  });
});

test('accepts it also as a value, and re-indented', async () => {
  const value = JSON.parse(await aReceipt());
  expect((await verifyReceipt(value)).valid).toBe(true);
  expect((await verifyReceipt(JSON.stringify(value, null, 2))).valid).toBe(true);
});

test('says up to where the receiver vouches for it', async () => {
  expect(await verifyReceipt(await aSignedReceipt(2), keys)).toMatchObject({
    valid: true,
    remarks: [],
    signed: { seq: 2, at: '2026-11-24T12:05:00Z', key: 'k1' },
  });
});

test('does not take a signature for proven without keys, with another key, or with other content', async () => {
  const text = await aSignedReceipt(2);
  expect(await verifyReceipt(text)).toMatchObject({ signed: null, valid: true });
  const foreign = { keys: [{ kid: 'k2', x: keys.keys[0]?.x ?? '' }] };
  expect(await verifyReceipt(text, foreign)).toMatchObject({
    valid: false,
    signed: null,
    faults: [{ code: 'key-unknown' }],
  });
  const other = String(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x);
  expect(await verifyReceipt(text, { keys: [{ kid: 'k1', x: other }] })).toMatchObject({
    valid: false,
    faults: [{ code: 'signature-wrong', seq: 2 }],
  });
  const later = text.replace('2026-11-24T12:05:00Z', '2026-11-24T12:06:00Z');
  const { faults, signed } = await verifyReceipt(later, keys);
  expect(faults.map(({ code }) => code)).toEqual(['receipt-altered', 'signature-wrong']);
  expect(signed).toBeNull();
});

type Value = ReturnType<typeof JSON.parse>;

test.each<[string, (receipt: Value) => void, string]>([
  ['an entry', (receipt) => (receipt.chain.entries[1].choices = {}), 'Entry 2 was changed'],
  ['a missing entry', (receipt) => receipt.chain.entries.splice(1, 1), 'Entry 2 is missing'],
  [
    'two swapped entries',
    (receipt) => receipt.chain.entries.reverse(),
    'Entry 1 stands in another place',
  ],
  ['a cut-off end', (receipt) => receipt.chain.entries.pop(), 'Entry 3 and what follows'],
  [
    'the description of what was shown',
    (receipt) => {
      for (const hash of Object.keys(receipt.artefacts)) receipt.artefacts[hash] = 'something else';
    },
    'does not fit its hash',
  ],
  [
    'the log of another record',
    (receipt) => (receipt.chain.recordId = 'other'),
    'belongs to another record',
  ],
  ['no log', (receipt) => (receipt.chain = null), 'carries no log'],
])('names %s', async (_, change, message) => {
  const receipt = JSON.parse(await aReceipt());
  change(receipt);
  const { valid, faults } = await verifyReceipt(receipt);
  expect(valid).toBe(false);
  expect(faults[0]?.code).toBe('receipt-altered');
  expect(faults[1]?.message).toContain(message);
});

test('notices any change of the state that the receipt states', async () => {
  const receipt = JSON.parse(await aReceipt());
  receipt.categories[2].granted = true;
  expect((await verifyReceipt(receipt)).faults).toMatchObject([{ code: 'receipt-altered' }]);
});

test('remarks on a grant without an entry and on a missing description', async () => {
  const facts = someFacts();
  const [statement] = aRecord().statements;
  const record = aRecord({
    statements: statement ? [{ ...statement, decidedAt: '2026-11-24T11:00:00Z' }] : [],
  });
  const evidence = createEvidence();
  await evidence.append(aDraft({ shown: 'a'.repeat(64) }));
  const text = await evidence.exportReceipt('json', {
    ...facts,
    state: { ...facts.state, record },
  });
  const { valid, remarks } = await verifyReceipt(text);
  expect(valid).toBe(true);
  expect(remarks.map(({ code }) => code)).toEqual([
    'artefact-missing',
    'grant-unattested',
    'signature-missing',
  ]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['broken text', '{"schema"'],
  ['an array', []],
  ['an empty object', {}],
  ['another schema', { schema: 'consentry-receipt-99' }],
  ['a bare receipt', { schema: 'consentry-receipt-1' }],
  ['a chain of nonsense', { schema: 'consentry-receipt-1', recordId: 'r', chain: 'x' }],
  [
    'entries of nonsense',
    {
      schema: 'consentry-receipt-1',
      recordId: 'r',
      chain: {
        recordId: 'r',
        entries: [null, 1, 'x', [], { seq: 5 }],
        sealed: { seq: 0, hash: '' },
        last: { seq: 5, hash: '' },
      },
    },
  ],
  ['a function inside', { schema: 'consentry-receipt-1', recordId: () => 0 }],
])('calls %s invalid, and does not throw', async (_, document) => {
  expect(await verifyReceipt(document, keys)).toMatchObject({ valid: false, signed: null });
});
