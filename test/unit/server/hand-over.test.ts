import { expect, test } from 'vitest';
import { createConsent } from '../../../src/core/api.js';
import type { Consent, ConsentRecord } from '../../../src/core/types.js';
import { handOver, type TakeOverOptions, takeOver } from '../../../src/server/hand-over.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';

const now = Date.UTC(2026, 10, 24, 12);
const secret = 'a secret that only these two servers know';
const from = 'https://shop.example';
const to = 'https://journal.example';

function recordOf(act: (consent: Consent) => void, place = 'FR'): ConsentRecord {
  const consent = createConsent(
    {},
    {
      now: () => now,
      randomId: () => 'visitor-1',
      place,
      signals: { gpc: false },
      storage: createMemoryStorage(),
      report: () => {},
    },
  ) as Consent;
  act(consent);
  const { record } = consent.state.get();
  if (!record) throw new Error('Nothing was decided.');
  return record;
}
const accepted = recordOf((consent) => consent.acceptAll());

/** A server's memory of ids. */
function memory(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => !seen.has(id) && seen.add(id).size > 0;
}
const take = (token: string, more: Partial<TakeOverOptions> = {}) =>
  takeOver(token, { secret, from, to, now, isFirstUse: memory(), ...more });
const tokenFor = (record: ConsentRecord) => handOver(record, { secret, from, to, now });

test('what was chosen arrives as it was chosen', async () => {
  const decidedAt = '2026-11-24T12:00:00Z';
  const every = (decision: string) => ({
    functional: decision,
    analytics: decision,
    advertising: decision,
    security: decision,
    embeds: decision,
  });
  expect(await take(await tokenFor(accepted))).toEqual({
    from,
    decidedAt,
    choices: every('granted'),
    optOut: false,
  });
  const mixed = recordOf((consent) => {
    void consent.rejectAll();
    consent.save({ analytics: 'granted' });
  });
  expect((await take(await tokenFor(mixed)))?.choices).toEqual({
    ...every('denied'),
    analytics: 'granted',
  });
});

test('of what a child says, only refusals arrive', async () => {
  const record = recordOf((consent) => {
    consent.save({ analytics: 'denied', functional: 'granted' }, { by: 'child' });
  });
  expect((await take(await tokenFor(record)))?.choices).toEqual({ analytics: 'denied' });
});

test.each<[string, (consent: Consent) => void, boolean]>([
  ['an opt-out', (consent) => consent.optOut(), true],
  [
    'an opt-out taken back',
    (consent) => {
      consent.optOut();
      consent.requestOptIn().confirm();
    },
    false,
  ],
  [
    'an opt-out that a child took back',
    (consent) => {
      consent.optOut();
      consent.requestOptIn({ by: 'child' }).confirm();
    },
    true,
  ],
])('%s arrives', async (_, act, expected) => {
  const token = await tokenFor(recordOf(act, 'US-CA'));
  expect(await take(token)).toMatchObject({ optOut: expected });
});

test.each([
  ['in the same second', 0],
  ['after the clock went back an hour', -3_600_000],
  ['a minute later', 60_000],
])('the signal that follows an opt-in %s is an opt-out', async (_, later) => {
  let time = now;
  const signals = { gpc: false };
  const consent = createConsent(
    {},
    {
      now: () => time,
      randomId: () => 'visitor-1',
      place: 'US-CA',
      signals,
      storage: createMemoryStorage(),
      report: () => {},
    },
  ) as Consent;
  consent.requestOptIn().confirm();
  time = now + later;
  signals.gpc = true;
  consent.refresh();
  const { record, optOut } = consent.state.get();
  expect(optOut).toBe('honored');
  expect(await take(await tokenFor(record as ConsentRecord))).toMatchObject({ optOut: true });
});

test('an opt-in of the same second as the opt-out before it takes it back, one dated ahead does not', async () => {
  const undone = recordOf((consent) => {
    consent.optOut();
    consent.requestOptIn().confirm();
  }, 'US-CA');
  expect(await take(await tokenFor(undone))).toMatchObject({ optOut: false });
  const ahead = {
    ...undone,
    optIn: undone.optIn && { ...undone.optIn, at: '2026-11-24T13:00:00Z' },
  };
  expect(await take(await tokenFor(ahead))).toMatchObject({ optOut: true });
});

test('a token says nothing about who the visitor is', async () => {
  const [body = ''] = (await tokenFor(accepted)).split('.');
  expect(Buffer.from(body, 'base64url').toString()).not.toContain('visitor-1');
});

test('a token fits behind a # as it is', async () => {
  expect(await tokenFor(accepted)).toMatch(/^[\w-]+\.[\w-]{43}$/);
});

test('a token is good once', async () => {
  const token = await tokenFor(accepted);
  const isFirstUse = memory();
  expect(await take(token, { isFirstUse })).not.toBe(null);
  expect(await take(token, { isFirstUse })).toBe(null);
});

test.each<[string, Partial<TakeOverOptions>]>([
  ['after two minutes', { now: now + 120_001 }],
  ['far before it was made', { now: now - 30_001 }],
  ['on another site', { to: 'https://other.example' }],
  ['where another site is trusted', { from: 'https://other.example' }],
  ['under another secret', { secret: `${secret}!` }],
  ['where the memory is full or down', { isFirstUse: async () => false }],
])('a token is worth nothing %s', async (_, more) => {
  expect(await take(await tokenFor(accepted), more)).toBe(null);
});

test('to the last moment it is good, and to a clock that is slow', async () => {
  const token = await tokenFor(accepted);
  expect(await take(token, { now: now + 120_000 })).not.toBe(null);
  expect(await take(token, { now: now - 30_000 })).not.toBe(null);
});

test('a token that was altered is worth nothing, wherever', async () => {
  const token = await tokenFor(accepted);
  const isFirstUse = (): never => {
    throw new Error('asked although the signature was wrong');
  };
  for (let index = 0; index < token.length - 1; index++) {
    const other = token[index] === 'A' ? 'B' : 'A';
    const altered = token.slice(0, index) + other + token.slice(index + 1);
    expect(await take(altered, { isFirstUse }), `${index}`).toBe(null);
  }
  for (const altered of [
    '',
    '.',
    token.slice(0, -2),
    `${token}.x`,
    `x${token}`,
    '%',
    'a.b',
    'é.é',
  ]) {
    expect(await take(altered, { isFirstUse }), altered).toBe(null);
  }
  expect(await take('A'.repeat(100_000), { isFirstUse })).toBe(null);
});

test('a secret that can be guessed is refused', async () => {
  await expect(handOver(accepted, { secret: 'short', from, to })).rejects.toThrow(TypeError);
  await expect(take(await tokenFor(accepted), { secret: 'short' })).rejects.toThrow(TypeError);
});
