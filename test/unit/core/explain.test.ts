// What explain says has to hold before a lawyer: no duty that the law cited does not have, no way that leads nowhere.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Because, By, Consent, ConsentConfig } from '../../../src/core/types.js';
import { aConsent, aWorld, type World } from './fixtures-core.js';

const ads = (place: string, config: ConsentConfig = {}, gpc = false) =>
  aConsent(aWorld({ place, gpc }), config).explain('advertising');

describe('the law cited', () => {
  test.each([
    ['US-CA', 'Cal. Civ. Code 1798.120, .135; the site’s floor'],
    ['CA-BC', 'PIPEDA 6.1; the site’s floor'],
    ['FR', 'ePrivacy Directive 5(3); GDPR 6, 7, 8'],
  ])('in %s under a floor is %s', (place, citation) => {
    expect(ads(place, { floor: 'opt-in' })).toMatchObject({ because: 'undecided', citation });
  });

  test.each(['US', 'US-OH', 'PR'])('in %s is California’s, as a model', (place) => {
    const { because, citation, sentence } = ads(place);
    expect([because, citation]).toEqual([
      'regime-default',
      'Cal. Civ. Code 1798.120, .135 as a model',
    ]);
    expect(sentence).toBe('The rules here let it run until the visitor objects.');
  });

  test.each<[string, number, string, string]>([
    ['FR', 14, 'advertising', 'GDPR 8'],
    ['GB', 12, 'advertising', 'UK GDPR 8; Data Protection Act 2018, 9'],
    ['JE', 12, 'advertising', 'UK GDPR 8; Data Protection Act 2018, 9'],
    ['CH', 15, 'advertising', 'No age in Swiss law; that of GDPR 8 as a model'],
    ['AE', 12, 'analytics', 'Federal Decree-Law 26/2025'],
    ['AE', 17, 'advertising', 'Federal Decree-Law 26/2025'],
    ['AE-DIFC', 17, 'advertising', 'Federal Decree-Law 26/2025'],
    ['AE-ADGM', 17, 'advertising', 'Federal Decree-Law 26/2025'],
    ['OM', 17, 'advertising', 'Royal Decree 6/2022'],
    ['BR', 11, 'analytics', 'LGPD 14; Lei 15.211/2025 (ECA Digital)'],
    ['BR', 17, 'advertising', 'Lei 15.211/2025 (ECA Digital)'],
    ['CA-QC', 13, 'advertising', 'Law 25, 4.1, 14'],
    ['CA-ON', 12, 'advertising', 'PIPEDA 6.1'],
    ['US-IA', 12, 'advertising', 'COPPA Rule, 16 CFR 312'],
    ['US-CA', 12, 'advertising', 'COPPA Rule, 16 CFR 312; 11 CCR 7070'],
    ['US-CA', 15, 'advertising', '11 CCR 7071'],
    ['US-CO', 17, 'advertising', 'SB 24-041'],
    ['US-CT', 17, 'advertising', 'SB 1295 (2025)'],
    ['US-MT', 17, 'advertising', 'SB 297 (2025)'],
    ['US-NE', 16, 'advertising', 'Age-Appropriate Online Design Code Act'],
    ['US-OR', 15, 'advertising', 'HB 2008 (2025)'],
    ['US-TX', 16, 'advertising', 'Bus. & Com. Code 509 (SCOPE Act)'],
    ['US-TX', 12, 'analytics', 'COPPA Rule, 16 CFR 312; Bus. & Com. Code 509 (SCOPE Act)'],
    ['US-FL', 17, 'advertising', 'Fla. Stat. 501.71'],
    ['US-OH', 17, 'advertising', 'The strictest states as a model'],
    ['JP', 17, 'advertising', 'Our table has no row for this place'],
  ])('in %s at %d, where age decides on %s, is that on age: %s', (place, age, id, citation) => {
    const world = aWorld({ place, now: Date.parse('2026-11-24T12:00:00Z') });
    const consent = aConsent(world, { audience: { age } });
    consent.acceptAll();
    expect(consent.explain(id as 'advertising')).toMatchObject({ because: 'minor', citation });
  });

  test('is the site’s own rule where that keeps the young out', () => {
    const consent = aConsent(aWorld(), { audience: { adultsOnly: true, age: 17 } });
    consent.acceptAll();
    expect(consent.explain('advertising')).toMatchObject({
      because: 'minor',
      citation: 'The site’s own rule: adults only',
    });
  });

  test('is not that on age where something else decides', () => {
    const consent = aConsent(aWorld({ place: 'FR' }), { audience: { age: 14 } });
    expect(consent.explain('advertising')).toMatchObject({
      because: 'undecided',
      citation: 'ePrivacy Directive 5(3); GDPR 6, 7, 8',
    });
  });

  test.each(['JP', 'XX', 'T1'])('in %s says that the gap is in our table', (place) => {
    expect(ads(place).citation).toBe('Our table has no row for this place');
  });

  test('is none while the place is looked up', () => {
    const world = aWorld();
    const locate = () => new Promise<string>(() => {});
    const consent = aConsent(world, { floor: 'opt-in' }, { place: undefined, locate });
    expect(consent.explain('advertising').citation).toBe('');
  });
});

/** How each reason comes about, and what is then said of which category, on what law. */
const reasons: readonly [Because, () => Consent, string, string, string][] = [
  [
    'required',
    () => aConsent(aWorld()),
    ...(['necessary', 'The page cannot work without it.'] as const),
    'ePrivacy Directive 5(3); GDPR 6, 7, 8',
  ],
  [
    'choice',
    () => after(aWorld({ place: 'BR' }), (consent) => consent.acceptAll()),
    ...(['analytics', 'The visitor agreed to it.', 'LGPD 7, 8, 14'] as const),
  ],
  [
    'regime-default',
    () => aConsent(aWorld({ place: 'US-CA' })),
    ...(['analytics', 'The rules here let it run until the visitor objects.'] as const),
    'Cal. Civ. Code 1798.120, .135',
  ],
  [
    'exempt',
    () => aConsent(aWorld({ place: 'GB' }), { exemptions: { ukStatistics: true } }),
    ...(['analytics', 'The site declared a statutory exemption.'] as const),
    'PECR reg. 6, Sch. A1; UK GDPR 7',
  ],
  [
    'signal',
    () => aConsent(aWorld({ place: 'US-CO', gpc: true })),
    'advertising',
    'Global Privacy Control is on, and counts here by law or by choice.',
    'C.R.S. 6-1-1306',
  ],
  [
    'opted-out',
    () => after(aWorld({ place: 'US-VA' }), (consent) => consent.optOut()),
    ...([
      'advertising',
      'The visitor opted out of sale and sharing.',
      'Va. Code 59.1-577',
    ] as const),
  ],
  [
    'refused',
    () => after(aWorld({ place: 'CH' }), (consent) => void consent.rejectAll()),
    ...(['analytics', 'The visitor refused it.', 'FADP 6, 19; TCA 45c'] as const),
  ],
  [
    'undecided',
    () => aConsent(aWorld({ place: 'AE' })),
    ...(['analytics', 'The visitor has not been asked, or has not answered.'] as const),
    'Federal Decree-Law 45/2021',
  ],
  [
    'expired',
    () => {
      const world = aWorld({ place: 'CA-QC' });
      aConsent(world).acceptAll();
      world.now = Date.parse('2027-03-15T10:00:00Z');
      return aConsent(world);
    },
    'analytics',
    'The choice is older than guidance or this script, not a statute, lets it last.',
    'Law 25, 8.1, 14',
  ],
  [
    'revised',
    () => {
      const world = aWorld({ place: 'OM' });
      aConsent(world).acceptAll();
      return aConsent(world, { revision: 2 });
    },
    ...(['analytics', 'The site changed what it does since the visitor agreed.'] as const),
    'Royal Decree 6/2022',
  ],
  [
    'minor',
    () => aConsent(aWorld({ place: 'US-CA' }), { audience: { age: 15 } }),
    ...(['advertising', 'The visitor is known to be too young for the law or the site.'] as const),
    '11 CCR 7071',
  ],
  [
    'locating',
    () => aConsent(aWorld(), {}, { place: undefined, locate: () => new Promise(() => {}) }),
    ...(['analytics', 'The visitor’s place is still being looked up.', ''] as const),
  ],
  [
    'no-record-possible',
    () => aConsent(aWorld({ place: 'US-CA', text: 'no record' })),
    ...(['analytics', 'The stored choice cannot be read.'] as const),
    'Cal. Civ. Code 1798.120, .135',
  ],
];

function after(world: World, act: (consent: Consent) => void): Consent {
  const consent: Consent = aConsent(world);
  act(consent);
  return consent;
}

describe('the sentence and the law', () => {
  test.each(reasons)('for %s', (because, make, id, sentence, citation) => {
    const answer = (make() as Consent<string>).explain(id);
    expect(answer).toMatchObject({ because, sentence, citation });
  });

  test('are given for every reason there is', () => {
    expect(new Set(reasons.map(([because]) => because)).size).toBe(13);
  });
});

describe('the reason given', () => {
  test.each(['US-IA', 'US-CA', 'US-OH'])(
    'for the signal in %s leaves open whether a law or the site has it honoured',
    (place) => {
      const { because, sentence } = ads(place, {}, true);
      expect(because).toBe('signal');
      expect(sentence).toContain('by law or by choice');
    },
  );

  test.each<[string, ConsentConfig]>([
    ['FR', {}],
    ['US-CA', { floor: 'opt-in' }],
    ['BR', {}],
  ])('for a choice too old in %s is no statute', (place, config) => {
    const world = aWorld({ place });
    aConsent(world, config).acceptAll();
    world.now += 400 * 24 * 3600 * 1000;
    const { because, sentence } = aConsent(world, config).explain('advertising');
    expect(because).toBe('expired');
    expect(sentence).toContain('not a statute');
    expect(sentence).not.toContain('law lets');
  });

  test('is given for the young without a promise that a ban or the signal breaks', () => {
    const consent = aConsent(aWorld({ place: 'FR' }), { audience: { age: 14 } });
    consent.acceptAll();
    expect(consent.explain('advertising')).toMatchObject({
      because: 'minor',
      sentence: 'The visitor is known to be too young for the law or the site.',
    });
  });
});

test('what nobody configured is said to be unknown, and rests on no law', () => {
  const consent = aConsent(aWorld());
  consent.acceptAll();
  const explain: (id: string) => unknown = consent.explain;
  for (const id of ['nobody', '__proto__', 'toString']) {
    expect(explain(id)).toMatchObject({
      granted: false,
      because: 'undecided',
      citation: '',
      sentence: `Nothing here is called ${id}.`,
      change: 'An entry in the configuration.',
    });
  }
});

type Act = (consent: Consent, id: string) => unknown;

const consentBy =
  (by: By): Act =>
  (consent, id) =>
    consent.save({ [id]: 'granted' }, { by });
const optInBy =
  (by: By): Act =>
  (consent) =>
    consent.requestOptIn({ by }).confirm();

/** What is advised, as it is carried out. */
const sayings: Readonly<Record<string, Act>> = {
  'The visitor’s consent.': consentBy('self'),
  'A parent’s consent.': consentBy('parent'),
  'The visitor’s opt-in, in two steps.': optInBy('self'),
  'The teenager’s own opt-in, in two steps.': optInBy('teen'),
  'A parent’s opt-in, in two steps.': optInBy('parent'),
};
const denial: Act = (consent, id) => consent.save({ [id]: 'denied' });

describe('what would change the answer', { timeout: 60_000 }, () => {
  const places = [
    ...['FR', 'DE', 'GB', 'CH', 'AE', 'OM', 'BR', 'CA-QC', 'CA-ON', 'XX', 'JP'],
    ...['US', 'US-CA', 'US-CT', 'US-CO', 'US-OR', 'US-TX', 'US-IA', 'US-OH'],
  ];
  const aVisit = fc.record({
    place: fc.constantFrom(...places),
    gpc: fc.boolean(),
    months: fc.integer({ min: 0, max: 13 }),
    act: fc.constantFrom(
      ...['acceptAll', 'rejectAll', 'optOut', 'optIn', 'acknowledge', 'one', 'another', 'none'],
    ),
    by: fc.constantFrom<By>('self', 'self', 'teen', 'parent'),
  });
  const aSite = fc.record({
    floor: fc.constantFrom(undefined, undefined, 'opt-in' as const),
    frictionless: fc.boolean(),
    exemptions: fc.record({ ukStatistics: fc.boolean(), ukAppearance: fc.boolean() }),
    audience: fc.record({
      adultsOnly: fc.constantFrom(false, false, true),
      age: fc.constantFrom(undefined, undefined, 10, 12, 14, 15, 17, 20),
    }),
    revision: fc.constantFrom(1, 1, 2),
  });
  const services = [
    { id: 'theme', category: 'functional' },
    { id: 'robots', category: 'security' },
    { id: 'counter', category: 'analytics' },
    { id: 'seller', category: 'analytics', saleOrShare: true },
    { id: 'ads', category: 'advertising' },
    { id: 'own-ads', category: 'advertising', saleOrShare: false },
  ] as const;

  function carryOut(consent: Consent, { act, by }: { act: string; by: By }): void {
    if (act === 'acceptAll') consent.acceptAll({ by });
    else if (act === 'rejectAll') consent.rejectAll({ by });
    else if (act === 'optOut') consent.optOut({ by });
    else if (act === 'optIn') consent.requestOptIn({ by }).confirm();
    else if (act === 'acknowledge') consent.acknowledge({ by });
    else if (act === 'one') consent.save({ analytics: 'granted', advertising: 'denied' }, { by });
    else if (act === 'another') consent.save({ analytics: 'denied', seller: 'granted' }, { by });
  }

  test('does, when it is carried out; and where nothing would, nothing does', () => {
    fc.assert(
      fc.property(
        aSite,
        fc.array(aVisit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(true, true, true, false),
        fc.constantFrom(
          ...['necessary', 'functional', 'analytics', 'advertising', 'security'],
          ...services.map(({ id }) => id),
        ),
        (site, visits, isReadable, id) => {
          const config = { ...site, services } as ConsentConfig;
          const world = aWorld({ now: Date.parse('2026-07-15T10:00:00Z') });
          for (const { place, gpc, months, ...act } of visits) {
            Object.assign(world, { place, gpc, now: world.now + months * 30 * 24 * 3600 * 1000 });
            carryOut(aConsent(world, { ...config, revision: 1 }), act);
          }
          if (!isReadable) world.text = 'no record';
          const consent: Consent = aConsent(world, config);
          const { granted, because, change } = consent.explain(id);
          /** Whether it runs after this act, on a visit of its own. */
          const isOn = (act: Act, later = 0): boolean => {
            const copy = { ...world, now: world.now + later };
            const again: Consent = aConsent(copy, config);
            act(again, id);
            return again.has(id);
          };
          const said = Object.values(sayings).map((act) => isOn(act));
          const [year, nothing]: [number, Act] = [400 * 24 * 3600 * 1000, () => {}];
          const expected = granted
            ? because === 'required'
              ? isOn(denial) && 'Nothing.'
              : !isOn(denial) &&
                (because !== 'choice'
                  ? 'An objection.'
                  : isOn(nothing, year)
                    ? 'A withdrawal.'
                    : 'A withdrawal, or time.')
            : said.includes(true)
              ? Object.keys(sayings)[said.indexOf(true)]
              : 'Nothing that the visitor or a parent could say now.';
          expect([id, because, change]).toEqual([id, because, expected]);
        },
      ),
      { numRuns: 800 },
    );
  });

  test.each<[string, string, ConsentConfig, string, string]>([
    ['US-CA', 'rejectAll', {}, 'refused', 'The visitor’s opt-in, in two steps.'],
    ['FR', 'none', { audience: { age: 12 } }, 'undecided', 'A parent’s consent.'],
    ['FR', 'rejectAll', {}, 'refused', 'The visitor’s consent.'],
    ['US-CA', 'optIn', {}, 'choice', 'A withdrawal.'],
    ['FR', 'acceptAll', {}, 'choice', 'A withdrawal, or time.'],
    [
      ...(['US-CA', 'none', { audience: { age: 14 } }] as const),
      ...(['minor', 'The teenager’s own opt-in, in two steps.'] as const),
    ],
    ['FR', 'none', {}, 'undecided', 'The visitor’s consent.'],
    ['US-CA', 'none', {}, 'regime-default', 'An objection.'],
    [
      ...(['US-CA', 'optOut', { audience: { age: 12 } }] as const),
      ...(['minor', 'A parent’s opt-in, in two steps.'] as const),
    ],
    [
      ...(['BR', 'none', { audience: { age: 17 } }] as const),
      ...(['undecided', 'Nothing that the visitor or a parent could say now.'] as const),
    ],
  ])('in %s after %s with %j (%s): %s', (place, act, config, because, change) => {
    const consent = aConsent(aWorld({ place }), config);
    carryOut(consent, { act, by: 'self' });
    expect(consent.explain('advertising')).toMatchObject({ because, change });
  });

  test('under a floor and the signal is two steps', () => {
    expect(ads('US-CA', { floor: 'opt-in' }, true)).toMatchObject({
      because: 'undecided',
      change: 'The visitor’s opt-in, in two steps.',
    });
  });

  test('while the place is looked up is the answer', () => {
    const locate = () => new Promise<string>(() => {});
    const consent = aConsent(aWorld(), {}, { place: undefined, locate });
    expect(consent.explain('advertising').change).toBe('The answer.');
  });
});

test('an opt-out is taken back in two steps only where opting out binds', () => {
  const world = aWorld({ place: 'US-CA' });
  aConsent(world).optOut();
  world.place = 'FR';
  world.now += 1000;
  const consent = aConsent(world);
  expect(consent.explain('advertising').change).toBe('The visitor’s consent.');
  consent.acceptAll();
  expect(consent.has('advertising')).toBe(true);
  world.place = 'US-CA';
  const { because, change } = aConsent(world).explain('advertising');
  expect([because, change]).toEqual(['opted-out', 'The visitor’s opt-in, in two steps.']);
});
