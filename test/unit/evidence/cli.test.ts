import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Io, runCli } from '../../../src/cli.js';
import { createEvidence } from '../../../src/evidence/create.js';
import { aDraft, someFacts } from './builders.js';

interface Desk extends Io {
  readonly files: Map<string, string>;
  readonly lines: string[];
}

function aDesk(files: Readonly<Record<string, string>> = {}): Desk {
  const all = new Map(Object.entries(files));
  const lines: string[] = [];
  return {
    files: all,
    lines,
    read: async (path) => {
      const text = all.get(path);
      if (text === undefined) throw new Error(`${path} does not exist.`);
      return text;
    },
    write: async (path, text) => void all.set(path, text),
    print: (line) => void lines.push(line),
    loadMessages: async (language) => {
      if (language !== 'de') throw new Error(`There is no file for ${language}.`);
      return { acceptAll: 'Alle annehmen' };
    },
    statusOf: async (url) => {
      const status = new Map([
        ['https://www.example.com/privacy', 200],
        ['https://counter.example/policy', 404],
        ['https://shy.example/', 403],
      ]).get(url);
      if (!status) throw new TypeError('fetch failed');
      return status;
    },
    takesMail: async (domain) => domain === 'example.com',
  };
}

async function aReceipt(): Promise<string> {
  globalThis.indexedDB = new IDBFactory();
  const evidence = createEvidence();
  await evidence.append(aDraft());
  return evidence.exportReceipt('json', someFacts());
}

test('answers 0 for a receipt as it was written', async () => {
  const desk = aDesk({ 'r.json': await aReceipt() });
  expect(await runCli(['verify', 'r.json'], desk)).toBe(0);
  expect(desk.lines[0]).toBe('r.json: as it was written, 1 entry, record record-1');
});

test('answers 1 and names the fault when one of several was altered', async () => {
  const text = await aReceipt();
  const desk = aDesk({
    'a.json': text,
    'b.json': text.replace('"analytics":"granted"', '"analytics":"denied"'),
  });
  expect(await runCli(['verify', 'a.json', 'b.json'], desk)).toBe(1);
  expect(desk.lines.join('\n')).toMatch(
    /b\.json: NOT as it was written[\s\S]*fault chain-broken: Entry 1/,
  );
});

test.each(['iso-27560', 'kantara'] as const)(
  'accuses no receipt in the format %s',
  async (format) => {
    const evidence = createEvidence();
    await evidence.append(aDraft());
    const desk = aDesk({
      'a.json': await evidence.exportReceipt(format, someFacts()),
      'b.json': await evidence.exportReceipt('json', someFacts()),
      'c.json': '{"schema":"consentry-receipt-1"}',
    });
    expect(await runCli(['verify', 'b.json', 'a.json'], desk)).toBe(2);
    expect(desk.lines.join('\n')).toContain('a.json: cannot be verified');
    expect(desk.lines.join('\n')).toContain('in the format json or html');
    expect(desk.lines.join('\n')).not.toContain('NOT');
    expect(await runCli(['verify', 'a.json', 'c.json'], desk)).toBe(1);
  },
);

test.each([
  ['no command', []],
  ['an unknown command', ['forge']],
  ['no file', ['verify']],
  ['a file that is not there', ['verify', 'x.json']],
  ['an unknown option', ['verify', 'r.json', '--force', 'yes']],
  ['an option without its value', ['verify', 'r.json', '--keys']],
  ['keys that are no JSON', ['verify', 'r.json', '--keys', 'bad.json']],
  ['no folder', ['artefacts', 'config.json']],
  ['a configuration that cannot be right', ['artefacts', 'wrong.json', '--out', 'o']],
  ['one to be written out that cannot be right', ['inline', 'wrong.json', '--out', 'o']],
  ['one that is no object', ['inline', 'list.json', '--out', 'o']],
  ['one that is no JSON', ['inline', 'bad.json', '--out', 'o']],
  ['one with a service nobody knows', ['inline', 'unknown.json', '--out', 'o']],
  [
    'a language there is no file for',
    ['artefacts', 'config.json', '--out', 'o', '--languages', 'xx'],
  ],
])('answers 2 for %s', async (_, args) => {
  const desk = aDesk({
    'r.json': await aReceipt(),
    'bad.json': '{',
    'config.json': '{}',
    'wrong.json': '{"revision":"high"}',
    'list.json': '[]',
    'unknown.json': '{"services":["matomoo"]}',
  });
  expect(await runCli(args, desk)).toBe(2);
  expect(desk.lines.length).toBeGreaterThan(0);
});

test.each(['www.example.com', 'localhost:3000', '/', 'https://'])(
  'says how the address of the site is written where it is %s',
  async (site) => {
    const desk = aDesk({ 'c.json': '{"policy":{"url":"/privacy"}}' });
    expect(await runCli(['links', 'c.json', '--site', site], desk)).toBe(2);
    expect(desk.lines).toEqual([
      `--site ${site} is no address of a page. Write https://www.example.com/.`,
    ]);
  },
);

test('names the languages there are where one is asked for that is not, and writes nothing', async () => {
  const desk = aDesk({ 'config.json': '{}' });
  const args = ['artefacts', 'config.json', '--out', 'archive', '--languages', 'de,xx'];
  expect(await runCli(args, desk)).toBe(2);
  expect(desk.lines).toEqual([expect.stringMatching(/^No texts in xx\. There are: ar, .*, de, /)]);
  expect([...desk.files.keys()]).toEqual(['config.json']);
});

test('writes what is shown, one file per language and surface, named by its hash', async () => {
  const config = JSON.stringify({ policy: { url: '/privacy' }, services: ['google-analytics'] });
  const desk = aDesk({ 'config.json': config });
  const args = ['artefacts', 'config.json', '--out', 'archive', '--languages', 'de'];
  expect(await runCli(args, desk)).toBe(0);
  const written = [...desk.files].filter(([path]) => path.startsWith('archive/'));
  expect(written).toHaveLength(4);
  for (const [path, text] of written) {
    expect(path).toBe(`archive/${createHash('sha256').update(text).digest('hex')}.json`);
    expect(JSON.parse(text)).toMatchObject({
      schema: 'consentry-artefact-1',
      policy: { url: '/privacy' },
      services: [{ id: 'google-analytics' }],
    });
  }
  const surfaces = written
    .map(([, text]) => JSON.parse(text))
    .map(({ language, surface }) => `${language} ${surface}`);
  expect(surfaces.sort()).toEqual(['de banner', 'de preferences', 'en banner', 'en preferences']);
  const again = aDesk({ 'config.json': config });
  await runCli(args, again);
  expect([...again.files.keys()]).toEqual([...desk.files.keys()]);
});

test('adds nothing to a service that the site describes itself', async () => {
  const own = { id: 'google-analytics', category: 'analytics', name: 'Our counter' };
  const desk = aDesk({ 'config.json': JSON.stringify({ services: [own, 'plausible'] }) });
  await runCli(['artefacts', 'config.json', '--out', 'o'], desk);
  const [first] = [...desk.files].filter(([path]) => path.startsWith('o/'));
  const [described, named] = JSON.parse(first?.[1] ?? '').services;
  expect(described).toMatchObject({ name: 'Our counter', cookies: [] });
  expect(described.provider).toBeUndefined();
  expect(named.provider).toBe('Plausible Insights OÜ');
});

test('describes a service of the catalogue that the site corrects, as a page does', async () => {
  const corrected = { id: 'google-analytics', saleOrShare: false, retention: '2 months' };
  const desk = aDesk({ 'config.json': JSON.stringify({ services: [corrected] }) });
  expect(await runCli(['artefacts', 'config.json', '--out', 'o'], desk)).toBe(0);
  const [first] = [...desk.files].filter(([path]) => path.startsWith('o/'));
  expect(JSON.parse(first?.[1] ?? '').services).toMatchObject([
    { ...corrected, name: 'Google Analytics', category: 'analytics' },
  ]);
});

test.each([
  [
    'a configuration that is no JSON',
    ['inline', 'bad.json', '--out', 'o'],
    /^bad\.json: SyntaxError/,
  ],
  ['keys that are none', ['verify', 'r.json', '--keys', 'bad.json'], /^bad\.json: SyntaxError/],
  [
    'a configuration that cannot be right',
    ['inline', 'wrong.json', '--out', 'o'],
    /^wrong\.json:\n\[consentry\] config-unknown at jurisdicton/,
  ],
])('names the file of %s', async (_, args, said) => {
  const desk = aDesk({ 'bad.json': '{', 'wrong.json': '{"jurisdicton":"US"}', 'r.json': '{}' });
  expect(await runCli(args, desk)).toBe(2);
  expect(desk.lines.join('\n')).toMatch(said);
  expect(desk.files.has('o')).toBe(false);
});

test.each([
  ['help', /^consentry verify/],
  ['--help', /^consentry verify/],
  ['-h', /^consentry verify/],
  ['version', /^\d+\.\d+\.\d+/],
  ['--version', /^\d+\.\d+\.\d+/],
])('answers %s', async (asked, said) => {
  const desk = aDesk();
  expect(await runCli([asked], desk)).toBe(0);
  expect(desk.lines[0]).toMatch(said);
});

test('gives another hash for every change of what is shown', async () => {
  const hashOf = async (config: object): Promise<string | undefined> => {
    const desk = aDesk({ 'config.json': JSON.stringify(config) });
    await runCli(['artefacts', 'config.json', '--out', 'o'], desk);
    return desk.lines[0]?.split(' ')[0];
  };
  const hashes = [
    {},
    { revision: 2 },
    { policy: { url: '/privacy' } },
    { services: ['google-analytics'] },
    { layout: { position: 'end' } },
    { messages: { acceptAll: 'Yes to all' } },
  ].map(hashOf);
  expect(new Set(await Promise.all(hashes)).size).toBe(6);
});

test('writes a configuration with the definitions of the services it names', async () => {
  const config = {
    policy: { url: '/privacy' },
    services: ['matomo', { id: 'microsoft-clarity', name: 'C' }],
  };
  const desk = aDesk({ 'config.json': JSON.stringify(config) });
  expect(await runCli(['inline', 'config.json', '--out', 'full.json'], desk)).toBe(0);
  const written = JSON.parse(desk.files.get('full.json') ?? '');
  expect(written.policy).toEqual(config.policy);
  expect(written.services).toMatchObject([
    { id: 'matomo', category: 'analytics' },
    { id: 'microsoft-clarity', name: 'C', category: 'analytics' },
  ]);
});

test('writes nothing for a service that nobody knows', async () => {
  const desk = aDesk({ 'config.json': '{"services":["matoma"]}' });
  expect(await runCli(['inline', 'config.json', '--out', 'full.json'], desk)).toBe(2);
  expect(desk.files.has('full.json')).toBe(false);
  expect(desk.lines.join()).toContain('matoma');
});

describe('the links that visitors follow', () => {
  const linksOf = async (config: object) => {
    const desk = aDesk({ 'c.json': JSON.stringify(config) });
    const code = await runCli(['links', 'c.json', '--site', 'https://www.example.com/shop/'], desk);
    return { code, lines: desk.lines };
  };
  const service = (id: string, links: object) => ({ id, category: 'analytics', ...links });

  test('are all there', async () => {
    const config = {
      policy: { url: '/privacy#choices' },
      controller: { name: 'Example', contacts: [{ email: 'privacy@example.com' }, { phone: '1' }] },
      services: [service('own', { policyUrl: 'https://www.example.com/privacy' })],
    };
    expect(await linksOf(config)).toEqual({
      code: 0,
      lines: [
        'there: /privacy#choices (policy.url), 200',
        'there: https://www.example.com/privacy (services.own.policyUrl), 200',
        'there: privacy@example.com (controller.contacts[0].email), takes mail',
      ],
    });
  });

  test('are broken where a page is missing, nothing answers or nobody takes mail', async () => {
    for (const [config, line] of [
      [{ policy: { url: '/gone' } }, 'broken: /gone (policy.url), fetch failed'],
      [
        { services: [service('counter', { optOutUrl: 'https://counter.example/policy' })] },
        'broken: https://counter.example/policy (services.counter.optOutUrl), 404',
      ],
      [
        { controller: { name: 'Example', contacts: [{ email: 'a@b.example' }] } },
        'broken: a@b.example (controller.contacts[0].email), takes no mail',
      ],
    ] as const) {
      expect(await linksOf(config)).toEqual({ code: 1, lines: [line] });
    }
  });

  test('may be mail addresses, and telephones, which nobody can ask for', async () => {
    const links = (optOutUrl: string) => ({ services: [service('counter', { optOutUrl })] });
    for (const [optOutUrl, code, lines] of [
      [
        'mailto:a@example.com',
        0,
        ['there: mailto:a@example.com (services.counter.optOutUrl), takes mail'],
      ],
      ['mailto:a@example.com?subject=No%20a@b.example', 0, [expect.stringContaining('takes mail')]],
      [
        'mailto:a@b.example',
        1,
        ['broken: mailto:a@b.example (services.counter.optOutUrl), takes no mail'],
      ],
      ['tel:+441234', 0, []],
    ] as const) {
      expect(await linksOf(links(optOutUrl)), optOutUrl).toEqual({ code, lines });
    }
  });

  test('may refuse programs, which is for people to look at', async () => {
    const config = { services: [service('shy', { policyUrl: 'https://shy.example/' })] };
    expect(await linksOf(config)).toEqual({
      code: 0,
      lines: ['refuses: https://shy.example/ (services.shy.policyUrl), 403'],
    });
  });
});

test.each(['inline', 'artefacts'])(
  '%s refuses what is known for advertising and called necessary',
  async (command) => {
    const config = { services: [{ id: 'meta-pixel', category: 'necessary', name: 'Helper' }] };
    const desk = aDesk({ 'c.json': JSON.stringify(config) });
    expect(await runCli([command, 'c.json', '--out', 'out'], desk)).toBe(2);
    expect(desk.lines.join('\n')).toContain('config-misclassified at services[0].category');
    expect([...desk.files.keys()]).toEqual(['c.json']);
  },
);
