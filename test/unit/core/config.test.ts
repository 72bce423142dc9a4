import { describe, expect, test } from 'vitest';
import { resolveSettings } from '../../../src/core/config.js';
import { type ConfigProblem, ConsentError } from '../../../src/core/errors.js';

function refusals(config: unknown, catalogue = {}): readonly ConfigProblem[] {
  try {
    resolveSettings(config, catalogue);
  } catch (error) {
    if (error instanceof ConsentError) return error.problems;
    throw error;
  }
  return [];
}

function problemsOf(config: unknown, catalogue = {}): [code: string, path: string][] {
  return refusals(config, catalogue).map(({ code, path }) => [code, path]);
}

const cyclic: Record<string, unknown> = {};
cyclic['controller'] = cyclic;

const throwing = new Proxy(
  { revision: 1 },
  {
    get() {
      throw new Error('no');
    },
  },
);

const mute = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no');
    },
  },
);

const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe('resolveSettings', () => {
  test('gives a copy, which later changes of the configuration do not reach', () => {
    const policy = { url: '/privacy' };
    const cookies = [{ name: 'x' }];
    const services = [{ id: 'own', category: 'analytics', cookies }];
    const settings = resolveSettings({ policy, services });
    policy.url = '/elsewhere';
    cookies.pop();
    services.pop();
    expect(settings.policy?.url).toBe('/privacy');
    expect(settings.services).toMatchObject([{ id: 'own', cookies: [{ name: 'x' }] }]);
    expect(Object.isFrozen(settings)).toBe(true);
  });

  test('gives the six standard categories when nothing is configured', () => {
    expect(resolveSettings({}).categories).toEqual([
      { id: 'necessary', kind: 'necessary', revision: 1, saleOrShare: false },
      { id: 'functional', kind: 'functional', revision: 1, saleOrShare: false },
      { id: 'analytics', kind: 'analytics', revision: 1, saleOrShare: false },
      { id: 'advertising', kind: 'advertising', revision: 1, saleOrShare: true },
      { id: 'security', kind: 'security', revision: 1, saleOrShare: false },
      { id: 'embeds', kind: 'embeds', revision: 1, saleOrShare: true },
    ]);
  });

  test('keeps only the categories that are named or used by a service', () => {
    const { categories } = resolveSettings({
      revision: 3,
      categories: { chat: { kind: 'functional', revision: 5, saleOrShare: true } },
      services: [{ id: 'counter', category: 'analytics' }],
    });
    expect(categories).toEqual([
      { id: 'necessary', kind: 'necessary', revision: 3, saleOrShare: false },
      { id: 'analytics', kind: 'analytics', revision: 3, saleOrShare: false },
      { id: 'chat', kind: 'functional', revision: 5, saleOrShare: true },
    ]);
  });

  test('fills in what a service leaves out, and lets it differ from its category', () => {
    const { services } = resolveSettings({
      services: [
        { id: 'counter', category: 'analytics' },
        {
          id: 'ads',
          category: 'advertising',
          name: 'Ads',
          saleOrShare: false,
          cookies: [{ name: '_ads' }],
        },
      ],
    });
    expect(services).toMatchObject([
      { id: 'counter', name: 'counter', kind: 'analytics', saleOrShare: false, cookies: [] },
      {
        id: 'ads',
        name: 'Ads',
        kind: 'advertising',
        saleOrShare: false,
        cookies: [{ name: '_ads' }],
      },
    ]);
  });

  test('takes an id from the catalogue and lets the site override any of its fields', () => {
    const catalogue = { tool: { id: 'tool', category: 'analytics', name: 'Tool', country: 'US' } };
    const { services } = resolveSettings(
      { services: [{ id: 'tool', category: 'functional', country: 'DE' }] },
      catalogue,
    );
    expect(services[0]).toMatchObject({ name: 'Tool', category: 'functional', country: 'DE' });
    expect(resolveSettings({ services: ['tool'] }, catalogue).services[0]?.name).toBe('Tool');
  });

  test('takes the highest revision of all for what counts as a change of anything', () => {
    expect(
      resolveSettings({ categories: { analytics: { revision: 4 } }, revision: 2 }).revision,
    ).toBe(4);
  });

  test('cannot be changed afterwards', () => {
    expect(Object.isFrozen(resolveSettings({}))).toBe(true);
  });

  test.each<[string, unknown, [string, string][]]>([
    ['nothing', null, [['config-type', '']]],
    ['undefined', undefined, [['config-type', '']]],
    ['a text', 'analytics', [['config-type', '']]],
    ['a function', () => ({}), [['config-type', '']]],
    ['a list', [], [['config-type', '']]],
    ['a proxy that throws', throwing, [['config-unreadable', 'revision']]],
    ['a proxy that does not name its keys', mute, [['config-unreadable', '']]],
    ['a proxy that was revoked', revoked.proxy, [['config-unreadable', '']]],
    ['a revoked proxy within', { policy: revoked.proxy }, [['config-unreadable', 'policy']]],
    ['a storage that throws', { storage: throwing }, [['config-type', 'storage']]],
    ['a cycle', cyclic, [['config-unknown', 'controller.controller']]],
    ['a misspelt key', { catagories: {} }, [['config-unknown', 'catagories']]],
    ['a quoted number', { revision: '3' }, [['config-value', 'revision']]],
    ['a fraction', { revision: 1.5 }, [['config-value', 'revision']]],
    ['no number', { revision: Number.NaN }, [['config-value', 'revision']]],
    ['a quoted boolean', { frictionless: 'false' }, [['config-type', 'frictionless']]],
    ['a floor that lowers', { floor: 'opt-out' }, [['config-value', 'floor']]],
    ['a text that is too long', { language: 'x'.repeat(2001) }, [['config-type', 'language']]],
    [
      'a script as a link',
      { policy: { url: 'javascript:alert(1)' } },
      [['config-link', 'policy.url']],
    ],
    [
      'a script with a tab in it',
      { policy: { url: 'java\tscript:alert(1)' } },
      [['config-link', 'policy.url']],
    ],
    ...['https://', 'http://[', 'https://a:b:c/', '//[', 'https:\\\\a.example', 'x:y'].map(
      (url): [string, object, [string, string][]] => [
        `the address ${url}`,
        { policy: { url } },
        [['config-link', 'policy.url']],
      ],
    ),
    ['a data address', { policy: { url: 'data:text/html,x' } }, [['config-link', 'policy.url']]],
    [
      'a category called __proto__',
      JSON.parse('{"categories":{"__proto__":{"kind":"analytics"}}}'),
      [['config-name', 'categories.__proto__']],
    ],
    [
      'a category called constructor',
      { categories: { constructor: { kind: 'analytics' } } },
      [['config-name', 'categories.constructor']],
    ],
    [
      'a category called toString',
      { categories: { toString: { kind: 'analytics' } } },
      [['config-name', 'categories.toString']],
    ],
    [
      'an own category without a kind',
      { categories: { chat: {} } },
      [['config-kind', 'categories.chat']],
    ],
    ['services that are no list', { services: {} }, [['config-type', 'services']]],
    ['too many services', { services: new Array(10_001).fill('x') }, [['config-type', 'services']]],
    ['an unknown service id', { services: ['nobody-knows'] }, [['config-service', 'services[0]']]],
    ['an inherited service id', { services: ['valueof'] }, [['config-service', 'services[0]']]],
    [
      'a service without a category',
      { services: [{ id: 'a' }] },
      [['config-service', 'services[0]']],
    ],
    [
      'a service without an id',
      { services: [{ category: 'analytics' }] },
      [['config-service', 'services[0]']],
    ],
    [
      'a service in an unknown category',
      { services: [{ id: 'a', category: 'marketing' }] },
      [['config-category', 'services[0].category']],
    ],
    [
      'two services of one id',
      {
        services: [
          { id: 'a', category: 'analytics' },
          { id: 'a', category: 'analytics' },
        ],
      },
      [['config-duplicate', 'services[1]']],
    ],
    [
      'a service called like a standard category',
      { services: [{ id: 'embeds', category: 'analytics' }] },
      [['config-duplicate', 'services[0]']],
    ],
    [
      'a service called like a category',
      {
        categories: { chat: { kind: 'functional' } },
        services: [{ id: 'chat', category: 'analytics' }],
      },
      [['config-duplicate', 'categories.chat']],
    ],
    ['a storage that cannot store', { storage: { read() {} } }, [['config-type', 'storage']]],
    ['an unknown storage', { storage: 'session' }, [['config-value', 'storage']]],
    ['an unknown layout', { layout: { type: 'popup' } }, [['config-value', 'layout.type']]],
    ['an unknown place', { layout: { position: 'top' } }, [['config-value', 'layout.position']]],
    ['a misspelt key of a layout', { layout: { typ: 'bar' } }, [['config-unknown', 'layout.typ']]],
    ['a quoted boolean within', { layout: { reopen: 'no' } }, [['config-type', 'layout.reopen']]],
    [
      'a receiver under another name',
      { receipts: { url: 'https://a.example' } },
      [['config-unknown', 'receipts.url']],
    ],
    [
      'an unknown integration',
      { integrations: { consentmode: true } },
      [['config-unknown', 'integrations.consentmode']],
    ],
    [
      'an integration that is neither on nor off',
      { integrations: { consentMode: 'yes' } },
      [['config-type', 'integrations.consentMode']],
    ],
    [
      'a misspelt key of an integration',
      { integrations: { consentMode: { waitForUpdat: 1 } } },
      [['config-unknown', 'integrations.consentMode.waitForUpdat']],
    ],
    ...['*', '**', ''].map((name): [string, object, [string, string][]] => [
      `what a site stores, all of it: "${name}"`,
      { services: [{ id: 'a', category: 'analytics', cookies: [{ name }] }] },
      [['config-value', 'services[0].cookies[0].name']],
    ]),
    ...['https://example.com', 'example.com/', 'example.com:8080', ''].map(
      (domain): [string, object, [string, string][]] => [
        `the domain "${domain}"`,
        { domain },
        [['config-value', 'domain']],
      ],
    ),
    ...['', 'www.example.com/privacy', 'privacy.html'].map(
      (url): [string, object, [string, string][]] => [
        `"${url}", which leads elsewhere on every page`,
        { policy: { url } },
        [['config-link', 'policy.url']],
      ],
    ),
    ['an age that is none', { audience: { age: -1 } }, [['config-value', 'audience.age']]],
    [
      'several at once',
      { revision: 0, debug: 1, services: [{ id: 'A', category: 'analytics' }] },
      [
        ['config-value', 'revision'],
        ['config-type', 'debug'],
        ['config-name', 'services[0].id'],
      ],
    ],
  ])('names every problem of %s', (_, config, expected) => {
    expect(problemsOf(config)).toEqual(expected);
  });

  test('refuses to call necessary what sells or shares', () => {
    const config = {
      categories: { necessary: { saleOrShare: true } },
      services: [{ id: 'basket', category: 'necessary', saleOrShare: true }],
    };
    expect(problemsOf(config)).toEqual([
      ['config-misclassified', 'categories.necessary'],
      ['config-misclassified', 'services[0].category'],
    ]);
  });

  test('refuses to call a known advertising service necessary', () => {
    const catalogue = { pixel: { id: 'pixel', category: 'advertising' } };
    const config = { services: [{ id: 'pixel', category: 'necessary' }] };
    expect(problemsOf(config, catalogue)).toEqual([
      ['config-misclassified', 'services[0].category'],
    ]);
  });

  test.each([
    '/privacy',
    './privacy.html?a=b:c',
    '../privacy',
    '?page=privacy',
    'https://example.com/p',
    'mailto:a@example.com',
    'tel:+1',
    '#privacy',
  ])('accepts the link %s', (url) => expect(problemsOf({ policy: { url } })).toEqual([]));

  test.each([
    { jurisdiction: 'US-CA' },
    { jurisdiction: { country: 'US', region: 'CA' } },
    { jurisdiction: async () => 'FR' },
    { audience: { adultsOnly: true, age: () => 12 } },
    { storage: { read: () => null, write: () => true, remove: () => {} } },
    { controller: { name: 'Us', contacts: [{ region: 'EU', email: 'dpo@example.com' }] } },
    { revision: undefined },
    { messages: { accept: 'Yes' }, theme: {}, layout: {}, receipts: {}, integrations: {} },
    { layout: { type: 'center', position: 'end', reopen: false } },
    { receipts: { endpoint: 'https://receipts.example' } },
    { integrations: { consentMode: true } },
    { integrations: { consentMode: { waitForUpdate: 800, analytics: 'counter' } } },
    { domain: 'example.com' },
    { domain: '.localhost' },
    { services: [{ id: 'a', category: 'analytics', cookies: [{ name: '_a*' }] }] },
  ])('accepts %j', (config) => expect(problemsOf(config)).toEqual([]));

  test.each<[string, object, string]>([
    [
      'a category of nothing configured',
      { services: [{ id: 'a', category: 'marketing' }] },
      'Use one of: functional, analytics, advertising, security, embeds.',
    ],
    [
      'a category beside one of the site’s own',
      {
        categories: { chat: { kind: 'functional' } },
        services: [
          { id: 'a', category: 'Chats' },
          { id: 'b', category: 'chats' },
        ],
      },
      'Use one of: functional, analytics, advertising, security, embeds, chat.',
    ],
  ])('leads nobody from a misspelt name to what is necessary: %s', (_, config, remedy) => {
    expect(refusals(config).at(-1)).toMatchObject({ code: 'config-category', remedy });
  });

  test.each<[string, object, string]>([
    ['a storage', { storage: 'session' }, 'Write one of: cookie, local, memory.'],
    ['an age', { audience: { age: '16' } }, 'Write a whole number from 0 to 150.'],
    ['a place', { jurisdiction: ['FR'] }, 'Write a text of at most 2000 characters.'],
    [
      'a service',
      { services: [7] },
      'Use lower-case letters, digits and hyphens, beginning with a letter.',
    ],
    ['a key of a service', { services: [{ ID: 'a' }] }, 'Nothing of this name is known here.'],
    ['a domain', { domain: 'https://a.example' }, 'Write a host alone: example.com.'],
  ])('says what can be written for %s', (_, config, remedy) => {
    expect(refusals(config)[0]?.remedy).toBe(remedy);
  });

  test('says code, path and remedy in the message', () => {
    expect(() => resolveSettings({ revision: 'x' })).toThrow(
      '[consentry] config-value at revision. Write a whole number from 1 to 1000000.',
    );
    expect(() => resolveSettings(null)).toThrow('[consentry] config-type at the top.');
    expect(new ConsentError([]).code).toBe('config-type');
  });
});
