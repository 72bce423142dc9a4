// @vitest-environment happy-dom
// Vendors that are told several answers at once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clarity } from '../../../src/integrations/clarity.js';
import { dataLayer } from '../../../src/integrations/data-layer.js';
import { hubspot } from '../../../src/integrations/hubspot.js';
import { shopify } from '../../../src/integrations/shopify.js';
import { leaveAll, visit } from './visit.js';

afterEach(leaveAll);
beforeEach(() => {
  for (const name of ['clarity', '_hsp', '_hsq', 'Shopify', 'dataLayer', 'events']) {
    Reflect.deleteProperty(window, name);
  }
});

describe('Clarity', () => {
  const say = (ads: string, analytics: string) => [
    'consentv2',
    { ad_Storage: ads, analytics_Storage: analytics },
  ];

  test('hears both answers at the start and with every change', () => {
    const calls: unknown[][] = [];
    Reflect.set(window, 'clarity', (...call: unknown[]) => void calls.push(call));
    const { consent, gpc } = visit();
    clarity(consent);
    consent.save({ analytics: 'granted' });
    consent.acceptAll();
    gpc(true);
    void consent.withdraw();
    expect(calls).toEqual([
      say('denied', 'denied'),
      say('denied', 'granted'),
      say('granted', 'granted'),
      say('denied', 'granted'),
      say('denied', 'denied'),
    ]);
  });

  test.each([
    ['accept', 'granted'],
    ['reject', 'denied'],
  ])('after a reload: %s', (act, value) => {
    const calls: unknown[][] = [];
    Reflect.set(window, 'clarity', (...call: unknown[]) => void calls.push(call));
    const { consent, storage } = visit();
    if (act === 'accept') consent.acceptAll();
    else void consent.rejectAll();
    clarity(visit({ storage }).consent);
    expect(calls).toEqual([say(value, value)]);
  });

  test("finds what was said before it came, as its own snippet's list", () => {
    const { consent } = visit({ place: 'US-CA' });
    clarity(consent);
    consent.optOut();
    const { q } = Reflect.get(window, 'clarity') as { q: ArrayLike<unknown>[] };
    expect(q.map((call) => Object.prototype.toString.call(call))).toEqual([
      '[object Arguments]',
      '[object Arguments]',
    ]);
    expect(q.map((call) => Array.from(call))).toEqual([
      say('granted', 'granted'),
      say('denied', 'granted'),
    ]);
  });
});

describe('HubSpot', () => {
  const say = (analytics: boolean, advertisement: boolean, functionality: boolean) => [
    'setHubSpotConsent',
    { analytics, advertisement, functionality },
  ];
  const read = (name: string): unknown => Reflect.get(window, name);

  test('no choice: three denials', () => {
    hubspot(visit().consent);
    expect(read('_hsp')).toEqual([say(false, false, false)]);
    expect(read('_hsq')).toBe(undefined);
  });

  test('accept, signal, withdraw: answers, then revocation and the hard stop', () => {
    const { consent, gpc } = visit();
    hubspot(consent);
    consent.acceptAll();
    gpc(true);
    void consent.withdraw();
    expect(read('_hsp')).toEqual([
      say(false, false, false),
      say(true, true, true),
      say(true, false, true),
      say(false, false, false),
      ['revokeCookieConsent'],
    ]);
    expect(read('_hsq')).toEqual([['doNotTrack', { track: true }], ['doNotTrack']]);
  });

  test('reject at the start revokes nothing that was not given', () => {
    const { consent } = visit();
    hubspot(consent);
    void consent.rejectAll();
    expect(read('_hsp')).toEqual([say(false, false, false)]);
  });
});

describe('Shopify', () => {
  function shop() {
    const calls: unknown[] = [];
    const reply: { error?: string } = {};
    Reflect.set(window, 'Shopify', {
      customerPrivacy: {
        setTrackingConsent: (answer: unknown, callback: (result: object) => void) => {
          calls.push(answer);
          callback(reply);
        },
      },
    });
    return { calls, reply };
  }
  const say = (analytics: boolean, marketing: boolean, preferences: boolean, sale: boolean) => ({
    analytics,
    marketing,
    preferences,
    sale_of_data: sale,
  });

  test('hears every answer', () => {
    const { calls } = shop();
    const { consent } = visit();
    shopify(consent);
    consent.acceptAll();
    consent.save({ analytics: 'denied' });
    void consent.withdraw();
    expect(calls).toEqual([
      say(false, false, false, false),
      say(true, true, true, true),
      say(false, true, true, true),
      say(false, false, false, false),
    ]);
  });

  test('an opt-out or the signal is no sale', () => {
    const { calls } = shop();
    const { consent } = visit({ place: 'US-CA' });
    shopify(consent);
    consent.optOut();
    shopify(visit({ place: 'US-TX', gpc: true }).consent);
    expect(calls).toEqual([
      say(true, true, true, true),
      say(true, false, true, false),
      say(true, false, true, false),
    ]);
  });

  test('an error of the shop is reported once', () => {
    const { reply } = shop();
    reply.error = 'not allowed';
    const { consent, problems } = visit();
    shopify(consent);
    consent.acceptAll();
    expect(problems).toMatchObject([{ path: 'integrations.shopify' }]);
  });
});

describe('the data layer', () => {
  const ids = ['functional', 'analytics', 'advertising', 'security', 'embeds'];

  test('gets every state as an event', () => {
    const { consent } = visit();
    dataLayer(consent);
    const denied = Object.fromEntries(ids.map((id) => [id, 'denied'] as const));
    consent.save({ ...denied, analytics: 'granted' });
    const entries = Reflect.get(window, 'dataLayer') as { consentry: Record<string, unknown> }[];
    expect(entries).toEqual([
      {
        event: 'consentry',
        consentry: {
          status: 'undecided',
          place: 'FR',
          gpc: false,
          granted: ['necessary'],
          denied: ids,
        },
      },
      {
        event: 'consentry',
        consentry: {
          status: 'decided',
          place: 'FR',
          gpc: false,
          granted: ['necessary', 'analytics'],
          denied: ids.filter((id) => id !== 'analytics'),
        },
      },
    ]);
  });

  test('under other names, with services', () => {
    const config = { services: [{ id: 'matomo', category: 'analytics' }] };
    const { consent } = visit({ config });
    dataLayer(consent, { dataLayer: 'events', event: 'privacy' });
    consent.acceptAll();
    expect(Reflect.get(window, 'dataLayer')).toBe(undefined);
    expect(Reflect.get(window, 'events')).toMatchObject([
      { event: 'privacy', consentry: { denied: expect.arrayContaining(['matomo']) } },
      { event: 'privacy', consentry: { granted: expect.arrayContaining(['matomo']) } },
    ]);
  });
});
