import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { locate } from '../../../src/browser/place.js';
import { lookUp } from '../../../src/browser/place-lookup.js';
import { createConsent } from '../../../src/core/api.js';
import type { Consent, ConsentConfig, PlaceSource, Problem } from '../../../src/core/types.js';
import { noPlaceIn, readPlace, settlePlace } from '../../../src/jurisdictions/place.js';
import {
  gpcJson,
  metaTags,
  parseSecGpc,
  placeFromHeaders,
  type RequestCircumstances,
  type RequestLike,
  readConsent,
  readRecord,
  renewCookie,
} from '../../../src/server.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';

const now = Date.UTC(2026, 10, 24, 12);
const day = 24 * 3600 * 1000;
const name = '__Host-consentry';

/** The text that a visitor's page has stored. */
function stored(act: (consent: Consent) => void, place = 'FR', config: ConsentConfig = {}): string {
  const storage = createMemoryStorage();
  const consent = createConsent(config, {
    now: () => now,
    randomId: () => 'visitor-1',
    place,
    signals: { gpc: false },
    storage,
    report: () => {},
  }) as Consent;
  act(consent);
  const text = storage.read();
  return typeof text === 'string' ? text : '';
}

const accepted = stored((consent) => consent.acceptAll());
const rejected = stored((consent) => void consent.rejectAll());
const optedOut = stored((consent) => consent.optOut(), 'US-CA');

type Values = Readonly<Record<string, string | string[]>>;
/** The same headers in every form in which servers hand them over. */
function forms(values: Values): [string, RequestLike][] {
  const headers = new Headers();
  for (const [key, value] of Object.entries(values)) {
    for (const one of [value].flat()) headers.append(key, one);
  }
  const lower = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]),
  );
  return [
    ['Request', new Request('https://example.com/', { headers })],
    ['Headers', headers],
    ['Node', { headers: lower }],
    ['by hand', { headers: values }],
  ];
}

/** What no server hands over, except by mistake. */
const unreadable: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'sec-gpc: 1'],
  ['null for headers', { headers: null }],
  ['a number for headers', { headers: 7 }],
  [
    'headers that cannot be read',
    {
      get headers() {
        throw new Error('gone');
      },
    },
  ],
];
const mistakes: [string, unknown][] = [
  ...unreadable,
  ['an object without headers', {}],
  ['null in headers', { headers: { cookie: null, 'sec-gpc': [null], 'cf-ipcountry': {} } }],
];

describe('Sec-GPC', () => {
  test.each<[string | string[], boolean]>([
    ['1', true],
    [' 1 ', true],
    ['1, 1', true],
    ['0, 1', true],
    [['0', '1'], true],
    ['0', false],
    ['true', false],
    ['11', false],
    ['"1"', false],
    ['1;q=1', false],
    ['', false],
  ])('%j means %s', (value, expected) => {
    for (const [form, request] of forms({ 'Sec-GPC': value })) {
      expect([form, parseSecGpc(request)]).toEqual([form, expected]);
    }
  });

  test.each<[string, unknown]>(mistakes)('%s says nothing and throws nothing', (_, request) => {
    expect(parseSecGpc(request as RequestLike)).toBe(false);
  });

  test('no header says nothing', () => {
    for (const [, request] of forms({})) expect(parseSecGpc(request)).toBe(false);
  });
});

describe('the place', () => {
  const geo = (value: unknown): string => btoa(JSON.stringify(value));
  test.each<[Parameters<typeof placeFromHeaders>[1], Values, string]>([
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'CA' }, 'US-CA'],
    ['cloudflare', { 'CF-IPCountry': 'DE' }, 'DE'],
    ['cloudflare', { 'CF-IPCountry': 'T1' }, 'XX'],
    ['cloudflare', { 'CF-IPCountry': 'XX' }, 'XX'],
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'nonsense' }, 'US'],
    ['cloudflare', { 'CF-IPCountry': 'eu' }, 'XX'],
    ['cloudflare', { 'CF-IPCountry': ' , AP' }, 'XX'],
    ['cloudflare', { 'CF-IPCountry': ['US', 'US'] }, 'US'],
    ['cloudflare', { 'CF-IPCountry': ['US', 'DE'] }, 'unreadable'],
    ['cloudflare', { 'CF-IPCountry': ['US', 'XX'] }, 'unreadable'],
    ['cloudflare', { 'CF-IPCountry': '<script>' }, 'unreadable'],
    ['cloudflare', { 'CF-IPCountry': 'Atlantis', 'CF-Region-Code': 'CA' }, 'unreadable'],
    ['cloudflare', { 'CF-IPCountry': 'CA', 'CF-Region-Code': ['QC', 'ON'] }, 'CA'],
    ['cloudflare', {}, 'XX'],
    ['cloudflare', { 'X-Vercel-IP-Country': 'US' }, 'XX'],
    ['vercel', { 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' }, 'CA-QC'],
    [
      'cloudfront',
      { 'CloudFront-Viewer-Country': 'US', 'CloudFront-Viewer-Country-Region': 'TX' },
      'US-TX',
    ],
    ['fastly', { 'X-Place-Country': 'US', 'X-Place-Region': 'CO' }, 'US-CO'],
    [
      'netlify',
      { 'x-nf-geo': geo({ country: { code: 'US' }, subdivision: { code: 'VA' } }) },
      'US-VA',
    ],
    ['netlify', { 'x-nf-geo': geo({ country: { code: 'PT' } }) }, 'PT'],
    ['netlify', { 'x-nf-geo': geo(null) }, 'XX'],
    ['netlify', { 'x-nf-geo': geo({ city: 'Porto', country: {} }) }, 'XX'],
    ['netlify', {}, 'XX'],
    ['netlify', { 'x-nf-geo': geo({ country: { code: 7 } }) }, 'unreadable'],
    ['netlify', { 'x-nf-geo': '{' }, 'unreadable'],
    ['netlify', { 'x-nf-geo': 'US' }, 'unreadable'],
    ['netlify', { 'x-nf-geo': ['e30', 'bnVsbA'] }, 'unreadable'],
    [{ country: 'X-Geo' }, { 'x-geo': 'GB' }, 'GB'],
    [{ country: 'X-Geo', region: 'X-Sub' }, { 'x-geo': 'US', 'x-sub': 'MD' }, 'US-MD'],
  ])('behind %j, %j is %s', (edge, values, expected) => {
    for (const [form, request] of forms(values)) {
      expect([form, placeFromHeaders(request, edge)]).toEqual([form, expected]);
    }
  });
});

describe('a place that cannot be read', () => {
  const edges: unknown[] = ['cloudflare', 'netlify', { country: 'x-geo', region: 'x-sub' }];

  test.each(mistakes)('from %s is unknown', (_, request) => {
    for (const edge of edges) {
      expect(placeFromHeaders(request as RequestLike, edge as 'vercel')).toBe('XX');
    }
  });

  test.each<[unknown]>([
    ['cloudfare'],
    ['constructor'],
    [''],
    [null],
    [undefined],
    [7],
    [{}],
    [{ country: 7 }],
    [{ country: 'no name' }],
    [{ country: 'cf-ipcountry', region: 'no name' }],
  ])('behind %j is unknown', (edge) => {
    for (const [, request] of forms({ 'cf-region-code': 'CA', country: 'US' })) {
      expect(placeFromHeaders(request, edge as 'vercel')).toBe('XX');
    }
  });
});

describe('the record', () => {
  test('is read from among other cookies', () => {
    const line = `a=1; x${name}=2; ${name}=${accepted}; b=3`;
    for (const [form, request] of forms({ Cookie: line })) {
      expect([form, readRecord(request)?.id]).toEqual([form, 'visitor-1']);
    }
  });

  test.each([
    ['no space between', `a=1;${name}=${accepted};b=2`],
    ['tabs between', `a=1;\t${name}=${accepted}\t; b`],
    ['space around the sign', `a = 1; ${name} = ${accepted} ; b=2`],
    ['the same twice', `${name}=${accepted};${name}=${accepted}`],
  ])('is read with %s', (_, line) => {
    expect(readRecord({ headers: { cookie: line } })?.id).toBe('visitor-1');
  });

  test.each(mistakes)('is none in %s', (_, request) => {
    expect(readRecord(request as RequestLike)).toBe(null);
    expect(renewCookie(request as RequestLike)).toBe(null);
  });

  test.each([
    ['none', ''],
    ['an empty one', `${name}=`],
    ['another name', `consentry=${accepted}`],
    ['damage', `${name}=${accepted.slice(0, -1)}`],
    ['two that differ', `${name}=${accepted}; ${name}=${rejected}`],
    ['nonsense', `${name}=%00{}`],
  ])('%s is no record', (_, line) => {
    expect(readRecord({ headers: { cookie: line } })).toBe(null);
  });

  test('has its other name over http and where it is shared', () => {
    const request = { headers: { cookie: `consentry=${accepted}` } };
    expect(readRecord(request, { secure: false })?.id).toBe('visitor-1');
    expect(readRecord(request, { domain: 'example.com' })?.id).toBe('visitor-1');
  });
});

describe('renewing the cookie', () => {
  const request = { headers: { cookie: `${name}=${accepted}` } };

  test('sends the same text for the time that is left, readable to the page', () => {
    expect(renewCookie(request, {}, now)).toBe(
      `${name}=${accepted}; Max-Age=${395 * 24 * 3600}; Path=/; SameSite=Lax; Secure`,
    );
    expect(renewCookie(request, {}, now + 100 * day)).toContain(`Max-Age=${295 * 24 * 3600};`);
  });

  test('keeps an opt-out for its whole time, as it does not expire', () => {
    const request = { headers: { cookie: `${name}=${optedOut}` } };
    expect(renewCookie(request, {}, now + 800 * day)).toContain(`Max-Age=${395 * 24 * 3600};`);
  });

  test('gives one that is dated ahead no longer time', () => {
    expect(renewCookie(request, {}, now - 800 * day)).toContain(`Max-Age=${395 * 24 * 3600};`);
  });

  test('for subdomains', () => {
    expect(
      renewCookie({ headers: { cookie: `consentry=${accepted}` } }, { domain: 'example.com' }, now),
    ).toMatch(/^consentry=.*; Secure; Domain=example\.com$/);
  });

  test.each([
    ['after its time', request, now + 396 * day],
    ['without a record', { headers: {} }, now],
    ['when damaged', { headers: { cookie: `${name}=x` } }, now],
  ])('sends nothing %s', (_, asked, time) => {
    expect(renewCookie(asked, {}, time)).toBe(null);
  });
});

describe('the decision', () => {
  const ask = (headers: Record<string, string>, place: string) => {
    const { has, state } = readConsent({ headers }, {}, { place, now });
    return [has('analytics'), has('advertising'), state.status, state.optOut];
  };
  const cookie = (text: string) => ({ cookie: `${name}=${text}` });

  test.each<[string, Record<string, string>, string, unknown[]]>([
    ['no choice in an opt-in place', {}, 'FR', [false, false, 'undecided', 'none']],
    ['a yes', cookie(accepted), 'FR', [true, true, 'decided', 'none']],
    ['a no', cookie(rejected), 'FR', [false, false, 'decided', 'none']],
    ['damage', cookie('x'), 'FR', [false, false, 'undecided', 'none']],
  ])('%s', (_, headers, place, expected) => {
    expect(ask(headers, place)).toEqual(expected);
  });

  test('silence in California grants, the signal or an opt-out takes advertising back', () => {
    expect(ask({}, 'US-CA').slice(0, 2)).toEqual([true, true]);
    expect(ask({ 'sec-gpc': '1' }, 'US-CA')).toEqual([true, false, expect.any(String), 'honored']);
    expect(ask(cookie(optedOut), 'US-CA')).toEqual([true, false, expect.any(String), 'opted-out']);
  });

  test('damage where silence is a yes is no silence', () => {
    expect(ask(cookie('x'), 'US-CA').slice(0, 2)).toEqual([false, false]);
    expect(
      ask({ cookie: `${name}=${accepted}; ${name}=${rejected}` }, 'US-CA').slice(0, 2),
    ).toEqual([false, false]);
  });

  test.each([
    ['an empty record', `${name}=`],
    ['an empty record among others', `a=1;${name}=;b=2`],
    ['two that differ, without a space', `${name}=${accepted};${name}=${rejected}`],
    ['a quoted one', `${name}="${accepted}"`],
    ['one that is cut off', `a=1;${name}=${accepted.slice(0, 20)}`],
  ])('%s is damage, too', (_, line) => {
    expect(ask({ cookie: line }, 'US-CA').slice(0, 2)).toEqual([false, false]);
  });

  test('an opt-out counts without a space before it', () => {
    expect(ask({ cookie: `a=1;${name}=${optedOut}` }, 'US-CA')[3]).toBe('opted-out');
  });

  test.each([
    ['localStorage', 'local'],
    ['memory', 'memory'],
    ['a store of the page’s own', createMemoryStorage(accepted)],
  ] as const)('what the page keeps in %s is not taken for silence', (_, storage) => {
    for (const headers of [{}, cookie(accepted)]) {
      for (const place of ['US-CA', 'CA-ON', 'FR']) {
        const { has, explain } = readConsent({ headers }, { storage }, { place, now });
        expect([has('necessary'), has('analytics'), has('advertising')]).toEqual([
          true,
          false,
          false,
        ]);
        expect(explain('advertising').because).toBe('no-record-possible');
      }
    }
  });

  test.each(unreadable)('%s is not taken for silence', (_, request) => {
    const { has } = readConsent(request as RequestLike, {}, { place: 'US-CA', now });
    expect(has('advertising')).toBe(false);
  });

  test('an unknown place gets the strictest rules', () => {
    const { state } = readConsent({ headers: {} }, {}, { now });
    expect([state.place, state.model]).toEqual(['XX', 'opt-in']);
  });

  test('a yes that has expired counts no longer', () => {
    const { has } = readConsent(
      { headers: cookie(accepted) },
      {},
      { place: 'FR', now: now + 200 * day },
    );
    expect(has('analytics')).toBe(false);
  });

  test('is the same as on the page, service by service', () => {
    const config = {
      services: [
        { id: 'counter', category: 'analytics', saleOrShare: true },
        { id: 'own', category: 'analytics' },
      ],
    } as const;
    const { has, explain } = readConsent(
      { headers: { 'sec-gpc': '1', 'cf-ipcountry': 'US', 'cf-region-code': 'CO' } },
      config,
      { edge: 'cloudflare', now },
    );
    expect([has('counter'), has('own')]).toEqual([false, true]);
    expect(explain('counter').place).toBe('US-CO');
  });
});

describe('the place that counts for the decision', () => {
  const inCountry = (country: string, more: Record<string, string> = {}) => ({
    headers: { 'cf-ipcountry': country, ...more },
  });
  const cloudflare = { edge: 'cloudflare', now } as const;

  test('Canada without a province may be Quebec, as on the page', () => {
    const { state, has } = readConsent(inCountry('CA'), {}, cloudflare);
    expect([state.place, state.model, has('advertising')]).toEqual(['CA-QC', 'opt-in', false]);
    const known = readConsent(inCountry('CA', { 'cf-region-code': 'BC' }), {}, cloudflare);
    expect(known.state.place).toBe('CA-BC');
  });

  test.each<[string, PlaceSource, RequestLike, string]>([
    ['raises what the edge says', 'FR', inCountry('US'), 'FR'],
    ['never lowers it', 'US-CA', inCountry('FR'), 'FR'],
    ['counts where the edge does not know', 'US-CA', inCountry('T1'), 'US-CA'],
    ['that is none means the strictest rules', 'Germany', inCountry('US'), 'XX'],
    ['as an endpoint is for the page to ask', '/place', inCountry('US'), 'US'],
    ['as a function is for the page to ask', async () => 'FR', inCountry('US'), 'US'],
    ['left to be found is none', 'auto', inCountry('US'), 'US'],
    ['as an object speaks for the edge', { country: 'DE' }, inCountry('US'), 'DE'],
    ['as an object that knows nothing does not', { country: 'XX' }, inCountry('US'), 'US'],
  ])('a configured place %s', (_, jurisdiction, request, place) => {
    const { state } = readConsent(request, { jurisdiction }, cloudflare);
    expect(state.place).toBe(place);
  });

  describe('and is none', () => {
    const zone = 'America/New_York';
    const ask = (request: RequestLike, config: ConsentConfig, more: RequestCircumstances = {}) => {
      const problems: Problem[] = [];
      const report = (problem: Problem) => problems.push(problem);
      const circumstances = { ...cloudflare, zone, report, ...more };
      const { state, has } = readConsent(request, config, circumstances);
      return { place: state.place, sells: has('advertising'), problems };
    };

    test.each<[string, RequestLike, ConsentConfig, RequestCircumstances]>([
      ['Atlantis', inCountry('Atlantis'), {}, {}],
      ['<b>', inCountry('<b>'), { jurisdiction: 'US-CA' }, {}],
      ['US, DE', { headers: { 'cf-ipcountry': ['US', 'DE'] } }, {}, {}],
      ['Germany', inCountry('US'), {}, { place: 'Germany' }],
      ['Germany', inCountry('US'), { jurisdiction: 'Germany' }, {}],
      ['Germany', inCountry('US'), { jurisdiction: { country: 'Germany' } }, {}],
      ['{', { headers: { 'x-nf-geo': btoa('{') } }, {}, { edge: 'netlify' }],
    ])('(%s) means the strictest rules and one report', (said, request, config, more) => {
      const { place, sells, problems } = ask(request, config, more);
      expect([place, sells]).toEqual(['XX', false]);
      expect(problems.map(({ code, path }) => [code, path])).toEqual([
        ['place-unknown', 'jurisdiction'],
      ]);
      expect(problems[0]?.message, said).toMatch(/is no ISO 3166 place.*strictest rules apply\.$/);
      // Nobody has to listen.
      expect(ask(request, config, { ...more, report: undefined })).toMatchObject({ place: 'XX' });
    });

    test.each<[RequestLike, ConsentConfig, string]>([
      [{ headers: {} }, {}, 'US'],
      [inCountry(''), {}, 'US'],
      ...['XX', 'T1', 'EU', 'ap'].map(
        (country) => [inCountry(country), {}, 'US'] as [RequestLike, ConsentConfig, string],
      ),
      [inCountry('T1'), { jurisdiction: { country: 'EU' } }, 'US'],
      [inCountry('Atlantis'), { jurisdiction: { country: 'US', region: 'CA' } }, 'US-CA'],
      [{ headers: { 'x-geo': 'Atlantis' } }, {}, 'US'],
    ])('but %j with %j leaves it to what else is known', (request, config, place) => {
      expect(ask(request, config)).toEqual({ place, sells: true, problems: [] });
    });
  });

  test('a place that the server knows otherwise is an edge like any other', () => {
    const ask = (place: string, config: ConsentConfig = {}) =>
      readConsent(inCountry('FR'), config, { ...cloudflare, place }).state.place;
    expect([ask('US-CA'), ask('CA'), ask('US', { jurisdiction: 'FR' })]).toEqual([
      'US-CA',
      'CA-QC',
      'FR',
    ]);
  });

  test("the browser's clock counts where the page has told it", () => {
    const ask = (config: ConsentConfig, zone: string) =>
      readConsent(inCountry('US'), config, { ...cloudflare, zone }).state.place;
    expect(ask({}, 'Europe/Paris')).toBe('FR');
    expect(ask({ placeConflict: 'edge' }, 'Europe/Paris')).toBe('US');
    expect(ask({}, 'America/New_York')).toBe('US');
  });
});

describe('what is sent to the page', () => {
  test('the well-known file', () => {
    expect(JSON.parse(gpcJson({ lastUpdate: '2026-11-24' }))).toEqual({
      gpc: true,
      lastUpdate: '2026-11-24',
    });
    expect(JSON.parse(gpcJson({ lastUpdate: '2026-11-24T10:00:00Z', gpc: false }))).toEqual({
      gpc: false,
      lastUpdate: '2026-11-24T10:00:00Z',
    });
    const later = '2028-02-29T23:59:59.5+05:30';
    expect(JSON.parse(gpcJson({ lastUpdate: later })).lastUpdate).toBe(later);
    const impossible = ['2026-02-30', '2025-02-29', '2026-04-31', '2026-00-10', '2026-01-00'];
    const badTimes = ['24:00:00Z', '10:60:00Z', '10:00:61Z', '10:00:00+24:00', '10:00:00'];
    const withTime = badTimes.map((time) => `2026-11-24T${time}`);
    for (const lastUpdate of [...impossible, ...withTime, '2026-02-30T10:00:00Z']) {
      expect(() => gpcJson({ lastUpdate }), lastUpdate).toThrow(TypeError);
    }
    for (const lastUpdate of ['', 'today', '2026-13-01', '24.11.2026', '2026-11-24 10:00']) {
      expect(() => gpcJson({ lastUpdate })).toThrow(TypeError);
    }
  });

  test('hints that the page reads, and nothing that is no place', () => {
    expect(metaTags({ place: 'US-CA', gpc: true })).toBe(
      '<meta name="consentry:place" content="US-CA"><meta name="consentry:gpc" content="1">',
    );
    expect(metaTags({})).toBe('');
    expect(metaTags({ place: 'us_ca' })).toBe('<meta name="consentry:place" content="US-CA">');
    for (const place of ['', 'XX', 'T1', 'EU']) expect(metaTags({ place })).toBe('');
  });

  test.each(['unreadable', '"><script>', 'Atlantis', 'US, DE', 7, null])(
    'a place that is none (%j) so that the page has the strictest rules, too, whatever its clock says',
    async (place) => {
      const tags = metaTags({ place: place as string });
      expect(tags).toBe('<meta name="consentry:place" content="unreadable">');
      const problems: Problem[] = [];
      const found = await locate('auto', {
        settle: (findings) => settlePlace(findings, now),
        read: readPlace,
        noPlaceIn,
        lookUp: async () => ({ lookUp }),
        report: (problem) => problems.push(problem),
        address: 'https://site.example/',
        hint: () => /content="(.*)"/.exec(tags)?.[1],
        zone: () => 'America/New_York',
      });
      expect([found, problems.map(({ code }) => code)]).toEqual(['XX', ['place-unknown']]);
    },
  );
});

describe('in a real server', () => {
  let server: { close(done: () => void): unknown } | undefined;
  afterEach(() => new Promise<void>((done) => (server ? server.close(done) : done())));

  const headers = {
    'sec-gpc': '1',
    'cf-ipcountry': 'US',
    'cf-region-code': 'CA',
    cookie: `other=1; ${name}=${accepted}`,
  };
  const expected = {
    place: 'US-CA',
    gpc: true,
    advertising: false,
    analytics: true,
    record: 'visitor-1',
  };
  function describeRequest(request: RequestLike): typeof expected {
    const { has, state } = readConsent(request, {}, { edge: 'cloudflare', now });
    return {
      place: state.place,
      gpc: state.gpc,
      advertising: has('advertising'),
      analytics: has('analytics'),
      record: state.record?.id ?? '',
    };
  }
  const cookieFor = (request: RequestLike): string => renewCookie(request, {}, now) ?? '';
  async function fetchFrom(address: AddressInfo): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${address.port}/`, { headers });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-consentry=.*; Secure$/);
    return answer.json();
  }
  const listen = (started: Server): Promise<AddressInfo> =>
    new Promise((resolve) => {
      started.listen(0, '127.0.0.1', () => resolve(started.address() as AddressInfo));
    });

  test('node:http', async () => {
    const started = createServer((request, response) => {
      response.setHeader('set-cookie', cookieFor(request));
      response.end(JSON.stringify(describeRequest(request)));
    });
    server = started;
    expect(await fetchFrom(await listen(started))).toEqual(expected);
  });

  test('Express', async () => {
    interface Answer {
      setHeader(key: string, value: string): void;
      json(value: unknown): void;
    }
    type App = RequestListener & {
      get(path: string, handler: (request: RequestLike, response: Answer) => void): void;
    };
    const express = createRequire(import.meta.url)('express') as () => App;
    const app = express();
    app.get('/', (request, response) => {
      response.setHeader('set-cookie', cookieFor(request));
      response.json(describeRequest(request));
    });
    const started = createServer(app);
    server = started;
    expect(await fetchFrom(await listen(started))).toEqual(expected);
  });

  test('Hono', async () => {
    const app = new Hono();
    app.get('/', (context) => {
      context.header('set-cookie', cookieFor(context.req.raw));
      return context.json(describeRequest(context.req.raw));
    });
    const address = await new Promise<AddressInfo>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, resolve);
    });
    expect(await fetchFrom(address)).toEqual(expected);
  });
});

describe('the decision knows the record by the name that the page gave it', () => {
  const request = { headers: { cookie: `consentry=${optedOut}` } };
  const where = { place: 'US-CA', now } as const;

  test.each<[string, ConsentConfig, { secure?: boolean }]>([
    ['over http', {}, { secure: false }],
    ['where it is shared over subdomains', { domain: 'example.com' }, {}],
  ])('%s', (_, config, circumstances) => {
    const { state, has } = readConsent(request, config, { ...where, ...circumstances });
    expect([state.optOut, has('advertising')]).toEqual(['opted-out', false]);
  });

  test('and no other', () => {
    expect(readConsent(request, {}, where).state.record).toBe(null);
  });
});
