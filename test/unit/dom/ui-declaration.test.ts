import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { maxAgeSeconds } from '../../../src/core/record.js';
import type { ConsentConfig } from '../../../src/core/types.js';
import { messages as german } from '../../../src/i18n/locales/de.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';
import { showDeclaration } from '../../../src/ui/show-declaration.js';
import { aConsent } from './ui-consent.js';

let place: HTMLElement;
const undos: (() => void)[] = [];

const show = (...of: Parameters<typeof showDeclaration>): (() => void) => {
  const undo = showDeclaration(...of);
  undos.push(undo);
  return undo;
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.textContent = '';
  place = document.createElement('div');
  place.setAttribute('data-consentry-declaration', '');
  document.body.append(place);
});

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

const cells = (): string[][] =>
  [...place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );

describe('the declaration', () => {
  test('takes the place of what the page shows meanwhile', () => {
    place.innerHTML = '<section>One moment, please.</section>';
    show(aConsent().consent);
    expect(place.textContent).not.toContain('One moment');
    expect(place.querySelectorAll('section')).toHaveLength(3);
  });

  test('is drawn once where two fill the same place', () => {
    const { consent } = aConsent();
    show(consent);
    show(consent);
    consent.save({ analytics: 'granted' });
    expect(place.querySelectorAll('section')).toHaveLength(3);
  });

  test('lists every cookie with service, purpose and lifetime', () => {
    show(aConsent().consent);
    expect(cells()).toEqual([
      ['consentry', 'localhost', 'Your choice about cookies', '395 days'],
      ['–', 'Session', '–', '–'],
      ['_st', 'Stats, Stats GmbH', 'Counts visits.', '13 months'],
      ['_st_s', 'Stats, Stats GmbH', 'one visit', '30 minutes'],
      ['–', 'Pixel', '–', '–'],
      ['–', 'Ads', '–', '–'],
    ]);
  });

  test.each<[ConsentConfig, readonly string[]]>([
    [{ storage: 'cookie' }, ['consentry', 'localhost', 'Your choice about cookies', '395 days']],
    [
      { controller: { name: 'Shop Ltd' } },
      ['consentry', 'Shop Ltd', 'Your choice about cookies', '395 days'],
    ],
    [{ storage: 'local' }, ['consentry', 'localhost', 'Your choice about cookies', '–']],
    [{ storage: 'memory' }, ['–', 'Session', '–', '–']],
    [{ storage: createMemoryStorage() }, ['–', 'Session', '–', '–']],
  ])('begins with the record of the choice itself, as it is kept: %o', (config, expected) => {
    const undo = showDeclaration(aConsent(config).consent);
    expect(cells()[0]).toEqual(expected);
    undo();
  });

  test('names the cookie as it is called on https, and says how long it is kept', () => {
    expect(maxAgeSeconds).toBe(395 * 86_400);
    vi.stubGlobal('location', { protocol: 'https:', hostname: 'shop.example' });
    for (const [domain, name] of [
      [undefined, '__Host-consentry'],
      ['shop.example', 'consentry'],
    ] as const) {
      const undo = showDeclaration(aConsent(domain ? { domain } : {}).consent);
      expect(cells()[0]?.slice(0, 2)).toEqual([name, 'shop.example']);
      undo();
    }
    vi.unstubAllGlobals();
  });

  test('says who gets data where, under what safeguard, and where to read on, once for each service', () => {
    const stated = {
      country: 'US',
      transfers: 'Standard contractual clauses',
      policyUrl: 'https://stats.example/privacy',
      optOutUrl: 'https://stats.example/out',
    };
    const cookies = [{ name: 'a' }, { name: 'b' }];
    const service = { id: 'far', category: 'analytics', name: 'Far', provider: 'Far Inc.' };
    show(aConsent({ services: [{ ...service, ...stated, cookies }] }).consent);
    expect(cells().map(([, provider]) => provider)).toEqual([
      'localhost',
      'Far, Far Inc., United States (Transfers abroad: Standard contractual clauses)Privacy policy of the providerOpt out at the provider',
      'Far, Far Inc., United States',
    ]);
    expect([...place.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://stats.example/privacy',
      'https://stats.example/out',
    ]);
  });

  test('fills what comes into the page later, and empties all of it at the end', async () => {
    const undo = show(aConsent().consent);
    const later = document.createElement('div');
    later.setAttribute('data-consentry-declaration', '');
    document.body.append(later);
    // A change of the page is looked at within a second.
    await expect.poll(() => later.querySelectorAll('h3').length, { timeout: 5000 }).toBe(3);
    undo();
    expect(later.childNodes).toHaveLength(0);
  });

  test('labels every value with the head of its column', () => {
    show(aConsent().consent);
    const labels = [...(place.querySelector('tbody tr')?.children ?? [])].map((cell) =>
      cell.getAttribute('data-label'),
    );
    expect(labels).toEqual(['Cookies and storage', 'Provider', 'Purpose', 'Kept for']);
  });

  test('follows what the visitor allows', () => {
    const { consent } = aConsent();
    show(consent);
    const states = (): string[] =>
      [...place.querySelectorAll('strong')].map((each) => each.textContent ?? '');
    expect(states()).toEqual(['Always on', 'Not allowed', 'Not allowed']);
    consent.save({ analytics: 'granted' });
    expect(states()).toEqual(['Always on', 'Allowed', 'Not allowed']);
  });

  test('leads to the preferences', () => {
    const { consent } = aConsent();
    show(consent);
    place.querySelector('button')?.click();
    expect(consent.view.get()).toBe('preferences');
  });

  test('names its tables and their columns', () => {
    show(aConsent().consent);
    expect(place.querySelector('table')?.getAttribute('aria-label')).toBe('Necessary');
    expect(
      [...(place.querySelector('thead tr')?.children ?? [])].map((each) => each.textContent),
    ).toEqual(['Cookies and storage', 'Provider', 'Purpose', 'Kept for']);
  });

  test('speaks the language of the page', async () => {
    document.documentElement.lang = 'de';
    show(aConsent().consent, { locales: { de: async () => ({ messages: german }) } });
    await expect.poll(() => place.querySelector('h3')?.textContent).toBe('Notwendig');
    expect(place.lang).toBe('de');
  });

  test.each([
    ['cannot be loaded', () => Promise.reject(new Error('gone'))],
    ['says nothing', async () => ({ messages: [] })],
  ])('speaks English, and says so, when a language %s', async (_, de) => {
    document.documentElement.lang = 'de';
    const { consent, problems } = aConsent();
    show(consent, { locales: { de } });
    await expect.poll(() => place.querySelector('h3')?.textContent).toBe('Necessary');
    expect(place.lang).toBe('en');
    expect(problems.map(({ code }) => code)).toEqual(['language-not-loaded']);
  });

  test('is gone after its undo, also where its language comes later', async () => {
    const undo = show(aConsent().consent);
    undo();
    expect(place.childNodes).toHaveLength(0);
    document.documentElement.lang = 'de';
    const loaded = Promise.resolve({ messages: german });
    show(aConsent().consent, { locales: { de: () => loaded } })();
    await loaded;
    await Promise.resolve();
    expect(place.childNodes).toHaveLength(0);
  });
});
