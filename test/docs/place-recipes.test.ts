import { readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';

import { readPlace } from '../../src/jurisdictions/place.js';

// The recipes of docs/guides/place.md, run as they are printed. Those for platforms that speak the web's Request and
// Response run here, nginx's in the file beside this one; Fastly's does not run.

const guide = readFileSync('docs/guides/place.md', 'utf8');

/** The code under a heading, as a module. */
async function recipe(heading: string, more = ''): Promise<Record<string, unknown>> {
  const code = new RegExp(`^## ${heading}\\n[^]*?\`\`\`js\\n([^]*?)\`\`\``, 'm').exec(guide)?.[1];
  if (!code) throw new Error(`No recipe for ${heading}`);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code + more)}`);
}

interface Answer {
  readonly place: string;
  readonly cache: string | null;
}

async function answerOf(response: Response): Promise<Answer> {
  return { place: readPlace(await response.json()), cache: response.headers.get('cache-control') };
}

const privately = (place: string): Answer => ({ place, cache: 'private, no-store' });

/** What the platform knows of the visitor, and the place that consentry reads from the recipe's answer. */
const visitors: readonly (readonly [string | undefined, string | undefined, string])[] = [
  ['US', 'CA', 'US-CA'],
  ['CA', 'QC', 'CA-QC'],
  ['DE', 'BE', 'DE-BE'],
  ['FR', undefined, 'FR'],
  ['T1', undefined, 'XX'],
  [undefined, undefined, 'XX'],
];

const headersFrom = (entries: Readonly<Record<string, string | undefined>>): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(entries)) if (value) headers.set(name, value);
  return headers;
};

describe.each(visitors)('a visitor in %s %s', (country, region, place) => {
  test(`is in ${place} by the Cloudflare recipe`, async () => {
    const worker = (await recipe('Cloudflare'))['default'] as {
      fetch(request: Request): Promise<Response>;
    };
    const cf = country ? { country, regionCode: region } : undefined;
    const request = Object.assign(new Request('https://site.example/place'), { cf });
    expect(await answerOf(await worker.fetch(request))).toEqual(privately(place));
  });

  test(`is in ${place} by the Vercel recipe`, async () => {
    const { GET } = (await recipe('Vercel')) as { GET(request: Request): Response };
    const headers = headersFrom({
      'x-vercel-ip-country': country,
      'x-vercel-ip-country-region': region,
    });
    const request = new Request('https://site.example/api/place', { headers });
    expect(await answerOf(GET(request))).toEqual(privately(place));
  });

  test(`is in ${place} by the Netlify recipe`, async () => {
    const module = (await recipe('Netlify')) as {
      default(request: Request, context: unknown): Response;
      config: unknown;
    };
    const geo = country && { country: { code: country }, subdivision: region && { code: region } };
    const response = module.default(new Request('https://site.example/place'), { geo });
    expect(await answerOf(response)).toEqual(privately(place));
    expect(module.config).toEqual({ path: '/place' });
  });

  test(`is in ${place} by the CloudFront recipe`, async () => {
    const { handler } = (await recipe('CloudFront', '\nexport { handler };')) as {
      handler(event: unknown): {
        statusCode: number;
        headers: Record<string, { value: string }>;
        body: string;
      };
    };
    const headers: Record<string, { value: string }> = {};
    if (country) headers['cloudfront-viewer-country'] = { value: country };
    if (region) headers['cloudfront-viewer-country-region'] = { value: region };
    const response = handler({ request: { headers } });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']?.value).toBe('application/json');
    expect(response.headers['cache-control']?.value).toBe('private, no-store');
    expect(readPlace(JSON.parse(response.body))).toBe(place);
  });
});

describe('the Node recipe', async () => {
  const before = process.env['PORT'];
  process.env['PORT'] = '0';
  const { server } = (await recipe('Node')) as { server: Server };
  if (before === undefined) delete process.env['PORT'];
  else process.env['PORT'] = before;

  afterAll(() => new Promise((done) => server.close(done)));

  test.each(visitors)('puts a visitor in %s %s in %s', async (country, region, place) => {
    if (!server.listening) await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    const headers = headersFrom({
      'cf-ipcountry': country,
      'cf-region-code': region,
      connection: 'close',
    });
    const response = await fetch(`http://127.0.0.1:${port}/place`, { headers });
    expect(await answerOf(response)).toEqual(privately(place));
  });
});
