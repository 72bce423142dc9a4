import { describe, expect, test, vi } from 'vitest';
import { type Facts, resolveGrants } from '../../../src/core/state.js';
import type {
  Act,
  Consent,
  ConsentConfig,
  ConsentStorage,
  Evidence,
  HistoryDraft,
} from '../../../src/core/types.js';
import { aConsent, aWorld, envOf, storageOf } from './fixtures-core.js';

const config: ConsentConfig = {
  categories: { analytics: {}, advertising: {} },
  services: [
    { id: 'counter', category: 'analytics' },
    { id: 'shared-counter', category: 'analytics', saleOrShare: true },
    { id: 'ads', category: 'advertising' },
    { id: 'own-ads', category: 'advertising', saleOrShare: false },
  ],
};

function granted(consent: ReturnType<typeof aConsent>): string[] {
  const { grants, services } = consent.state.get();
  return Object.entries({ ...grants, ...services })
    .filter(([, grant]) => grant.granted)
    .map(([id]) => id);
}

describe('a first visit where consent is asked for', () => {
  test('grants the necessary only, stores nothing and asks', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    expect(granted(consent)).toEqual(['necessary']);
    expect(consent.state.get()).toMatchObject({ ask: 'banner', status: 'undecided', record: null });
    expect(world.writes).toBe(0);
  });

  test('stores a choice before anyone is told of it', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    const seen: unknown[] = [];
    consent.onChange((state) => seen.push([world.text !== null, state.status]));
    consent.acceptAll({ via: 'banner' });
    expect(seen).toEqual([[true, 'decided']]);
  });

  test('keeps the choice for the next visit', () => {
    const world = aWorld();
    aConsent(world, config).acceptAll({ via: 'banner' });
    const next = aConsent(world, config);
    expect(next.state.get()).toMatchObject({ ask: null, status: 'decided' });
    expect(next.has('analytics')).toBe(true);
    expect(next.state.get().record?.statements[0]).toMatchObject({ via: 'banner', by: 'self' });
  });
});

describe('choices', () => {
  test('save keeps what it leaves out, and lets a service differ from its category', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    consent.save({ analytics: 'granted', ads: 'granted' });
    expect(granted(consent)).toEqual([
      'necessary',
      'analytics',
      'counter',
      'shared-counter',
      'ads',
    ]);
    consent.save({ counter: 'denied' });
    expect(granted(consent)).toEqual(['necessary', 'analytics', 'shared-counter', 'ads']);
    expect(consent.state.get().record?.statements).toHaveLength(2);
  });

  test('saving a grant for a category leaves an earlier refusal of one of its services alone', () => {
    const consent = aConsent(aWorld(), config);
    consent.save({ counter: 'denied' });
    consent.save({ analytics: 'granted' });
    expect(consent.has('counter')).toBe(false);
    expect(consent.has('shared-counter')).toBe(true);
  });

  test('refusing a category refuses the services that were agreed to one by one', () => {
    const consent = aConsent(aWorld(), config);
    consent.save({ counter: 'granted' });
    consent.save({ analytics: 'denied' });
    expect(consent.has('counter')).toBe(false);
  });

  test('accepting all replaces everything that was said before', () => {
    const consent = aConsent(aWorld(), config);
    consent.save({ counter: 'denied', analytics: 'granted' });
    consent.acceptAll();
    expect(consent.has('counter')).toBe(true);
    expect(consent.state.get().record?.statements).toHaveLength(1);
  });

  test('withdrawing one category does not renew the others', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    consent.acceptAll();
    world.now += 86_400_000;
    void consent.withdraw('advertising');
    world.now = Date.parse('2026-09-15T10:00:00Z');
    consent.refresh();
    expect(consent.explain('analytics')).toMatchObject({ granted: false, because: 'expired' });
  });

  test('withdrawing everything refuses everything', () => {
    const consent = aConsent(aWorld(), config);
    consent.acceptAll();
    void consent.withdraw();
    expect(granted(consent)).toEqual(['necessary']);
    expect(consent.state.get().ask).toBeNull();
  });

  test('ignores what is not a choice', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    const junk: unknown = { analytics: true, ads: 'yes', nobody: 'granted', necessary: 'denied' };
    consent.save(junk as Record<string, 'granted'>);
    consent.save(null as unknown as Record<string, 'granted'>);
    void consent.withdraw('nobody');
    expect(granted(consent)).toEqual(['necessary']);
    expect(world.problems.map(({ code, path }) => [code, path])).toContainEqual([
      'unknown-id',
      'nobody',
    ]);
  });

  test.each(['FR', 'US-CA'])('records nothing in %s where nothing was chosen', async (place) => {
    const entries: unknown[] = [];
    const world = aWorld({ place });
    const log = { append: async (entry: HistoryDraft) => void entries.push(entry) };
    const consent = aConsent(world, config, { evidence: async () => log as unknown as Evidence });
    const before = consent.state.get();
    for (const choices of [{ typo: 'denied' }, { necessary: 'denied' }, {}, null]) {
      await consent.save(choices as Record<string, 'denied'>);
    }
    await consent.withdraw('necessary');
    await consent.withdraw('typo');
    expect(world.text).toBeNull();
    expect(entries).toEqual([]);
    expect(consent.state.get()).toEqual(before);
  });

  test('reset forgets everything and begins with a new id', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    consent.acceptAll();
    const first = consent.state.get().record?.id;
    consent.reset();
    expect(world.text).toBeNull();
    expect(consent.state.get().ask).toBe('banner');
    consent.acceptAll();
    expect(consent.state.get().record?.id).not.toBe(first);
  });

  test('names how and by whom in the record', () => {
    const consent = aConsent(aWorld(), config, { shown: () => ({ language: 'fr', banner: 'ab' }) });
    consent.save({ analytics: 'granted' }, { via: 'preferences', by: 'agent' });
    expect(consent.state.get().record?.statements[0]).toMatchObject({
      via: 'preferences',
      by: 'agent',
      language: 'fr',
      banner: 'ab',
      decidedAt: '2026-03-15T10:00:00Z',
    });
  });

  test('names the version of the rules under which it was said', () => {
    const said = (act: (consent: Consent) => void, gpc = false) => {
      const consent = aConsent(aWorld({ place: 'US-CA', gpc }), config);
      act(consent);
      return consent.state.get().record;
    };
    const rules = '2026.11';
    expect(said((consent) => consent.optOut())?.optOut).toMatchObject({ rules });
    expect(said(() => {}, true)?.optOut).toMatchObject({ via: 'signal', rules });
    expect(said((consent) => consent.requestOptIn().confirm())).toMatchObject({
      optIn: { rules },
      statements: [{ rules }],
    });
    expect(said((consent) => consent.acknowledge())?.acknowledged).toMatchObject({ rules });
  });

  test.each([
    ['a control of the page’s own', { via: 'footer' }, ['footer']],
    ['a person that there is not', { by: 'me' }, ['me']],
    ['no words', { via: 7, by: null }, ['7', 'null']],
    [
      'what every object has',
      { via: 'constructor', by: '__proto__' },
      ['constructor', '__proto__'],
    ],
    ['nothing', null, []],
    ['a text', 'banner', []],
  ])('%s destroys no record, and is said once', (_, act, paths) => {
    const world = aWorld({ place: 'US-CA' });
    aConsent(world, config).optOut();
    const consent = aConsent(world, config);
    for (const decision of ['granted', 'denied'] as const) {
      void consent.save({ analytics: decision }, act as Act);
    }
    expect(world.problems.map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['unknown-act', path]),
    );
    const { record, optOut } = aConsent(world, config).state.get();
    expect(record?.statements[0]).toMatchObject({ via: 'api', by: 'self' });
    expect(optOut).toBe('opted-out');
  });
});

describe('a word that there is not', () => {
  test.each([
    ['decision', (consent: Consent): unknown => consent.save({ analytics: 'yes' as 'granted' })],
    ['surface', (consent: Consent): unknown => consent.open('yes' as 'banner')],
  ])('for a %s is said once, and changes nothing', (_, command) => {
    const world = aWorld();
    const consent = aConsent(world, config);
    consent.acceptAll();
    consent.open('preferences');
    const before = consent.state.get();
    command(consent);
    command(consent);
    expect(world.problems.map(({ code, path }) => [code, path])).toEqual([['unknown-act', 'yes']]);
    expect(consent.state.get()).toEqual(before);
    expect(consent.view.get()).toBe('preferences');
  });

  test('for a decision leaves those beside it', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    void consent.save({ analytics: true as unknown as 'granted', advertising: 'granted' });
    expect(world.problems.map(({ path }) => path)).toEqual(['true']);
    expect([consent.has('analytics'), consent.has('advertising')]).toEqual([false, true]);
  });

  test('is none where nothing is said', () => {
    const world = aWorld();
    void aConsent(world, config).save({ analytics: undefined as unknown as 'granted' });
    expect(world.problems).toEqual([]);
  });
});

describe('sale and sharing where opting out is the rule', () => {
  test('stores the signal as an opt-out, which stays when the signal goes', () => {
    const world = aWorld({ place: 'US-CA', gpc: true });
    const consent = aConsent(world, config);
    expect(consent.state.get()).toMatchObject({ optOut: 'honored', ask: null, mayAskSale: false });
    expect(granted(consent)).toEqual(['necessary', 'analytics', 'counter', 'own-ads']);
    expect(consent.state.get().record?.optOut).toMatchObject({ via: 'signal' });
    world.gpc = false;
    expect(aConsent(world, config).state.get().optOut).toBe('opted-out');
  });

  test('opting back in takes two steps, and the second only once', () => {
    const world = aWorld({ place: 'US-CA' });
    const consent = aConsent(world, config);
    consent.optOut({ via: 'choices' });
    const request = consent.requestOptIn();
    expect(consent.has('ads')).toBe(false);
    request.confirm();
    expect(consent.has('ads')).toBe(true);
    expect(consent.state.get().optOut).toBe('none');
    consent.optOut();
    request.confirm();
    expect(consent.has('ads')).toBe(false);
  });

  test('accepting everything does not undo an opt-out', () => {
    const consent = aConsent(aWorld({ place: 'US-CA' }), config);
    consent.optOut();
    consent.acceptAll();
    consent.save({ ads: 'granted', 'shared-counter': 'granted' });
    expect(granted(consent)).toEqual(['necessary', 'analytics', 'counter', 'own-ads']);
    expect(consent.state.get().optOut).toBe('opted-out');
  });

  test('refusing a sharing category in the preferences is an opt-out', () => {
    const consent = aConsent(aWorld({ place: 'US-CA' }), config);
    consent.save({ advertising: 'denied' }, { via: 'preferences' });
    expect(consent.state.get()).toMatchObject({ optOut: 'opted-out', mayAskSale: false });
    void consent.rejectAll({ via: 'choices' });
    expect(consent.state.get().record?.optOut?.via).toBe('choices');
  });

  test('acknowledging a notice ends it until something changes', () => {
    const world = aWorld({ place: 'CA' });
    const consent = aConsent(world, config);
    expect(consent.state.get().ask).toBe('notice');
    consent.acknowledge({ via: 'banner' });
    expect(consent.state.get().ask).toBeNull();
    expect(aConsent(world, { ...config, revision: 2 }).state.get().ask).toBe('notice');
  });
});

describe('an opt-out that meets later words', () => {
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  const sale = ['shared-counter', 'advertising', 'ads'];
  const visit = (world: ReturnType<typeof aWorld>, place: string, day: string, gpc = false) => {
    Object.assign(world, { place, now: at(day), gpc });
    return aConsent(world, config);
  };
  const off = (consent: ReturnType<typeof aConsent>): string[] =>
    sale.filter((id) => !granted(consent).includes(id));

  test('the signal renews it when consent was given elsewhere since', () => {
    const world = aWorld();
    visit(world, 'US-CA', '2026-01-10').optOut();
    visit(world, 'FR', '2026-02-10').acceptAll();
    visit(world, 'US-CA', '2026-02-20', true);
    expect(off(visit(world, 'FR', '2026-03-10'))).toEqual(sale);
  });

  test('the signal does not write again on every page', () => {
    const world = aWorld();
    visit(world, 'US-CA', '2026-01-10', true);
    visit(world, 'US-CA', '2026-01-11', true);
    expect(world.writes).toBe(1);
  });

  test.each([
    [
      'the signal',
      (world: ReturnType<typeof aWorld>): unknown => visit(world, 'US-CA', '2026-01-10', true),
    ],
    [
      'the link',
      (world: ReturnType<typeof aWorld>): unknown => visit(world, 'US-CA', '2026-01-10').optOut(),
    ],
  ])('by %s: the twelve months are counted from the last month of the signal', (_, say) => {
    const world = aWorld();
    say(world);
    const { text } = world;
    visit(world, 'US-CA', '2026-02-09', true);
    expect(world.text).toBe(text);
    visit(world, 'US-CA', '2026-02-10', true);
    visit(world, 'US-CA', '2026-12-20', true);
    expect(world.writes).toBe(3);
    const later = (day: string) => visit(world, 'US-CA', day).state.get();
    expect(later('2027-12-19')).toMatchObject({ optOut: 'opted-out', mayAskSale: false });
    expect(later('2027-12-20')).toMatchObject({ optOut: 'opted-out', mayAskSale: true });
  });

  test('the signal changes nothing of it but its date', async () => {
    const world = aWorld();
    visit(world, 'US-CA', '2026-01-10').optOut({ via: 'link' });
    // A service that is sold in a category that is not.
    visit(world, 'FR', '2026-02-10').save({ analytics: 'granted' });
    const before = visit(world, 'US-CA', '2026-03-20').state.get().record;
    const entries: HistoryDraft[] = [];
    const evidence = async () =>
      ({ append: async (entry: HistoryDraft) => void entries.push(entry) }) as unknown as Evidence;
    Object.assign(world, { now: at('2026-03-20'), gpc: true });
    aConsent(world, config, { evidence });
    const { record } = visit(world, 'US-CA', '2026-03-20').state.get();
    expect(record).toEqual({
      ...before,
      sequence: 3,
      decidedAt: '2026-03-20T00:00:00Z',
      optOut: { ...before?.optOut, at: '2026-03-20T00:00:00Z' },
    });
    expect(visit(world, 'FR', '2026-03-21').has('shared-counter')).toBe(true);
    await vi.waitFor(() =>
      expect(entries).toMatchObject([
        { state: 'ConsentWithdrawn', via: 'signal', at: record?.decidedAt },
      ]),
    );
  });

  test('a refusal of sale renews it, and the twelve months', () => {
    const world = aWorld();
    visit(world, 'US-CA', '2026-03-01').optOut();
    void visit(world, 'US-CA', '2026-09-03').rejectAll();
    expect(visit(world, 'US-CA', '2027-03-01').state.get().mayAskSale).toBe(false);
    expect(visit(world, 'US-CA', '2027-09-03').state.get().mayAskSale).toBe(true);
  });

  test('an opt-in that a wrong clock dated ahead does not undo it', () => {
    const world = aWorld();
    visit(world, 'US-CA', '2026-03-15').optOut();
    world.now = at('2026-03-15') + 301_000;
    aConsent(world, config).requestOptIn().confirm();
    const early = visit(world, 'US-CA', '2026-03-15');
    expect(off(early)).toEqual(sale);
    expect(early.state.get().optOut).toBe('opted-out');
    expect(off(visit(world, 'US-CA', '2026-03-16'))).toEqual([]);
  });

  test('where a floor raises the rules, the full banner comes back after twelve months, but one click undoes nothing', () => {
    const world = aWorld();
    const raised: ConsentConfig = { ...config, floor: 'opt-in' };
    visit(world, 'US-CA', '2026-03-01').optOut();
    world.now = at('2027-03-01') - 1000;
    expect(aConsent(world, raised).state.get().ask).toBe('banner-without-sale');
    world.now = at('2027-03-01');
    const consent = aConsent(world, raised);
    expect(consent.state.get()).toMatchObject({ ask: 'banner', mayAskSale: true });
    consent.acceptAll();
    expect(consent.state.get().ask).toBeNull();
    expect(off(consent)).toEqual(sale);
    consent.requestOptIn().confirm();
    expect(off(consent)).toEqual([]);
  });

  test('accepting a banner without sale still reaches a service that shares nothing', () => {
    const world = aWorld({ place: 'US-CA', gpc: true });
    const consent = aConsent(world, { ...config, floor: 'opt-in' });
    consent.acceptAll();
    expect(consent.has('own-ads')).toBe(true);
    expect(off(consent)).toEqual(sale);
  });

  test('a clock that shows no time throws nothing and grants nothing', () => {
    const world = aWorld({ now: 9e15 });
    const consent = aConsent(world, config);
    expect(() => consent.acceptAll()).not.toThrow();
    world.now = Number.NaN;
    expect(granted(aConsent(world, config))).toEqual(['necessary']);
  });
});

describe('place', () => {
  test('grants nothing while it is looked up, then applies its rules', async () => {
    const world = aWorld();
    const { place: _, ...env } = envOf(world);
    let answer: (place: string) => void = () => {};
    const locate = () => new Promise<string>((resolve) => (answer = resolve));
    const consent = aConsent(world, config, { ...env, place: undefined, locate });
    expect(consent.state.get()).toMatchObject({ status: 'locating', ask: null, place: 'XX' });
    expect(consent.explain('ads')).toMatchObject({
      granted: false,
      because: 'locating',
      citation: '',
    });
    expect(consent.has('necessary')).toBe(true);
    answer('US-TX');
    await vi.waitFor(() => expect(consent.state.get().regime).toBe('us-tx'));
    expect(consent.has('ads')).toBe(true);
  });

  test.each([
    ['everything', 'US-CA', (consent: Consent): unknown => consent.rejectAll(), 'opted-out'],
    ['advertising', 'US-CA', (consent: Consent) => consent.withdraw('advertising'), 'opted-out'],
    ['what nobody sells', 'US-CA', (consent: Consent) => consent.withdraw('analytics'), 'none'],
    ['everything', 'FR', (consent: Consent): unknown => consent.rejectAll(), 'none'],
  ] as const)('refusing %s before it is known counts in %s', async (_, place, say, optOut) => {
    const world = aWorld();
    const consent = aConsent(world, config, { place: undefined, locate: async () => place });
    say(consent);
    await vi.waitFor(() => expect(consent.state.get().place).toBe(place));
    expect(consent.state.get()).toMatchObject({ optOut });
    expect(consent.has('ads')).toBe(optOut === 'none' && place === 'US-CA');
    // It stands in the way of no later consent.
    Object.assign(world, { place: 'FR', now: world.now + 1000 });
    const later = aConsent(world, config);
    later.acceptAll();
    expect(later.has('ads')).toBe(true);
  });

  test('falls back to the strictest rules when nobody knows it', async () => {
    const world = aWorld();
    const consent = aConsent(world, config, { place: undefined, locate: () => Promise.reject() });
    await vi.waitFor(() => expect(consent.state.get().ask).toBe('banner'));
    expect(consent.state.get().regime).toBe('xx');
    expect(aConsent(world, config, { place: undefined }).state.get().regime).toBe('xx');
  });
});

describe('reading', () => {
  test('whenGranted resolves at once or when the grant comes', async () => {
    const consent = aConsent(aWorld(), config);
    const order: string[] = [];
    await consent.whenGranted('necessary');
    const later = [consent.whenGranted('ads'), consent.whenGranted('ads')].map((promise) =>
      promise.then(() => order.push('ads')),
    );
    consent.save({ analytics: 'granted' });
    expect(order).toEqual([]);
    consent.acceptAll();
    await Promise.all(later);
    expect(order).toEqual(['ads', 'ads']);
  });

  test('whoever waited for a grant is told of as running, from the grant on', async () => {
    const started: string[] = [];
    const consent = aConsent(aWorld(), config, { started: (id) => void started.push(id) });
    void consent.whenGranted('necessary');
    void consent.whenGranted('ads');
    void consent.whenGranted('analytics');
    consent.rejectAll();
    expect(started).toEqual(['necessary']);
    consent.save({ ads: 'granted' });
    consent.save({ ads: 'granted' });
    expect(started).toEqual(['necessary', 'ads']);
  });

  test('an unknown id is denied, and said once', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    const has: (id: string) => boolean = consent.has;
    expect([has('nobody'), has('nobody'), has('__proto__')]).toEqual([false, false, false]);
    expect(world.problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-id', 'nobody'],
      ['unknown-id', '__proto__'],
    ]);
    expect(consent.explain('nobody')).toMatchObject({ granted: false, because: 'undecided' });
  });

  test('explains with the row and its provisions', () => {
    const consent = aConsent(aWorld(), config);
    expect(consent.explain('ads')).toMatchObject({
      id: 'ads',
      place: 'FR',
      regime: 'eu',
      model: 'opt-in',
      because: 'undecided',
      sentence: 'The visitor has not been asked, or has not answered.',
    });
    expect(consent.explain('ads').citation).toContain('GDPR');
  });

  test.each([
    ['US-CO', '2025-09-30T23:59:59Z', '2023-07-01'],
    ['US-CO', '2025-10-01T00:00:00Z', '2025-10-01'],
    ['GB', '2026-02-04T23:59:59Z', ''],
    ['GB', '2026-02-05T00:00:00Z', '2026-02-05'],
  ])('in %s at %s it names the row that applies from %s', (place, time, effectiveFrom) => {
    const consent = aConsent(aWorld({ place, now: Date.parse(time) }), config);
    expect(consent.explain('ads')).toMatchObject({ place, effectiveFrom });
  });

  test.each([
    [' us-ca ', 'US-CA', 'us-ca'],
    ['de_by', 'DE-BY', 'eu'],
    ['T1', 'XX', 'xx'],
    ['nowhere', 'XX', 'xx'],
    ['', 'XX', 'xx'],
  ])('a place given as "%s" counts as %s', (given, place, regime) => {
    const consent = aConsent(aWorld({ place: given }), config);
    expect(consent.state.get()).toMatchObject({ place, regime });
  });

  test('onChange hears of changes only, and of no two that are alike', () => {
    const consent = aConsent(aWorld(), config);
    const seen = vi.fn();
    const stop = consent.onChange(seen);
    consent.refresh();
    expect(seen).not.toHaveBeenCalled();
    consent.acceptAll();
    consent.refresh();
    expect(seen).toHaveBeenCalledOnce();
    stop();
    void consent.rejectAll();
    expect(seen).toHaveBeenCalledOnce();
  });

  test('whoever listens last hears the latest last, when a listener itself chooses', () => {
    const consent = aConsent(aWorld(), config);
    const heard: boolean[][] = [[], []];
    consent.onChange(({ grants }) => {
      if (grants['analytics']?.granted) consent.rejectAll();
    });
    consent.onChange(({ grants }) => heard[0]?.push(grants['analytics']?.granted === true));
    consent.state.subscribe(({ grants }) => heard[1]?.push(grants['analytics']?.granted === true));
    consent.acceptAll();
    expect(consent.has('analytics')).toBe(false);
    expect(heard.map((each) => each.at(-1))).toEqual([false, false]);
  });

  test('hears the latest last, too, when a subscriber itself chooses', () => {
    const consent = aConsent(aWorld(), config);
    const heard: boolean[][] = [[], []];
    consent.state.subscribe(({ grants }) => {
      if (grants['analytics']?.granted) consent.rejectAll();
    });
    consent.onChange(({ grants }) => heard[0]?.push(grants['analytics']?.granted === true));
    consent.state.subscribe(({ grants }) => heard[1]?.push(grants['analytics']?.granted === true));
    consent.acceptAll();
    expect(heard.map((each) => each.at(-1))).toEqual([false, false]);
  });

  test('late subscribers get the current state at once', () => {
    const consent = aConsent(aWorld(), config);
    consent.acceptAll();
    const seen = vi.fn();
    consent.state.subscribe(seen)();
    expect(seen).toHaveBeenCalledExactlyOnceWith(consent.state.get());
  });

  test('monitoring hears of every listener that throws', () => {
    const monitor = vi.fn();
    vi.stubGlobal('reportError', monitor);
    const consent = aConsent(aWorld(), config);
    const failures = [new Error('first'), new Error('second')];
    for (const failure of failures) {
      consent.onChange(() => {
        throw failure;
      });
    }
    consent.acceptAll();
    vi.unstubAllGlobals();
    expect(monitor.mock.calls).toEqual(failures.map((failure) => [failure]));
  });

  test('a listener that throws stops no other, and is reported', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    const seen = vi.fn();
    consent.onChange(() => {
      throw new Error('host');
    });
    consent.onProblem(() => {
      throw new Error('monitor');
    });
    consent.onProblem(seen);
    consent.onChange(seen);
    consent.acceptAll();
    expect(seen).toHaveBeenCalledTimes(2);
    expect(world.problems.map(({ code }) => code)).toEqual(['listener-failed']);
    let calls = 0;
    consent.state.subscribe(() => {
      if (calls++) throw new Error('host');
    });
    void consent.rejectAll();
    expect(consent.has('ads')).toBe(false);
  });

  test('open and close are told apart from the state', () => {
    const consent = aConsent(aWorld(), config);
    const seen: unknown[] = [];
    consent.view.subscribe((surface) => seen.push(surface));
    consent.open('preferences');
    consent.close();
    expect(seen).toEqual([null, 'preferences', null]);
  });
});

test('resolveGrants answers from the same facts as the consent does', () => {
  const world = aWorld({ place: 'US-CA', gpc: true });
  const consent = aConsent(world, config);
  void consent.save({ analytics: 'denied' });
  const { record, grants, services } = consent.state.get();
  const facts: Facts = {
    settings: consent.settings,
    place: 'US-CA',
    record,
    unreadable: false,
    gpc: true,
    now: world.now,
    age: undefined,
  };
  expect(resolveGrants(facts)).toEqual({ grants, services });
  expect(resolveGrants({ ...facts, record: null, gpc: false }).services['ads']).toEqual({
    granted: true,
    because: 'regime-default',
  });
  expect(resolveGrants({ ...facts, place: null }).grants['analytics']?.because).toBe('locating');
});

describe('storage', () => {
  test('a choice that cannot be stored counts for the page, and survives a second look', () => {
    const world = aWorld();
    const storage = { ...storageOf(world), write: () => false };
    const consent = aConsent(world, config, { storage });
    consent.acceptAll();
    consent.refresh();
    expect(consent.has('ads')).toBe(true);
    expect(world.problems.map(({ code }) => code)).toEqual(['record-not-stored']);
  });

  describe('that refuses', () => {
    /** Refuses what `refuses` says, without a word, as cookies do. */
    function aFailing(world: ReturnType<typeof aWorld>, refuses: (text: string) => boolean) {
      const whole = storageOf(world);
      const storage: ConsentStorage = {
        ...whole,
        write: (text, age) => !refuses(text) && whole.write(text, age),
      };
      return aConsent(world, config, { storage });
    }
    const long = (text: string) => text !== '';

    test.each([
      ['a consent', 'FR', (first: Consent): unknown => first.acceptAll(), 'banner'],
      ['silence', 'US-CA', (first: Consent): unknown => first.acknowledge(), 'banner-without-sale'],
      ['an opt-out', 'US-CA', (first: Consent): unknown => first.optOut(), 'banner-without-sale'],
    ] as const)('a choice leaves nothing of %s that was stored before', (_, place, say, ask) => {
      const world = aWorld({ place });
      say(aConsent(world, config));
      const consent = aFailing(world, long);
      void consent.save({ counter: 'denied' });
      expect(consent.explain('counter').because).toBe('refused');
      expect(world.problems.map(({ code }) => code)).toEqual(['record-not-stored']);
      const next = aConsent(world, config);
      expect(granted(next)).toEqual(['necessary']);
      expect(next.state.get().ask).toBe(ask);
    });

    test('a choice is stored where the old one leaves it room', () => {
      const world = aWorld();
      aConsent(world, config).acceptAll();
      const consent = aFailing(world, (text) => text !== '' && world.text !== '');
      void consent.withdraw('advertising');
      expect(world.problems).toEqual([]);
      expect(aConsent(world, config).explain('advertising').because).toBe('refused');
    });

    test('long texts keeps of a category what its services say alike', () => {
      const services = Array.from({ length: 200 }, (_, index) => ({
        id: `service-number-${index}`,
        category: index ? 'analytics' : 'advertising',
      }));
      const world = aWorld();
      const visit = () => aConsent(world, { ...config, services });
      const ids = ['analytics', 'advertising', ...services.map(({ id }) => id)];
      const choices = Object.fromEntries(ids.map((id) => [id, 'denied' as const]));
      void visit().save({ ...choices, advertising: 'granted', 'service-number-7': 'granted' });
      const record = visit().state.get().record;
      expect(Object.keys(record?.statements[0]?.choices ?? {})).toEqual([
        ...['analytics', 'advertising', 'service-number-0', 'service-number-7'],
      ]);
      expect(granted(visit())).toEqual(['necessary', 'advertising', 'service-number-7']);
      expect(world.problems).toEqual([]);
    });

    test('everything keeps nothing', () => {
      const world = aWorld();
      aConsent(world, config).acceptAll();
      void aFailing(world, () => true).rejectAll();
      expect(world.text).toBeNull();
    });

    test('a choice for a while is stored as soon as the page looks again', () => {
      const world = aWorld();
      let isFull = true;
      const consent = aFailing(world, () => isFull);
      void consent.rejectAll();
      consent.refresh();
      expect(world.text).toBeNull();
      isFull = false;
      consent.refresh();
      expect(aConsent(world, config).explain('ads').because).toBe('refused');
      world.writes = 0;
      consent.refresh();
      expect(world.writes).toBe(0);
    });

    test('a choice gives way to what another tab has stored since', () => {
      const world = aWorld();
      const here = aFailing(world, () => true);
      here.acceptAll();
      void aConsent(world, config).rejectAll();
      here.save({ counter: 'granted' });
      expect(here.explain('ads').because).toBe('refused');
      expect(here.has('analytics')).toBe(false);
    });

    test('a choice gives way to no record that could not be removed', () => {
      const world = aWorld();
      aConsent(world, config).acceptAll();
      const storage = { ...storageOf(world), write: () => false, remove: () => {} };
      const consent = aConsent(world, config, { storage });
      void consent.rejectAll();
      consent.refresh();
      expect(consent.explain('ads').because).toBe('refused');
    });

    test('nothing is tried again once the choice is forgotten', () => {
      const world = aWorld();
      let isFull = true;
      const consent = aFailing(world, () => isFull);
      consent.acceptAll();
      consent.reset();
      isFull = false;
      consent.refresh();
      expect([world.text, consent.state.get().record]).toEqual([null, null]);
    });
  });

  test('storage that throws is the same as none', () => {
    const world = aWorld();
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const consent = aConsent(world, {
      ...config,
      storage: { read: refuse, write: refuse, remove: refuse },
    });
    expect(consent.state.get().ask).toBe('banner');
    consent.acceptAll();
    expect(consent.has('ads')).toBe(true);
    consent.reset();
    expect(consent.has('ads')).toBe(false);
    expect(world.problems.map(({ code }) => code)).toEqual(['storage-failed', 'record-not-stored']);
  });

  test.each([
    ['noise', '%%%', 'record-unreadable', 'FR', 'banner'],
    ['noise', '%%%', 'record-unreadable', 'US-CA', 'banner-without-sale'],
    ['a conflict', { conflict: true } as const, 'record-conflict', 'US-CA', 'banner-without-sale'],
  ])('grants nothing from %s %j', (_, text, code, place, ask) => {
    const world = aWorld({ text, place });
    const consent = aConsent(world, config);
    expect(granted(consent)).toEqual(['necessary']);
    expect(consent.state.get()).toMatchObject({ ask, mayAskSale: place === 'FR' });
    expect(consent.explain('analytics').because).toBe('no-record-possible');
    expect(world.problems.map((problem) => problem.code)).toEqual([code]);
    expect(world.text).toBe(text);
    void consent.rejectAll();
    expect(typeof world.text).toBe('string');
    expect(world.text).not.toBe(text);
  });

  test('a record of a later version is kept until the visitor chooses, even with the signal on', () => {
    const world = aWorld({ text: '2!x!wr6p9o', place: 'US-CA', gpc: true });
    const consent = aConsent(world, config);
    expect(consent.state.get().ask).toBe('banner-without-sale');
    expect(world.problems.map(({ code }) => code)).toEqual(['record-newer']);
    expect(world.text).toBe('2!x!wr6p9o');
  });

  test.each([
    ['an opt-out', 'US-CA', (other: Consent): unknown => other.optOut(), 'opted-out'],
    ['a refusal', 'FR', (other: Consent): unknown => other.rejectAll(), 'refused'],
  ] as const)('keeps %s that another tab wrote a moment ago', (_, place, say, because) => {
    const world = aWorld({ place });
    const here = aConsent(world, config);
    say(aConsent(world, config));
    void here.save({ counter: 'denied' });
    expect(here.explain('ads').because).toBe(because);
    expect(aConsent(world, config).explain('ads').because).toBe(because);
  });

  test.each([
    ['an opt-out', 'US-CA', (consent: Consent): unknown => consent.optOut(), 1],
    [
      'what was refused where nothing had to be asked',
      'US-CA',
      (consent: Consent): unknown => consent.rejectAll(),
      1,
    ],
    ['an acknowledgement', 'CA-ON', (consent: Consent): unknown => consent.acknowledge(), 1],
    ['no consent', 'FR', (consent: Consent): unknown => consent.acceptAll(), 0],
    ['nothing', 'US-CA', () => {}, 0],
  ] as const)('a later page stores %s again', (_, place, say, times) => {
    const world = aWorld({ place });
    say(aConsent(world, config));
    const { text } = world;
    const later = aConsent(world, config);
    world.writes = 0;
    later.renew();
    expect([world.writes, world.text]).toEqual([times, text]);
  });

  test('renewing stores what another tab has said, not what this one remembers', () => {
    const world = aWorld({ place: 'US-CA' });
    aConsent(world, config).optOut();
    const here = aConsent(world, config);
    aConsent(world, config).requestOptIn().confirm();
    here.renew();
    expect(aConsent(world, config).has('ads')).toBe(true);
  });

  test('follows a record that another tab wrote or removed', () => {
    const world = aWorld();
    const here = aConsent(world, config);
    const there = aConsent(world, config);
    there.acceptAll();
    here.refresh();
    expect(here.has('ads')).toBe(true);
    there.reset();
    here.refresh();
    expect(here.state.get()).toMatchObject({ ask: 'banner', record: null });
  });
});

describe('age', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
      'minor',
    ],
    ['is no number', () => 'twelve' as unknown as number, 'minor'],
    ['is negative', () => -1, 'minor'],
    ['is unknown', () => undefined, 'choice'],
    ['is given', () => 40, 'choice'],
  ])('a function whose answer %s', (_, age, because) => {
    const world = aWorld();
    const consent = aConsent(world, { ...config, audience: { age } });
    consent.acceptAll();
    expect(consent.explain('ads').because).toBe(because);
    expect(world.problems.length).toBe(because === 'minor' ? 1 : 0);
  });
});

describe('evidence', () => {
  const facts = { valid: true, length: 1, brokenAt: null, because: '' };
  function aLog(appended: HistoryDraft[]): Evidence {
    return {
      append: async (entry) => void appended.push(entry),
      history: async () => [],
      verify: async () => facts,
      exportReceipt: async (format, { law }) => `${format} ${law.length > 0}`,
    };
  }

  test('is told of every choice in the words of the Data Privacy Vocabulary', async () => {
    const appended: HistoryDraft[] = [];
    const consent = aConsent(aWorld({ place: 'US-CA' }), config, {
      evidence: async () => aLog(appended),
    });
    consent.acceptAll();
    consent.save({ analytics: 'granted' });
    void consent.rejectAll();
    void consent.withdraw('analytics');
    consent.optOut();
    consent.requestOptIn().confirm();
    consent.acknowledge();
    await vi.waitFor(() => expect(appended).toHaveLength(7));
    expect(appended.map(({ state }) => state)).toEqual([
      'ConsentGiven',
      'RenewedConsentGiven',
      'ConsentRefused',
      'ConsentWithdrawn',
      'ConsentWithdrawn',
      'ConsentGiven',
      'ConsentUnknown',
    ]);
    expect(await consent.verify()).toBe(facts);
    expect(consent.state.get().unattested).toEqual([]);
    expect(await consent.history()).toEqual([]);
    expect(await consent.exportReceipt('json')).toBe('json true');
  });

  test('says in the state what the log does not know of, until the visitor says it', async () => {
    let unattested: string[] = ['analytics', 'ads'];
    const forgotten: string[] = [];
    const consent = aConsent(aWorld({ place: 'FR' }), config, {
      evidence: async () => ({
        ...aLog([]),
        verify: async () => ({ ...facts, unattested }),
        forget: async () => void forgotten.push('all'),
      }),
    });
    consent.acceptAll();
    expect(consent.state.get().unattested).toEqual([]);
    await consent.verify();
    expect(consent.state.get().unattested).toEqual(['analytics', 'ads']);
    consent.save({ analytics: 'granted' });
    expect(consent.state.get().unattested).toEqual(['ads']);
    consent.reset();
    expect(consent.state.get().unattested).toEqual([]);
    await vi.waitFor(() => expect(forgotten).toEqual(['all']));
    // There is nothing more to forget.
    consent.reset();
    consent.acceptAll();
    unattested = [];
    await consent.exportReceipt('json');
    expect(consent.state.get().unattested).toEqual([]);
    expect(forgotten).toEqual(['all']);
  });

  test('is rid of what belongs to a deleted record at each look, but not while the record cannot be read', async () => {
    const tidied: unknown[] = [];
    const world = aWorld();
    const consent: Consent = aConsent(world, config, {
      evidence: async () => ({
        ...aLog([]),
        tidy: async () => void tidied.push(consent.state.get().record?.id ?? null),
      }),
    });
    consent.acceptAll();
    const id = consent.state.get().record?.id;
    await consent.history();
    expect(tidied).toEqual([id]);
    world.text = { conflict: true };
    await consent.verify();
    expect(tidied).toEqual([id]);
    world.text = null;
    await consent.verify();
    expect(tidied).toEqual([id, null]);
  });

  test('is told under which rules, in which language and before which banner a choice was made', async () => {
    const appended: HistoryDraft[] = [];
    const world = aWorld({ place: 'US-CA', gpc: true });
    const consent = aConsent(world, config, {
      evidence: async () => aLog(appended),
      shown: () => ({ language: 'es', banner: '1a2b3c' }),
    });
    consent.save({ analytics: 'denied' }, { via: 'preferences', by: 'agent' });
    await vi.waitFor(() => expect(appended).toHaveLength(2));
    const statement = consent.state.get().record?.statements[0];
    const common = {
      at: '2026-03-15T10:00:00Z',
      recordId: consent.state.get().record?.id,
      place: 'US-CA',
      model: 'opt-out',
      gpc: true,
      rules: statement?.rules,
      banner: '1a2b3c',
      language: 'es',
    };
    expect(statement?.rules).toMatch(/./);
    expect(appended).toEqual([
      {
        ...common,
        state: 'ConsentWithdrawn',
        via: 'signal',
        by: 'self',
        choices: { advertising: 'denied', ads: 'denied', 'shared-counter': 'denied' },
      },
      {
        ...common,
        state: 'ConsentRefused',
        via: 'preferences',
        by: 'agent',
        choices: { analytics: 'denied' },
      },
    ]);
  });

  test('never holds a choice up, and its failure is reported', async () => {
    const world = aWorld();
    const consent = aConsent(world, config, { evidence: () => Promise.reject(new Error('404')) });
    consent.acceptAll();
    expect(consent.has('ads')).toBe(true);
    await vi.waitFor(() => expect(world.problems.map(({ code }) => code)).toEqual(['log-failed']));
  });

  test('is empty where none is kept', async () => {
    const consent = aConsent(aWorld(), config);
    expect(await consent.history()).toEqual([]);
    expect(await consent.verify()).toMatchObject({ valid: true, length: 0, brokenAt: null });
    await expect(consent.exportReceipt('json')).rejects.toThrow('env.evidence');
    const { place: _, ...env } = envOf(aWorld());
    const locating = aConsent(aWorld(), config, {
      ...env,
      place: undefined,
      locate: () => new Promise(() => {}),
      evidence: async () => aLog([]),
    });
    expect(await locating.exportReceipt('html')).toBe('html false');
    expect(await locating.history()).toEqual([]);
  });
});

describe('withdrawal', () => {
  test('reports what was cleaned up after the state has changed', async () => {
    const report = { removed: ['_ga'], couldNotRemove: [], stillRunning: [], reloadAdvised: true };
    const consent = aConsent(aWorld(), config, { cleanUp: async () => report });
    const promise = consent.rejectAll();
    expect(consent.state.get().status).toBe('decided');
    expect(await promise).toBe(report);
  });

  test('cleans up after every kind of refusal, and publishes what came of it', async () => {
    const report = { removed: [], couldNotRemove: [], stillRunning: ['ads'], reloadAdvised: true };
    const cleanUp = vi.fn(async () => report);
    const consent = aConsent(aWorld({ place: 'US-CA' }), config, { cleanUp });
    expect(consent.cleanup.get()).toBeNull();
    expect((await consent.save({ analytics: 'granted' })).removed).toEqual([]);
    expect(cleanUp).not.toHaveBeenCalled();
    expect(await consent.save({ analytics: 'denied' })).toBe(report);
    expect(await consent.optOut()).toBe(report);
    void consent.withdraw();
    expect(cleanUp).toHaveBeenCalledTimes(3);
    await vi.waitFor(() => expect(consent.cleanup.get()).toBe(report));
  });

  test('survives a cleanup that fails, and one that does not exist', async () => {
    const world = aWorld();
    const failing = aConsent(world, config, { cleanUp: () => Promise.reject(new Error('x')) });
    expect((await failing.withdraw()).removed).toEqual([]);
    expect(world.problems.map(({ code }) => code)).toEqual(['cleanup-failed']);
    expect((await aConsent(aWorld(), config).withdraw()).reloadAdvised).toBe(false);
  });
});

test('cleans up after a grant that another tab, the clock or the signal took away', async () => {
  const world = aWorld();
  const cleanUp = vi.fn(async () => ({
    removed: ['_a'],
    couldNotRemove: [],
    stillRunning: [],
    reloadAdvised: true,
  }));
  const here = aConsent(world, config, { cleanUp });
  here.acceptAll();
  void aConsent(world, config).rejectAll();
  here.refresh();
  expect(cleanUp).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(here.cleanup.get()?.reloadAdvised).toBe(true));
  here.acceptAll();
  world.now += 200 * 86_400_000;
  here.refresh();
  expect(cleanUp).toHaveBeenCalledTimes(2);
  here.refresh();
  expect(cleanUp).toHaveBeenCalledTimes(2);
});

describe('destroy', () => {
  test('undoes at once what is registered too late', () => {
    const consent = aConsent(aWorld(), config);
    consent.destroy();
    const undo = vi.fn();
    consent.onDestroy(undo);
    expect(undo).toHaveBeenCalledOnce();
  });

  test('runs what was registered, last first, and nothing afterwards', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    const order: string[] = [];
    consent.onDestroy(() => order.push('first'));
    consent.onDestroy(() => {
      throw new Error('host');
    });
    consent.onDestroy(() => order.push('last'));
    consent.onChange(() => order.push('changed'));
    consent.destroy();
    consent.destroy();
    consent.acceptAll();
    expect(order).toEqual(['last', 'first']);
    expect(consent.has('ads')).toBe(false);
  });

  test('leaves the stored record alone, whatever is called afterwards', () => {
    const world = aWorld();
    const consent = aConsent(world, config);
    consent.acceptAll();
    const stored = world.text;
    consent.destroy();
    consent.reset();
    expect(stored).toBeTruthy();
    expect(world.text).toBe(stored);
  });
});

test('a problem is told to env and listeners once', () => {
  const world = aWorld();
  const consent = aConsent(world, config);
  const seen = vi.fn();
  const stop = consent.onProblem(seen);
  consent.report({ code: 'x', message: 'y' });
  consent.report({ code: 'x', message: 'y' });
  stop();
  consent.report({ code: 'z', message: 'y' });
  expect(seen).toHaveBeenCalledOnce();
  expect(world.problems).toHaveLength(2);
});

describe('a later page stores again whatever never expires, if it is all that the record holds', () => {
  const floor: ConsentConfig = { ...config, floor: 'opt-in' };

  test.each<[string, string, ConsentConfig, (consent: Consent) => unknown]>([
    ['a refusal where a notice comes first', 'CA-ON', config, (consent) => consent.rejectAll()],
    ['a yes where a notice comes first', 'CA-ON', config, (consent) => consent.acceptAll()],
    [
      'one choice where a notice comes first',
      'CA-ON',
      config,
      (consent) => consent.save({ counter: 'denied' }),
    ],
    [
      'an opt-in in two steps where a floor asks first',
      'US-CA',
      floor,
      (consent) => consent.requestOptIn().confirm(),
    ],
  ])('%s', (_, place, site, say) => {
    const world = aWorld({ place });
    say(aConsent(world, site) as Consent);
    const { text } = world;
    const later = aConsent(world, site);
    world.writes = 0;
    later.renew();
    expect([world.writes, world.text]).toEqual([1, text]);
  });
});

test.each<[unknown]>([['0'], ['false'], ['unspecified'], [{}], [undefined]])(
  'a page that answers %j for the signal has not said that it is on',
  (gpc) => {
    const world = aWorld({ place: 'US-CA' });
    const consent = aConsent(world, config, { signals: { gpc: gpc as boolean } });
    expect(consent.state.get()).toMatchObject({ gpc: false, optOut: 'none', record: null });
    expect(consent.has('ads')).toBe(true);
  },
);
