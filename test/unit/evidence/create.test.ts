import { createHash } from 'node:crypto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsentRecord, HistoryDraft, Problem } from '../../../src/core/types.js';
import { createEvidence } from '../../../src/evidence/create.js';
import { aDraft, aRecord, showing } from './builders.js';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const stored = () => createStore('consentry', 'log');
const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test('keeps what is appended, oldest first, for the next page', async () => {
  const first = createEvidence();
  await first.append(aDraft());
  await first.append(aDraft({ state: 'ConsentWithdrawn', choices: { analytics: 'denied' } }));
  const next = createEvidence();
  const history = await next.history('record-1');
  expect(history.map(({ seq, state }) => [seq, state])).toEqual([
    [1, 'ConsentGiven'],
    [2, 'ConsentWithdrawn'],
  ]);
  expect(await next.verify('record-1')).toMatchObject({ valid: true, length: 2 });
});

test('keeps every entry of two pages that append 200 each at once', async () => {
  const pages = [createEvidence(), createEvidence()];
  await Promise.all(
    times(200).flatMap((i) => pages.map((page) => page.append(aDraft({ language: `n${i}` })))),
  );
  const history = await createEvidence().history('record-1');
  expect(history).toHaveLength(400);
  const written = history.map(({ language }) => language).sort();
  expect(written).toEqual(
    times(200)
      .flatMap((i) => [`n${i}`, `n${i}`])
      .sort(),
  );
  expect(await createEvidence().verify('record-1')).toMatchObject({ valid: true, length: 400 });
});

test('drops a log that belongs to another record and links nothing to it', async () => {
  const evidence = createEvidence();
  await evidence.append(aDraft());
  await evidence.append(aDraft({ recordId: 'record-2' }));
  expect(await evidence.history('record-1')).toEqual([]);
  expect(await evidence.history('record-2')).toMatchObject([{ seq: 1, previous: '' }]);
  expect(JSON.stringify(await get('log:1', stored()))).not.toContain('record-1');
});

test.each([
  ['was deleted', null],
  ['is another', aRecord({ id: 'record-2' })],
])('drops the log at the next look when its record %s', async (_, record) => {
  await createEvidence().append(aDraft());
  const later = createEvidence({ state: { get: () => ({ record }) } });
  await later.tidy();
  expect(JSON.stringify(await get('log:1', stored()))).not.toContain('record-1');
  expect(await later.history('record-1')).toEqual([]);
});

test('keeps the log at a look when it is the record’s, or nobody says which is', async () => {
  await createEvidence().append(aDraft());
  await createEvidence({ state: { get: () => ({ record: aRecord() }) } }).tidy();
  await createEvidence().tidy();
  expect(await createEvidence().history('record-1')).toHaveLength(1);
});

test('stores nothing by a look at what is not there', async () => {
  await createEvidence({ state: { get: () => ({ record: null }) } }).tidy();
  expect(await get('log:1', stored())).toBeUndefined();
});

test('keeps for a receiver what was not acknowledged when the record was deleted', async () => {
  const entry = { ...aDraft(), seq: 1, hash: 'h', previous: '' };
  const last = { seq: 1, hash: 'h' };
  const chain = { recordId: 'record-1', sealed: { seq: 0, hash: '' }, entries: [entry], last };
  await set('log:1', { chain, outbox: [entry], parked: [], artefacts: {}, retry: null }, stored());
  await createEvidence({ state: { get: () => ({ record: null }) } }).tidy();
  expect(await get('log:1', stored())).toMatchObject({ chain: null, outbox: [entry] });
});

test('forgets everything when told to', async () => {
  const evidence = createEvidence(showing({ b1: 'shown' }));
  await evidence.append(aDraft({ banner: 'b1' }));
  await evidence.forget();
  expect(await evidence.history('record-1')).toEqual([]);
  expect(JSON.stringify(await get('log:1', stored()))).not.toMatch(/record-1|shown/);
});

test('gives no history to someone without a record', async () => {
  const evidence = createEvidence();
  await evidence.append(aDraft());
  expect(await evidence.history(null)).toEqual([]);
  expect(await evidence.verify(null)).toMatchObject({ valid: true, because: 'empty' });
});

test('does not call a record verified when nothing is logged for it', async () => {
  expect(await createEvidence().verify('record-1')).toEqual({
    valid: false,
    length: 0,
    brokenAt: 1,
    because: 'missing',
    unattested: [],
  });
});

test.each([
  ['a function', { choices: { analytics: (() => 0) as unknown as 'granted' } }],
  ['a symbol', { place: Symbol('x') as unknown as string }],
  ['a date', { at: new Date() as unknown as string }],
])('refuses an entry that holds %s, and says so once', async (_, parts) => {
  const report = vi.fn();
  const evidence = createEvidence({ report });
  await evidence.append(aDraft(parts as Partial<HistoryDraft>));
  await evidence.append(aDraft(parts as Partial<HistoryDraft>));
  await evidence.append(aDraft());
  expect(report.mock.calls.map(([{ code }]) => code)).toEqual(['log-entry-refused']);
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 1 });
});

const closedDoors: readonly (readonly [string, () => unknown])[] = [
  ['is missing', () => undefined],
  ['refuses', () => ({ open: () => fail(new DOMException('No.', 'SecurityError')) })],
  [
    'fails to open',
    () => ({
      open: () => {
        const request: Record<string, unknown> = {
          error: new DOMException('No.', 'InvalidStateError'),
        };
        queueMicrotask(() => (request['onerror'] as () => void)());
        return request;
      },
    }),
  ],
];

function fail(error: Error): never {
  throw error;
}

test.each(closedDoors)('keeps the log for the page when IndexedDB %s', async (_, factory) => {
  globalThis.indexedDB = factory() as IDBFactory;
  const problems: Problem[] = [];
  const evidence = createEvidence({ report: (problem) => problems.push(problem) });
  await evidence.append(aDraft());
  await evidence.append(aDraft({ state: 'ConsentWithdrawn' }));
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 2 });
  expect(problems.map(({ code }) => code)).toEqual(['log-unavailable']);
});

test('writes what it kept in memory once the store answers again', async () => {
  const real = globalThis.indexedDB;
  globalThis.indexedDB = { open: () => fail(new DOMException('No.', 'SecurityError')) } as never;
  const evidence = createEvidence();
  await evidence.append(aDraft({ language: 'a' }));
  globalThis.indexedDB = real;
  await evidence.append(aDraft({ language: 'b' }));
  const history = await createEvidence().history('record-1');
  expect(history.map(({ seq, language }) => [seq, language])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
});

test('answers with an entry that has just come, before it is written', async () => {
  const evidence = createEvidence();
  const appended = evidence.append(aDraft());
  expect(await evidence.history('record-1')).toHaveLength(1);
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 1 });
  await appended;
});

test('waits for a store that hangs no longer than it may, and doubles nothing when it wakes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const real = globalThis.indexedDB;
  const wakes: (() => void)[] = [];
  globalThis.indexedDB = { open: (name: string) => openLater(real, name, wakes) } as never;
  const report = vi.fn();
  const evidence = createEvidence({ report });
  let isDone = false;
  const appended = evidence.append(aDraft()).then(() => {
    isDone = true;
  });
  await vi.advanceTimersByTimeAsync(1999);
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await appended;
  expect(report).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
  for (const wake of wakes) wake();
  globalThis.indexedDB = real;
  await evidence.append(aDraft());
  expect(await createEvidence().history('record-1')).toHaveLength(2);
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 2 });
});

function openLater(real: IDBFactory, name: string, wakes: (() => void)[]): unknown {
  const request: Record<string, unknown> = {};
  wakes.push(() => {
    const opened = real.open(name);
    for (const kind of ['onupgradeneeded', 'onsuccess', 'onerror'] as const) {
      opened[kind] = () => {
        request['result'] = opened.result;
        (request[kind] as () => void)();
      };
    }
  });
  return request;
}

test('keeps an entry for which there is no room, and the entries before it', async () => {
  const evidence = createEvidence();
  await evidence.append(aDraft({ language: 'a' }));
  const put = vi
    .spyOn(IDBObjectStore.prototype, 'put')
    .mockImplementation(() => fail(new DOMException('Full.', 'QuotaExceededError')));
  await evidence.append(aDraft({ language: 'b' }));
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 2 });
  expect(await createEvidence().history('record-1')).toHaveLength(1);
  put.mockRestore();
  await evidence.append(aDraft({ language: 'c' }));
  const history = await createEvidence().history('record-1');
  expect(history.map(({ language }) => language)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['text', 'nonsense'],
  ['a number', 7],
  ['an old shape', { entries: [] }],
  ['a chain without a head', { chain: { recordId: 'record-1', entries: [] }, outbox: [] }],
  ['null', null],
])(
  'sets a stored log aside that is %s, keeps it, and says that history before it is unreadable',
  async (_, value) => {
    await set('log:1', value, stored());
    const evidence = createEvidence();
    expect(await evidence.verify('record-1')).toMatchObject({
      valid: false,
      because: 'unreadable',
    });
    await evidence.append(aDraft());
    await evidence.append(aDraft());
    expect(await get('log:1', stored())).toMatchObject({ aside: value });
    expect(await evidence.history('record-1')).toHaveLength(2);
    expect(await evidence.verify('record-1')).toMatchObject({
      valid: false,
      because: 'unreadable',
    });
  },
);

test('leaves the log of a later format alone', async () => {
  await set('log:2', { of: 'the future' }, stored());
  await createEvidence().append(aDraft());
  expect(await get('log:2', stored())).toEqual({ of: 'the future' });
});

test('names the entry that was edited in the browser by hand', async () => {
  const evidence = createEvidence();
  for (const language of ['a', 'b', 'c']) await evidence.append(aDraft({ language }));
  const value = await get('log:1', stored());
  value.chain.entries[1].choices.advertising = 'granted';
  await set('log:1', value, stored());
  expect(await evidence.verify('record-1')).toMatchObject({ because: 'edited', brokenAt: 2 });
});

test('cuts a log of 100,000 entries down with the next entry, and reads it no slower afterwards', async () => {
  const evidence = createEvidence({ limit: 500 });
  await evidence.append(aDraft());
  const value = await get('log:1', stored());
  const [entry] = value.chain.entries;
  const entries = times(100_000).map((i) => ({ ...entry, seq: i + 1 }));
  const last = { seq: 100_000, hash: entry.hash };
  await set('log:1', { ...value, chain: { ...value.chain, entries, last } }, stored());
  await evidence.append(aDraft());
  const history = await evidence.history('record-1');
  expect(history).toHaveLength(500);
  expect(history.at(-1)?.seq).toBe(100_001);
});

/** Says which grants of a record the log of this browser does not speak of. */
async function unattested(record: ConsentRecord | null): Promise<readonly string[]> {
  const evidence = createEvidence({ state: { get: () => ({ record }) } });
  return (await evidence.verify(record?.id ?? null)).unattested;
}

test('finds the grants that no entry speaks of', async () => {
  const evidence = createEvidence();
  const record = aRecord();
  expect(await unattested(record)).toEqual(['analytics']);
  await evidence.append(aDraft({ choices: { analytics: 'denied' } }));
  expect(await unattested(record)).toEqual(['analytics']);
  await evidence.append(aDraft({ at: '2026-11-24T12:00:01Z' }));
  expect(await unattested(record)).toEqual(['analytics']);
  await evidence.append(aDraft());
  expect(await unattested(record)).toEqual([]);
  expect(await unattested(aRecord({ id: 'record-2' }))).toEqual(['analytics']);
  expect(await unattested(null)).toEqual([]);
});

test('does not call a grant unattested whose entry the bounded log has let go', async () => {
  const evidence = createEvidence({ limit: 2 });
  await evidence.append(aDraft());
  for (const second of ['01', '02', '03']) {
    await evidence.append(aDraft({ at: `2026-11-24T12:00:${second}Z`, choices: {} }));
  }
  expect(await unattested(aRecord())).toEqual([]);
});

test('keeps the description of what was shown as long as an entry names it', async () => {
  const evidence = createEvidence({
    limit: 2,
    ...showing({ b1: 'text of b1', b2: 'text of b2', b3: 'text of b3' }),
  });
  for (const banner of ['b1', 'b2', 'b3']) await evidence.append(aDraft({ banner }));
  const { artefacts } = await get('log:1', stored());
  expect(Object.keys(artefacts)).toHaveLength(2);
  for (const [hash, text] of Object.entries<string>(artefacts)) {
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(text).toMatch(/"title":"text of b[23]"/);
  }
  const history = await evidence.history('record-1');
  expect(history.map(({ shown }) => shown).sort()).toEqual(Object.keys(artefacts).sort());
});

test('keeps an entry also when what was shown cannot be described', async () => {
  const evidence = createEvidence({
    ...showing({}),
    texts: { b1: { title: () => 'x' } },
  });
  await evidence.append(aDraft({ banner: 'b1' }));
  expect(await evidence.verify('record-1')).toMatchObject({ valid: true, length: 1 });
});
