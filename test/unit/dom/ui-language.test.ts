import { afterEach, expect, test, vi } from 'vitest';
import type { Consent } from '../../../src/core/types.js';
import { languageOf } from '../../../src/ui/language.js';

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('lang');
});

/** What is spoken on a page of a language, in a place, in a browser. */
function spoken(
  page: string,
  place: string,
  browser: readonly string[],
  language = 'auto',
): string {
  vi.stubGlobal('navigator', { languages: browser });
  if (page) document.documentElement.lang = page;
  return languageOf({ settings: { language }, state: { get: () => ({ place }) } } as Consent);
}

test.each([
  // The page's language, whatever the place and the browser.
  ['en', 'BR', ['pt-BR'], 'en'],
  ['en', 'CA-QC', ['fr-CA'], 'en'],
  ['pt', 'BR', ['pt-BR'], 'pt'],
  ['fr', 'CA-ON', ['en-CA'], 'fr'],
  ['ar', 'AE', ['en'], 'ar'],
  // Where the page names none, or one without texts: the language of the place, for whoever reads it.
  ['', 'BR', ['en-US', 'pt-BR'], 'pt-BR'],
  ['', 'CA-QC', ['en-CA', 'fr-CA', 'fr'], 'fr-CA'],
  ['', 'AE', ['en-GB', 'ar-AE'], 'ar'],
  ['tlh', 'AE', ['en-GB', 'ar-AE'], 'ar'],
  // No one is asked in a language that they do not read.
  ['', 'AE', ['hi', 'en'], 'hi'],
  ['', 'CA-QC', ['en-CA'], 'en'],
  // Elsewhere the browser's order.
  ['', 'US-CA', ['en-US', 'pt-BR'], 'en'],
  ['', 'CA-ON', ['en-CA', 'fr-CA'], 'en'],
  ['', 'XX', ['de-AT', 'ar'], 'de'],
  ['', 'CA-QC', [], 'en'],
  // The script that a page is written in.
  ['sr-Latn-RS', 'RS', [], 'sr-Latn'],
  ['sr-Cyrl', 'RS', [], 'sr'],
  ['sr', 'RS', [], 'sr'],
])('a page in "%s" seen in %s by a browser in %j speaks %s', (page, place, browser, language) => {
  expect(spoken(page, place, browser)).toBe(language);
});

test('the configuration comes before all', () => {
  expect(spoken('en', 'BR', ['pt-BR'], 'ja')).toBe('ja');
});
