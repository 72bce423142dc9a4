// @vitest-environment happy-dom
import { GppModel } from '@iabgpp/cmpapi';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GppOptions, gpp } from '../../../../src/integrations/gpp/gpp.js';
import { type GppFunction, gppStub } from '../../../../src/integrations/gpp/stub.js';
import { leaveAll, type VisitOptions, visit } from '../visit.js';

interface Ping {
  readonly [name: string]: unknown;
  readonly gppString: string;
  readonly signalStatus: string;
}
interface Heard {
  readonly eventName: string;
  readonly data: unknown;
  readonly listenerId: number;
  readonly pingData: Ping;
}

const api: GppFunction = (...call) => (Reflect.get(window, '__gpp') as GppFunction)(...call);

function ask<Answer>(command: string, parameter?: unknown): Answer {
  let answer: unknown = 'never called';
  api(command, (value) => (answer = value), parameter);
  return answer as Answer;
}

/** Everything a listener hears, as `name: data`, without its registration. */
function listen(): { readonly words: string[]; readonly events: Heard[] } {
  const events: Heard[] = [];
  api('addEventListener', (event) => events.push(event as Heard));
  events.shift();
  return {
    events,
    get words() {
      return events.map(({ eventName, data }) => `${eventName}: ${data}`);
    },
  };
}

function start(options: VisitOptions = { place: 'US-CA' }, more?: GppOptions) {
  const page = visit(options);
  return { ...page, stop: gpp(page.consent, more) };
}

/** What the reference library reads in the string. */
function read(prefix: string): Record<string, unknown> {
  const { gppString } = ask<Ping>('ping');
  return new GppModel(gppString).getSection(prefix) as Record<string, unknown>;
}

// Frames and messages are proven in a browser; this environment has none.
vi.mock('../../../../src/integrations/frame-bridge.js', () => ({ frameBridge: () => () => {} }));

afterEach(leaveAll);
beforeEach(() => {
  Reflect.deleteProperty(window, '__gpp');
});

describe('the string says', () => {
  const allowed = { SaleOptOutNotice: 1, SharingOptOutNotice: 1, SaleOptOut: 2, SharingOptOut: 2 };
  const optedOut = { ...allowed, SaleOptOut: 1, SharingOptOut: 1 };
  // No contract with the MSPA is claimed.
  const mspa = {
    MspaCoveredTransaction: 2,
    MspaOptOutOptionMode: 0,
    MspaServiceProviderMode: 0,
  };

  test('not opted out by silence in California', () => {
    start();
    expect(read('usca')).toMatchObject({ ...allowed, ...mspa, Gpc: false, Version: 1 });
  });

  test('opted out with the signal, and the signal', () => {
    start({ place: 'US-CA', gpc: true });
    expect(read('usca')).toMatchObject({ ...optedOut, ...mspa, Gpc: true });
  });

  test('opted out by the link, without the signal', () => {
    const { consent } = start();
    consent.optOut();
    expect(read('usca')).toMatchObject({ ...optedOut, Gpc: false });
  });

  test('opted out when advertising was refused in the preferences', () => {
    const { consent } = start();
    consent.save({ advertising: 'denied' });
    expect(read('usca')).toMatchObject(optedOut);
  });

  test('not opted out once the signal was overridden in two steps, and still the signal', () => {
    const { consent } = start({ place: 'US-CA', gpc: true });
    consent.requestOptIn().confirm();
    expect(read('usca')).toMatchObject({ ...allowed, Gpc: true });
  });

  test('opted out on the next visit without the signal', () => {
    const { storage } = start({ place: 'US-CA', gpc: true });
    Reflect.deleteProperty(window, '__gpp');
    start({ place: 'US-CA', storage });
    expect(read('usca')).toMatchObject({ ...optedOut, Gpc: false });
  });

  test('opted out and a child without consent when the visitor is known to be one', () => {
    start({ place: 'US-CA', config: { audience: { age: 12 } } });
    expect(read('usca')).toMatchObject({ ...optedOut, KnownChildSensitiveDataConsents: [1, 1] });
  });

  test('opted out until a yes where the site asks first everywhere', () => {
    const { consent } = start({ place: 'US-CA', config: { floor: 'opt-in' } });
    expect(read('usca')).toMatchObject(optedOut);
    consent.acceptAll();
    expect(read('usca')).toMatchObject(allowed);
  });

  test('that nothing applies where the site neither sells nor shares', () => {
    start({ place: 'US-CA' }, { sellsOrShares: false });
    expect(read('usca')).toMatchObject({
      SaleOptOutNotice: 0,
      SharingOptOutNotice: 0,
      SaleOptOut: 0,
      SharingOptOut: 0,
    });
  });

  test("the site's own fields, but never instead of the visitor's", () => {
    start(
      { place: 'US-CA', gpc: true },
      { fields: { SensitiveDataLimitUseNotice: 1, SensitiveDataProcessing: 1, SaleOptOut: 2 } },
    );
    expect(read('usca')).toMatchObject({
      SensitiveDataLimitUseNotice: 1,
      SensitiveDataProcessing: Array(9).fill(1),
      SaleOptOut: 1,
    });
  });

  test.each([
    ['US-VA', 'usva', 9],
    ['US-CO', 'usco', 10],
    ['US-UT', 'usut', 11],
    ['US-CT', 'usct', 12],
    ['US-FL', 'usfl', 13],
    ['US-MT', 'usmt', 14],
    ['US-OR', 'usor', 15],
    ['US-TX', 'ustx', 16],
    ['US-DE', 'usde', 17],
    ['US-IA', 'usia', 18],
    ['US-NE', 'usne', 19],
    ['US-NH', 'usnh', 20],
    ['US-NJ', 'usnj', 21],
    ['US-TN', 'ustn', 22],
    ['US-MN', 'usmn', 23],
    ['US-MD', 'usmd', 24],
    ['US-IN', 'usin', 25],
    ['US-KY', 'usky', 26],
    ['US-RI', 'usri', 27],
    // A state without a section of its own, an unknown state, a territory.
    ['US-WY', 'usnat', 7],
    ['US', 'usnat', 7],
    ['PR', 'usnat', 7],
  ])('in %s an opt-out in section %s', (place, prefix, id) => {
    const { consent } = start({ place });
    const notices = { SaleOptOutNotice: 1, TargetedAdvertisingOptOutNotice: 1 };
    expect(read(prefix)).toMatchObject({
      ...notices,
      SaleOptOut: 2,
      TargetedAdvertisingOptOut: 2,
      MspaCoveredTransaction: 2,
    });
    consent.optOut();
    expect(read(prefix)).toMatchObject({
      ...notices,
      SaleOptOut: 1,
      TargetedAdvertisingOptOut: 1,
    });
    expect(ask<Ping>('ping')).toMatchObject({ sectionList: [id], applicableSections: [id] });
  });

  test.each(['FR', 'GB', 'CA', 'XX'])('nothing for the United States in %s', (place) => {
    start({ place });
    expect(ask('ping')).toMatchObject({
      gppString: 'DBAA',
      sectionList: [],
      applicableSections: [-1],
      parsedSections: {},
    });
  });
});

describe('commands', () => {
  test('ping tells version, state and every section we support', () => {
    start();
    expect(ask('ping')).toMatchObject({
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'ready',
      cmpId: 1,
    });
    const { supportedAPIs } = ask<{ supportedAPIs: string[] }>('ping');
    expect(supportedAPIs).toHaveLength(21);
    expect(supportedAPIs).toEqual(expect.arrayContaining(['7:usnat', '8:usca', '27:usri']));
  });

  test('sections and fields are given by name', () => {
    start({ place: 'US-CA', gpc: true });
    expect(ask('hasSection', 'usca')).toBe(true);
    expect(ask('hasSection', 'usnat')).toBe(false);
    expect(ask('getSection', 'usco')).toBe(null);
    const parsed = ask<object[]>('getSection', 'usca');
    expect(parsed).toEqual([
      expect.objectContaining({ SaleOptOut: 1, MspaCoveredTransaction: 2 }),
      { SubsectionType: 1, Gpc: true },
    ]);
    expect(ask('ping')).toMatchObject({ parsedSections: { usca: parsed } });
    expect(ask('getField', 'usca.SharingOptOut')).toBe(1);
    expect(ask('getField', 'usca.Gpc')).toBe(true);
    expect(ask('getField', 'usca.Nothing')).toBe(null);
    expect(ask('getField', 'usca')).toBe(null);
    expect(ask('getSection')).toBe(null);
  });

  test('an unknown command is answered without success', () => {
    start();
    const answers: unknown[] = [];
    api('getVendorList', (...answer) => answers.push(answer));
    expect(answers).toEqual([[null, false]]);
  });

  test('a removed listener hears no more, and removing it twice says so', () => {
    const { consent } = start();
    let heard = 0;
    let id = 0;
    api('addEventListener', (event) => {
      heard++;
      id = (event as Heard).listenerId;
    });
    expect(ask('removeEventListener', id)).toBe(true);
    expect(ask('removeEventListener', id)).toBe(false);
    consent.optOut();
    expect(heard).toBe(1);
  });

  test('bad calls throw nothing', () => {
    const { problems } = start();
    for (const call of [[], ['ping'], ['addEventListener'], ['getField', () => {}, null]]) {
      expect(() => Reflect.apply(api, undefined, call)).not.toThrow();
    }
    expect(problems).toEqual([]);
  });
});

describe('events', () => {
  test('a choice in the preferences: not ready, visible, hidden, change, ready', () => {
    const { consent } = start();
    const heard = listen();
    consent.open('choices');
    expect(heard.words).toEqual(['signalStatus: not ready', 'cmpDisplayStatus: visible']);
    consent.optOut();
    expect(heard.words).toHaveLength(2);
    consent.close();
    expect(heard.words).toEqual([
      'signalStatus: not ready',
      'cmpDisplayStatus: visible',
      'cmpDisplayStatus: hidden',
      'sectionChange: usca',
      'signalStatus: ready',
    ]);
    expect(heard.events.map(({ pingData }) => pingData.signalStatus)).toEqual([
      'not ready',
      'not ready',
      'not ready',
      'not ready',
      'ready',
    ]);
  });

  test('a string that is read while the choice is open is the new one already', () => {
    const { consent } = start();
    consent.open('choices');
    consent.optOut();
    expect(ask('ping')).toMatchObject({ signalStatus: 'not ready' });
    expect(read('usca')).toMatchObject({ SaleOptOut: 1 });
  });

  test('closing without a choice changes no section', () => {
    const { consent } = start();
    const heard = listen();
    consent.open('preferences');
    consent.close();
    expect(heard.words.slice(2)).toEqual(['cmpDisplayStatus: hidden', 'signalStatus: ready']);
  });

  test.each<[string, (page: ReturnType<typeof start>) => void]>([
    ['a command', ({ consent }) => consent.optOut()],
    ['the signal', ({ gpc: set }) => set(true)],
  ])('%s without an interface: not ready, change, ready', (_, act) => {
    const page = start();
    const heard = listen();
    act(page);
    expect(heard.words).toEqual([
      'signalStatus: not ready',
      'sectionChange: usca',
      'signalStatus: ready',
    ]);
  });

  test('where the site asks first, nothing is ready before the answer', () => {
    const { consent } = start({ place: 'US-CA', config: { floor: 'opt-in' } });
    expect(ask('ping')).toMatchObject({ signalStatus: 'not ready', cmpDisplayStatus: 'visible' });
    const heard = listen();
    consent.acceptAll();
    expect(heard.words).toEqual([
      'cmpDisplayStatus: hidden',
      'sectionChange: usca',
      'signalStatus: ready',
    ]);
  });

  test('a conflict that is shown keeps nobody waiting for the opt-out', () => {
    const page = start();
    page.consent.acceptAll();
    const heard = listen();
    page.gpc(true);
    expect(page.consent.state.get().ask).toBe('conflict');
    expect(ask('ping')).toMatchObject({ signalStatus: 'ready', cmpDisplayStatus: 'visible' });
    expect(read('usca')).toMatchObject({ SaleOptOut: 1 });
    expect(heard.words).toEqual([
      'signalStatus: not ready',
      'cmpDisplayStatus: visible',
      'sectionChange: usca',
      'signalStatus: ready',
    ]);
  });

  test('nothing is ready while the place is looked up', async () => {
    let arrive = (_place: string): void => {};
    const { consent } = start({ place: () => new Promise((resolve) => (arrive = resolve)) });
    expect(ask('ping')).toMatchObject({ signalStatus: 'not ready', gppString: 'DBAA' });
    const heard = listen();
    arrive('US-CO');
    await consent.whenGranted('advertising');
    expect(heard.words).toEqual(['sectionChange: usco', 'signalStatus: ready']);
  });

  test('a listener that throws is reported once and stops nobody', () => {
    const { consent, problems } = start();
    api('addEventListener', () => {
      throw new Error('theirs');
    });
    const heard = listen();
    consent.optOut();
    expect(heard.words.at(-1)).toBe('signalStatus: ready');
    expect(problems).toMatchObject([{ code: 'integration-failed', path: 'integrations.gpp' }]);
  });
});

describe('taking over from a stub', () => {
  test('listeners and calls are kept in order, ids go on counting', () => {
    gppStub();
    expect(ask('ping')).toMatchObject({ cmpStatus: 'stub', signalStatus: 'not ready' });
    expect(ask('hasSection', 'usca')).toBe(false);
    expect(ask('getField', 'usca.SaleOptOut')).toBe(null);
    const heard = listen();
    const order: string[] = [];
    api('usca.one', () => order.push('one'));
    api('usca.two', () => order.push('two'));
    start();
    expect(heard.words).toEqual([
      'cmpStatus: loaded',
      'sectionChange: usca',
      'signalStatus: ready',
    ]);
    expect(heard.events[0]?.listenerId).toBe(1);
    expect(order).toEqual(['one', 'two']);
    const late: number[] = [];
    api('addEventListener', (event) => late.push((event as Heard).listenerId));
    expect(late).toEqual([2]);
  });

  test('a listener that was removed from the stub hears nothing', () => {
    gppStub();
    const heard: unknown[] = [];
    api('addEventListener', (event) => heard.push(event));
    expect(ask('removeEventListener', 1)).toBe(true);
    start();
    expect(heard).toHaveLength(1);
  });

  test("another CMP's API is left alone and reported", () => {
    const other = (): void => {};
    Reflect.set(window, '__gpp', other);
    const { problems } = start();
    expect(Reflect.get(window, '__gpp')).toBe(other);
    expect(problems).toMatchObject([{ code: 'integration-failed', path: 'integrations.gpp' }]);
  });
});

test('stop takes back what was added', () => {
  const { stop, consent } = start();
  const heard = listen();
  stop();
  consent.optOut();
  expect(heard.words).toEqual([]);
  expect('__gpp' in window).toBe(false);
});
