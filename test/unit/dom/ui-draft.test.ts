import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/types.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';
import { isMinor } from '../../../src/ui/age.js';
import {
  decisionsToSave,
  isChanged,
  lockOf,
  optsOut,
  saveChoices,
  shownDecision,
  turn,
} from '../../../src/ui/draft.js';
import type { Draft } from '../../../src/ui/second-layer.js';
import { aConsent, services } from './ui-consent.js';

const of = (consent: ReturnType<typeof aConsent>['consent'], id: string) => {
  const { categories, services } = consent.settings;
  const found = [...categories, ...services].find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the switches of the preferences', () => {
  test('show what counts now, until they are turned', () => {
    const { consent } = aConsent();
    consent.save({ analytics: 'granted', advertising: 'denied' });
    const show = (id: string, draft = {}) =>
      shownDecision(of(consent, id), draft, consent.state.get(), consent.settings);
    expect([show('analytics'), show('advertising'), show('pixel')]).toEqual([
      'granted',
      'denied',
      'denied',
    ]);
    expect(show('pixel', { advertising: 'granted' })).toBe('granted');
    expect(show('pixel', { advertising: 'granted', pixel: 'denied' })).toBe('denied');
  });

  test('turn all services with their category, and only those', () => {
    const { consent } = aConsent();
    const before = { pixel: 'denied', stats: 'granted' } as const;
    const state = consent.state.get();
    const draft = turn(of(consent, 'advertising'), 'granted', before, state, consent.settings);
    expect(draft).toEqual({ advertising: 'granted', stats: 'granted' });
  });

  test('tell whether anything would change', () => {
    const { consent } = aConsent();
    consent.save({ analytics: 'granted' });
    expect(isChanged({}, consent.state.get())).toBe(false);
    expect(isChanged({ analytics: 'granted', pixel: 'denied' }, consent.state.get())).toBe(false);
    expect(isChanged({ analytics: 'denied' }, consent.state.get())).toBe(true);
  });

  test('save every category as shown, and services that differ', () => {
    const { consent } = aConsent();
    const draft = { advertising: 'granted', pixel: 'denied' } as const;
    expect(decisionsToSave(draft, consent.state.get(), consent.settings)).toEqual({
      analytics: 'denied',
      advertising: 'granted',
      pixel: 'denied',
    });
  });

  test('save a service that no longer differs, because its old answer would stay', () => {
    const { consent } = aConsent();
    consent.save({ advertising: 'granted', pixel: 'denied' });
    const state = consent.state.get();
    const draft = turn(of(consent, 'advertising'), 'granted', {}, state, consent.settings);
    consent.save(
      decisionsToSave({ ...draft, pixel: 'granted' }, consent.state.get(), consent.settings),
    );
    expect(consent.has('pixel')).toBe(true);
  });

  test('are locked for what the visitor opted out of, and saved without it', () => {
    const { consent } = aConsent({}, { place: 'US-CA', signals: { gpc: true } });
    const { settings } = consent;
    const state = consent.state.get();
    expect(lockOf(of(consent, 'advertising'), state, settings)).toBe('lockedOptOut');
    expect(lockOf(of(consent, 'analytics'), state, settings)).toBeNull();
    expect(shownDecision(of(consent, 'pixel'), { pixel: 'granted' }, state, settings)).toBe(
      'denied',
    );
    expect(decisionsToSave({}, state, settings)).toEqual({ analytics: 'granted' });
  });

  test('are locked for known minors where they may not choose', () => {
    const { consent } = aConsent({ audience: { age: 12 } }, { place: 'US-CA' });
    expect(lockOf(of(consent, 'advertising'), consent.state.get(), consent.settings)).toBe(
      'lockedMinor',
    );
  });

  test('are locked for teenagers whom a floor asks, before and after they agree to the rest', () => {
    const config = { floor: 'opt-in', audience: { age: 14 } } as const;
    const { consent } = aConsent(config, { place: 'US-CA' });
    const lock = (id: string) => lockOf(of(consent, id), consent.state.get(), consent.settings);
    const locks = () => [lock('advertising'), lock('pixel'), lock('analytics')];
    expect(locks()).toEqual(['lockedMinor', 'lockedMinor', null]);
    consent.acceptAll();
    expect(locks()).toEqual(['lockedMinor', 'lockedMinor', null]);
  });

  test.each([
    ['a child, before and after refusing', 9, 'lockedMinor', 'lockedMinor'],
    [
      'one of 14 in a place where 15 is the age, while it is asked for a parent',
      14,
      'lockedMinor',
      null,
    ],
    ['one of 16 in that place, who may decide', 16, null, null],
  ] as const)('are locked for %s', (_, age, before, after) => {
    const { consent } = aConsent({ audience: { age } });
    const lock = () => lockOf(of(consent, 'analytics'), consent.state.get(), consent.settings);
    expect(lock()).toBe(before);
    void consent.rejectAll();
    expect(lock()).toBe(after);
  });

  test.each([9, 14])('show what a parent allowed, and take it back: %s', (age) => {
    const { consent } = aConsent({ audience: { age } });
    const { settings } = consent;
    const show = (id: string, draft: Draft = {}) => {
      const item = of(consent, id);
      const state = consent.state.get();
      return [shownDecision(item, draft, state, settings), lockOf(item, state, settings)];
    };
    consent.acceptAll({ by: 'parent' });
    expect(show('advertising')).toEqual(['granted', null]);
    expect(show('pixel', { pixel: 'denied' })).toEqual(['denied', null]);
    const choices = decisionsToSave(
      { advertising: 'denied' },
      consent.state.get(),
      consent.settings,
    );
    // To say the rest again in one's own name would replace the parent's yes.
    expect(choices).toEqual({ advertising: 'denied' });
    saveChoices(consent, choices, {});
    expect([consent.has('advertising'), consent.has('analytics'), consent.has('stats')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(consent.state.get().ask).toBeNull();
  });

  test('show a child what is granted without a yes, and what is locked', () => {
    const { consent } = aConsent(
      { audience: { age: 9 }, categories: { necessary: {}, functional: {}, advertising: {} } },
      { place: 'US-CA' },
    );
    const state = consent.state.get();
    const show = (id: string) => shownDecision(of(consent, id), {}, state, consent.settings);
    expect([show('functional'), show('advertising')]).toEqual(['granted', 'denied']);
  });

  test('withdraw what was allowed and no longer is, and leave the rest as shown', () => {
    const { consent } = aConsent();
    consent.acceptAll();
    const outcome = saveChoices(consent, { analytics: 'denied', advertising: 'granted' }, {});
    expect(outcome).toBeInstanceOf(Promise);
    expect([consent.has('analytics'), consent.has('advertising')]).toEqual([false, true]);
    expect(saveChoices(consent, { analytics: 'granted' }, {})).toBeUndefined();
  });
});

describe('refusing what is sold where that is a right', () => {
  const sellers = [
    ...services,
    { id: 'video', category: 'embeds', name: 'Video' },
    { id: 'player', category: 'embeds', name: 'Player', saleOrShare: false },
    { id: 'shared-stats', category: 'analytics', name: 'Shared stats', saleOrShare: true },
  ];
  const visit = (place = 'US-CA', consent = aConsent({ services: sellers }, { place }).consent) => {
    let draft: Draft = {};
    const all = [...consent.settings.categories, ...consent.settings.services];
    const shown = () =>
      all
        .filter(({ kind }) => kind !== 'necessary')
        .filter(
          (each) => shownDecision(each, draft, consent.state.get(), consent.settings) === 'granted',
        )
        .map(({ id }) => id);
    return {
      consent,
      shown,
      isOptingOut: () => optsOut(draft, consent.state.get(), consent.settings),
      turn: (id: string, decision: Decision) => {
        draft = turn(of(consent, id), decision, draft, consent.state.get(), consent.settings);
      },
      save: () => {
        const { settings, state } = consent;
        saveChoices(consent, decisionsToSave(draft, state.get(), settings), {});
        draft = {};
      },
      allowed: () =>
        all.filter(({ id, kind }) => kind !== 'necessary' && consent.has(id)).map(({ id }) => id),
    };
  };
  const unsold = ['analytics', 'stats', 'player'];

  test.each(['advertising', 'embeds'])('shows that a category is the opt-out: %s', (id) => {
    const { consent, turn: press, shown, save, allowed, isOptingOut } = visit();
    press(id, 'denied');
    expect(isOptingOut()).toBe(true);
    // What its category refuses is refused with it.
    const left = unsold.filter((each) => !(id === 'embeds' && each === 'player'));
    expect(shown()).toEqual(left);
    save();
    expect(allowed()).toEqual(left);
    expect(consent.state.get().optOut).toBe('opted-out');
  });

  test.each(['pixel', 'video', 'shared-stats'])('refuses one seller by itself: %s', (id) => {
    const { consent, turn: press, shown, save, allowed, isOptingOut } = visit();
    const others = shown().filter((each) => each !== id);
    press(id, 'denied');
    expect(isOptingOut()).toBe(false);
    expect(shown()).toEqual(others);
    save();
    expect(allowed()).toEqual(others);
    expect(consent.state.get().optOut).toBe('none');
    press(id, 'granted');
    save();
    expect(allowed()).toContain(id);
  });

  test('is undone by turning any of them back on', () => {
    const { turn: press, shown, isOptingOut } = visit();
    const before = shown();
    press('advertising', 'denied');
    press('embeds', 'granted');
    expect(isOptingOut()).toBe(false);
    expect(shown()).toEqual(before);
  });

  test('is no refusal of a category that sells nothing', () => {
    const { consent, turn: press, shown, save, allowed } = visit();
    press('analytics', 'denied');
    save();
    press('analytics', 'granted');
    press('stats', 'denied');
    save();
    press('analytics', 'denied');
    const before = shown();
    save();
    expect(allowed()).toEqual(before);
    expect(allowed()).toContain('pixel');
    expect(consent.state.get().optOut).toBe('none');
  });

  test('is not said by saving what was refused elsewhere, and not of elsewhere', () => {
    const storage = createMemoryStorage();
    const inPlace = (place: string) =>
      visit(place, aConsent({ services: sellers }, { place, storage }).consent);
    const french = inPlace('FR');
    french.turn('advertising', 'granted');
    french.save();
    expect(french.allowed()).toEqual(['advertising', 'pixel', 'ads']);
    const american = inPlace('US-CA');
    american.turn('analytics', 'granted');
    const before = american.shown();
    expect(before).toContain('pixel');
    expect(before).not.toContain('video');
    american.save();
    expect(american.allowed()).toEqual(before);
  });

  test('leaves what is refused within a category that is locked as it is shown', () => {
    const { consent, turn: press, shown, save, allowed } = visit();
    consent.optOut();
    press('player', 'denied');
    expect(shown()).toEqual(['analytics', 'stats']);
    save();
    expect(allowed()).toEqual(['analytics', 'stats']);
  });
});

describe('a minor', () => {
  test.each([
    [undefined, false],
    [17, true],
    [18, false],
    [() => 9, true],
    [() => undefined, false],
    [
      () => {
        throw new Error('no age');
      },
      true,
    ],
  ])('is known by the age %s: %s', (age, expected) => {
    const { settings } = aConsent(age === undefined ? {} : { audience: { age } }).consent;
    expect(isMinor(settings)).toBe(expected);
  });
});
