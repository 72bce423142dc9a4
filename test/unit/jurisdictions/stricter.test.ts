// Of two places the one is taken that never lets a site do what the other would not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { resolveSettings } from '../../../src/core/config.js';
import { emptyRecord, seal } from '../../../src/core/record.js';
import { type Facts, resolveGrants } from '../../../src/core/state.js';
import type { ConsentConfig, ConsentRecord, Decision, Statement } from '../../../src/core/types.js';
import { settlePlace, stricterPlace } from '../../../src/jurisdictions/place.js';
import { rows } from '../../../src/jurisdictions/regimes.js';
import { isAsStrict, resolveRow } from '../../../src/jurisdictions/resolve.js';
import { placeFromZone } from '../../../src/jurisdictions/zone.js';

const day = 24 * 3600 * 1000;
const isoOf = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

const places = [...new Set(rows.flatMap((row) => row.places)), 'JP', 'US-OH', 'CA-BC', 'GB-SCT'];
const aPlace = fc.constantFrom(...places);
const aDay = fc
  .constantFrom('2022-06-01', '2025-06-01', '2026-02-04', '2026-11-24', '2028-06-01')
  .map((text) => Date.parse(text));

const aConfig = fc.record({
  exemptions: fc.record({ ukStatistics: fc.boolean(), ukAppearance: fc.boolean() }),
  floor: fc.constantFrom(undefined, 'opt-in' as const),
  audience: fc.record({
    adultsOnly: fc.boolean(),
    age: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  }),
});

interface Said {
  readonly model: Statement['model'];
  readonly months: number;
  readonly decision: Decision;
  readonly categories: readonly string[];
}

const something = fc.record<Said>({
  model: fc.constantFrom('opt-in', 'opt-out', 'notice'),
  months: fc.integer({ min: 0, max: 14 }),
  decision: fc.constantFrom('granted', 'granted', 'denied'),
  categories: fc.subarray(['functional', 'analytics', 'advertising', 'security', 'embeds']),
});

function aChoice(
  now: number,
  by: Statement['by'],
  said: readonly Said[],
  optIn: 'self' | 'teen' | null = null,
): ConsentRecord {
  const statements = said.map(
    ({ model, months, decision, categories }, index): Statement => ({
      decidedAt: isoOf(now - months * 30 * day),
      place: 'FR',
      model,
      via: 'banner',
      by,
      gpc: false,
      rules: '',
      banner: '',
      language: 'en',
      choices: Object.fromEntries(categories.map((id) => [id, { decision, revision: 1 }])),
      sequence: index + 1,
    }),
  );
  const at = isoOf(now - day);
  const sale = {
    at,
    via: 'choices',
    by: optIn ?? 'self',
    gpc: false,
    revision: 1,
    rules: '',
  } as const;
  return seal({
    ...emptyRecord,
    id: 'visitor-0001',
    statements,
    optIn: optIn && { ...sale, sequence: 9 },
  });
}

/** What was said, without an opt-out and without the signal: those are facts of their own wherever the visitor is. */
const aRecord = fc
  .record({
    said: fc.array(something, { maxLength: 3 }),
    optIn: fc.constantFrom(null, 'self' as const, 'teen' as const),
  })
  .map(
    ({ said, optIn }) =>
      (now: number, by: Statement['by']) =>
        aChoice(now, by, said, optIn),
  );

const someFacts = fc.record({
  now: aDay,
  config: aConfig,
  record: aRecord,
  gpc: fc.boolean(),
  unreadable: fc.boolean(),
});
type Circumstances = typeof someFacts extends fc.Arbitrary<infer Value> ? Value : never;

/** Of every kind, and one that sells though its category does not. */
const services = [
  { id: 'theme', category: 'functional' },
  { id: 'counter', category: 'analytics' },
  { id: 'seller', category: 'analytics', saleOrShare: true },
  { id: 'ads', category: 'advertising' },
  { id: 'own-ads', category: 'advertising', saleOrShare: false },
  { id: 'robots', category: 'security' },
  { id: 'film', category: 'embeds' },
];

function grantedIn(place: string, facts: Circumstances, by: Statement['by'] = 'self'): string[] {
  const { now, config, record, gpc, unreadable } = facts;
  const asked: Facts = {
    settings: resolveSettings({ ...config, services } as ConsentConfig),
    place,
    record: unreadable ? null : record(now, by),
    unreadable,
    gpc,
    now,
    age: config.audience.age,
  };
  const answers = resolveGrants(asked);
  const all = { ...answers.grants, ...answers.services };
  return Object.keys(all).filter((id) => all[id]?.granted);
}

/** What runs in `place` and would not in `other`. */
function extra(place: string, other: string, facts: Circumstances, by?: Statement['by']): string[] {
  const allowed = grantedIn(other, facts, by);
  return grantedIn(place, facts, by).filter((id) => !allowed.includes(id));
}

const site = (facts: Circumstances) => facts.config as ConsentConfig;

describe('the stricter of two places', { timeout: 60_000 }, () => {
  test('grants nothing that either would not', () => {
    fc.assert(
      fc.property(aPlace, aPlace, someFacts, (a, b, facts) => {
        const taken = stricterPlace(a, b, facts.now, site(facts));
        expect([taken, extra(taken, a, facts), extra(taken, b, facts)]).toEqual([taken, [], []]);
      }),
      { numRuns: 5000 },
    );
  });

  test('opens nothing to a parent that either would not', () => {
    fc.assert(
      fc.property(aPlace, aPlace, someFacts, (a, b, facts) => {
        const taken = stricterPlace(a, b, facts.now, site(facts));
        expect(extra(taken, a, facts, 'parent')).toEqual([]);
        expect(extra(taken, b, facts, 'parent')).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('depends on no order, but for places that ask the same', () => {
    fc.assert(
      fc.property(aPlace, aPlace, someFacts, (a, b, facts) => {
        const one = stricterPlace(a, b, facts.now, site(facts));
        const other = stricterPlace(b, a, facts.now, site(facts));
        expect(grantedIn(one, facts)).toEqual(grantedIn(other, facts));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a row that is as strict as another never grants more', { timeout: 60_000 }, () => {
  const aRow = fc.constantFrom(...rows);
  fc.assert(
    fc.property(aRow, aRow, someFacts, (a, b, facts) => {
      const now = Math.max(facts.now, ...[a, b].map((row) => Date.parse(row.effectiveFrom)));
      const [inA = '', inB = ''] = [a, b].map((row) => row.places[0]);
      const [rowA, rowB] = [resolveRow(inA, now), resolveRow(inB, now)];
      if (isAsStrict(rowA, rowB, site(facts))) {
        expect(extra(inA, inB, { ...facts, now })).toEqual([]);
      }
    }),
    { numRuns: 5000 },
  );
});

describe('an edge and a clock that contradict each other', { timeout: 60_000 }, () => {
  /** Canada without a province is Quebec, unless the clock is one that Quebec does not use. */
  const known = (edge: string) => (edge === 'CA' ? 'CA-QC' : edge);
  const both = (edge: string, zone: string, facts: Circumstances) => {
    const clock = placeFromZone(zone);
    const taken = settlePlace({ edge, zone }, facts.now, site(facts));
    return [taken, extra(taken, known(edge), facts), extra(taken, clock, facts)];
  };

  test('grant nothing that either would not', () => {
    const aZone = fc.constantFrom(
      ...['Europe/London', 'Europe/Lisbon', 'Europe/Paris', 'Europe/Zurich', 'Europe/Jersey'],
      ...['Europe/Berlin', 'America/New_York', 'America/Vancouver', 'America/Toronto'],
      ...['America/Sao_Paulo', 'Asia/Dubai', 'Asia/Muscat', 'America/Indianapolis'],
    );
    fc.assert(
      fc.property(aPlace, aZone, someFacts, (edge, zone, facts) => {
        if (edge === 'XX' || edge.slice(0, 2) === placeFromZone(zone).slice(0, 2)) return;
        const found = both(edge, zone, facts);
        expect(found).toEqual([found[0], [], []]);
      }),
      { numRuns: 5000 },
    );
  });

  // A floor lasts six months, consent by the law of Quebec twelve: the floor raises no place that asks first by itself.
  test('mean Quebec where the edge knows no province, under a floor too', () => {
    const facts: Circumstances = {
      now: Date.parse('2026-11-24'),
      config: {
        exemptions: { ukStatistics: false, ukAppearance: false },
        floor: 'opt-in',
        audience: { adultsOnly: false, age: undefined },
      },
      record: (now, by) =>
        aChoice(now, by, [
          { model: 'opt-in', months: 8, decision: 'granted', categories: ['analytics'] },
        ]),
      gpc: false,
      unreadable: false,
    };
    expect(both('CA', 'Asia/Muscat', facts)).toEqual(['CA-QC', [], []]);
    expect(grantedIn('CA-QC', facts)).toContain('analytics');
    expect(grantedIn('CA', facts)).not.toContain('analytics');
  });
});
