// What explain says has to hold before a lawyer: no duty that the law cited does not have, no way that leads nowhere.
import { describe, expect, test } from 'vitest';
import type { ConsentConfig } from '../../../src/core/types.js';
import { aConsent, aWorld } from './fixtures-core.js';

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

  test('is none while the place is looked up', () => {
    const world = aWorld();
    const locate = () => new Promise<string>(() => {});
    const consent = aConsent(world, { floor: 'opt-in' }, { place: undefined, locate });
    expect(consent.explain('advertising').citation).toBe('');
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
  ])('for a choice too old in %s is no statute', (place, config) => {
    const world = aWorld({ place });
    aConsent(world, config).acceptAll();
    world.now += 200 * 24 * 3600 * 1000;
    const { because, sentence } = aConsent(world, config).explain('advertising');
    expect(because).toBe('expired');
    expect(sentence).toContain('guidance, not a statute');
    expect(sentence).not.toContain('law lets');
  });

  test.each<[string, number, ConsentConfig, boolean]>([
    ['US-CT', 16, {}, false],
    ['US-CA', 14, {}, true],
    ['FR', 14, {}, false],
    ['FR', 17, { audience: { adultsOnly: true } }, false],
  ])(
    'for the young in %s at %d promises nothing that a ban or the signal forbids',
    (place, age, config, gpc) => {
      const young = { ...config, audience: { ...config.audience, age } };
      const world = aWorld({ place, gpc, now: Date.parse('2026-11-24T12:00:00Z') });
      const consent = aConsent(world, young);
      consent.acceptAll();
      const { because, sentence, change } = consent.explain('advertising');
      expect([because, sentence]).toEqual([
        'minor',
        'The visitor is known to be too young for the law or the site.',
      ]);
      expect(change).toBe(
        'A parent’s consent, or the teenager’s in two steps, unless law, site or signal forbid that.',
      );
    },
  );
});

test('an opt-out is taken back in two steps only where opting out binds', () => {
  const world = aWorld({ place: 'US-CA' });
  aConsent(world).optOut();
  world.place = 'FR';
  world.now += 1000;
  const consent = aConsent(world);
  consent.acceptAll();
  expect(consent.has('advertising')).toBe(true);
  world.place = 'US-CA';
  const { because, change } = aConsent(world).explain('advertising');
  expect([because, change]).toEqual([
    'opted-out',
    'An opt-in, in two steps where opting out binds.',
  ]);
});
