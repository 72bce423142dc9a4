import { describe, expect, test } from 'vitest';

import { noPlaceIn, readPlace, settlePlace } from '../../../src/jurisdictions/place.js';

const now = Date.parse('2026-11-24T12:00:00Z');

describe('reading a place', () => {
  test.each([
    ['FR', 'FR'],
    ['us-ca', 'US-CA'],
    [{ country: 'US', region: 'CA' }, 'US-CA'],
    [{ country: 'us', region: 'ca' }, 'US-CA'],
    [{ country: 'US', region: 'US-CA' }, 'US-CA'],
    [{ country: 'US' }, 'US'],
    [{ country: 'US', region: '' }, 'US'],
    [{ country: 'US', region: 'California' }, 'US'],
    [{ country: 'US', region: 6 }, 'US'],
    [{ country: 'US', region: 'CA-QC' }, 'US'],
    [{ country: 'US', region: null }, 'US'],
    [{ country: 'GB', region: 'ENG' }, 'GB-ENG'],
    [{ country: 'BR', region: 'SP', city: 'São Paulo' }, 'BR-SP'],
    [{ country: 'T1' }, 'XX'],
    [{ country: 'XX', region: 'CA' }, 'XX'],
    [{ country: 'EU' }, 'XX'],
    [{ region: 'US-CA' }, 'XX'],
    [{ country: 'United States' }, 'XX'],
    [{ country: { toString: null } }, 'XX'],
    [{ country: ['US'] }, 'XX'],
    [{ __proto__: { country: 'FR' } }, 'FR'],
    [{}, 'XX'],
    [[], 'XX'],
    ['<!doctype html>', 'XX'],
    ['', 'XX'],
    [null, 'XX'],
    [undefined, 'XX'],
    [404, 'XX'],
    [true, 'XX'],
  ])('%j is read as %s', (value, place) => {
    expect(readPlace(value)).toBe(place);
  });
});

describe('what stands for a place and is none', () => {
  test.each(['FR', 'us_ca', 'JP', { country: 'US', region: 'California' }])(
    'is not %j',
    (value) => {
      expect(noPlaceIn(value)).toBe('');
    },
  );

  test.each(['', ' ', 'XX', 'xx', 'T1', 't1', 'EU', 'AP', { country: ' T1 ' }, { country: '' }])(
    'is not how edges say that they do not know: %j',
    (value) => {
      expect(noPlaceIn(value)).toBe('');
    },
  );

  test.each<[unknown, string]>([
    [' Germany ', 'Germany'],
    [{ country: 'Atlantis', region: 'CA' }, 'Atlantis'],
    ['T2', 'T2'],
    ['EUX', 'EUX'],
    [{ region: 'CA' }, 'undefined'],
    [{ country: 7 }, 'number'],
    [undefined, 'undefined'],
    [null, 'undefined'],
    [['DE'], 'undefined'],
    [49, 'undefined'],
  ])('in %j is %s', (value, said) => {
    expect(noPlaceIn(value)).toBe(said);
  });
});

/** What the site states, what the edge found, the clock's zone, the answer, and why. */
type Case = [stated: unknown, edge: unknown, zone: string | undefined, place: string, why?: string];

const table: Case[] = [
  // Nothing known but the clock.
  [undefined, undefined, 'Europe/Paris', 'FR'],
  [undefined, undefined, 'Europe/London', 'GB'],
  [undefined, undefined, 'America/New_York', 'US'],
  [undefined, undefined, 'America/Los_Angeles', 'US'],
  [undefined, undefined, 'America/Phoenix', 'US-AZ'],
  [undefined, undefined, 'America/Indianapolis', 'US-IN'],
  [undefined, undefined, 'America/Toronto', 'CA-QC'],
  [undefined, undefined, 'America/Vancouver', 'CA'],
  [undefined, undefined, 'America/Sao_Paulo', 'BR'],
  [undefined, undefined, 'Asia/Dubai', 'AE'],
  [undefined, undefined, 'Asia/Tokyo', 'XX'],
  [undefined, undefined, 'UTC', 'XX'],
  [undefined, undefined, undefined, 'XX'],

  // The edge knows, and the clock agrees or says nothing.
  [undefined, 'FR', 'Europe/Paris', 'FR'],
  [undefined, 'FR-75', 'Europe/Paris', 'FR-75'],
  [undefined, 'FR', undefined, 'FR'],
  [undefined, 'FR', 'UTC', 'FR'],
  [undefined, 'US-CA', 'America/Los_Angeles', 'US-CA'],
  [undefined, 'US-VA', 'America/New_York', 'US-VA', 'an unknown state contradicts no state'],
  [undefined, 'US-TX', 'America/Chicago', 'US-TX'],
  [undefined, 'US', 'America/New_York', 'US'],
  [undefined, 'US', 'America/Indianapolis', 'US', 'a clock names no state where the edge does not'],
  [undefined, 'US-VA', 'America/Phoenix', 'US-VA', 'within one country the edge knows better'],
  [undefined, 'CA-ON', 'America/Toronto', 'CA-ON', 'Toronto shares its clock with Quebec'],
  [undefined, 'CA-QC', 'America/Toronto', 'CA-QC'],
  [undefined, 'CA-QC', 'America/Vancouver', 'CA-QC'],
  [undefined, 'JP', 'Asia/Tokyo', 'JP'],
  [undefined, { country: 'US', region: 'OR' }, 'America/Los_Angeles', 'US-OR'],
  [undefined, { country: 'DE' }, 'Europe/Berlin', 'DE'],

  // Canada without a province.
  [undefined, 'CA', 'America/Toronto', 'CA-QC'],
  [undefined, 'CA', 'America/Vancouver', 'CA'],
  [undefined, 'CA', 'America/Halifax', 'CA'],
  [undefined, 'CA', undefined, 'CA-QC'],
  [undefined, 'CA', 'UTC', 'CA-QC'],
  [undefined, 'CA', 'America/New_York', 'CA-QC'],

  // The edge does not know.
  [undefined, 'XX', 'Europe/Paris', 'FR'],
  [undefined, 'T1', 'Europe/Paris', 'FR'],
  [undefined, 'T1', 'UTC', 'XX'],
  [undefined, 'EU', 'Europe/Rome', 'IT'],
  [undefined, 'AP', 'America/New_York', 'US'],
  [undefined, '', 'America/Denver', 'US'],
  [undefined, '__proto__', 'Europe/Paris', 'FR'],
  [undefined, { country: 'T1' }, 'Europe/Zurich', 'CH'],

  // Edge and clock contradict each other: the stricter counts.
  [undefined, 'US-CA', 'Europe/Paris', 'FR'],
  [undefined, 'US', 'Europe/London', 'GB'],
  [undefined, 'FR', 'America/New_York', 'FR'],
  [undefined, 'BR', 'Europe/Lisbon', 'PT', 'six months before twelve'],
  [undefined, 'PT', 'America/Sao_Paulo', 'PT'],
  [undefined, 'CA-BC', 'America/Los_Angeles', 'CA-BC', 'a notice before opt-out'],
  [undefined, 'US-WA', 'America/Vancouver', 'CA'],
  [undefined, 'US-NY', 'America/Toronto', 'CA-QC'],
  [undefined, 'JP', 'America/New_York', 'JP', 'a country without known rules is the strictest'],
  [undefined, 'US', 'Asia/Tokyo', 'US', 'a clock that says nothing contradicts nothing'],
  [undefined, 'BE', 'Europe/Berlin', 'BE', 'one law, whatever the age of consent'],
  [undefined, 'GB', 'Europe/Jersey', 'JE', 'the exemptions end at the coast'],
  [undefined, 'AE', 'Europe/London', 'XX', 'one has exemptions, the other asks again later'],
  [undefined, 'OM', 'Europe/London', 'XX'],
  [undefined, 'BR', 'Europe/London', 'XX'],
  [undefined, 'CA-QC', 'Europe/London', 'XX'],
  [undefined, 'CA', 'Europe/London', 'XX', 'may be Quebec'],
  [undefined, 'GB', 'Europe/Dublin', 'IE'],
  [undefined, 'ES', 'Europe/Zurich', 'ES', 'the same but for ages, and none is known'],
  [undefined, 'PR', 'America/New_York', 'PR'],

  // The site states a place: it raises what applies and never lowers it.
  ['FR', undefined, undefined, 'FR'],
  ['us-ca', undefined, undefined, 'US-CA'],
  ['US-CA', undefined, 'America/Los_Angeles', 'US-CA', 'an unknown state contradicts no state'],
  ['US-CA', undefined, 'America/New_York', 'US-CA'],
  ['US-CA', undefined, 'Asia/Tokyo', 'US-CA'],
  ['US-CA', 'T1', 'UTC', 'US-CA'],
  ['US-CA', 'US', undefined, 'US-CA'],
  ['US-CA', 'FR', 'Europe/Paris', 'FR', 'a visitor from France keeps the law of France'],
  ['US-CA', undefined, 'Europe/Berlin', 'DE'],
  ['US-CA', 'US-CT', 'America/New_York', 'US-CA', 'the same but for ages, and none is known'],
  ['US-VA', 'US-IN', 'America/New_York', 'US-VA', 'equals: what is stated'],
  ['US-CA', 'JP', 'Asia/Tokyo', 'JP'],
  ['FR', 'US-CA', 'America/Los_Angeles', 'FR', 'a site may ask more'],
  ['FR', 'DE', 'Europe/Berlin', 'FR', 'the same but for ages, and none is known'],
  ['US-CA', 'AE', 'Europe/London', 'XX', 'what is contradicted is not unknown'],
  ['GB', 'BR', 'America/Sao_Paulo', 'XX'],
  ['CA', undefined, 'America/Vancouver', 'CA'],
  ['CA', undefined, undefined, 'CA-QC'],
  ['CA-ON', undefined, 'America/Toronto', 'CA-QC', 'may be Quebec'],
  ['CA-ON', 'CA-ON', 'America/Toronto', 'CA-ON'],
  ['XX', 'US', 'America/New_York', 'XX'],
  ['', 'US', 'America/New_York', 'XX'],
  ['Germany', 'US', 'America/New_York', 'XX', 'a place that is none gets the strictest rules'],
  ['__proto__', undefined, 'America/New_York', 'XX'],
  [42, undefined, 'America/New_York', 'XX'],
];

describe('which place counts', () => {
  test('the table is long enough to mean something', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });

  test.each<Case>(table)('stated %j, edge %j, clock %s: %s %s', (stated, edge, zone, place) => {
    expect(settlePlace({ stated, edge, zone }, now)).toBe(place);
  });

  test.each([
    ['US-CA', 'Europe/Paris', 'US-CA'],
    ['US', 'Europe/London', 'US'],
    ['BR', 'Europe/Lisbon', 'BR'],
    ['CA', 'America/New_York', 'CA-QC'],
    ['T1', 'Europe/Paris', 'FR'],
  ])('where the edge is trusted, %s stands against %s', (edge, zone, place) => {
    expect(settlePlace({ edge, zone }, now, { placeConflict: 'edge' })).toBe(place);
  });

  test('trusting the edge does not let a stated place lower it', () => {
    const findings = { stated: 'US-CA', edge: 'FR', zone: 'UTC' };
    expect(settlePlace(findings, now, { placeConflict: 'edge' })).toBe('FR');
  });

  test.each<Case>([
    ['US-CA', 'US-CT', 'America/New_York', 'US-CT', 'stricter for teenagers'],
    ['US-CO', 'US-OR', undefined, 'US', 'one has more ages, the other a ban: as a state unknown'],
    ['FR', 'DE', 'Europe/Berlin', 'DE', 'a higher age of consent'],
    ['FR', 'US', undefined, 'XX', 'France asks first, many states ban below 18'],
    [undefined, 'BE', 'Europe/Berlin', 'DE', 'a higher age of consent'],
    [undefined, 'BR', 'Europe/Lisbon', 'XX', 'Brazil bans below 18, Portugal asks again sooner'],
    [undefined, 'US-CA', 'Europe/Paris', 'XX', 'a French teenager of 15 agrees alone'],
    [undefined, 'US-OR', 'Europe/Berlin', 'XX', 'a ban outlasts what a parent says'],
    [undefined, 'US-CA', 'Europe/Berlin', 'XX', 'there a teenager agrees to sale, here a parent'],
    [undefined, 'US-VA', 'Europe/Berlin', 'DE', 'a higher age of consent'],
  ])(
    'where a site may know ages: stated %j, edge %j, clock %s: %s %s',
    (stated, edge, zone, place) => {
      const site = { audience: { age: () => undefined } };
      expect(settlePlace({ stated, edge, zone }, now, site)).toBe(place);
    },
  );

  test('depends on the day, as the rules do', () => {
    const settle = (day: string) =>
      settlePlace({ stated: 'US-CO', edge: 'US-CT' }, Date.parse(day), { audience: { age: 40 } });
    expect(settle('2026-06-30T23:59:59Z')).toBe('US-CO');
    expect(settle('2026-07-01T00:00:00Z')).toBe('US-CT');
  });

  test('a floor asks again as soon as the strictest rules do', () => {
    const findings = { edge: 'US-VA', zone: 'America/Sao_Paulo' };
    expect(settlePlace(findings, now)).toBe('BR');
    expect(settlePlace(findings, now, { floor: 'opt-in' })).toBe('XX');
  });
});

describe('a state unknown contradicts no stated state, whatever ages a site may know', () => {
  test.each<Case>([
    ['US-CA', 'US', undefined, 'US-CA'],
    ['US-CA', 'US', 'America/New_York', 'US-CA'],
    ['US-CA', undefined, 'America/Los_Angeles', 'US-CA', 'a clock names no state'],
    ['US-VA', 'US', 'Asia/Tokyo', 'US-VA'],
    ['US-CA', 'US-TX', undefined, 'US-TX', 'another state does, and it bans'],
  ])('stated %j, edge %j, clock %s: %s %s', (stated, edge, zone, place) => {
    const site = { audience: { age: () => undefined } };
    expect(settlePlace({ stated, edge, zone }, now, site)).toBe(place);
  });
});
