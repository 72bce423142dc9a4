import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { locate, type PlaceEnv } from '../../../src/browser/place.js';
import { lookUp } from '../../../src/browser/place-lookup.js';
import type { PlaceSource, Problem } from '../../../src/core/types.js';
import { noPlaceIn, readPlace, settlePlace } from '../../../src/jurisdictions/place.js';

const now = Date.parse('2026-11-24T12:00:00Z');

interface Page {
  readonly hint?: string;
  readonly zone?: string;
  readonly address?: string;
  readonly session?: Map<string, string>;
}

function aPage({ hint, zone = 'America/New_York', address, session = new Map() }: Page = {}) {
  const problems: Problem[] = [];
  const env: PlaceEnv = {
    settle: (findings) => settlePlace(findings, now),
    read: readPlace,
    noPlaceIn,
    lookUp: async () => ({ lookUp }),
    report: (problem) => problems.push(problem),
    hint: () => hint,
    zone: () => zone,
    address: address ?? 'https://site.example/page',
    fetch: (url, init) => fetch(url, init),
    session: () => ({
      getItem: (key) => session.get(key) ?? null,
      setItem: (key, value) => void session.set(key, value),
    }),
  };
  return { env, problems, session };
}

const failing = (): never => {
  throw new Error('SecurityError');
};

describe('without asking anyone', () => {
  test.each<readonly [PlaceSource, Page, string]>([
    ['auto', {}, 'US'],
    ['auto', { zone: 'Europe/Paris' }, 'FR'],
    ['auto', { hint: 'US-VA' }, 'US-VA'],
    ['auto', { hint: 'us_va' }, 'US-VA'],
    ['auto', { hint: 'DE' }, 'DE'],
    ['auto', { hint: 'T1' }, 'US'],
    ['auto', { hint: '' }, 'US'],
    ['auto', { hint: 'T1', zone: 'UTC' }, 'XX'],
    ['auto', { hint: 'US-CA', zone: 'Europe/Paris' }, 'FR'],
    ['US-CA', {}, 'US-CA'],
    ['US-CA', { hint: 'FR' }, 'FR'],
    ['FR', { hint: 'US-CA' }, 'FR'],
    ['XX', {}, 'XX'],
    ['T1', {}, 'XX'],
    [{ country: 'US', region: 'CA' }, {}, 'US-CA'],
    [{ country: 'US', region: 'CA' }, { hint: 'DE' }, 'US-CA'],
    [{ country: 'T1' }, { hint: 'DE' }, 'DE'],
    [{ country: 'CA' }, { zone: 'America/Toronto' }, 'CA-QC'],
  ])('%j on a page with %j is %s', async (source, page, place) => {
    const { env, problems } = aPage(page);
    expect(await locate(source, env)).toBe(place);
    expect(problems).toEqual([]);
  });

  test.each(['Germany', 'USA', 'en-US-x', '<b>'])(
    'a stated place that is none (%s) gets the strictest rules and one report',
    async (source) => {
      const { env, problems } = aPage();
      expect(await locate(source, env)).toBe('XX');
      expect(problems.map(({ code, path }) => [code, path])).toEqual([
        ['place-unknown', 'jurisdiction'],
      ]);
      expect(problems[0]?.message).toMatch(/The strictest rules apply\.$/);
    },
  );

  test.each<readonly [PlaceSource, string | undefined]>([
    ['auto', 'Germany'],
    ['auto', '%{GEOIP_COUNTRY_CODE}e'],
    ['US-CA', '{{ country }}'],
    ['auto', 'US, DE'],
    [{ country: 'Atlantis' }, undefined],
    [{ country: 'Atlantis' }, 'US-CA'],
    [{ region: 'CA' } as unknown as PlaceSource, undefined],
  ])('%j on a page that says %j gets the strictest rules and one report', async (source, hint) => {
    const { env, problems } = aPage(hint === undefined ? {} : { hint });
    expect(await locate(source, env)).toBe('XX');
    expect(problems.map(({ code }) => code)).toEqual(['place-unknown']);
    expect(problems[0]?.message).toMatch(/is no ISO 3166 place.*The strictest rules apply\.$/);
  });

  test.each<readonly [PlaceSource, string | undefined]>([
    ['auto', undefined],
    ['auto', 'US-CA'],
    ['US-CA', undefined],
    [{ country: 'US', region: 'CA' }, undefined],
    ['/place', undefined],
    [async () => 'US-CA', undefined],
  ])('nobody is known to be anywhere on a page from a file (%j, %j)', async (source, hint) => {
    const from = (address: string) => aPage({ address, ...(hint && { hint }) });
    const { env, problems } = from('file:///home/me/index.html');
    expect(await locate(source, env)).toBe('XX');
    expect(problems).toEqual([]);
    if (source !== '/place') {
      const served = from('https://site.example/file:/');
      expect(await locate(source, served.env)).toMatch(/^US/);
    }
  });

  test('a hint that is none does no harm where a function knows', async () => {
    const { env, problems } = aPage({ hint: '{{ country }}' });
    expect(await locate(async () => 'US-CA', env)).toBe('US-CA');
    expect(problems).toEqual([]);
  });

  test('a browser whose hint and clock cannot be read is nowhere known', async () => {
    const { env, problems } = aPage();
    expect(await locate('auto', { ...env, hint: failing, zone: failing })).toBe('XX');
    expect(problems).toEqual([]);
  });

  test("the browser's own clock is used where no other is given", async () => {
    const { zone: _, ...env } = aPage().env;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(await locate('auto', env)).toBe(settlePlace({ zone: here }, now));
  });
});

describe('a function of the site', () => {
  test.each<readonly [string, () => Promise<unknown>, Page, string]>([
    ['a country', async () => 'DE', {}, 'DE'],
    ['a country and region', async () => ({ country: 'US', region: 'CO' }), {}, 'US-CO'],
    [
      'more than it should',
      async () => ({ country: 'BR', ip: '192.0.2.1' }),
      { zone: 'UTC' },
      'BR',
    ],
    ['that it does not know', async () => 'XX', {}, 'US'],
    ['Tor', async () => ({ country: 'T1' }), { hint: 'DE' }, 'DE'],
  ])('may answer with %s', async (_, source, page, place) => {
    const { env, problems } = aPage(page);
    expect(await locate(source as () => Promise<string>, env)).toBe(place);
    expect(problems).toEqual([]);
  });

  test.each<readonly [string, () => unknown]>([
    ['rejects', () => Promise.reject(new Error('down'))],
    ['rejects with no error', () => Promise.reject('down')],
    ['throws', failing],
    ['gives nothing', async () => undefined],
    ['gives null', async () => null],
    ['gives a number', async () => 49],
    ['gives a list', async () => ['DE']],
    ['gives words', async () => 'Deutschland'],
    ['gives an object that is something else', async () => ({ countryCode: 'DE' })],
    ['never answers', () => new Promise(() => {})],
  ])(
    'that %s gets the strictest rules and one report, whatever else is known',
    async (_, source) => {
      for (const page of [{}, { zone: 'Europe/Paris' }, { zone: 'UTC' }, { hint: 'US-VA' }]) {
        const { env, problems } = aPage(page);
        expect(await locate(source as () => Promise<string>, env)).toBe('XX');
        expect(problems.map(({ code }) => code)).toEqual(['place-unknown']);
        expect(problems[0]?.message).toMatch(/The strictest rules apply\.$/);
      }
    },
  );

  test('may answer at once', async () => {
    const { env } = aPage();
    expect(await locate((() => 'DE') as unknown as () => Promise<string>, env)).toBe('DE');
  });
});

describe('an endpoint of the site', () => {
  let respond: RequestListener;
  let origin = '';
  const requests: { url: string; cookie: string | undefined }[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', cookie: request.headers.cookie });
    respond(request, response);
  });

  beforeEach(async () => {
    requests.length = 0;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  const page = (more: Page = {}) => aPage({ address: `${origin}/shop/`, ...more });
  const answer =
    (body: string, status = 200, type = 'application/json'): RequestListener =>
    (_, response) =>
      void response.writeHead(status, { 'content-type': type }).end(body);

  test.each([
    ['{"country":"US","region":"CA"}', 'US-CA'],
    ['{"country":"US","region":null}', 'US'],
    ['{"country":"DE","region":"BE","city":"Berlin"}', 'DE-BE'],
    ['"FR"', 'FR'],
    ['{"country":"T1"}', 'US'],
    ['{"country":""}', 'US'],
    ['"XX"', 'US'],
  ])('that answers %s puts the visitor in %s', async (body, place) => {
    respond = answer(body);
    const { env, problems } = page();
    expect(await locate('/where', env)).toBe(place);
    expect(problems).toEqual([]);
    expect(requests).toEqual([{ url: '/where', cookie: undefined }]);
  });

  test('is asked without cookies', async () => {
    respond = answer('"FR"');
    const { env } = page();
    const asked: (RequestInit | undefined)[] = [];
    const recording: typeof fetch = (url, init) => {
      asked.push(init);
      return fetch(url, init);
    };
    expect(await locate('/where', { ...env, fetch: recording })).toBe('FR');
    expect(asked.map((init) => init?.credentials)).toEqual(['omit']);
  });

  test('is found relative to the page', async () => {
    respond = answer('"FR"');
    const { env } = page();
    expect(await locate('./where?v=1', env)).toBe('FR');
    expect(requests.map(({ url }) => url)).toEqual(['/shop/where?v=1']);
  });

  test.each<readonly [string, RequestListener]>([
    ['status 500', answer('{"country":"US"}', 500)],
    ['status 404', answer('{"country":"US"}', 404)],
    ['an empty body', answer('')],
    ['HTML', answer('<!doctype html><title>US</title>', 200, 'text/html')],
    ['half an answer', answer('{"country":"U')],
    ['null', answer('null')],
    ['a number', answer('1')],
    ['a list', answer('[{"country":"US"}]')],
    ['a name', answer('{"country":"Germany"}')],
    ['another shape', answer('{"countryCode":"US"}')],
    ['__proto__', answer('"__proto__"')],
    [
      'a redirect, even to an answer',
      (request, response) => {
        if (request.url === '/us') response.end('"US-VA"');
        else response.writeHead(302, { location: '/us' }).end();
      },
    ],
    ['a broken connection', (_, response) => void response.destroy()],
    ['silence', () => {}],
    ['a body that never ends', (_, response) => void response.writeHead(200).write('{"country":')],
  ])(
    'that answers with %s gets the strictest rules and one report, and is not kept',
    async (_, listener) => {
      respond = listener;
      for (const zone of ['America/New_York', 'Europe/Paris', 'UTC']) {
        const { env, problems, session } = page({ zone });
        expect(await locate('/where', env)).toBe('XX');
        expect(problems.map(({ code, path }) => [code, path])).toEqual([
          ['place-unknown', 'jurisdiction'],
        ]);
        expect([...session]).toEqual([]);
      }
    },
  );

  test('whose question cannot be loaded gets the strictest rules', async () => {
    const { env, problems } = page();
    const lookUp = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await locate('/where', { ...env, lookUp })).toBe('XX');
    expect(problems.map(({ code }) => code)).toEqual(['place-unknown']);
  });

  test('is given up after 400 ms, and its late answer changes nothing', async () => {
    let finish = (): void => {};
    respond = (_, response) => {
      finish = () => void response.end('{"country":"US","region":"VA"}');
    };
    const { env, problems, session } = page();
    const start = performance.now();
    const place = await locate('/where', env);
    const took = performance.now() - start;
    finish();
    expect(place).toBe('XX');
    expect(took).toBeGreaterThanOrEqual(390);
    expect(problems[0]?.message).toContain('400 ms');
    expect([...session]).toEqual([]);
  });

  test.each(['https://geo.example/json', '//geo.example/json', 'http://[bad/'])(
    'elsewhere (%s) is never asked',
    async (source) => {
      const { env, problems } = page({ zone: 'UTC' });
      const asked: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        asked.push(url);
        return Response.json('US');
      };
      expect(await locate(source, { ...env, fetch })).toBe('XX');
      expect(asked).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );

  test('is not asked when the page itself says where it was sent', async () => {
    respond = answer('"FR"');
    const { env } = page({ hint: 'US-CA' });
    expect(await locate('/where', env)).toBe('US-CA');
    expect(requests).toEqual([]);
  });

  test('is asked once per session, which keeps the place and nothing else', async () => {
    respond = answer('{"country":"US","region":"CA","ip":"192.0.2.1"}');
    const { env, session } = page();
    expect(await locate('/where', env)).toBe('US-CA');
    expect(await locate('/where', env)).toBe('US-CA');
    expect(requests).toHaveLength(1);
    expect([...session]).toEqual([['consentry-place', 'US-CA']]);
  });

  test('is asked again when what the session kept is no place', async () => {
    respond = answer('"FR"');
    const { env } = page({ session: new Map([['consentry-place', 'T1']]) });
    expect(await locate('/where', env)).toBe('FR');
  });

  test('is asked each time where the session keeps nothing', async () => {
    respond = answer('"FR"');
    const { env, problems } = page();
    for (let visit = 0; visit < 2; visit++) {
      expect(await locate('/where', { ...env, session: failing })).toBe('FR');
    }
    expect(requests).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test('still gives way to a contradicting clock', async () => {
    respond = answer('"US-VA"');
    const { env } = page({ zone: 'Europe/Paris' });
    expect(await locate('/where', env)).toBe('FR');
  });
});
