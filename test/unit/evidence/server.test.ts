import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/core/types.js';
import { hashEntry } from '../../../src/evidence/chain.js';
import { verifyReceipt } from '../../../src/verify.js';
import {
  adminToken,
  aFolder,
  type Cluster,
  findPostgres,
  origin,
  type RunningReceiver,
  readAdmin,
  readAll,
  removeFolders,
  send,
  someEntries,
  startPostgres,
  startReceiver,
} from './receiver.js';

const programs = findPostgres();
if (!programs)
  console.warn('PostgreSQL is not installed (apt-get install postgresql): its half is skipped.');

afterAll(removeFolders, 60_000);

test.skipIf(!programs)('starts four processes at once over an empty PostgreSQL', async () => {
  const cluster = await startPostgres(programs ?? '');
  const env = { DATABASE_URL: cluster.url };
  const all = await Promise.all([0, 1, 2, 3].map(() => startReceiver(env)));
  const entries = someEntries('record-many', 4);
  for (const [index, { url }] of all.entries()) {
    expect((await send(url, entries.slice(index, index + 1))).status).toBe(200);
  }
  await Promise.all(all.map(({ end }) => end()));
  cluster.stop();
});

describe.each(['pglite', 'postgresql'] as const)('on %s', (kind) => {
  const isSkipped = kind === 'postgresql' && !programs;
  let cluster: Cluster | undefined;
  let env: Record<string, string>;
  let receiver: RunningReceiver;

  beforeAll(async () => {
    if (isSkipped) return;
    cluster = kind === 'postgresql' && programs ? await startPostgres(programs) : undefined;
    env = cluster ? { DATABASE_URL: cluster.url } : { DATA_DIRECTORY: aFolder() };
    receiver = await startReceiver(env);
  }, 60_000);
  afterAll(async () => {
    await receiver?.end();
    cluster?.stop();
  });

  const check = test.skipIf(isSkipped);
  /** For what does not depend on the database: on the one that starts at once. */
  const checkOnce = (name: string, run: () => Promise<void>, ms: number): void => {
    if (kind === 'postgresql') check(name, run, ms);
  };
  const stored = async (recordId: string): Promise<readonly HistoryEntry[]> =>
    (await readAll(receiver.url)).filter((entry) => entry.recordId === recordId);

  check('acknowledges exactly the last entry, and signs where the chain has got to', async () => {
    const entries = someEntries('record-ack', 3);
    const response = await send(receiver.url, entries);
    expect(response.status).toBe(200);
    const { recordId, seq, hash } = entries[2] as HistoryEntry;
    expect(await response.json()).toEqual({
      acknowledged: { recordId, seq, hash },
      head: {
        recordId,
        seq,
        hash,
        at: expect.stringMatching(/Z$/),
        key: 'k1',
        signature: expect.stringMatching(/^[\w-]{86}$/),
      },
    });
  });

  check('gives everything about one record as a document that the verifier accepts', async () => {
    await send(receiver.url, someEntries('record-export', 5));
    const keys = await (await fetch(`${receiver.url}/keys`)).json();
    const document = await (await readAdmin(receiver.url, 'records/record-export')).json();
    expect(await verifyReceipt(document, keys)).toMatchObject({
      valid: true,
      length: 5,
      remarks: [],
      signed: { seq: 5, key: 'k1' },
    });
    document.chain.entries[2].choices = {};
    expect((await verifyReceipt(document, keys)).valid).toBe(false);
  });

  check('stores each entry once, however often and in whatever slices it comes', async () => {
    const entries = someEntries('record-replay', 6);
    const slices = [entries.slice(0, 3), entries, entries.slice(0, 3), entries.slice(2), entries];
    for (const slice of slices) expect((await send(receiver.url, slice)).status).toBe(200);
    await Promise.all(Array.from({ length: 10 }, () => send(receiver.url, entries)));
    expect((await stored('record-replay')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  check('tells a page whose entries are missing which one it expects', async () => {
    const entries = someEntries('record-gap', 5);
    await send(receiver.url, entries.slice(0, 2));
    const response = await send(receiver.url, entries.slice(3));
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ error: 'broken', expected: 3 });
    expect(await stored('record-gap')).toHaveLength(2);
  });

  check(
    'refuses a second history of the same record unless it says that it starts anew',
    async () => {
      await send(receiver.url, someEntries('record-fork', 3));
      const other = someEntries('record-fork', 2, { place: 'DE' });
      expect((await send(receiver.url, other)).status).toBe(409);
      expect((await send(receiver.url, other, { resumed: true })).status).toBe(200);
      expect((await send(receiver.url, other, { resumed: true })).status).toBe(200);
      const document = await (await readAdmin(receiver.url, 'records/record-fork')).json();
      expect(document.chain.entries).toHaveLength(2);
      expect(document.earlier.map((chain: { entries: unknown[] }) => chain.entries.length)).toEqual(
        [3],
      );
      expect(await verifyReceipt(document)).toMatchObject({
        valid: true,
        remarks: [{ code: 'chain-restarted' }, { code: 'signature-missing' }],
      });
      document.earlier[0].entries.splice(1, 1);
      const { faults } = await verifyReceipt(document);
      expect(faults).toMatchObject([{ code: 'receipt-altered' }, { code: 'chain-broken', seq: 2 }]);
    },
  );

  check('takes a chain that began before the receiver was set up', async () => {
    expect((await send(receiver.url, someEntries('record-late', 9).slice(6))).status).toBe(200);
    const document = await (await readAdmin(receiver.url, 'records/record-late')).json();
    expect(document.chain.sealed.seq).toBe(6);
    expect((await verifyReceipt(document)).valid).toBe(true);
  });

  const rehashed = (entry: Record<string, unknown>): HistoryEntry => {
    const fields = entry as unknown as HistoryEntry;
    return { ...fields, hash: hashEntry(fields) };
  };
  const [base] = someEntries('record-hostile', 1) as [HistoryEntry];
  const having = (parts: Record<string, unknown>): string =>
    JSON.stringify({ schema: 'consentry-receipts-1', entries: [rehashed({ ...base, ...parts })] });
  const many = someEntries('record-hostile', 101);
  const hostile: readonly (readonly [string, string, number])[] = [
    ['no JSON', 'hello', 422],
    ['an empty body', '', 422],
    ['null', 'null', 422],
    ['an array', '[]', 422],
    ['another schema', '{"schema":"x","entries":[]}', 422],
    ['no entries', '{"schema":"consentry-receipts-1","entries":[]}', 422],
    [
      'over a hundred entries',
      JSON.stringify({ schema: 'consentry-receipts-1', entries: many }),
      422,
    ],
    ['300 kB', having({ language: 'x'.repeat(300_000) }), 413],
    ['200,000 levels', '['.repeat(200_000), 422],
    [
      '100,000 levels inside of an entry',
      having({}).replace('"by"', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"by"`),
      422,
    ],
    ['a field too many in the request', having({}).replace('{', '{"extra":1,'), 422],
    ['a field too many in an entry', having({ email: 'someone@example.com' }), 422],
    ['a prototype', having({}).replace('"by"', '"__proto__":{"admin":true},"by"'), 422],
    ['a text for a number', having({ seq: '1' }), 422],
    ['a negative number', having({ seq: -1 }), 422],
    ['a fraction', having({ seq: 1.5 }), 422],
    ['a number beyond the column', having({ seq: 2 ** 40 }), 422],
    ['a time that is none', having({ at: '2026-13-45T99:00:00Z' }), 422],
    ['an unknown state', having({ state: 'ConsentAssumed' }), 422],
    ['a place of another kind', having({ place: "FR'; drop table entries; --" }), 422],
    ['SQL for a record id', having({ recordId: "x'; drop table entries; --" }), 422],
    ['a zero byte', having({ recordId: 'record-\u0000hostile' }), 422],
    ['a lone surrogate', having({ choices: { '\ud800': 'granted' } }), 422],
    ['a choice that is no choice', having({ choices: { analytics: true } }), 422],
    ['choices in an array', having({ choices: ['granted'] }), 422],
    [
      'a hash that does not fit',
      JSON.stringify({ schema: 'consentry-receipts-1', entries: [{ ...base, place: 'DE' }] }),
      422,
    ],
    ['lateness that is no mark', having({ late: false }), 422],
    ['a link where none can be', having({ previous: 'a'.repeat(64) }), 422],
    [
      'entries of two records',
      JSON.stringify({
        schema: 'consentry-receipts-1',
        entries: [base, ...someEntries('record-hostile2', 2).slice(1)],
      }),
      422,
    ],
  ];

  check.each(hostile)('refuses %s and stores nothing of it', async (_, body, status) => {
    const response = await fetch(`${receiver.url}/receipts`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    expect(await stored('record-hostile')).toEqual([]);
    expect((await fetch(`${receiver.url}/ready`)).status).toBe(200);
  });

  check.each([
    ['no origin', {}, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['the null origin', { origin: 'null' }, 403],
    ['an origin that only begins alike', { origin: `${origin}.evil.example` }, 403],
    ['a form', { origin, 'content-type': 'text/plain' }, 415],
    [
      'a key that is not the last hash',
      { origin, 'content-type': 'application/json', 'idempotency-key': 'x' },
      400,
    ],
  ])('refuses %s', async (_, headers, status) => {
    const response = await fetch(`${receiver.url}/receipts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ schema: 'consentry-receipts-1', entries: [base] }),
    });
    expect(response.status).toBe(status);
    expect(await stored('record-hostile')).toEqual([]);
  });

  check('lets a page of an allowed site ask first, and no other', async () => {
    const ask = (from: string) =>
      fetch(`${receiver.url}/receipts`, { method: 'OPTIONS', headers: { origin: from } });
    const allowed = await ask(origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    const refused = await ask('https://evil.example');
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  check.each(['records/record-ack', 'export', 'verify', 'metrics', 'tombstones'])(
    'shows /admin/%s to nobody without the token',
    async (path) => {
      for (const authorization of [
        '',
        'Bearer',
        'Bearer wrong',
        `bearer ${adminToken} `,
        adminToken,
      ]) {
        const response = await fetch(`${receiver.url}/admin/${path}`, {
          headers: { authorization },
        });
        expect(response.status).toBe(401);
      }
    },
  );

  check('counts what it did and says nothing about anybody', async () => {
    await send(receiver.url, someEntries('record-metrics', 2));
    const text = await (await readAdmin(receiver.url, 'metrics')).text();
    expect(text).toMatch(/^receipts_stored_total \d+$/m);
    expect(text).toMatch(/^receipts_append_seconds_count \d+$/m);
    expect(text).not.toMatch(/record-/);
  });

  checkOnce(
    'makes an address that asks too often wait, and only that',
    async () => {
      const strict = await startReceiver({ ...env, RATE_PER_MINUTE: '5', TRUSTED_PROXIES: '1' });
      const from = (address: string) =>
        fetch(`${strict.url}/receipts`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': address },
          body: '{}',
        });
      const answers: number[] = [];
      // What stands before the last address is the sender's own invention.
      for (let i = 0; i < 6; i++) answers.push((await from(`198.51.100.${i}, 203.0.113.9`)).status);
      expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
      expect(Number((await from('203.0.113.9')).headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await from('203.0.113.10')).status).toBe(422);
      await strict.end();
    },
    60_000,
  );

  check(
    'loses nothing that it acknowledged and doubles nothing when it is killed under load',
    async () => {
      const folder = aFolder();
      const own = cluster ? env : { DATA_DIRECTORY: folder };
      const acknowledged: string[] = [];
      const wanted = new Map<string, readonly HistoryEntry[]>();
      for (let round = 0; round < (cluster ? 3 : 2); round++) {
        const victim = await startReceiver(own);
        let isDead = false;
        const clients = Array.from({ length: 8 }, async (_, client) => {
          const recordId = `record-kill-${round}-${client}`;
          const entries = someEntries(recordId, 150);
          wanted.set(recordId, entries);
          for (const entry of entries) {
            if (isDead) return;
            try {
              const response = await send(victim.url, [entry]);
              const { acknowledged: got } = await response.json();
              if (response.status === 200) acknowledged.push(got.hash);
            } catch {
              return;
            }
          }
        });
        const before = acknowledged.length;
        while (acknowledged.length < before + 60) await new Promise((done) => setImmediate(done));
        await victim.end('SIGKILL');
        isDead = true;
        await Promise.all(clients);
      }
      const next = await startReceiver(own);
      const hashes = (await readAll(next.url)).map(({ hash }) => hash);
      expect(acknowledged.length).toBeGreaterThanOrEqual(120);
      expect(hashes).toEqual(expect.arrayContaining(acknowledged));
      expect(new Set(hashes).size).toBe(hashes.length);
      // Whoever got no answer sends again, and everything is there once.
      for (const [recordId, entries] of wanted) {
        for (let from = 0; from < entries.length; from += 100) {
          expect((await send(next.url, entries.slice(from, from + 100))).status).toBe(200);
        }
        const document = await (await readAdmin(next.url, `records/${recordId}`)).json();
        expect(document.chain.entries).toHaveLength(150);
        expect((await verifyReceipt(document)).valid).toBe(true);
      }
      await next.end();
    },
    120_000,
  );

  checkOnce(
    'answers what is under way when it is told to stop',
    async () => {
      const victim = await startReceiver(env);
      const sent = Array.from({ length: 40 }, (_, i) => {
        const entries = someEntries(`record-stop-${i}`, 5);
        return send(victim.url, entries).then(
          (response) => (response.status === 200 ? entries : []),
          () => [],
        );
      });
      await Promise.race(sent);
      await victim.end('SIGTERM');
      const answered = (await Promise.all(sent)).flat().map(({ hash }) => hash);
      const next = await startReceiver(env);
      const hashes = (await readAll(next.url)).map(({ hash }) => hash);
      expect(answered.length).toBeGreaterThan(0);
      expect(hashes).toEqual(expect.arrayContaining(answered));
      await next.end();
    },
    60_000,
  );
});
