import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/core/record.js';
import type { ConsentRecord, Statement } from '../../../src/core/types.js';

const statement: Statement = {
  decidedAt: '2026-03-15T10:00:00Z',
  place: 'FR',
  model: 'opt-in',
  via: 'banner',
  by: 'self',
  gpc: false,
  rules: '2026.11',
  banner: 'ab12',
  language: 'zh-Hans',
  choices: {
    analytics: { decision: 'granted', revision: 1 },
    'google-ads': { decision: 'denied', revision: 40 },
  },
  sequence: 2,
};

function aRecord(changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'visitor-0001',
    sequence: 3,
    decidedAt: '2026-03-15T10:00:00Z',
    statements: [statement],
    optOut: null,
    optIn: null,
    acknowledged: null,
    ...changes,
  };
}

const sale = {
  at: '2026-04-01T00:00:00Z',
  via: 'signal',
  by: 'self',
  gpc: true,
  revision: 2,
  sequence: 3,
  rules: '',
} as const;

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The text as it would have been written with another body: with its checksum, by our own alphabet. */
function resealed(text: string, from: string, to: string): string {
  const body = text.slice(0, text.lastIndexOf('!')).replace(from, to);
  let hash = 0x811c9dc5;
  for (const character of body) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return `${body}!${(hash >>> 0).toString(36)}`;
}

describe('encodeRecord and decodeRecord', () => {
  const at = (Date.parse(statement.decidedAt) / 1000).toString(36);

  test.each(['NaN', '', '0', '!', '-1', '1zzzzzz'])('a choice at the time “%s” is none', (time) => {
    const text = encodeRecord(aRecord());
    expect(decodeRecord(resealed(text, at, at)).kind).toBe('record');
    expect(decodeRecord(resealed(text, at, time)).kind).toBe('unreadable');
  });

  test.each(['V1StGXR8_Z5jdHi6B-myT', 'visitor-0001', 'A_____________'])(
    'reads its own id %s',
    (id) => {
      expect(decodeRecord(encodeRecord(aRecord({ id })))).toMatchObject({ record: { id } });
    },
  );

  test.each(['', 'short', 'a!b!c!d!e', 'x'.repeat(65), 'ünïcödé-id'])(
    'writes none with the id “%s”',
    (id) => {
      expect(encodeRecord(aRecord({ id }))).toBe('');
    },
  );

  test('reads what was shown, whatever it was called', () => {
    const text = encodeRecord(aRecord({ statements: [{ ...statement, language: 'pt_BR!~' }] }));
    expect(decodeRecord(text)).toMatchObject({
      record: { statements: [{ language: 'pt-BR--', choices: statement.choices }] },
    });
  });

  test('keeps under which rules an opt-out was said, and reads those that do not say', () => {
    const optOut = { ...sale, rules: '2026.11' };
    const acknowledged = { at: '2026-04-01T00:00:00Z', revision: 7, rules: '2026.11' };
    const text = encodeRecord(aRecord({ optOut, acknowledged }));
    expect(decodeRecord(text)).toMatchObject({ record: { optOut, acknowledged } });
    const older = '1!visitor-0001!3!tcsg00_7_0_1_2_3!!tec000_7!1abgkdd';
    expect(decodeRecord(older)).toMatchObject({
      record: { optOut: { ...sale, rules: '' }, acknowledged: { revision: 7, rules: '' } },
    });
  });

  test('keeps who said it, by a number that never changes', () => {
    const numbers = (['self', 'parent', 'teen', 'agent', 'child'] as const).map((by) => {
      const text = encodeRecord(aRecord({ statements: [{ ...statement, by }] }));
      return text.split('!').at(-2)?.split('_')[4];
    });
    expect(numbers).toEqual(['0', '1', '2', '3', '4']);
  });

  test.each([
    ['a choice', aRecord()],
    ['nothing but an opt-out', aRecord({ statements: [], optOut: sale, decidedAt: sale.at })],
    ['a choice by a child', aRecord({ statements: [{ ...statement, by: 'child' }] })],
    ['an opt-in', aRecord({ optIn: { ...sale, by: 'teen', gpc: false }, decidedAt: sale.at })],
    [
      'an acknowledgement',
      aRecord({
        acknowledged: { at: '2026-05-01T00:00:00Z', revision: 7, rules: '' },
        decidedAt: '2026-05-01T00:00:00Z',
      }),
    ],
    [
      'two statements',
      aRecord({ statements: [{ ...statement, gpc: true, model: 'notice' }, statement] }),
    ],
  ])('reads back %s as it was written', (_, record) => {
    const decoded = decodeRecord(encodeRecord(record));
    expect(decoded.kind).toBe('record');
    expect(plain(decoded.kind === 'record' && decoded.record)).toEqual(plain(record));
  });

  test('uses only characters that every cookie jar keeps', () => {
    expect(encodeRecord(aRecord({ optOut: sale }))).toMatch(/^[0-9A-Za-z_.~!-]+$/);
  });

  test('stays under one kilobyte for a record with every standard category and ten services', () => {
    const choices = Object.fromEntries(
      [...'abcdefghijklmno'].map((letter) => [
        `some-long-service-${letter}`,
        { decision: 'granted', revision: 12 } as const,
      ]),
    );
    expect(encodeRecord(aRecord({ statements: [{ ...statement, choices }] })).length).toBeLessThan(
      1000,
    );
  });

  test('refuses to write a record that a cookie could not hold', () => {
    const choices = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `service-${index}`,
        { decision: 'granted', revision: 1 } as const,
      ]),
    );
    expect(encodeRecord(aRecord({ statements: [{ ...statement, choices }] }))).toBe('');
  });

  test.each([
    ['empty', ''],
    ['percent signs', '%%%'],
    ['null', 'null'],
    ['a list', '[]'],
    ['noise', 'x'.repeat(3000)],
    ['too long', 'x'.repeat(5000)],
    ['a byte order mark', '\ufeff1!visitor-0001!1!!!'],
    ['a lone surrogate', '\ud800'],
    ['JSON of another tool', '{"analytics":true}'],
    ['a string instead of a boolean', '{"analytics":"false"}'],
  ])('reads nothing from %s', (_, text) => {
    expect(decodeRecord(text)).toEqual({ kind: 'unreadable' });
  });

  test('reads nothing from a text with one character changed, added or removed', () => {
    const text = encodeRecord(aRecord({ optOut: sale }));
    for (let index = 0; index < text.length; index++) {
      for (const changed of [
        text.slice(0, index) + text.slice(index + 1),
        `${text.slice(0, index)}z${text.slice(index)}`,
        text.slice(0, index) + (text[index] === '1' ? '2' : '1') + text.slice(index + 1),
      ]) {
        if (changed !== text) expect(decodeRecord(changed).kind).not.toBe('record');
      }
    }
  });

  test.each([
    ['a wrong id', 'X!1!!!'],
    ['a record without parts', ''],
    ['words for numbers', 'visitor-0001!zzzzzzzzzz!!!'],
    ['a time before there was consent', 'visitor-0001!1!1_0_0_0_1_1!!'],
    ['an opt-out of no known source', 'visitor-0001!1!tc5mgw_z_0_0_1_1!!'],
    ['a statement with nothing in it', 'visitor-0001!1!!!!'],
    ['an acknowledgement without a revision', 'visitor-0001!1!!!tc5mgw'],
    ['a leading zero', 'visitor-0001!01!!!'],
    ['a choice that is neither', 'visitor-0001!1!!!!tc5mgw_FR_0_0_0_0_1___analytics1_1'],
    ['a statement without its number', 'visitor-0001!1!!!!tc5mgw_FR_0_0_0_0_1___analyticsG1'],
  ])('reads nothing from %s, even with a right checksum', (_, fields) => {
    expect(decodeRecord(withChecksum(`1!${fields}`))).toEqual({ kind: 'unreadable' });
  });

  test('says so when a later version wrote the record', () => {
    expect(decodeRecord(withChecksum('2!whatever'))).toEqual({ kind: 'newer' });
    expect(decodeRecord(withChecksum('99!visitor-0001!1'))).toEqual({ kind: 'newer' });
  });
});

/** FNV-1a written a second time, so that the tests do not borrow the code under test. */
function withChecksum(body: string): string {
  let hash = 2166136261n;
  for (const character of body) {
    hash = ((hash ^ BigInt(character.charCodeAt(0))) * 16777619n) & 0xffffffffn;
  }
  return `${body}!${hash.toString(36)}`;
}
