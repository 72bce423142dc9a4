import { expect, test, vi } from 'vitest';
import type { Problem } from '../../../src/core/types.js';
import { createDelivery, type DeliveryPlatform } from '../../../src/evidence/delivery.js';
import { Receiver, SharedStore, VirtualTime } from './simulator.js';

interface Sent {
  readonly at: number;
  readonly url: string;
  readonly request: RequestInit;
  readonly body: {
    readonly entries: readonly { readonly seq: number }[];
    readonly resumed?: boolean;
  };
}

interface Bench {
  readonly store: SharedStore;
  readonly time: VirtualTime;
  readonly sent: Sent[];
  readonly problems: Problem[];
  readonly wake: () => void;
  /** What the browser announces. */
  readonly announce: (event: 'online' | 'pageshow') => void;
  readonly destroy: () => void;
  /** Lets time pass until nothing is left to happen, or for so many milliseconds. */
  readonly run: (ms?: number) => Promise<void>;
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

function aBench(
  answer: (sent: Sent, number: number) => Response | Error | Promise<Response>,
  { endpoint = 'https://receipts.example/in' as unknown, random = 0.5 } = {},
): Bench {
  const store = new SharedStore();
  const time = new VirtualTime();
  const sent: Sent[] = [];
  const problems: Problem[] = [];
  let end: Promise<void> = Promise.resolve();
  const listeners: { readonly event: string; readonly task: () => void }[] = [];
  let destroy = (): void => undefined;
  const platform: DeliveryPlatform = {
    now: () => time.now,
    startedAt: time.now,
    random: () => random,
    later: (task, ms) => time.later(task, ms),
    exclusively: (task) => {
      end = end.then(task);
      return end;
    },
    on: (event, task) => {
      const listener = { event, task };
      listeners.push(listener);
      return () => void listeners.splice(listeners.indexOf(listener), 1);
    },
    fetch: async (url, request) => {
      const each = { at: time.now, url, request, body: JSON.parse(String(request.body)) };
      sent.push(each);
      const result = await answer(each, sent.length);
      if (result instanceof Error) throw result;
      return result;
    },
  };
  const wake = createDelivery({
    log: store,
    endpoint,
    report: (problem) => problems.push(problem),
    onDestroy: (undo) => {
      destroy = undo;
    },
    platform,
  });
  const announce = (wanted: string): void => {
    for (const { event, task } of listeners) if (event === wanted) task();
  };
  const run = async (ms = Number.POSITIVE_INFINITY): Promise<void> => {
    const until = time.now + ms;
    let isDue = false;
    if (ms < Number.POSITIVE_INFINITY) time.later(() => (isDue = true), ms);
    while (!isDue && time.now <= until && (await time.step()));
    await new Promise((done) => setImmediate(done));
  };
  return { store, time, sent, problems, wake, announce, destroy: () => destroy(), run };
}

const accept =
  (receiver = new Receiver()) =>
  (each: Sent): Response => {
    const { status, json: value } = receiver.answer(String(each.request.body));
    return json(status, value);
  };

test('sends what waits, in order, in one request', async () => {
  const bench = aBench(accept());
  for (const language of ['a', 'b', 'c']) bench.store.append('record-1', language);
  bench.wake();
  await bench.run();
  expect(bench.sent.map(({ body }) => body.entries.map(({ seq }) => seq))).toEqual([[1, 2, 3]]);
  expect(bench.store.value.outbox).toEqual([]);
});

test('gives nothing away but the entries', async () => {
  const bench = aBench(accept());
  const { hash } = bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect(bench.sent[0]?.url).toBe('https://receipts.example/in');
  expect(bench.sent[0]?.request).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'idempotency-key': hash },
  });
});

test('never mixes records in one request', async () => {
  const bench = aBench(accept());
  for (const id of ['record-1', 'record-1', 'record-2', 'record-2']) bench.store.append(id, 'a');
  bench.wake();
  await bench.run();
  expect(bench.sent.map(({ body }) => body.entries.length)).toEqual([2, 2]);
});

test('splits what is over twenty entries or over what a closing page may send', async () => {
  const bench = aBench(accept());
  for (let i = 0; i < 45; i++) bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect(bench.sent.map(({ body }) => body.entries.length)).toEqual([20, 20, 5]);
  const long = aBench(accept());
  for (let i = 0; i < 3; i++) long.store.append('record-1', 'ä'.repeat(12_000));
  long.wake();
  await long.run();
  expect(long.sent.map(({ body }) => body.entries.length)).toEqual([2, 1]);
  for (const { request } of long.sent) {
    expect(new TextEncoder().encode(String(request.body)).length).toBeLessThan(65_536);
  }
});

test('sends an entry that is too long for a closing page as an ordinary request', async () => {
  const bench = aBench(accept());
  bench.store.append('record-1', 'x'.repeat(70_000));
  bench.wake();
  await bench.run();
  expect(bench.sent[0]?.request.keepalive).toBe(false);
  expect(bench.store.value.outbox).toEqual([]);
});

const noAcknowledgements: readonly (readonly [string, () => Response | Error])[] = [
  ['500', () => new Response('', { status: 500 })],
  ['503', () => json(503, {})],
  ['429', () => json(429, {})],
  ['401', () => json(401, {})],
  ['404', () => new Response('Not found', { status: 404 })],
  ['204', () => new Response(null, { status: 204 })],
  [
    'a login page with 200',
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
  ],
  [
    'JSON with the type of a page',
    () => new Response('{}', { headers: { 'content-type': 'text/html' } }),
  ],
  [
    'JSON that is cut off',
    () => new Response('{"ack', { headers: { 'content-type': 'application/json' } }),
  ],
  ['an empty object', () => json(200, {})],
  ['null', () => json(200, null)],
  [
    'the acknowledgement of another entry',
    () => json(200, { acknowledged: { recordId: 'record-1', seq: 1, hash: 'x' } }),
  ],
  ['a conflict without a number', () => json(409, { error: 'gap' })],
  ['a network error', () => new TypeError('Failed to fetch')],
];

test.each(noAcknowledgements)(
  'keeps and sends again what was answered with %s',
  async (_, answer) => {
    const good = accept();
    const bench = aBench((each, number) => (number === 1 ? answer() : good(each)));
    bench.store.append('record-1', 'a');
    bench.wake();
    await bench.run(1000);
    expect(bench.store.value.outbox).toHaveLength(1);
    await bench.run();
    expect(bench.sent).toHaveLength(2);
    expect(bench.sent[1]?.request.body).toBe(bench.sent[0]?.request.body);
    expect(bench.store.value).toMatchObject({ outbox: [], parked: [], retry: null });
  },
);

test('waits twice as long after every failure, up to an hour, half of it by chance', async () => {
  for (const [random, share] of [
    [0, 0.5],
    [1, 1],
  ] as const) {
    const bench = aBench(() => new Response('', { status: 500 }), { random });
    bench.store.append('record-1', 'a');
    bench.wake();
    await bench.run(20 * 3_600_000);
    const pauses = bench.sent.slice(1).map(({ at }, i) => (at - (bench.sent[i]?.at ?? 0)) / 1000);
    const doubled = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600];
    expect(pauses.slice(0, 13)).toEqual(doubled.map((seconds) => seconds * share));
    expect(bench.problems.map(({ code }) => code)).toEqual(['receipts-waiting']);
  }
});

test.each([
  ['seconds', () => '600', 600],
  ['a date', (now: number) => new Date(now + 900_000).toUTCString(), 900],
  ['a week: no longer than a day', () => String(7 * 86_400), 86_400],
  ['nonsense', () => 'soon', 1.5],
])('waits as long as the receiver asks for in %s', async (_, header, seconds) => {
  const good = accept();
  const bench: Bench = aBench((each, number) =>
    number === 1 ? json(503, {}, { 'retry-after': header(bench.time.now) }) : good(each),
  );
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect((bench.sent[1]?.at ?? 0) - (bench.sent[0]?.at ?? 0)).toBe(seconds * 1000);
});

test('keeps to the pause on the next page, too', async () => {
  const bench = aBench(accept());
  bench.store.append('record-1', 'a');
  const { now } = bench.time;
  bench.store.value = {
    ...bench.store.value,
    retry: { from: now - 1000, at: now + 60_000, failures: 3, isAsked: false },
  };
  bench.wake();
  await bench.run();
  expect(bench.sent.map(({ at }) => at - now)).toEqual([60_000]);
});

test('sends at once when the network comes back, whatever pause it had set itself', async () => {
  const good = accept();
  let isOnline = false;
  const bench = aBench((each) => (isOnline ? good(each) : new TypeError('Failed to fetch')));
  bench.store.append('record-1', 'a');
  const { now } = bench.time;
  bench.wake();
  await bench.run(3_600_000);
  const before = bench.sent.length;
  isOnline = true;
  const back = bench.time.now;
  bench.announce('online');
  await bench.run();
  expect(before).toBeGreaterThan(3);
  expect(bench.sent.slice(before).map(({ at }) => at - now)).toEqual([back - now]);
  expect(bench.store.value.outbox).toEqual([]);
});

test('keeps to a pause that the receiver asked for also when the network comes back', async () => {
  const good = accept();
  const bench = aBench((each, number) =>
    number === 1 ? json(429, {}, { 'retry-after': '600' }) : good(each),
  );
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run(60_000);
  bench.announce('online');
  await bench.run();
  expect(bench.sent.map(({ at }) => at - (bench.sent[0]?.at ?? 0))).toEqual([0, 600_000]);
});

test('looks for work when a page comes back out of the cache, and ends no pause by that', async () => {
  const bench = aBench(accept());
  bench.store.append('record-1', 'a');
  bench.announce('pageshow');
  await bench.run();
  expect(bench.sent).toHaveLength(1);
  const { now } = bench.time;
  bench.store.append('record-1', 'b');
  const retry = { from: now, at: now + 60_000, failures: 3, isAsked: false };
  bench.store.value = { ...bench.store.value, retry };
  bench.announce('pageshow');
  await bench.run();
  expect(bench.sent[1]?.at).toBe(now + 60_000);
});

test('sends nothing more once the consent is destroyed', async () => {
  const bench = aBench(() => new TypeError('Failed to fetch'));
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run(1);
  expect(bench.sent).toHaveLength(1);
  bench.destroy();
  bench.announce('online');
  bench.announce('pageshow');
  bench.wake();
  await bench.run();
  expect(bench.sent).toHaveLength(1);
});

test('does not wait for a time that a wrong clock has set', async () => {
  const bench = aBench(accept());
  bench.store.append('record-1', 'a');
  const { now } = bench.time;
  const year = 365 * 86_400_000;
  bench.store.value = {
    ...bench.store.value,
    retry: { from: now + year, at: now + year + 1000, failures: 1, isAsked: false },
  };
  bench.wake();
  await bench.run();
  expect(bench.sent.map(({ at }) => at - now)).toEqual([0]);
});

test('gives up a request that gets no answer, and tries again', async () => {
  const good = accept();
  const bench = aBench((each, number) =>
    number > 1
      ? good(each)
      : new Promise((_, reject) => {
          each.request.signal?.addEventListener('abort', () => reject(new Error('Aborted.')));
        }),
  );
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect((bench.sent[1]?.at ?? 0) - (bench.sent[0]?.at ?? 0)).toBe(15_000 + 1500);
});

test.each([400, 413, 422])(
  'finds the one entry that is refused with %i, keeps it aside, and sends the rest',
  async (status) => {
    const receiver = new Receiver();
    const good = accept(receiver);
    const bench = aBench((each) =>
      each.request.body?.toString().includes('bad') ? json(status, {}) : good(each),
    );
    for (const language of ['a', 'bad', 'c', 'd']) bench.store.append('record-1', language);
    bench.wake();
    await bench.run();
    expect(receiver.stored.map(({ seq }) => seq)).toEqual([1, 3, 4]);
    expect(receiver.resumed).toHaveLength(1);
    expect(bench.store.value.parked.map(({ seq }) => seq)).toEqual([2]);
    expect(bench.store.value.outbox).toEqual([]);
    expect(bench.problems.map(({ code }) => code)).toEqual(['receipt-refused']);
  },
);

test('gives a receiver that was set back to a backup what it lacks', async () => {
  const receiver = new Receiver();
  const bench = aBench(accept(receiver));
  for (let i = 0; i < 5; i++) bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  receiver.stored.splice(2);
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect(receiver.stored.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(receiver.resumed).toEqual([]);
});

test('tells the receiver that the chain goes on without what is gone on both sides', async () => {
  const receiver = new Receiver();
  const bench = aBench(accept(receiver));
  for (let i = 0; i < 5; i++) bench.store.append('record-1', 'a', 2);
  bench.wake();
  await bench.run();
  receiver.stored.splice(2);
  bench.store.append('record-1', 'a', 2);
  bench.wake();
  await bench.run();
  expect(receiver.stored.map(({ seq }) => seq)).toEqual([1, 2, 6]);
  expect(receiver.resumed).toHaveLength(1);
});

test('does not run in circles when a receiver contradicts itself', async () => {
  const bench = aBench(() => json(409, { error: 'gap', expected: 1 }));
  for (let i = 0; i < 3; i++) bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run(60_000);
  expect(bench.sent.length).toBeLessThan(10);
  expect(bench.store.value.outbox).toHaveLength(3);
});

test('takes no signed head that belongs to another record or is not whole', async () => {
  for (const head of [
    { recordId: 'other', seq: 1, hash: 'h', at: 'a', key: 'k', signature: 's' },
    { recordId: 'record-1', seq: '1', hash: 'h', at: 'a', key: 'k', signature: 's' },
    { recordId: 'record-1', seq: 1, hash: 'h', at: 'a', key: 'k' },
    'signed',
    null,
  ]) {
    const bench = aBench(({ body }) => json(200, { acknowledged: body.entries[0], head }));
    bench.store.append('record-1', 'a');
    bench.wake();
    await bench.run();
    expect(bench.store.value.outbox).toEqual([]);
    expect(bench.store.value.chain?.signed).toBeUndefined();
  }
});

test.each([
  'javascript:alert(1)',
  'data:application/json,{}',
  'http://receipts.example/in',
  'https://user:secret@receipts.example/in',
  'ftp://receipts.example/in',
  'not an address',
  '',
  7,
  null,
  {},
])('refuses the endpoint %s, says so, and sends nothing', async (endpoint) => {
  const bench = aBench(accept(), { endpoint });
  bench.store.append('record-1', 'a');
  bench.wake();
  await bench.run();
  expect(bench.sent).toEqual([]);
  expect(bench.problems.map(({ code }) => code)).toEqual(['receipts-endpoint-refused']);
});

test.each(['https://receipts.example/in', 'http://localhost:8080/in', 'http://127.0.0.1:8080/in'])(
  'accepts the endpoint %s',
  async (endpoint) => {
    const bench = aBench(accept(), { endpoint });
    bench.store.append('record-1', 'a');
    bench.wake();
    await bench.run();
    expect(bench.sent).toHaveLength(1);
  },
);

test('asks for its turn once, however often it is woken', async () => {
  const exclusively = vi.fn(() => new Promise<void>(() => undefined));
  const store = new SharedStore();
  const time = new VirtualTime();
  const wake = createDelivery({
    log: store,
    endpoint: 'https://receipts.example/in',
    report: () => undefined,
    platform: {
      exclusively,
      now: () => time.now,
      startedAt: time.now,
      random: Math.random,
      later: () => () => undefined,
      on: () => () => undefined,
      fetch: () => Promise.reject(new Error('Not expected.')),
    },
  });
  for (let i = 0; i < 5; i++) wake();
  expect(exclusively).toHaveBeenCalledTimes(1);
});
