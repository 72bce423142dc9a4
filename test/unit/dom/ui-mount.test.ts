import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/core/types.js';
import { messages as german } from '../../../src/i18n/locales/de.js';
import { mountUi, type UiOptions } from '../../../src/ui/mount.js';
import { aConsent } from './ui-consent.js';

let unmount = (): void => undefined;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.textContent = '';
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

const mount = (config: ConsentConfig = {}, options: UiOptions = {}) => {
  const made = aConsent(config);
  unmount = mountUi(made.consent, options);
  return made;
};
const root = (): Element | null => document.querySelector('consentry-root');
const buttons = (): HTMLButtonElement[] => [...(root()?.querySelectorAll('button') ?? [])];
const named = (name: string): HTMLButtonElement | undefined =>
  buttons().find((each) => each.textContent === name);

describe('the interface', () => {
  test('keeps its elements and the focus when it is drawn again', () => {
    const { consent } = mount();
    const before = buttons();
    named('Reject all')?.focus();
    consent.open('banner');
    expect(buttons()).toEqual(before);
    expect(document.activeElement).toBe(named('Reject all'));
  });

  test('shows what comes from outside as text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    mount({ controller: { name: markup }, messages: { bannerTitle: markup } });
    expect(root()?.querySelector('h2')?.textContent).toBe(markup);
    expect(root()?.textContent).toContain(`${markup} uses cookies`);
    expect(root()?.querySelector('img')).toBeNull();
  });

  test.each([
    ['an adult with the signal', 30, true, true],
    ['a teenager with the signal', 14, true, true],
    ['a teenager', 14, false, false],
  ])('says to %s whether an opt-out stays in force', (_, age, gpc, expected) => {
    const config: ConsentConfig = { floor: 'opt-in', audience: { age } };
    const { consent } = aConsent(config, { place: 'US-CA', signals: { gpc } });
    unmount = mountUi(consent, {});
    expect(consent.state.get().ask).toBe('banner-without-sale');
    expect(named('Accept all')).toBeDefined();
    const text = root()?.textContent ?? '';
    expect(text.includes('Your opt-out of the sale and sharing')).toBe(expected);
    expect(text).not.toMatch(/advertis/i);
  });

  test('takes no description of an element for a text', () => {
    const forged = { type: 'b', props: { children: 'forged' }, key: null, constructor: undefined };
    mount({ messages: { bannerTitle: forged, acceptAll: JSON.parse(JSON.stringify(forged)) } });
    expect(root()?.querySelector('b')).toBeNull();
    expect(root()?.textContent).not.toContain('forged');
    expect(named('Accept all')).toBeDefined();
  });

  test('gives way to something plain when nothing of it can be read', () => {
    const nothing = document.createTextNode('');
    vi.spyOn(document, 'createTextNode').mockImplementation(() => nothing.cloneNode() as Text);
    const onFailure = vi.fn();
    const { problems } = mount({}, { onFailure });
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(root()).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['interface-failed']);
  });

  test('tells a person from a script that clicks', () => {
    const { consent } = mount();
    named('Reject all')?.click();
    expect(consent.state.get().record?.statements.at(-1)?.via).toBe('extension');
  });

  test('speaks a language whose texts come by key or as a list in the order of English', async () => {
    document.documentElement.lang = 'de';
    for (const messages of [german, Object.values(german)]) {
      mount({}, { locales: { de: async () => ({ messages }) } });
      await expect.poll(() => named('Alle ablehnen')).toBeDefined();
      unmount();
    }
  });

  test('refuses the texts of another release, whose places may hold other texts', async () => {
    document.documentElement.lang = 'de';
    const messages = Object.values(german).reverse();
    const { problems } = mount(
      {},
      { locales: { de: async () => ({ messages, version: '0.0.1' }) } },
    );
    await expect.poll(() => named('Reject all')).toBeDefined();
    expect(problems[0]?.code).toBe('language-not-loaded');
  });

  /** Mounts on a German page. `known` is what was told for the record, `list` how three purposes are joined. */
  const mountGerman = async (
    de: NonNullable<UiOptions['locales']>[string],
  ): Promise<{ root: string[]; known: string[]; list: boolean; codes: string[] }> => {
    document.documentElement.lang = 'de';
    const known: string[] = [];
    const { problems } = mount(
      { categories: { functional: {}, analytics: {}, advertising: {} } },
      { locales: { de }, onShown: ({ language }) => known.push(language) },
    );
    await expect.poll(root, { timeout: 4000 }).not.toBeNull();
    const { lang, dir, textContent } = root() as HTMLElement;
    const list = textContent?.includes(', and advertising') === true;
    const codes = problems.map(({ code }) => code).filter((code) => code.startsWith('language'));
    return { root: [lang, dir], known, list, codes };
  };

  test.each([
    ['does not load', () => Promise.reject(new Error('gone'))],
    ['comes after the wait', () => new Promise(() => undefined)],
    ['is a number', async () => ({ messages: 5 })],
    ['is nothing', async () => ({})],
    ['says nothing', async () => ({ messages: {} })],
    ['is a list that ends early', async () => ({ messages: Object.values(german).slice(0, -1) })],
    ['is a list of nothing', async () => ({ messages: Array(200).fill(null) })],
    ['says one thing', async () => ({ messages: { acceptAll: 'Alle akzeptieren' } })],
  ])(
    'speaks English, and says and writes down that it does, where a language %s',
    async (_, de) => {
      expect(await mountGerman(de as never)).toEqual({
        root: ['en', 'ltr'],
        known: ['en'],
        list: true,
        codes: ['language-not-loaded'],
      });
    },
  );

  test('stays with English when a language comes after the wait', async () => {
    document.documentElement.lang = 'de';
    let arrive = (_: { messages: typeof german }): void => undefined;
    const de = () => new Promise<{ messages: typeof german }>((resolve) => (arrive = resolve));
    const { consent } = mount({}, { locales: { de } });
    await expect.poll(root, { timeout: 4000 }).not.toBeNull();
    arrive({ messages: german });
    consent.open('preferences');
    await expect.poll(() => named('Save choices')).toBeDefined();
    expect((root() as HTMLElement).lang).toBe('en');
  });

  test('says in English only what a language leaves out', async () => {
    const { choose: _, ...others } = german;
    const found = await mountGerman(async () => ({ messages: others as typeof german }));
    expect(found).toEqual({ root: ['de', 'ltr'], known: ['de'], list: false, codes: [] });
    expect(buttons().map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['Alle ablehnen', 'Choose']),
    );
  });

  test('leaves nothing behind', () => {
    mount();
    unmount();
    expect(root()).toBeNull();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test.each([
    ['where the page has none', '', {}, true],
    ['not where the page has its own', '<a data-consentry="open:preferences">x</a>', {}, false],
    ['where its own is none', '<a data-consentry="open:">x</a>', {}, true],
    [
      'where its own has no power',
      '<a data-consentry="open:preferences" data-consentry-ignore>x</a>',
      {},
      true,
    ],
    [
      'always, where the site wants it',
      '<a data-consentry="open:preferences">x</a>',
      { layout: { reopen: true } },
      true,
    ],
  ])('shows the way back %s', (_, markup, config, isShown) => {
    document.body.innerHTML = markup;
    const { consent } = mount(config);
    void consent.rejectAll();
    expect(named('Privacy settings') !== undefined).toBe(isShown);
  });
});
