import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveSettings } from '../../../src/core/config.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { withOverrides } from '../../../src/services/define.js';
import { sources } from '../../../src/services/sources.js';
import type { CatalogueService } from '../../../src/services/types.js';
import { entriesOf, renderCatalogue, renderReference } from '../../generate/services-page.mjs';

const root = join(import.meta.dirname, '../../..');
const services: readonly CatalogueService[] = Object.values(catalogue);
const families = Object.fromEntries(
  readdirSync(join(root, 'src/services'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.slice(0, -3), readFileSync(join(root, 'src/services', file), 'utf8')]),
);

const categories = 'necessary functional analytics advertising security embeds'.split(' ');
const roles = ['processor', 'controller', 'joint-controller'];
const lifetime = /^(session|until deleted|\d+ (second|minute|hour|day|week|month|year)s?)$/;
const sourceOf = (id: string) => sources[id as keyof typeof sources];

/** What a server or network sets by itself: no script of theirs can be held back. */
const withoutAddresses = ['akamai', 'cloudflare', 'imperva', 'shopify'];

/** Every tool whose business is advertising or the resale of data, from the vendors' own descriptions. */
const advertising = [
  'activecampaign',
  'adform',
  'adobe-audience-manager',
  'adroll',
  'amazon-ads',
  'awin',
  'bombora',
  'braze',
  'brevo',
  'cj',
  'criteo',
  'customer-io',
  'google-ad-manager',
  'google-ads',
  'google-adsense',
  'google-campaign-manager',
  'hubspot',
  'impact-com',
  'index-exchange',
  'klaviyo',
  'leadfeeder',
  'leadinfo',
  'linkedin-insight',
  'liveramp',
  'magnite',
  'mailchimp',
  'marketo',
  'meta-pixel',
  'microsoft-advertising',
  'openx',
  'optinmonster',
  'outbrain',
  'pardot',
  'partnerize',
  'pinterest-tag',
  'pubmatic',
  'quantcast',
  'quora-pixel',
  'rakuten-advertising',
  'reddit-pixel',
  'rtb-house',
  'sharethis',
  'six-sense',
  'snap-pixel',
  'taboola',
  'teads',
  'the-trade-desk',
  'tiktok-pixel',
  'tradedoubler',
  'x-pixel',
  'xandr',
  'yahoo-ads',
  'zoominfo',
];

/** What may run without consent: the site cannot be delivered, paid or signed in to without it. */
const necessary = [
  'adyen',
  'akamai',
  'auth0',
  'braintree',
  'cloudflare',
  'imperva',
  'shopify',
  'stripe',
];

/** Countries to which data may go without a further safeguard: the EEA, and those found adequate. */
const free = 'AT BE CZ DE DK EE ES FI FR IE LU MT NL PL SE CA GB IL NZ'.split(' ');

/** Tools that sell or share although no page to opt out at could be found. */
const withoutOptOut = ['baidu-analytics'];

describe('the catalogue', () => {
  test('describes at least 85 tools', () => {
    expect(services.length).toBeGreaterThanOrEqual(85);
  });

  test('lists every entry of every family, and no id twice', () => {
    const ids = Object.values(families).flatMap((text) => entriesOf(text).map(({ id }) => id));
    const exported = Object.values(families).flatMap((text) => [
      ...text.matchAll(/satisfies CatalogueService;/g),
    ]);
    expect(ids).toHaveLength(exported.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('keeps its map and its page in step with the families: node test/generate/services.mjs', () => {
    expect(families['catalogue']).toBe(renderCatalogue(families));
    const page = readFileSync(join(root, 'docs/reference/services.md'), 'utf8');
    expect(page).toBe(renderReference(services, sources));
  });

  test('puts exactly the known advertising tools into advertising', () => {
    const found = services.filter(({ category }) => category === 'advertising').map(({ id }) => id);
    expect(found.sort()).toEqual(advertising);
  });

  test('lets only delivery, payment and sign-in run without consent', () => {
    const found = services.filter(({ category }) => category === 'necessary').map(({ id }) => id);
    expect(found.sort()).toEqual(necessary);
  });

  test('claims the same address for several tools only where the vendor serves them from one', () => {
    const claims = new Map<string, string[]>();
    for (const { id, match } of services) {
      for (const pattern of match) claims.set(pattern, [...(claims.get(pattern) ?? []), id]);
    }
    const shared = [...claims].filter(([, ids]) => ids.length > 1);
    expect(Object.fromEntries(shared)).toEqual({
      '*://www.googletagmanager.com/gtag/*': ['google-ads', 'google-analytics'],
      '*://connect.facebook.net/*/sdk.js*': ['facebook-embeds', 'facebook-login'],
    });
  });

  test('is accepted whole as a configuration', () => {
    expect(resolveSettings({ services }).services).toHaveLength(services.length);
  });
});

describe('every entry', () => {
  test('has an id in kebab case that is its key', () => {
    for (const [key, { id }] of Object.entries(catalogue)) {
      expect(id).toBe(key);
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }
  });

  test('states every fact', () => {
    for (const service of services) {
      for (const field of ['name', 'provider', 'purpose', 'retention', 'transfers'] as const) {
        expect(service[field].trim(), `${service.id}.${field}`).toBe(service[field]);
        expect(service[field], `${service.id}.${field}`).not.toBe('');
      }
      expect(service.country, service.id).toMatch(/^[A-Z]{2}$/);
      expect(categories, service.id).toContain(service.category);
      expect(roles, service.id).toContain(service.role);
      expect(service.saleOrShare, service.id).toBeTypeOf('boolean');
    }
  });

  test('says its purpose in one short plain sentence', () => {
    for (const { id, purpose } of services) {
      expect(purpose, id).toMatch(/^[A-Z][^.!?<>]*\.$/);
      expect(purpose.length, id).toBeLessThanOrEqual(90);
    }
  });

  test('links to secure pages', () => {
    for (const { id, policyUrl, optOutUrl } of services) {
      for (const url of [policyUrl, optOutUrl, sourceOf(id).page]) {
        if (url === undefined) continue;
        expect(new URL(url).protocol, id).toBe('https:');
        expect(new URL(url).href.replace(/\/$/, ''), id).toBe(url.replace(/\/$/, ''));
      }
    }
  });

  test('was gone through on a real day', () => {
    for (const { id } of services) {
      const { checked } = sourceOf(id);
      expect(new Date(checked).toISOString().slice(0, 10), id).toBe(checked);
    }
  });

  test('has addresses that name a host and take any query', () => {
    for (const { id, match } of services) {
      for (const pattern of match) {
        expect(pattern, id).toMatch(/^\*:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\S*\*$/);
      }
      expect(match.length > 0, id).toBe(!withoutAddresses.includes(id));
    }
  });

  test('gives each cookie and key one name and one lifetime', () => {
    for (const { id, cookies } of services) {
      const seen = new Set<string>();
      for (const { name, retention, store = 'cookie' } of cookies) {
        expect(seen.has(`${store} ${name}`), `${id} ${name}`).toBe(false);
        seen.add(`${store} ${name}`);
        expect(name, id).toMatch(/^[^\s*;=,](?:[^*;=,]*[^\s*;=,])?\*?$/);
        expect(retention, `${id} ${name}`).toMatch(lifetime);
      }
    }
  });

  test('names a safeguard for data that leaves', () => {
    for (const { id, country, transfers } of services) {
      if (free.includes(country)) continue;
      expect(transfers, id).toMatch(/standard contractual clauses/i);
    }
  });

  test('says where to opt out if it sells or shares', () => {
    for (const { id, saleOrShare, optOutUrl } of services) {
      if (!saleOrShare || withoutOptOut.includes(id)) continue;
      expect(optOutUrl, id).toBeDefined();
    }
  });
});

describe('withOverrides', () => {
  const base = catalogue['google-analytics'];

  test('replaces what the site states and keeps the rest', () => {
    const changed = withOverrides(base, {
      category: 'statistics',
      saleOrShare: false,
      cookies: [],
    });
    expect(changed).toEqual({ ...base, category: 'statistics', saleOrShare: false, cookies: [] });
  });

  test('leaves the catalogue as it is', () => {
    withOverrides(base, { name: 'Ours' });
    expect(base.name).toBe('Google Analytics');
  });
});
