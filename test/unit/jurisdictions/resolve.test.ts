import { describe, expect, test } from 'vitest';

import { lawOf } from '../../../src/jurisdictions/laws.js';
import { rows } from '../../../src/jurisdictions/regimes.js';
import {
  isAsStrict,
  normalisePlace,
  resolveRow,
  rulesVersion,
} from '../../../src/jurisdictions/resolve.js';

const now = Date.parse('2026-11-24T12:00:00Z');

/** place, regime, model, months, ages [parent, teen, ban]: the law on 24 November 2026. */
type Expected = readonly [string, string, string, number | null, readonly [number, number, number]];

const euAges: Readonly<Record<number, string>> = {
  13: 'BE EE FI AX IS LV MT NO PT SE',
  14: 'AT BG CY ES IT LT',
  15: 'CZ FR GR SI DK GF GP MQ RE YT MF',
  16: 'DE HR HU IE LI LU NL PL RO SK',
};

const europe: Expected[] = Object.entries(euAges).flatMap(([age, places]) =>
  places.split(' ').map((place): Expected => [place, 'eu', 'opt-in', 6, [Number(age), 0, 0]]),
);

const world: readonly Expected[] = [
  ...europe,
  ['GB', 'gb', 'opt-in', 6, [13, 0, 0]],
  ['GI', 'gb', 'opt-in', 6, [13, 0, 0]],
  ['JE', 'gb', 'opt-in', 6, [13, 0, 0]],
  ['GG', 'gb', 'opt-in', 6, [13, 0, 0]],
  ['IM', 'gb', 'opt-in', 6, [13, 0, 0]],
  ['CH', 'ch', 'opt-in', 6, [16, 0, 0]],
  ['AE', 'ae', 'opt-in', 12, [13, 0, 18]],
  ['OM', 'om', 'opt-in', 12, [18, 0, 0]],
  ['BR', 'br', 'opt-in', 12, [12, 0, 18]],
  ['CA-QC', 'ca-qc', 'opt-in', 12, [14, 0, 0]],
  ['CA', 'ca', 'notice', null, [13, 0, 0]],
  ['CA-ON', 'ca', 'notice', null, [13, 0, 0]],
  ['CA-BC', 'ca', 'notice', null, [13, 0, 0]],
  ['US', 'us', 'opt-out', null, [13, 0, 18]],
  ['US-CA', 'us-ca', 'opt-out', null, [13, 16, 0]],
  ['US-CO', 'us-co', 'opt-out', null, [13, 18, 0]],
  ['US-CT', 'us-ct', 'opt-out', null, [13, 0, 18]],
  ['US-DE', 'us-de', 'opt-out', null, [13, 18, 0]],
  ['US-FL', 'us-fl', 'opt-out', null, [13, 18, 0]],
  ['US-IN', 'us-in', 'opt-out', null, [13, 0, 0]],
  ['US-IA', 'us-ia', 'opt-out', null, [13, 0, 0]],
  ['US-KY', 'us-ky', 'opt-out', null, [13, 0, 0]],
  ['US-MD', 'us-md', 'opt-out', null, [13, 0, 18]],
  ['US-MN', 'us-mn', 'opt-out', null, [13, 17, 0]],
  ['US-MT', 'us-mt', 'opt-out', null, [13, 18, 0]],
  ['US-NE', 'us-ne', 'opt-out', null, [13, 0, 18]],
  ['US-NH', 'us-nh', 'opt-out', null, [13, 16, 0]],
  ['US-NJ', 'us-nj', 'opt-out', null, [13, 17, 0]],
  ['US-OR', 'us-or', 'opt-out', null, [13, 0, 16]],
  ['US-RI', 'us-ri', 'opt-out', null, [13, 0, 0]],
  ['US-TN', 'us-tn', 'opt-out', null, [13, 0, 0]],
  ['US-TX', 'us-tx', 'opt-out', null, [13, 0, 18]],
  ['US-UT', 'us-ut', 'opt-out', null, [13, 0, 0]],
  ['US-VA', 'us-va', 'opt-out', null, [13, 0, 0]],
  // No law, or not yet: California's behaviour and the strictest state's ages.
  ...['AL', 'LA', 'OK', 'VT', 'AK', 'AZ', 'DC', 'MI', 'NV', 'NY', 'WA', 'ZZ'].map(
    (state): Expected => [`US-${state}`, 'us', 'opt-out', null, [13, 0, 18]],
  ),
  ...['PR', 'VI', 'GU', 'MP', 'AS', 'UM'].map(
    (territory): Expected => [territory, 'us', 'opt-out', null, [13, 0, 18]],
  ),
  ...['JP', 'IN', 'ZA', 'RU', 'CN', 'AU'].map(
    (country): Expected => [country, 'xx', 'opt-in', 6, [18, 0, 18]],
  ),
];

/** place, the day a rule starts, then [regime, exempt, ages] on the day before and on the day. */
type Answer = readonly [string, boolean, readonly [number, number, number]];
const changes: readonly (readonly [string, string, Answer, Answer])[] = [
  ['GB', '2026-02-05', ['gb', false, [13, 0, 0]], ['gb', true, [13, 0, 0]]],
  ['US-CA', '2020-01-01', ['us', false, [13, 0, 18]], ['us-ca', false, [13, 16, 0]]],
  ['US-VA', '2023-01-01', ['us', false, [13, 0, 18]], ['us-va', false, [13, 0, 0]]],
  ['US-CO', '2023-07-01', ['us', false, [13, 0, 18]], ['us-co', false, [13, 0, 0]]],
  ['US-CO', '2025-10-01', ['us-co', false, [13, 0, 0]], ['us-co', false, [13, 18, 0]]],
  ['US-CT', '2023-07-01', ['us', false, [13, 0, 18]], ['us-ct', false, [13, 16, 0]]],
  ['US-CT', '2026-07-01', ['us-ct', false, [13, 16, 0]], ['us-ct', false, [13, 0, 18]]],
  ['US-UT', '2023-12-31', ['us', false, [13, 0, 18]], ['us-ut', false, [13, 0, 0]]],
  ['US-FL', '2024-07-01', ['us', false, [13, 0, 18]], ['us-fl', false, [13, 18, 0]]],
  ['US-OR', '2024-07-01', ['us', false, [13, 0, 18]], ['us-or', false, [13, 16, 0]]],
  ['US-OR', '2026-01-01', ['us-or', false, [13, 16, 0]], ['us-or', false, [13, 0, 16]]],
  ['US-TX', '2024-07-01', ['us', false, [13, 0, 18]], ['us-tx', false, [13, 0, 18]]],
  ['US-MT', '2024-10-01', ['us', false, [13, 0, 18]], ['us-mt', false, [13, 16, 0]]],
  ['US-MT', '2025-10-01', ['us-mt', false, [13, 16, 0]], ['us-mt', false, [13, 18, 0]]],
  ['US-DE', '2025-01-01', ['us', false, [13, 0, 18]], ['us-de', false, [13, 18, 0]]],
  ['US-IA', '2025-01-01', ['us', false, [13, 0, 18]], ['us-ia', false, [13, 0, 0]]],
  ['US-NE', '2025-01-01', ['us', false, [13, 0, 18]], ['us-ne', false, [13, 0, 18]]],
  ['US-NH', '2025-01-01', ['us', false, [13, 0, 18]], ['us-nh', false, [13, 16, 0]]],
  ['US-NJ', '2025-01-15', ['us', false, [13, 0, 18]], ['us-nj', false, [13, 17, 0]]],
  ['US-TN', '2025-07-01', ['us', false, [13, 0, 18]], ['us-tn', false, [13, 0, 0]]],
  ['US-MN', '2025-07-31', ['us', false, [13, 0, 18]], ['us-mn', false, [13, 17, 0]]],
  ['US-MD', '2025-10-01', ['us', false, [13, 0, 18]], ['us-md', false, [13, 0, 18]]],
  ['US-IN', '2026-01-01', ['us', false, [13, 0, 18]], ['us-in', false, [13, 0, 0]]],
  ['US-KY', '2026-01-01', ['us', false, [13, 0, 18]], ['us-ky', false, [13, 0, 0]]],
  ['US-RI', '2026-01-01', ['us', false, [13, 0, 18]], ['us-ri', false, [13, 0, 0]]],
  ['US-OK', '2027-01-01', ['us', false, [13, 0, 18]], ['us-ok', false, [13, 0, 18]]],
  ['US-LA', '2027-01-01', ['us', false, [13, 0, 18]], ['us-la', false, [13, 0, 18]]],
  ['US-AL', '2027-05-01', ['us', false, [13, 0, 18]], ['us-al', false, [13, 0, 18]]],
  ['US-VT', '2028-01-01', ['us', false, [13, 0, 18]], ['us-vt', false, [13, 0, 18]]],
];

function answer(place: string, nowMs: number): Answer {
  const { id, exempt, minors } = resolveRow(place, nowMs);
  return [id, exempt, [minors.parentUntil, minors.teenUntil, minors.banUntil]];
}

describe('the rules of every place on 24 November 2026', () => {
  test.each(world)(
    '%s answers to %s (%s, %s months, ages %j)',
    (place, id, model, months, ages) => {
      const found = resolveRow(place, now);
      expect([found.id, found.model, found.months]).toEqual([id, model, months]);
      expect(answer(place, now)[2]).toEqual(ages);
    },
  );

  test('only opt-out regimes carry the choices link and a binding signal', () => {
    for (const [place, , model] of world) {
      const optOut = model === 'opt-out';
      expect(resolveRow(place, now).link, place).toBe(optOut ? 'your-privacy-choices' : 'settings');
      expect(resolveRow(place, now).gpc, place).toBe(optOut ? 'opt-out' : 'suspend');
    }
  });

  test('only the United Kingdom itself has exemptions', () => {
    expect(
      world.filter(([place]) => resolveRow(place, now).exempt).map(([place]) => place),
    ).toEqual(['GB']);
  });

  test.each(['FO', 'GL', 'SJ', 'BL', 'PM'])('%s, outside the EEA, gets its opt-in', (place) => {
    expect(resolveRow(place, now)).toMatchObject({ id: 'eu', model: 'opt-in', months: 6 });
  });
});

describe('the day before a rule and its first day', () => {
  test.each(changes)('%s changes on %s', (place, day, before, after) => {
    const firstMoment = Date.parse(`${day}T00:00:00Z`);
    expect(answer(place, firstMoment - 86_400_000)).toEqual(before);
    expect(answer(place, firstMoment - 1)).toEqual(before);
    expect(answer(place, firstMoment)).toEqual(after);
    expect(answer(place, firstMoment + 86_399_999)).toEqual(after);
  });

  test('every dated row of the table is among them', () => {
    const dated = rows
      .filter((row) => row.effectiveFrom !== '1970-01-01')
      .flatMap((row) => row.places.map((place) => `${place} ${row.effectiveFrom}`));
    expect(dated.sort()).toEqual(changes.map(([place, day]) => `${place} ${day}`).sort());
  });
});

describe('a place that is not one', () => {
  test.each([
    'XX',
    'T1',
    'EU',
    'AP',
    'xx',
    'eu-fr',
    '',
    ' ',
    'X',
    'FRA',
    'France',
    'U5',
    'US-',
    '-CA',
    'US--CA',
    'US-CALIF',
    'US CA',
    'FR;',
    '<b>',
    '__proto__',
    'constructor',
    'toString',
    'ıt',
    'ﬁ',
    'ß',
    '🇫🇷',
    'null',
    'undefined',
    '\u0000',
    'FR\n-75',
    'a'.repeat(1e5),
  ])('%j gets the strictest rules', (place) => {
    expect(normalisePlace(place)).toBe('XX');
    expect(resolveRow(place, now).id).toBe('xx');
  });

  test.each([undefined, null, 5, true, {}, [], ['FR'], Symbol('FR'), () => 'FR'])(
    'something that is no text (%s) gets the strictest rules',
    (place) => {
      expect(normalisePlace(place)).toBe('XX');
      expect(resolveRow(place as unknown as string, now).id).toBe('xx');
    },
  );
});

describe('a place in another spelling', () => {
  test.each([
    ['fr', 'FR', 'eu'],
    [' DE ', 'DE', 'eu'],
    ['us-ca', 'US-CA', 'us-ca'],
    ['us_ca', 'US-CA', 'us-ca'],
    ['ca_qc', 'CA-QC', 'ca-qc'],
    ['FR-75', 'FR-75', 'eu'],
    ['FR-GP', 'FR-GP', 'eu'],
    ['GB-SCT', 'GB-SCT', 'gb'],
    ['US-PR', 'US-PR', 'us'],
    ['BR-SP', 'BR-SP', 'br'],
    ['ae-du', 'AE-DU', 'ae'],
    ['JP-13', 'JP-13', 'xx'],
  ])('%j is read as %s and answers to %s', (written, code, id) => {
    expect(normalisePlace(written)).toBe(code);
    expect(resolveRow(written, now).id).toBe(id);
  });
});

describe('a clock that is wrong', () => {
  test('a time before 1970 gets the strictest rules', () => {
    expect(resolveRow('US', -1).id).toBe('xx');
    expect(resolveRow('FR', Number.NEGATIVE_INFINITY).id).toBe('xx');
  });

  test('a time that is no number gets the newest rules', () => {
    expect(resolveRow('FR', Number.NaN).id).toBe('eu');
    expect(answer('US-CT', Number.NaN)).toEqual(['us-ct', false, [13, 0, 18]]);
  });
});

describe('a controller in a free zone', () => {
  test.each(['AE', 'AE-DU', 'ae-az'])('answers to its zone for a visitor in %s', (place) => {
    expect(resolveRow(place, now, 'AE-DIFC')).toMatchObject({
      id: 'ae-difc',
      model: 'opt-in',
      months: 12,
    });
    expect(resolveRow(place, now, 'AE-ADGM')).toMatchObject({
      id: 'ae-adgm',
      model: 'opt-in',
      months: 12,
    });
  });

  test.each([
    ['FR', 'eu'],
    ['US-CA', 'us-ca'],
    ['CA', 'ca'],
    ['JP', 'xx'],
    ['', 'xx'],
  ])('leaves a visitor in %j to the law there', (place, id) => {
    expect(resolveRow(place, now, 'AE-DIFC').id).toBe(id);
  });

  test.each(['', 'AE-XX', 'US-VA', 'ae-difc ', '__proto__'])('%j is no free zone', (zone) => {
    expect(resolveRow('AE', now, zone).id).toBe('ae');
    expect(resolveRow('US', now, zone).id).toBe('us');
  });
});

describe('which of two places is stricter', () => {
  const ages = (known: boolean) => (known ? { audience: { age: 40 } } : {});

  test.each([
    ['FR', 'US-CA', false, 'opt-in before opt-out'],
    ['FR', 'CA', false, 'opt-in before notice'],
    ['CA-QC', 'CA', true, 'Quebec before the other provinces'],
    ['CA', 'US', false, 'a notice, which comes first, before opt-out'],
    ['FR', 'BR', false, 'six months before twelve'],
    ['JE', 'GB', true, 'no exemptions before exemptions'],
    ['GB', 'US', false, 'what runs anyway needs no exemption'],
    ['XX', 'DE', true, 'unknown before any country'],
    ['XX', 'BR', true, 'unknown before any country'],
    ['DE', 'BE', true, 'a higher age of consent'],
    ['US', 'US-CA', true, 'no state before one with opt-in from 13'],
    ['US-CO', 'US-CA', true, 'teenagers to 18 before teenagers to 16'],
    ['US-CT', 'US-CO', true, 'a ban before a choice'],
    ['US-CA', 'US-VA', true, 'a rule for teenagers before none'],
  ])('%s is stricter than %s, ages known: %s: %s', (strict, loose, hasAge) => {
    const site = ages(hasAge);
    const a = resolveRow(strict, now);
    const b = resolveRow(loose, now);
    expect(isAsStrict(a, b, site)).toBe(true);
    expect(isAsStrict(b, a, site)).toBe(false);
  });

  test.each([
    ['GB', 'BR', false, 'exemptions against six months more'],
    ['PT', 'BR', true, 'six months against a ban'],
    ['FR', 'US', true, 'a question against a ban'],
    ['AE', 'US', true, 'a ban on advertising against one on every sale'],
  ])('neither %s nor %s is, ages known: %s: %s', (one, other, hasAge) => {
    const site = ages(hasAge);
    const a = resolveRow(one, now);
    const b = resolveRow(other, now);
    expect([isAsStrict(a, b, site), isAsStrict(b, a, site)]).toEqual([false, false]);
  });

  test.each([
    ['US-VA', 'US-UT', true],
    ['US-VA', 'US-CT', false],
  ])('%s and %s are equally strict, ages known: %s', (one, other, hasAge) => {
    const site = ages(hasAge);
    const a = resolveRow(one, now);
    const b = resolveRow(other, now);
    expect([isAsStrict(a, b, site), isAsStrict(b, a, site)]).toEqual([true, true]);
  });

  test('under a floor an exemption lets run what nothing else would', () => {
    const [gb, us] = [resolveRow('GB', now), resolveRow('US', now)];
    expect([isAsStrict(gb, us, {}), isAsStrict(gb, us, { floor: 'opt-in' })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the table', () => {
  test('has every citation short enough to quote', () => {
    for (const row of rows) {
      expect(lawOf(row).length, row.id).toBeGreaterThan(4);
      expect(lawOf(row).length, row.id).toBeLessThanOrEqual(45);
    }
  });

  test('has later rows of a place below earlier ones, because the lowest wins', () => {
    for (const [index, row] of rows.entries()) {
      for (const later of rows.slice(index + 1)) {
        if (row.places.some((place) => later.places.includes(place))) {
          expect(later.effectiveFrom > row.effectiveFrom, `${row.id} ${row.effectiveFrom}`).toBe(
            true,
          );
        }
      }
    }
  });

  test('has days written as YYYY-MM-DD that exist', () => {
    for (const { effectiveFrom } of rows) {
      expect(new Date(effectiveFrom).toISOString().slice(0, 10)).toBe(effectiveFrom);
    }
  });

  test('carries a version by year and month', () => {
    expect(rulesVersion).toMatch(/^20\d\d\.(0[1-9]|1[0-2])$/);
  });
});
