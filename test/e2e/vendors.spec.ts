// Real libraries from npm behind a gate, told by their integration: nothing before the grant, at work
// right after it, and gone with the withdrawal. What each left behind is written in the guide. The gated
// files are in `vendors/`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { catalogue } from '../../src/services/catalogue.js';
import { type Site, serve, settle } from './gating-page.js';
import { consentScript, vendorScript } from './integrations-page.js';

const require = createRequire(import.meta.url);
const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/vendors.md'), 'utf8');

const packages = join(import.meta.dirname, '../../node_modules');

interface Vendor {
  readonly name: string;
  readonly package: string;
  readonly service: object;
  /** What the page's own script starts. */
  readonly integration?: readonly [imports: string, start: string];
}

const vendors: readonly Vendor[] = [
  {
    name: 'PostHog',
    package: 'posthog-js',
    service: catalogue.posthog,
    integration: [`import { posthog } from './src/integrations/posthog.js';`, 'posthog(consent);'],
  },
  {
    name: 'Amplitude',
    package: '@amplitude/analytics-browser',
    service: catalogue.amplitude,
    integration: [
      `import { amplitude } from './src/integrations/amplitude.js';`,
      'amplitude(consent);',
    ],
  },
  {
    name: 'Mixpanel',
    package: 'mixpanel-browser',
    service: catalogue.mixpanel,
    integration: [
      `import { mixpanel } from './src/integrations/mixpanel.js';`,
      'mixpanel(consent);',
    ],
  },
  {
    name: 'Segment',
    package: '@segment/analytics-next',
    service: catalogue.segment,
    integration: [`import { segment } from './src/integrations/segment.js';`, 'segment(consent);'],
  },
  {
    name: 'Countly',
    package: 'countly-sdk-web',
    service: {
      id: 'countly',
      category: 'analytics',
      cookies: [
        { name: 'key/*', store: 'local' },
        { name: 'key/*', store: 'session' },
        { name: 'key/*' },
      ],
    },
    integration: [`import { countly } from './src/integrations/countly.js';`, 'countly(consent);'],
  },
  {
    name: 'Snowplow',
    package: '@snowplow/browser-tracker',
    service: {
      id: 'snowplow',
      category: 'analytics',
      cookies: [
        { name: '_sp_*' },
        { name: '_sp_*', store: 'local' },
        { name: 'snowplowOutQueue_*', store: 'local' },
      ],
    },
  },
  {
    name: 'Plausible',
    package: 'plausible-tracker',
    service: catalogue.plausible,
    integration: [
      `import { plausible } from './src/integrations/plausible.js';`,
      'plausible(consent);',
    ],
  },
];

let site: Site;
test.beforeEach(async () => {
  site = await serve();
});
test.afterEach(() => site.close());

/** The cells of the guide's row that begins with these words. */
const rowOf = (name: string): string[] => {
  const line = guide.split('\n').find((each) => each.startsWith(`| ${name} |`));
  return line?.split('|').map((cell) => cell.trim()) ?? [];
};
const command = (page: Page, name: string): Promise<void> =>
  page.evaluate((call) => void Reflect.get(window, 'consent')[call](), name);
const track = (page: Page, name: string): Promise<void> =>
  page.evaluate((event) => void Reflect.get(window, 'track')?.(event), name);

/** Names of everything that is kept in the browser and is not ours, as the guide writes them. */
async function kept(page: Page): Promise<string> {
  const names = await page.evaluate(async () => [
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => `\`${pair.split('=')[0]}\``),
    ...Object.keys(localStorage).map((key) => `\`${key}\` (local)`),
    ...Object.keys(sessionStorage).map((key) => `\`${key}\` (session)`),
    ...(await indexedDB.databases()).map(({ name }) => `\`${name}\` (database)`),
  ]);
  const found = names
    .filter((name) => !name.startsWith('`consentry'))
    // What differs from site to site and from visit to visit.
    .map((name) =>
      name
        .replace(/\.[\da-f]{4}`/, '.*`')
        .replace(/^`ph_phc_test_\w+/, '`ph_phc_test_*')
        .replace(/cly_\w+/, 'cly_*'),
    );
  return [...new Set(found)].sort().join(', ') || 'nothing';
}

for (const vendor of vendors) {
  test(`${vendor.name}: nothing before, at work right after, gone with the withdrawal`, async ({
    page,
  }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    let received = '';
    await page.route(/\/vendor/, (route) => {
      const body = route.request().postData() ?? '';
      received += decodeURIComponent(`${route.request().url()} ${body.replaceAll('%', '%25')}`);
      return route.fulfill({ json: { code: 200, status: 'Ok', result: 'Success' } });
    });
    const { id } = vendor.service as { id: string };
    site.set('/sdk.js', {
      body: await vendorScript(id),
      type: 'text/javascript',
    });
    const [imports, start] = vendor.integration ?? ['', ''];
    const ours = await consentScript(imports, start);
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    site.set(
      '/',
      `<!doctype html><html><head><meta charset="utf-8"><title>t</title>
      <script>window.config = ${JSON.stringify({ services: [vendor.service] })}</script><script src="/ours.js"></script></head>
      <body><script type="text/plain" data-category="analytics" data-service="${id}" src="/sdk.js"></script></body></html>`,
    );
    await page.goto(site.url);
    await track(page, 'before-consent');
    await settle(page);
    expect(received).toBe('');
    expect(site.requests).not.toContain('/sdk.js');
    expect(await kept(page)).toBe('nothing');

    await command(page, 'acceptAll');
    await settle(page);
    expect(failures).toEqual([]);
    await track(page, 'with-consent');
    await expect.poll(() => received).toContain('with-consent');
    const { version } = require(`${packages}/${vendor.package}/package.json`);
    const [, , , during, after, next] = rowOf(`${vendor.name} ${version}`);
    await expect.poll(() => kept(page)).toBe(during);
    // An answer that is still on its way has a library write again.
    await settle(page);
    // Databases that a library keeps open go when its page does.
    await page.evaluate(() => Reflect.get(window, 'consent').withdraw());
    expect(await kept(page)).toBe(after);
    await track(page, 'after-withdrawal');
    await settle(page);

    // The visitor's next page, where the refusal stands from the start.
    await page.reload();
    await track(page, 'on-the-next-page');
    await settle(page);
    expect(await kept(page)).toBe(next);
    await command(page, 'acceptAll');
    await settle(page);
    await track(page, 'with-consent-again');
    await expect.poll(() => received).toContain('with-consent-again');
    for (const name of ['before-consent', 'after-withdrawal', 'on-the-next-page']) {
      expect(received).not.toContain(name);
    }
    expect(await page.evaluate(() => Reflect.get(window, 'problems'))).toEqual([]);
    expect(failures).toEqual([]);
  });
}
