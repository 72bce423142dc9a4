import { createPublicKey, verify } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HistoryDraft } from '../../../src/core/types.js';
import { canonicalJson as ours } from '../../../src/evidence/canonical.js';
import { appendEntry, emptyChain } from '../../../src/evidence/chain.js';
import { aDraft } from './builders.js';
import { aFolder, removeFolders, someEntries } from './receiver.js';

// The example is plain JavaScript; what is used of it is stated here.
interface Database {
  query(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}
interface Keys {
  readonly id: string;
  sign(value: unknown): string;
  readonly published: { readonly keys: readonly { readonly kid: string; readonly x: string }[] };
}
type Seals = { valid: boolean; seals: number; brokenAt: number | null; because: string };

const part = (name: string): Promise<Record<string, (...given: unknown[]) => unknown>> =>
  import(`../../../examples/receipts-server/${name}.mjs`);

const { canonicalJson } = await part('canonical');
const { readConfig } = await part('config');
const { openDatabase } = await part('database');
const { readBatch } = await part('entries');
const { ownKey, readKeys } = await part('keys');
const { createLimiter } = await part('limits');
const { ensurePartitions, purge, seal, verifySeals } = await part('maintenance');
const { appendBatch } = await part('store');

const seed = (letter: string): string => Buffer.from(letter.repeat(32)).toString('base64url');
const keys = readKeys?.(`k1:${seed('a')}`) as Keys;
let database: Database;

beforeAll(async () => {
  const config = { databaseUrl: undefined, dataDirectory: aFolder(), poolSize: 1 };
  database = (await openDatabase?.(config)) as Database;
  await ensurePartitions?.(database);
}, 60_000);
afterAll(async () => {
  await database?.close();
  removeFolders();
}, 60_000);

const store = (recordId: string, count: number) =>
  appendBatch?.(database, keys, {
    recordId,
    entries: someEntries(recordId, count),
    resumed: false,
  });

test('writes the same canonical text as the page does', () => {
  for (const value of [
    ...someEntries('record-canonical', 3),
    { b: 1, a: [true, null, 'é"\n', 0.5], ä: {}, '\ufb33': 1, '\ud83d\ude00': 2 },
  ]) {
    expect(canonicalJson?.(value)).toBe(ours(value));
  }
});

test.each<Partial<HistoryDraft>>([
  ...(['self', 'parent', 'teen', 'agent', 'child'] as const).map((by) => ({ by })),
  ...(['banner', 'preferences', 'choices', 'embed', 'link', 'api'] as const).map((via) => ({
    via,
  })),
  ...(['extension', 'signal'] as const).map((via) => ({ via })),
  ...(['opt-in', 'opt-out', 'notice'] as const).map((model) => ({ model })),
  { gpc: true, rules: '2026.11', banner: '', language: 'zh-Hans', late: true },
])('takes an entry with %o as the page writes it', (parts) => {
  const { entries } = appendEntry(
    emptyChain('record-words'),
    {
      ...aDraft({ recordId: 'record-words' }),
      ...parts,
    },
    500,
  );
  const body = { schema: 'consentry-receipts-1', entries };
  expect(readBatch?.(body)).toEqual({ batch: expect.objectContaining({ entries }) });
});

test('lets nobody change or remove an entry, a seal or a tombstone', async () => {
  await store('record-final', 2);
  await seal?.(database, keys);
  for (const statement of [
    "update entries set entry = '{}'",
    'delete from entries',
    "update seals set root = ''",
    'delete from seals',
  ]) {
    await expect(database.query(statement), statement).rejects.toThrow('append-only');
  }
});

test('seals what came in, each seal over the one before', async () => {
  await store('record-seal-1', 3);
  expect(await seal?.(database, keys)).toBe(3);
  await store('record-seal-2', 2);
  expect(await seal?.(database, keys)).toBe(2);
  expect(await seal?.(database, keys)).toBe(0);
  expect((await verifySeals?.(database)) as Seals).toMatchObject({
    valid: true,
    because: 'intact',
  });
});

test('notices an operator who goes around the rules of the tables', async () => {
  await store('record-operator', 3);
  await seal?.(database, keys);
  const [last] = await database.query('select max(number) as number from seals');
  await database.query('alter table entries disable trigger entries_are_final');
  const [partition] = await database.query(
    "select tableoid::regclass::text as name from entries where record_id = 'record-operator' limit 1",
  );
  await database.query(`alter table ${partition?.['name']} disable trigger user`);
  const [victim] = await database.query(
    "select id, hash from entries where record_id = 'record-operator' and seq = 2",
  );
  await database.query(
    "update entries set hash = $1 where record_id = 'record-operator' and seq = 2",
    ['f'.repeat(64)],
  );
  expect(await verifySeals?.(database)).toEqual({
    valid: false,
    seals: Number(last?.['number']),
    brokenAt: Number(last?.['number']),
    because: 'the entries under it were changed',
  });
  await database.query('update entries set hash = $1 where id = $2', [
    victim?.['hash'],
    victim?.['id'],
  ]);
  await database.query(`alter table ${partition?.['name']} enable trigger user`);
  await database.query('alter table entries enable trigger entries_are_final');
  expect((await verifySeals?.(database)) as Seals).toMatchObject({ valid: true });
});

test('lets go of months that are too old, leaves a signed tombstone, and stays checkable', async () => {
  const old = new Date(Date.UTC(2023, 0, 15));
  await database.query('select ensure_partition($1)', [old.toISOString()]);
  const [entry] = someEntries('record-old', 1);
  await database.query(
    `insert into entries (received_at, record_id, seq, hash, restart, entry) values ($1, 'record-old', 1, $2, false, $3)`,
    [old.toISOString(), entry?.hash, JSON.stringify(entry)],
  );
  await database.query(
    "insert into heads (record_id, seq, hash, updated_at) values ('record-old', 1, $1, $2)",
    [entry?.hash, old.toISOString()],
  );
  const now = new Date(Date.UTC(2026, 5, 1));
  // Not sealed yet: nothing is dropped.
  expect(await purge?.(database, keys, 36, now)).toEqual([]);
  await seal?.(database, keys);
  expect(await purge?.(database, keys, 48, now)).toEqual([]);
  expect(await purge?.(database, keys, 36, now)).toEqual(['entries_2023_01']);
  expect(await purge?.(database, keys, 36, now)).toEqual([]);
  const [tombstone] = await database.query('select * from tombstones');
  expect(tombstone).toMatchObject({ partition: 'entries_2023_01', count: 1, key: 'k1' });
  expect(await database.query("select 1 from entries where record_id = 'record-old'")).toEqual([]);
  expect(await database.query("select 1 from heads where record_id = 'record-old'")).toEqual([]);
  const [kept] = await database.query('select count(*)::int as count from heads');
  expect(kept?.['count']).toBeGreaterThan(0);
  expect((await verifySeals?.(database)) as Seals).toMatchObject({ valid: true });
});

test('signs with the first key and publishes all, also those that are retired', () => {
  const rotated = readKeys?.(`k2:${seed('b')},k1:${seed('a')}`, `k0:${seed('c')}`) as Keys;
  expect(rotated.id).toBe('k2');
  expect(rotated.published.keys.map(({ kid }) => kid)).toEqual(['k2', 'k1', 'k0']);
  const x = rotated.published.keys[0]?.x ?? '';
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signature = Buffer.from(rotated.sign({ b: 1, a: 2 }), 'base64url');
  expect(verify(null, Buffer.from('{"a":2,"b":1}'), key, signature)).toBe(true);
  expect(verify(null, Buffer.from('{"a":2,"b":2}'), key, signature)).toBe(false);
});

test('makes a key for an embedded database once, for its owner only', () => {
  const folder = aFolder();
  const first = ownKey?.(folder);
  expect(ownKey?.(folder)).toBe(first);
  expect(statSync(join(folder, 'signing-key')).mode & 0o777).toBe(0o600);
  expect(readKeys?.(first)).toMatchObject({ id: 'own-1' });
});

test.each([
  ['', /names no key/],
  ['k1', /id:value/],
  ['k1:short', /not 32 bytes/],
])('refuses the signing keys %j', (text, message) => {
  expect(() => readKeys?.(text)).toThrow(message);
});

const origins = { ALLOWED_ORIGINS: 'https://shop.example, https://www.shop.example' };

test('reads its configuration from the environment', () => {
  expect(readConfig?.(origins)).toMatchObject({
    port: 8787,
    origins: ['https://shop.example', 'https://www.shop.example'],
    retentionMonths: 36,
  });
});

test.each([
  ['no origins', {}, /ALLOWED_ORIGINS must name/],
  ['every origin', { ALLOWED_ORIGINS: '*' }, /\* is no origin/],
  ['an origin with a path', { ALLOWED_ORIGINS: 'https://shop.example/' }, /no origin/],
  ['a port that is none', { ...origins, PORT: 'x' }, /PORT/],
  ['a short token', { ...origins, ADMIN_TOKEN: 'secret' }, /32 characters/],
  ['PostgreSQL without keys', { ...origins, DATABASE_URL: 'postgres://x' }, /SIGNING_KEYS/],
  ['no retention', { ...origins, RETENTION_MONTHS: '0' }, /RETENTION_MONTHS/],
])('does not start with %s', (_, env, message) => {
  expect(() => readConfig?.(env)).toThrow(message);
});

test('gives back to each address what time allows, and forgets the longest silent first', () => {
  let now = 0;
  const take = createLimiter?.({ ratePerMinute: 2, now: () => now, most: 10 }) as (
    address: string,
  ) => number;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 30]);
  expect(take('b')).toBe(0);
  now = 30_000;
  expect([take('a'), take('a')]).toEqual([0, 30]);
  for (let i = 0; i < 50; i++) take(`other-${i}`);
  expect(take('a')).toBe(0);
});
