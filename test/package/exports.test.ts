// The package as its users see it: its names, and that importing it does nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

type Target = string | { readonly types: string; readonly default: string };

const exported: Readonly<Record<string, Target>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
).exports;

/** What stands for `*` in the files that a pattern fits; the empty text where there is no pattern. */
function fits(pattern: string): string[] {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return existsSync(pattern) ? [''] : [];
  const folder = start.endsWith('/') ? start : dirname(start);
  return readdirSync(folder)
    .map((file) => `${folder}${file}`)
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, -end.length))
    .sort();
}

test.each(
  Object.entries(exported).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [[name, target] as const],
  ),
)('what can be imported as %s has types, and what has types can be imported', (_, target) => {
  const modules = fits(target.default);
  expect(modules).not.toEqual([]);
  expect(fits(target.types)).toEqual(modules);
});

test.each(['integrations/gpp', 'integrations/meta-pixel', 'services/google', 'locales/de'])(
  'the types of %s lead to a file',
  (name) => {
    const [, path] = /from '(.+)\.js'/.exec(readFileSync(`dist/${name}.d.ts`, 'utf8')) ?? [];
    expect(existsSync(`dist/${dirname(name)}/${path}.d.ts`)).toBe(true);
  },
);

test('consentry/core gives these names and no other', async () => {
  expect(Object.keys(await import('../../src/core.js')).sort()).toEqual([
    'ConsentError',
    'createConsent',
    'createMemoryStorage',
    'resolveGrants',
  ]);
});

test('importing the entries in Node touches nothing', async () => {
  const before = Object.keys(globalThis);
  const names = Object.keys(await import('../../src/index.js')).sort();
  expect(names).toEqual(['ConsentError', 'createConsent']);
  expect(Object.keys(globalThis)).toEqual(before);
});

test('a style sheet that is imported for its effect is kept by bundlers', () => {
  const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(sideEffects).toContain(exported['./themes/*.css']);
});
