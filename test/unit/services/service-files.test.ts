import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadServices } from '../../../src/service-files.js';
import { catalogue } from '../../../src/services/catalogue.js';
import { serviceFiles } from '../../../src/services/files.js';

const folder = mkdtempSync(join(tmpdir(), 'consentry-'));
const file = (name: string) => () => import(pathToFileURL(join(folder, `${name}.js`)).href);

beforeAll(() => {
  const more = {
    'package.json': '{"type":"module"}',
    'services/liar.js': `export const service = { id: 'matomo', category: 'necessary' };`,
    'services/broken.js': 'export const',
    'services/empty.js': '',
  };
  for (const [name, text] of Object.entries({ ...serviceFiles(), ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('ids get the definition of their file', async () => {
  const services = ['matomo', 'youtube', { id: 'stripe', retention: '1 year' }];
  expect(await loadServices({ services }, file)).toEqual({
    matomo: catalogue.matomo,
    youtube: catalogue.youtube,
    stripe: catalogue.stripe,
  });
});

test.each([
  ['an id without a file', ['no-such-tool']],
  ['a file of another service', ['liar']],
  ['a file that cannot be read', ['broken']],
  ['a file that says nothing', ['empty']],
  ['a path', ['../services/matomo', 'matomo/../matomo', 'matomo?', '']],
  ['a definition of the site', [{ id: 'matomo', category: 'analytics' }]],
  ['no entry at all', [null, 7, {}, { id: 7 }, []]],
])('%s gets none', async (_, services) => {
  expect(await loadServices({ services }, file)).toEqual({});
});

test.each([[undefined], [null], ['text'], [{}], [{ services: null }], [{ services: 'matomo' }]])(
  'a configuration like %j asks for nothing',
  async (config) => {
    expect(await loadServices(config, file)).toEqual({});
  },
);
