import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveSettings } from '../../../src/core/config.js';
import type { ConsentConfig } from '../../../src/core/types.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { serviceFiles } from '../../../src/services/files.js';
import { inlineServices } from '../../../src/services/inline.js';

const ids = Object.keys(catalogue);
const files = serviceFiles();

describe('the file of a service', () => {
  test('is there for every entry, with its types', () => {
    expect(Object.keys(files).sort()).toEqual(
      ids.flatMap((id) => [`services/${id}.js`, `services/${id}.d.ts`]).sort(),
    );
  });

  test('never takes the name of a family, which is a module of the same folder', () => {
    const families = readdirSync(join(import.meta.dirname, '../../../src/services')).map((file) =>
      file.replace('.ts', ''),
    );
    expect(ids.filter((id) => families.includes(id))).toEqual([]);
  });

  test('says exactly what the catalogue says', async () => {
    for (const [id, service] of Object.entries(catalogue)) {
      const text = files[`services/${id}.js`] ?? '';
      const module = await import(
        /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
      );
      expect(module.service, id).toEqual(service);
    }
  });

  test('stays under 400 bytes on its way', () => {
    for (const id of ids) {
      const text = files[`services/${id}.js`] ?? '';
      expect(brotliCompressSync(text).length, id).toBeLessThan(400);
    }
  });
});

describe('inlineServices', () => {
  test('writes out what is named, and lets the site correct it', () => {
    const own = { id: 'own-tool', category: 'analytics' };
    const { services } = inlineServices({
      services: ['matomo', { id: 'google-analytics', retention: '2 months' } as never, own],
    });
    expect(services).toEqual([
      catalogue.matomo,
      { ...catalogue['google-analytics'], retention: '2 months' },
      own,
    ]);
  });

  test('leaves everything else as it is', () => {
    const config: ConsentConfig = { revision: 3, language: 'de', services: ['matomo'] };
    expect(inlineServices(config)).toEqual({ ...config, services: [catalogue.matomo] });
    expect(config.services).toEqual(['matomo']);
    expect(inlineServices({})).toEqual({});
  });

  test('names what it does not know', () => {
    const wrong = { services: ['matomo', 'matomoo', 'constructor', { id: 'mine' } as never] };
    expect(() => inlineServices(wrong)).toThrow(
      new TypeError(
        '[consentry] inlineServices: the catalogue has no matomoo, constructor, mine. Define it with id and category.',
      ),
    );
  });

  test('gives a configuration that is accepted without a catalogue', () => {
    const config = JSON.parse(JSON.stringify(inlineServices({ services: ids }))) as ConsentConfig;
    expect(resolveSettings(config).services.map(({ id }) => id)).toEqual(ids);
  });

  // Pages of sites of different kinds: a publisher, a shop, a ministry, a start-up, a club.
  test.each([
    ['google-analytics', 'google-ads', 'meta-pixel', 'hotjar', 'youtube'],
    ['google-analytics', 'meta-pixel', 'tiktok-pixel', 'klaviyo', 'stripe'],
    ['matomo', 'vimeo', 'openstreetmap', 'friendly-captcha', 'plausible'],
    ['google-tag-manager', 'google-analytics', 'linkedin-insight', 'hubspot', 'intercom'],
    ['google-maps', 'recaptcha', 'youtube', 'facebook-embeds', 'google-fonts'],
  ])('a page that names %s, %s, %s, %s and %s pays under 1.2 kB for them', (...five) => {
    const page = (services: ConsentConfig['services']): number =>
      brotliCompressSync(JSON.stringify({ revision: 1, policy: { url: '/privacy' }, services }))
        .length;
    const paid = page(inlineServices({ services: five }).services) - page([]);
    expect(paid).toBeLessThan(1200);
  });
});
