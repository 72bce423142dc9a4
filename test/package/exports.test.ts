// The package as its users see it: its names, and that importing it does nothing.
import { expect, test } from 'vitest';

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
