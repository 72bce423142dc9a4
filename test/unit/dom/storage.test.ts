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

  describe('beside another of its name', () => {
    /** A jar that holds cookies by name, domain and path, and shows them without either. */
    function aShelf(...before: readonly string[]) {
      const cookies = new Map<string, string>();
      const set = (cookie: string) => {
        const [pair = '', ...attributes] = cookie.split(/; ?/);
        const [name = '', value = ''] = pair.split('=');
        const scope = attributes.filter((each) => /^(Domain|Path)=/.test(each)).sort();
        const key = [name, ...scope].join(';');
        if (attributes.includes('Max-Age=0')) cookies.delete(key);
        else cookies.set(key, `${name}=${value}`);
      };
      for (const each of before) set(each);
      const expired: string[] = [];
      const expire = (name: string): undefined => {
        expired.push(name);
        for (const key of cookies.keys()) if (key.startsWith(`${name};`)) cookies.delete(key);
      };
      return { get: () => [...cookies.values()].join('; '), set, expire, expired };
    }

    test.each([
      ['of the parent domain', 'consentry=1!x; Domain=example.com; Path=/'],
      ['of a longer path', 'consentry=1!x; Path=/shop/'],
    ])('%s is alone after a choice', (_, other) => {
      const jar = aShelf('consentry=1!old; Path=/', other);
      const storage = createCookieStorage(jar, { secure: false });
      expect(storage.read()).toEqual({ conflict: true });
      expect(storage.write('1!y', 60)).toBe(true);
      expect(jar.get()).toBe('consentry=1!y');
    });

    test('takes all of them away when it is removed', () => {
      const jar = aShelf('consentry=1!old; Path=/', 'consentry=1!x; Path=/shop/');
      createCookieStorage(jar, { secure: false }).remove();
      expect(jar.get()).toBe('');
    });

    test('leaves others alone, and looks for none without need', () => {
      const jar = aShelf('a=1; Path=/', 'consentry=1!old; Path=/');
      expect(createCookieStorage(jar, { secure: false }).write('1!y', 60)).toBe(true);
      expect(jar.expired).toEqual([]);
      expect(jar.get()).toBe('a=1; consentry=1!y');
    });
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
