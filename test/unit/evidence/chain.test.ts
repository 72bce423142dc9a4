import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/core/types.js';
import { canonicalJson } from '../../../src/evidence/canonical.js';
import { appendEntry, type Chain, emptyChain, hashEntry } from '../../../src/evidence/chain.js';
import { verifyChain } from '../../../src/evidence/verify-chain.js';
import { aDraft } from './builders.js';

function aChain(length: number, limit = 500): Chain {
  let chain = emptyChain('record-1');
  for (let i = 1; i <= length; i++) {
    chain = appendEntry(
      chain,
      aDraft({ at: `2026-11-24T12:00:${String(i).padStart(2, '0')}Z` }),
      limit,
    );
  }
  return chain;
}

const withEntries = (
  chain: Chain,
  change: (entries: HistoryEntry[]) => readonly HistoryEntry[],
): Chain => ({ ...chain, entries: change([...chain.entries]) });

const edit = (entry: HistoryEntry | undefined, parts: Partial<HistoryEntry>): HistoryEntry => {
  if (!entry) throw new Error('No such entry.');
  return { ...entry, ...parts };
};

const spliced = <Item>(
  all: readonly Item[],
  at: number,
  count: number,
  ...items: Item[]
): Item[] => [...all.slice(0, at), ...items, ...all.slice(at + count)];

const replaced = <Item>(all: readonly Item[], at: number, item: Item): Item[] =>
  spliced(all, at, 1, item);

test('accepts a chain as it was written', () => {
  expect(verifyChain(aChain(5))).toEqual({
    valid: true,
    length: 5,
    brokenAt: null,
    because: 'intact',
  });
  expect(verifyChain(emptyChain('record-1')).valid).toBe(true);
});

test('links each entry to the one before and numbers them from one', () => {
  const { entries, last } = aChain(3);
  expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(entries.map(({ previous }) => previous)).toEqual(['', entries[0]?.hash, entries[1]?.hash]);
  expect(last).toEqual({ seq: 3, hash: entries[2]?.hash });
});

const tampered: readonly (readonly [string, (chain: Chain) => Chain, string, number])[] = [
  [
    'an edited choice',
    (chain) => withEntries(chain, (all) => replaced(all, 1, edit(all[1], { choices: {} }))),
    'edited',
    2,
  ],
  [
    'an edited time',
    (chain) =>
      withEntries(chain, (all) => replaced(all, 4, edit(all[4], { at: '2020-01-01T00:00:00Z' }))),
    'edited',
    5,
  ],
  [
    'an added field',
    (chain) => withEntries(chain, (all) => replaced(all, 0, edit(all[0], { language: 'de' }))),
    'edited',
    1,
  ],
  [
    'an edited hash',
    (chain) =>
      withEntries(chain, (all) => replaced(all, 2, edit(all[2], { hash: 'f'.repeat(64) }))),
    'edited',
    3,
  ],
  [
    'an edit whose hash was made to fit',
    (chain) =>
      withEntries(chain, (all) => {
        const changed = edit(all[1], { choices: {} });
        return replaced(all, 1, { ...changed, hash: hashEntry(changed) });
      }),
    'edited',
    3,
  ],
  [
    'an edit of the last entry whose hash was made to fit',
    (chain) =>
      withEntries(chain, (all) => {
        const changed = edit(all[4], { choices: {} });
        return replaced(all, 4, { ...changed, hash: hashEntry(changed) });
      }),
    'edited',
    5,
  ],
  ['the first entry dropped', (chain) => withEntries(chain, (all) => all.slice(1)), 'dropped', 1],
  [
    'a middle entry dropped',
    (chain) => withEntries(chain, (all) => spliced(all, 2, 1)),
    'dropped',
    3,
  ],
  [
    'two entries swapped',
    (chain) => withEntries(chain, (all) => spliced(all, 1, 2, ...all.slice(1, 3).reverse())),
    'reordered',
    2,
  ],
  [
    'the last entry cut off',
    (chain) => withEntries(chain, (all) => all.slice(0, -1)),
    'truncated',
    5,
  ],
  ['everything cut off', (chain) => withEntries(chain, () => []), 'truncated', 1],
  [
    'an entry of another record',
    (chain) => withEntries(chain, (all) => replaced(all, 3, edit(all[3], { recordId: 'other' }))),
    'edited',
    4,
  ],
  [
    'entries that were never appended',
    (chain) => ({ ...appendEntry(chain, aDraft(), 500), last: chain.last }),
    'added',
    6,
  ],
  [
    'an entry that is no entry',
    (chain) => withEntries(chain, (all) => replaced(all, 2, null as unknown as HistoryEntry)),
    'edited',
    3,
  ],
  [
    'an entry with content that cannot be kept',
    (chain) =>
      withEntries(chain, (all) =>
        replaced(all, 2, edit(all[2], { state: (() => 0) as unknown as string })),
      ),
    'edited',
    3,
  ],
];

test.each(tampered)('names %s', (_, tamper, because, brokenAt) => {
  expect(verifyChain(tamper(aChain(5)))).toMatchObject({ valid: false, because, brokenAt });
});

test('names every single edit, drop, swap and cut at every place of a chain', () => {
  const chain = aChain(12);
  for (let i = 0; i < 12; i++) {
    const edited = withEntries(chain, (all) => replaced(all, i, edit(all[i], { place: 'XX' })));
    expect(verifyChain(edited)).toMatchObject({ because: 'edited', brokenAt: i + 1 });
    const cut = withEntries(chain, (all) => all.slice(0, i));
    expect(verifyChain(cut)).toMatchObject({ because: 'truncated', brokenAt: i + 1 });
    if (i === 11) continue;
    const dropped = withEntries(chain, (all) => spliced(all, i, 1));
    expect(verifyChain(dropped)).toMatchObject({ because: 'dropped', brokenAt: i + 1 });
    const swapped = withEntries(chain, (all) =>
      spliced(all, i, 2, ...all.slice(i, i + 2).reverse()),
    );
    expect(verifyChain(swapped)).toMatchObject({ because: 'reordered', brokenAt: i + 1 });
  }
});

test('keeps the newest entries only and seals where they begin', () => {
  const whole = aChain(9);
  const chain = aChain(9, 4);
  expect(chain.entries.map(({ seq }) => seq)).toEqual([6, 7, 8, 9]);
  expect(chain.sealed).toEqual({ seq: 5, hash: whole.entries[4]?.hash });
  expect(verifyChain(chain)).toMatchObject({ valid: true, length: 4 });
  const dropped = withEntries(chain, (all) => all.slice(1));
  expect(verifyChain(dropped)).toMatchObject({ because: 'dropped', brokenAt: 6 });
});

test('notices a history that was rebuilt after a receiver signed it', () => {
  const { entries, ...rest } = aChain(5);
  const signed = {
    seq: 3,
    hash: entries[2]?.hash ?? '',
    recordId: 'record-1',
    at: '2026-11-24T12:01:00Z',
    key: 'k1',
    signature: '',
  };
  expect(verifyChain({ ...rest, entries, signed }).valid).toBe(true);
  let forged = emptyChain('record-1');
  for (let i = 0; i < 5; i++) forged = appendEntry(forged, aDraft({ choices: {} }), 500);
  expect(verifyChain(forged).valid).toBe(true);
  expect(verifyChain({ ...forged, signed })).toMatchObject({ because: 'rewritten', brokenAt: 3 });
  expect(verifyChain({ ...emptyChain('record-1'), signed })).toMatchObject({
    because: 'rewritten',
    brokenAt: 1,
  });
});

// RFC 8785: section 3.2.3, and what JSON cannot say.
test('writes one text for one value, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, true, null, 'é'], a: { y: 0.1, x: -0 } })).toBe(
    '{"a":{"x":0,"y":0.1},"b":[1,true,null,"é"]}',
  );
  expect(canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 })).toBe(
    '{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}',
  );
  expect(canonicalJson({ left: undefined })).toBe('{}');
});

test('is not misled by toJSON on built-in prototypes', () => {
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'x', configurable: true });
  try {
    expect(canonicalJson(['a'])).toBe('["a"]');
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
});

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

test.each([
  ['a function', { f: () => 0 }],
  ['a symbol', { s: Symbol('s') }],
  ['a date', { d: new Date() }],
  ['a map', { m: new Map() }],
  ['not a number', { n: Number.NaN }],
  ['infinity', { n: Number.POSITIVE_INFINITY }],
  ['a big integer', { n: 1n }],
  ['a cycle', cyclic],
  ['an undefined array item', { a: [undefined] }],
])('refuses %s', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});
