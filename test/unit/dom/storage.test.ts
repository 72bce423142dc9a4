import { beforeEach, describe, expect, test } from 'vitest';
import { chooseStorage } from '../../../src/storage/choose.js';
import { createCookieStorage } from '../../../src/storage/cookie.js';
import { createLocalStorage } from '../../../src/storage/local.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';

/** A cookie jar as browsers keep it: one header to read, attributes only on writing. */
function aJar(content = '', limit = 4096) {
  const written: string[] = [];
  return {
    written,
    get: () => content,
    set(cookie: string) {
      written.push(cookie);
      const pair = cookie.split(';')[0] ?? '';
      if (pair.length <= limit) content = cookie.includes('Max-Age=0') ? '' : pair;
    },
  };
}

describe('the cookie', () => {
  test('carries the __Host- prefix on https and names every attribute', () => {
    const jar = aJar();
    expect(createCookieStorage(jar, { secure: true }).write('1!x', 60)).toBe(true);
    expect(jar.written).toEqual(['__Host-consentry=1!x; Max-Age=60; Path=/; SameSite=Lax; Secure']);
  });

  test('is shared over subdomains only when a domain is given, and then without the prefix', () => {
    const jar = aJar();
    createCookieStorage(jar, { secure: true, domain: 'example.com' }).write('1!x', 60);
    expect(jar.written).toEqual([
      'consentry=1!x; Max-Age=60; Path=/; SameSite=Lax; Secure; Domain=example.com',
    ]);
  });

  test.each([
    ['nothing', '', null],
    ['its own among others', 'a=1; consentry=1!x; b=2', '1!x'],
    ['no cookie whose name only ends like it', 'my-consentry=1!x', null],
    ['two alike', 'consentry=1!x; consentry=1!x', '1!x'],
    ['two that differ', 'consentry=1!x; consentry=1!y', { conflict: true }],
    ['an empty one', 'consentry=', ''],
  ])('reads %s', (_, content, expected) => {
    expect(createCookieStorage(aJar(content), { secure: false }).read()).toEqual(expected);
  });

  test('says so when the browser kept the old value', () => {
    const storage = createCookieStorage(aJar('consentry=old', 20), { secure: false });
    expect(storage.write('x'.repeat(100), 60)).toBe(false);
    expect(storage.read()).toBe('old');
  });

  test('is removed with the attributes it was set with', () => {
    const jar = aJar('consentry=1!x');
    const storage = createCookieStorage(jar, { secure: false });
    storage.remove();
    expect(jar.written).toEqual(['consentry=; Max-Age=0; Path=/; SameSite=Lax']);
    expect(storage.read()).toBeNull();
  });
});

describe('localStorage', () => {
  beforeEach(() => localStorage.clear());

  test('keeps the record under one key', () => {
    const storage = createLocalStorage(window);
    expect(storage.read()).toBeNull();
    expect(storage.write('1!x', 60)).toBe(true);
    expect(localStorage.getItem('consentry')).toBe('1!x');
    storage.remove();
    expect(storage.read()).toBeNull();
  });

  test('throws what the browser throws', () => {
    const page = {
      get localStorage(): Storage {
        throw new Error('SecurityError');
      },
    };
    expect(() => createLocalStorage(page).read()).toThrow('SecurityError');
  });
});

describe('one store only', () => {
  test.each(['cookie', 'local', 'memory'] as const)('%s reads nothing from the others', (kind) => {
    localStorage.setItem('consentry', 'local');
    const storage = chooseStorage(kind, window, aJar('consentry=cookie'), { secure: false });
    expect(storage.read()).toBe({ cookie: 'cookie', local: 'local', memory: null }[kind]);
  });

  test('memory forgets with the page', () => {
    const storage = createMemoryStorage('1!x');
    expect(storage.read()).toBe('1!x');
    expect(storage.write('1!y', 60)).toBe(true);
    expect(storage.read()).toBe('1!y');
    storage.remove();
    expect(storage.read()).toBeNull();
  });
});
