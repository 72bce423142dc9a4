// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentMode } from '../../../src/integrations/consent-mode.js';
import { silenceGoogle } from '../../../src/integrations/silence-google.js';
import { leaveAll, visit } from './visit.js';

/** What a Google tag would read: the commands as lists, anything that is no `arguments` object as it is. */
function heard(name = 'dataLayer'): unknown[] {
  const layer = Reflect.get(window, name) as unknown[] | undefined;
  return (layer ?? []).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]'
      ? Array.from(entry as ArrayLike<unknown>)
      : entry,
  );
}

const types = (ads: string, analytics: string, functional: string) => ({
  ad_storage: ads,
  ad_user_data: ads,
  ad_personalization: ads,
  analytics_storage: analytics,
  functionality_storage: functional,
  personalization_storage: functional,
  security_storage: 'granted',
});
const yes = 'granted';
const no = 'denied';
const defaults = [
  ['consent', 'default', { ...types(no, no, no), wait_for_update: 500 }],
  ['set', 'ads_data_redaction', true],
];
const update = (ads: string, analytics: string, functional: string) => [
  'consent',
  'update',
  types(ads, analytics, functional),
];
const restricted = (on: boolean) => [
  'set',
  {
    restricted_data_processing: on,
    allow_google_signals: !on,
    allow_ad_personalization_signals: !on,
  },
];

afterEach(leaveAll);
beforeEach(() => {
  for (const name of ['dataLayer', 'otherLayer', 'google_tag_data', 'ga-disable-G-1']) {
    Reflect.deleteProperty(window, name);
  }
});

describe('in an opt-in place', () => {
  test('silence sends the defaults and nothing else', () => {
    consentMode(visit().consent);
    expect(heard()).toEqual(defaults);
  });

  test('each answer is sent once, in the same task, after the defaults', () => {
    const { consent } = visit();
    consentMode(consent);
    consent.acceptAll();
    expect(heard()).toEqual([...defaults, update(yes, yes, yes)]);
    consent.acceptAll();
    consent.save({ analytics: 'denied' });
    void consent.withdraw();
    expect(heard()).toEqual([
      ...defaults,
      update(yes, yes, yes),
      update(yes, no, yes),
      update(no, no, no),
    ]);
  });

  test('a refusal is sent as an update', () => {
    const { consent } = visit();
    consentMode(consent);
    void consent.rejectAll();
    expect(heard()).toEqual([...defaults, update(no, no, no)]);
  });

  test.each([
    ['a yes', yes],
    ['a no', no],
  ])('%s of an earlier page is sent in the task of the start', (_, value) => {
    const first = visit();
    if (value === yes) first.consent.acceptAll();
    else void first.consent.rejectAll();
    consentMode(visit({ storage: first.storage }).consent);
    expect(heard()).toEqual([...defaults, update(value, value, value)]);
  });

  test('a signal that comes later takes the ads back, and no ads types stay granted', () => {
    const { consent, gpc } = visit();
    consentMode(consent);
    consent.acceptAll();
    gpc(true);
    expect(heard().at(-1)).toEqual(update(no, yes, yes));
  });

  test('nothing is sent after stop or destroy', () => {
    const one = visit();
    const stop = consentMode(one.consent);
    stop();
    one.consent.acceptAll();
    expect(heard()).toEqual(defaults);
    const other = visit();
    consentMode(other.consent, { dataLayer: 'otherLayer' });
    other.consent.destroy();
    expect(heard('otherLayer')).toEqual(defaults);
  });
});

describe('in the United States', () => {
  test('silence counts as yes and no restriction is sent', () => {
    consentMode(visit({ place: 'US-CA' }).consent);
    expect(heard()).toEqual([...defaults, update(yes, yes, yes)]);
  });

  test.each(['US-CA', 'US-WY', 'US', 'PR'])('the signal restricts processing in %s', (place) => {
    consentMode(visit({ place, gpc: true }).consent);
    expect(heard()).toEqual([...defaults, restricted(true), update(no, yes, yes)]);
  });

  test('an opt-out restricts processing before the update, opting in lifts it', () => {
    const { consent } = visit({ place: 'US-CA' });
    consentMode(consent);
    consent.optOut();
    consent.requestOptIn().confirm();
    expect(heard().slice(3)).toEqual([
      restricted(true),
      update(no, yes, yes),
      restricted(false),
      update(yes, yes, yes),
    ]);
  });
});

test('nothing is granted while the place is looked up, then the answer follows', async () => {
  let arrive = (_place: string): void => {};
  const { consent } = visit({ place: () => new Promise((resolve) => (arrive = resolve)) });
  consentMode(consent);
  expect(heard()).toEqual(defaults);
  arrive('US-TX');
  await consent.whenGranted('analytics');
  expect(heard()).toEqual([...defaults, update(yes, yes, yes)]);
});

test('a service decides before its category', () => {
  const { consent } = visit({
    config: {
      services: [
        { id: 'google-analytics', category: 'analytics', saleOrShare: true },
        { id: 'matomo', category: 'analytics' },
        { id: 'google-ads', category: 'advertising' },
      ],
    },
    place: 'US-CA',
    gpc: true,
  });
  consentMode(consent);
  expect(consent.has('analytics')).toBe(true);
  expect(heard().at(-1)).toEqual(update(no, no, no));
});

test("a site's own ids decide where it says so", () => {
  const { consent } = visit({
    config: { categories: { measure: { kind: 'analytics' }, promote: { kind: 'advertising' } } },
  });
  consentMode(consent, { advertising: 'promote', analytics: 'measure' });
  consent.save({ measure: 'granted' });
  expect(heard().at(-1)).toEqual(update(no, yes, no));
});

test('options reach the commands', () => {
  consentMode(visit().consent, {
    waitForUpdate: 0,
    redactAds: false,
    urlPassthrough: true,
    dataLayer: 'otherLayer',
  });
  expect(heard('otherLayer')).toEqual([
    ['consent', 'default', { ...types(no, no, no), wait_for_update: 0 }],
    ['set', 'ads_data_redaction', false],
    ['set', 'url_passthrough', true],
  ]);
  expect(heard()).toEqual([]);
});

describe('defaults', () => {
  test('are not repeated after the head snippet', () => {
    Reflect.set(window, 'dataLayer', []);
    const layer = Reflect.get(window, 'dataLayer') as unknown[];
    const gtag = function (..._command: unknown[]): void {
      // biome-ignore lint/complexity/noArguments: what Google's own snippet pushes
      layer.push(arguments);
    };
    gtag('consent', 'default', types(no, no, no));
    layer.push({ event: 'gtm.js' });
    const { consent, problems } = visit();
    consentMode(consent);
    consent.acceptAll();
    expect(heard().slice(2)).toEqual([update(yes, yes, yes)]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['a tag manager was started', () => Reflect.set(window, 'dataLayer', [{ event: 'gtm.js' }])],
    ['a tag was configured', () => Reflect.set(window, 'dataLayer', [['config', 'G-1']])],
    ['a tag has run', () => Reflect.set(window, 'google_tag_data', {})],
  ])('never come after %s; the tag is told at once and it is reported', (_, fire) => {
    fire();
    const before = heard();
    const { consent, problems } = visit();
    consentMode(consent);
    expect(heard()).toEqual([...before, update(no, no, no)]);
    expect(problems).toMatchObject([
      { code: 'integration-failed', path: 'integrations.consentMode' },
    ]);
  });
});

describe('a data layer that is', () => {
  test('replaced by another list hears what follows', () => {
    const { consent } = visit();
    consentMode(consent);
    Reflect.set(window, 'dataLayer', []);
    consent.acceptAll();
    expect(heard()).toEqual([update(yes, yes, yes)]);
  });

  test.each([
    ['no list', 'text'],
    [
      'throwing',
      Object.assign([], {
        push: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('%s is reported once, and others hear the change', (_, layer) => {
    Reflect.set(window, 'dataLayer', layer);
    const { consent, problems } = visit();
    consentMode(consent);
    const others: string[] = [];
    consent.onChange(({ status }) => others.push(status));
    consent.acceptAll();
    void consent.withdraw();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'integration-failed' });
    expect(others).toEqual(['decided', 'decided']);
  });
});

test("Google's own switch follows the grant for analytics", () => {
  const { consent } = visit();
  silenceGoogle(consent, { ids: ['G-1'] });
  const off: unknown[] = [Reflect.get(window, 'ga-disable-G-1')];
  consent.acceptAll();
  off.push(Reflect.get(window, 'ga-disable-G-1'));
  void consent.withdraw('analytics');
  off.push(Reflect.get(window, 'ga-disable-G-1'));
  expect(off).toEqual([true, false, true]);
});
