// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Consent, ConsentConfig } from '../../../src/core/types.js';
import { amplitude } from '../../../src/integrations/amplitude.js';
import { linkedin } from '../../../src/integrations/linkedin.js';
import { matomo } from '../../../src/integrations/matomo.js';
import { metaPixel } from '../../../src/integrations/meta-pixel.js';
import { microsoftUet } from '../../../src/integrations/microsoft-uet.js';
import { mixpanel } from '../../../src/integrations/mixpanel.js';
import { pinterest } from '../../../src/integrations/pinterest.js';
import { plausible } from '../../../src/integrations/plausible.js';
import { posthog } from '../../../src/integrations/posthog.js';
import { reddit } from '../../../src/integrations/reddit.js';
import { segment } from '../../../src/integrations/segment.js';
import { snap } from '../../../src/integrations/snap.js';
import { tiktok } from '../../../src/integrations/tiktok.js';
import { umami } from '../../../src/integrations/umami.js';
import { x } from '../../../src/integrations/x.js';
import { leaveAll, type Visit, type VisitOptions, visit } from './visit.js';

type Call = readonly unknown[];
type Calls = readonly Call[];

/** One vendor: how it is recorded, and its words. */
interface Vendor {
  readonly name: string;
  readonly global: string;
  readonly category: 'advertising' | 'analytics';
  readonly start: (consent: Consent) => () => void;
  /** Puts a recorder in the vendor's place. */
  readonly record: (calls: Call[]) => unknown;
  /** At the start, before the visitor chose. */
  readonly silent: Calls;
  /** At the start, after a refusal on an earlier page. */
  readonly refused: Calls;
  /** At the start, where it may run. */
  readonly running: Calls;
  readonly grant: Calls;
  readonly deny: Calls;
}

const callable =
  () =>
  (calls: Call[]): unknown =>
  (...call: unknown[]) =>
    void calls.push(call);
const list =
  () =>
  (calls: Call[]): unknown =>
    Object.assign([], { push: (...entry: unknown[]) => void calls.push(entry) });
const methods =
  (...names: readonly string[]) =>
  (calls: Call[]): unknown =>
    Object.fromEntries(
      names.map((name) => [name, (...call: unknown[]) => void calls.push([name, ...call])]),
    );

const uet = (verb: string, value: string): Call => ['consent', verb, { ad_storage: value }];
const limit: Call = ['dataProcessingOptions', ['LDU'], 0, 0];

const vendors: readonly Vendor[] = [
  {
    name: 'Microsoft UET',
    global: 'uetq',
    category: 'advertising',
    start: microsoftUet,
    record: list(),
    silent: [uet('default', 'denied')],
    refused: [uet('default', 'denied')],
    running: [uet('default', 'denied'), uet('update', 'granted')],
    grant: [uet('update', 'granted')],
    deny: [uet('update', 'denied')],
  },
  {
    name: 'TikTok',
    global: 'ttq',
    category: 'advertising',
    start: tiktok,
    record: methods('holdConsent', 'grantConsent', 'revokeConsent'),
    silent: [['holdConsent']],
    refused: [['revokeConsent']],
    running: [['grantConsent']],
    grant: [['grantConsent']],
    deny: [['revokeConsent']],
  },
  {
    name: 'Matomo',
    global: '_paq',
    category: 'analytics',
    start: matomo,
    record: list(),
    silent: [[['requireConsent']]],
    refused: [[['requireConsent']]],
    running: [[['requireConsent']], [['setConsentGiven']]],
    grant: [[['setConsentGiven']]],
    deny: [[['forgetConsentGiven']], [['deleteCookies']]],
  },
  {
    name: "Matomo's cookies",
    global: '_paq',
    category: 'analytics',
    start: (consent) => matomo(consent, { require: 'cookies' }),
    record: list(),
    silent: [[['requireCookieConsent']]],
    refused: [[['requireCookieConsent']]],
    running: [[['requireCookieConsent']], [['setCookieConsentGiven']]],
    grant: [[['setCookieConsentGiven']]],
    deny: [[['forgetCookieConsentGiven']], [['deleteCookies']]],
  },
  {
    name: 'PostHog',
    global: 'posthog',
    category: 'analytics',
    start: posthog,
    record: methods('opt_in_capturing', 'opt_out_capturing'),
    silent: [['opt_out_capturing']],
    refused: [['opt_out_capturing']],
    running: [['opt_in_capturing']],
    grant: [['opt_in_capturing']],
    deny: [['opt_out_capturing']],
  },
  {
    name: 'Mixpanel',
    global: 'mixpanel',
    category: 'analytics',
    start: mixpanel,
    record: methods('opt_in_tracking', 'opt_out_tracking'),
    silent: [['opt_out_tracking', { delete_user: false, clear_persistence: true }]],
    refused: [['opt_out_tracking', { delete_user: false, clear_persistence: true }]],
    running: [['opt_in_tracking']],
    grant: [['opt_in_tracking']],
    deny: [['opt_out_tracking', { delete_user: false, clear_persistence: true }]],
  },
  {
    name: 'Amplitude',
    global: 'amplitude',
    category: 'analytics',
    start: amplitude,
    record: methods('setOptOut'),
    silent: [['setOptOut', true]],
    refused: [['setOptOut', true]],
    running: [['setOptOut', false]],
    grant: [['setOptOut', false]],
    deny: [['setOptOut', true]],
  },
];

/** What visitors do, and what becomes of advertising and analytics: the start, then each change. */
interface Story {
  readonly name: string;
  readonly place?: string;
  readonly gpc?: boolean;
  readonly config?: ConsentConfig;
  /** An earlier page of the same visitor. */
  readonly earlier?: (consent: Consent) => void;
  readonly acts?: (page: Visit) => void;
  readonly advertising: readonly Step[];
  readonly analytics: readonly Step[];
}
type Step = 'silent' | 'refused' | 'running' | 'grant' | 'deny';

const stories: readonly Story[] = [
  { name: 'no choice', advertising: ['silent'], analytics: ['silent'] },
  {
    name: 'accept',
    acts: ({ consent }) => consent.acceptAll(),
    advertising: ['silent', 'grant'],
    analytics: ['silent', 'grant'],
  },
  {
    name: 'accept twice',
    acts: ({ consent }) => {
      consent.acceptAll();
      consent.acceptAll();
    },
    advertising: ['silent', 'grant'],
    analytics: ['silent', 'grant'],
  },
  {
    name: 'save analytics only',
    acts: ({ consent }) => consent.save({ analytics: 'granted', advertising: 'denied' }),
    advertising: ['silent'],
    analytics: ['silent', 'grant'],
  },
  {
    name: 'reject',
    acts: ({ consent }) => void consent.rejectAll(),
    advertising: ['silent'],
    analytics: ['silent'],
  },
  {
    name: 'accept, then withdraw, then accept again',
    acts: ({ consent }) => {
      consent.acceptAll();
      void consent.withdraw();
      consent.acceptAll();
    },
    advertising: ['silent', 'grant', 'deny', 'grant'],
    analytics: ['silent', 'grant', 'deny', 'grant'],
  },
  {
    name: 'accept, then the signal',
    acts: ({ consent, gpc }) => {
      consent.acceptAll();
      gpc(true);
    },
    advertising: ['silent', 'grant', 'deny'],
    analytics: ['silent', 'grant'],
  },
  {
    name: 'reload after accept',
    earlier: (consent) => consent.acceptAll(),
    advertising: ['running'],
    analytics: ['running'],
  },
  {
    name: 'reload after reject',
    earlier: (consent) => void consent.rejectAll(),
    advertising: ['refused'],
    analytics: ['refused'],
  },
  {
    name: 'silence in California',
    place: 'US-CA',
    advertising: ['running'],
    analytics: ['running'],
  },
  {
    name: 'opt-out and back in California',
    place: 'US-CA',
    acts: ({ consent }) => {
      consent.optOut();
      consent.requestOptIn().confirm();
    },
    advertising: ['running', 'deny', 'grant'],
    analytics: ['running'],
  },
  {
    name: 'accept in another tab',
    acts: ({ consent, storage }) => {
      visit({ storage }).consent.acceptAll();
      consent.refresh();
    },
    advertising: ['silent', 'grant'],
    analytics: ['silent', 'grant'],
  },
  {
    name: 'accept after destroy',
    acts: ({ consent }) => {
      consent.destroy();
      consent.acceptAll();
    },
    advertising: ['silent'],
    analytics: ['silent'],
  },
];

const globals = [
  'uetq ttq _paq posthog mixpanel amplitude fbq twq rdt snaptr pintrk lintrk analytics',
  '_linkedin_partner_id _linkedin_data_partner_ids',
].flatMap((names) => names.split(' '));

beforeEach(() => {
  for (const name of globals) Reflect.deleteProperty(window, name);
  localStorage.clear();
});
afterEach(() => {
  leaveAll();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function enter(story: Partial<Story>): Visit {
  const options: VisitOptions = {
    ...(story.place && { place: story.place }),
    ...(story.gpc && { gpc: true }),
    ...(story.config && { config: story.config }),
  };
  if (!story.earlier) return visit(options);
  const first = visit(options);
  story.earlier(first.consent);
  return visit({ ...options, storage: first.storage });
}

/** A vendor's script has arrived. */
function scriptLoads(): void {
  const script = document.createElement('script');
  document.head.append(script);
  script.dispatchEvent(new Event('load'));
  script.remove();
}

describe.each(vendors)('$name', (vendor) => {
  test.each(stories)('$name', (story) => {
    const calls: Call[] = [];
    Reflect.set(window, vendor.global, vendor.record(calls));
    const page = enter(story);
    vendor.start(page.consent);
    story.acts?.(page);
    expect(calls).toEqual(story[vendor.category].flatMap((step) => vendor[step]));
    expect(page.problems).toEqual([]);
  });

  test('stop tells nothing more', () => {
    const calls: Call[] = [];
    Reflect.set(window, vendor.global, vendor.record(calls));
    const { consent } = visit();
    vendor.start(consent)();
    consent.acceptAll();
    scriptLoads();
    expect(calls).toEqual(vendor.silent);
  });

  test.each([
    ['of another kind', 'text'],
    ['throwing', thrower()],
  ])('a global %s is reported once and harms nobody', (_, replacement) => {
    Reflect.set(window, vendor.global, replacement);
    const { consent, problems } = visit();
    const others: string[] = [];
    vendor.start(consent);
    consent.onChange(({ status }) => others.push(status));
    consent.acceptAll();
    void consent.withdraw();
    scriptLoads();
    expect(problems).toEqual([
      { code: 'integration-failed', path: expect.any(String), message: expect.any(String) },
    ]);
    expect(others).toEqual(['decided', 'decided']);
  });
});

/** Throws whatever is done with it. */
function thrower(): unknown {
  const fail = (): never => {
    throw new Error('theirs');
  };
  return new Proxy(fail, { apply: fail, get: () => fail });
}

describe('a vendor that comes late', () => {
  test.each(vendors.filter(({ record }) => !Array.isArray(record([]))))(
    '$name hears the answer of that moment, once',
    (vendor) => {
      const { consent, problems } = visit();
      vendor.start(consent);
      consent.acceptAll();
      const calls: Call[] = [];
      Reflect.set(window, vendor.global, vendor.record(calls));
      scriptLoads();
      scriptLoads();
      expect(calls).toEqual(vendor.running);
      expect(problems).toEqual([]);
    },
  );

  test('its final form hears again what the waiting form was told', () => {
    const first: Call[] = [];
    const second: Call[] = [];
    const record = methods('setOptOut');
    Reflect.set(window, 'amplitude', record(first));
    const { consent } = visit();
    amplitude(consent);
    Reflect.set(window, 'amplitude', record(second));
    scriptLoads();
    consent.acceptAll();
    expect(first).toEqual([['setOptOut', true]]);
    expect(second).toEqual([
      ['setOptOut', true],
      ['setOptOut', false],
    ]);
  });

  test('is missed once when it may run and never comes, and not before it may', () => {
    vi.useFakeTimers();
    const { consent, problems } = visit();
    amplitude(consent);
    vi.advanceTimersByTime(60_000);
    expect(problems).toEqual([]);
    consent.acceptAll();
    vi.advanceTimersByTime(9_999);
    expect(problems).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(problems).toMatchObject([
      { code: 'integration-failed', path: 'integrations.amplitude' },
    ]);
  });

  test('is not missed when it was taken away again', () => {
    vi.useFakeTimers();
    const { consent, problems } = visit();
    amplitude(consent);
    consent.acceptAll();
    void consent.withdraw();
    vi.advanceTimersByTime(60_000);
    expect(problems).toEqual([]);
  });

  test.each([['uetq', microsoftUet, [uet('update', 'denied')]]] as const)(
    'a tag in the place of %s that had run is told at once and reported',
    (name, start, expected) => {
      const calls: Call[] = [];
      Reflect.set(window, name, { push: (...call: unknown[]) => void calls.push(call) });
      const { consent, problems } = visit();
      start(consent);
      expect(calls).toEqual(expected);
      expect(problems).toMatchObject([{ code: 'integration-failed' }]);
    },
  );
});

test('a list is made where a vendor has none yet', () => {
  microsoftUet(visit().consent);
  expect(Reflect.get(window, 'uetq')).toEqual(uet('default', 'denied'));
});

describe('Meta', () => {
  function record(story: Partial<Story>): Calls {
    const calls: Call[] = [];
    Reflect.set(window, 'fbq', callable()(calls));
    const page = enter(story);
    metaPixel(page.consent);
    story.acts?.(page);
    return calls;
  }
  const revoke: Call = ['consent', 'revoke'];
  const grant: Call = ['consent', 'grant'];

  test.each(stories.filter(({ place }) => !place))('outside the United States: $name', (story) => {
    const words = { silent: revoke, refused: revoke, running: grant, grant, deny: revoke };
    expect(record(story)).toEqual(story.advertising.map((step) => words[step]));
  });

  test('in the United States an opt-out limits data use first', () => {
    expect(record({ place: 'US-CA' })).toEqual([grant]);
    expect(record({ place: 'US-CA', gpc: true })).toEqual([limit, revoke]);
    const acts = ({ consent }: Visit): void => {
      consent.optOut();
      consent.requestOptIn().confirm();
    };
    expect(record({ place: 'US-CA', acts })).toEqual([
      grant,
      limit,
      revoke,
      ['dataProcessingOptions', []],
      grant,
    ]);
  });

  test('a pixel that is no function is reported once', () => {
    Reflect.set(window, 'fbq', {});
    const { consent, problems } = visit();
    metaPixel(consent);
    consent.acceptAll();
    expect(problems).toMatchObject([{ path: 'integrations.metaPixel' }]);
  });
});

describe('a library with a memory of its own', () => {
  test('is not opted in twice, nor out twice', () => {
    const calls: Call[] = [];
    let isIn = false;
    const client = {
      opt_in_capturing: () => {
        isIn = true;
        calls.push(['in']);
      },
      opt_out_capturing: () => {
        isIn = false;
        calls.push(['out']);
      },
      has_opted_in_capturing: () => isIn,
      has_opted_out_capturing: () => !isIn,
    };
    const { consent, storage } = visit();
    posthog(consent, { client });
    expect(calls).toEqual([]);
    consent.acceptAll();
    posthog(visit({ storage }).consent, { client });
    expect(calls).toEqual([['in']]);
  });

  test('does not outlive our record', () => {
    const calls: Call[] = [];
    const client = {
      opt_in_tracking: () => void calls.push(['in']),
      opt_out_tracking: () => void calls.push(['out']),
      has_opted_in_tracking: () => true,
      has_opted_out_tracking: () => false,
    };
    mixpanel(visit().consent, { client });
    expect(calls).toEqual([['out']]);
  });
});

describe.each([
  ['Pinterest', 'pintrk', pinterest],
  ['Snap', 'snaptr', snap],
  ['Reddit', 'rdt', reddit],
  ['X', 'twq', x],
  ['LinkedIn', 'lintrk', linkedin],
] as const)('%s', (_, name, start) => {
  const callNow = (word: string): void =>
    (Reflect.get(window, name) as (word: string) => void)(word);

  test('hears nothing while denied, everything while granted, and keeps its properties', () => {
    const calls: Call[] = [];
    const original = Object.assign(callable()(calls) as object, { version: '3' });
    Reflect.set(window, name, original);
    const { consent } = visit();
    start(consent);
    callNow('before');
    expect(Reflect.get(Reflect.get(window, name) as object, 'version')).toBe('3');
    consent.acceptAll();
    callNow('granted');
    expect(Reflect.get(window, name)).toBe(original);
    void consent.withdraw();
    callNow('withdrawn');
    consent.acceptAll();
    callNow('again');
    expect(calls).toEqual([['granted'], ['again']]);
  });

  test('hears nothing after the signal, after an opt-out, or after stop', () => {
    const calls: Call[] = [];
    Reflect.set(window, name, callable()(calls));
    const { consent, gpc } = visit();
    const stop = start(consent);
    consent.acceptAll();
    gpc(true);
    callNow('signal');
    stop();
    callNow('stopped');
    Reflect.set(window, name, callable()(calls));
    const american = visit({ place: 'US-CA' }).consent;
    start(american);
    callNow('silence');
    american.optOut();
    callNow('opted out');
    expect(calls).toEqual([['silence']]);
  });

  test('a tag that comes while denied is deaf once loaded, a replacement too', () => {
    const calls: Call[] = [];
    start(visit().consent);
    Reflect.set(window, name, callable()(calls));
    scriptLoads();
    callNow('one');
    Reflect.set(window, name, callable()(calls));
    scriptLoads();
    callNow('two');
    expect(calls).toEqual([]);
  });

  test('what replaced it meanwhile is not replaced by the old one', () => {
    const calls: Call[] = [];
    Reflect.set(window, name, callable()([]));
    const { consent } = visit();
    start(consent);
    const later = callable()(calls);
    Reflect.set(window, name, later);
    consent.acceptAll();
    expect(Reflect.get(window, name)).toBe(later);
  });
});

test("LinkedIn's partner is handed over with the grant and taken back, others' stay", () => {
  Reflect.set(window, '_linkedin_data_partner_ids', ['other']);
  const { consent } = visit();
  linkedin(consent, { partnerId: '42' });
  const seen = (): unknown[] => [
    Reflect.get(window, '_linkedin_partner_id'),
    [...(Reflect.get(window, '_linkedin_data_partner_ids') as string[])],
  ];
  expect(seen()).toEqual([undefined, ['other']]);
  consent.acceptAll();
  expect(seen()).toEqual(['42', ['other', '42']]);
  void consent.withdraw();
  expect(seen()).toEqual([undefined, ['other']]);
});

test('Segment drops events while denied and takes whoever grants again for somebody new', () => {
  const calls: string[] = [];
  type Middleware = (event: { payload: unknown; next: (payload: unknown) => void }) => void;
  const middleware: Middleware[] = [];
  const client = {
    addSourceMiddleware: (added: Middleware) => void middleware.push(added),
    reset: () => void calls.push('reset'),
  };
  const track = (payload: string): void => {
    for (const step of middleware) step({ payload, next: (value) => calls.push(`${value}`) });
  };
  const { consent } = visit();
  segment(consent, { client });
  track('before');
  consent.acceptAll();
  track('granted');
  void consent.withdraw();
  track('withdrawn');
  expect(calls).toEqual(['granted']);
  consent.acceptAll();
  track('again');
  expect(calls).toEqual(['granted', 'reset', 'again']);
  expect(middleware).toHaveLength(1);
});

describe.each([
  ['Plausible', plausible, 'plausible_ignore', 'true'],
  ['Umami', umami, 'umami.disabled', '1'],
] as const)('%s', (_, start, key, value) => {
  const marks: [string, (page: Visit) => void, string | null][] = [
    ['no choice writes nothing', () => {}, null],
    ['a refusal sets the mark', ({ consent }) => void consent.rejectAll(), value],
    ['a grant sets none', ({ consent }) => consent.acceptAll(), null],
    [
      'a withdrawal sets it',
      ({ consent }) => {
        consent.acceptAll();
        void consent.withdraw();
      },
      value,
    ],
    [
      'a later grant removes it',
      ({ consent }) => {
        void consent.rejectAll();
        consent.acceptAll();
      },
      null,
    ],
  ];
  test.each(marks)('%s', (__, act, expected) => {
    const page = visit();
    start(page.consent);
    act(page);
    expect(localStorage.getItem(key)).toBe(expected);
  });

  test('storage that throws is reported once', () => {
    const setItem = (): never => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { setItem });
    const page = visit();
    start(page.consent);
    void page.consent.rejectAll();
    expect(page.problems).toMatchObject([{ code: 'integration-failed' }]);
  });
});
