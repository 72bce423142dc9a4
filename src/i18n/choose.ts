// Decides which language the interface speaks and which texts it says. Knows no page: tags and texts come in as values.

import type { Messages, Plural } from './messages.js';

/** Longest text a site may put in place of ours, in characters. */
const longest = 2000;

/** Keys under which a site names and describes categories: `category:chat`, `category:chat:text`. */
const forCategory = /^category:[a-z][a-z0-9-]*(:text)?$/;

/**
 * The best available language for a list of BCP 47 tags, best first. English when none fits. Each is looked up as RFC 4647,
 * section 3.4 has it, shortened from its end: `de-AT` finds `de`. `no` finds `nb`, and `zh-TW` `zh-Hant`.
 */
export function chooseLanguage(
  wanted: readonly (string | null | undefined)[],
  available: readonly string[],
): string {
  for (const tag of wanted) {
    let range = `${tag}`
      .toLowerCase()
      .replace(/^no\b/, 'nb')
      // The script that is written there, where the tag names none.
      .replace(/^zh-(tw|hk|mo)/, 'zh-hant')
      .replace(/^zh(?!-han)/, 'zh-hans');
    while (range) {
      const found = available.find((each) => each.toLowerCase() === range);
      if (found) return found;
      range = range.replace(/[-_]?[^-_]*$/, '');
    }
  }
  return 'en';
}

/** The languages in which the law of a place wants its people asked. */
const official: Readonly<Record<string, string>> = { AE: 'ar', BR: 'pt', 'CA-QC': 'fr' };

/**
 * The tags to choose from, best first: that of the configuration, else of the page, else what the law asks for in the visitor's
 * place, else of the browser.
 */
export const wantedLanguages = (
  configured: string | undefined,
  page: string,
  place: string,
  browser: readonly string[],
): readonly (string | undefined)[] => [
  configured,
  page,
  browser.find((tag) => tag.startsWith(official[place] ?? '-')),
  ...browser,
];

/** What to report where the texts of a language cannot be had. */
export const notSpoken = (language: string): string =>
  `No texts for ${language} could be loaded. English is shown.`;

/** Whether a text is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}

/** Texts by key, as far as they are there. */
export type Texts = Readonly<Record<string, string | Plural | undefined>>;

/** The texts to show, and the names of a site's texts that could not be used. */
export interface Chosen {
  readonly messages: Texts;
  readonly refused: readonly string[];
}

/**
 * English, overlaid by the language's texts, overlaid by the site's own.
 * The language's texts come by key, or as a list in the order of English.
 * The site gives texts for every language (`{ ok: 'Fine' }`) or for one (`{ de: { ok: 'Gut' } }`); the latter win.
 */
export function mergeMessages(
  english: Partial<Messages>,
  translated: unknown,
  site: unknown,
  language: string,
): Chosen {
  // No prototype: a page that adds to `Object.prototype` adds nothing here.
  const messages: Record<string, unknown> = { __proto__: null, ...english };
  const refused: string[] = [];
  const keys = Object.keys(english);
  // A list that says less than English is not one of ours.
  const isList = Array.isArray(translated) && translated.length >= keys.length;
  const lay = (texts: unknown, isOurs: boolean): void => {
    if (typeof texts !== 'object' || texts === null) return;
    for (const [name, text] of Object.entries(texts) as [string, unknown][]) {
      const key = (isOurs && isList && keys[Number(name)]) || name;
      const isKnown = key in messages || (!isOurs && forCategory.test(key));
      if (isKnown && fits(text, messages[key] ?? '')) messages[key] = text;
      else if (!isOurs && (isKnown || typeof text === 'string')) refused.push(key);
    }
  };
  lay(translated, true);
  const { acceptAll, rejectAll } = messages;
  lay(site, false);
  if (Object.hasOwn(Object(site), language)) lay(Object(site)[language], false);
  // Answers that say the same are no choice.
  if (messages['acceptAll'] === messages['rejectAll'] && acceptAll !== rejectAll) {
    Object.assign(messages, { acceptAll, rejectAll });
    refused.push('rejectAll');
  }
  return { messages: messages as Texts, refused };
}

/** How many texts a list holds. Those of the dialogs are not known until their file is there. */
const listed = 91;

/** Whether a language says most of what the first layer says in English. */
export function isSpoken(english: Partial<Messages>, translated: unknown): boolean {
  const all = Object.entries(english);
  const isList = Array.isArray(translated) && translated.length >= listed;
  const said = all.filter(([key, ours], place) =>
    fits(Object(translated)[isList ? place : key], ours),
  );
  return said.length * 2 > all.length;
}

/** A letter or digit of any script; some letters show nothing. */
const seen = /(?!\p{DI})[\p{L}\p{N}]/u;

/** A text stays a text. One with plural forms may become a plain text, not the other way round. */
function fits(text: unknown, ours: unknown): boolean {
  if (typeof text === 'string') return text.length <= longest && seen.test(text);
  if (typeof text !== 'object' || text === null || typeof ours === 'string') return false;
  return Object.hasOwn(text, 'other') && Object.values(text).every((form) => fits(form, ''));
}

/** The text of a key, if there is one; the form that fits `count` where there are several. */
export function pick(texts: Texts, key: string, language: string, count = 0): string | undefined {
  const text = texts[key];
  if (typeof text !== 'object') return text;
  return text[new Intl.PluralRules(language).select(count)] ?? text.other;
}

/** Parts as a list in words, by the text `series`. */
export function enumerate(items: readonly string[], series: string, language: string): string {
  const [, between, last, two] = series.split(/[\d|]+/);
  if (!last) return new Intl.ListFormat(language).format(items);
  if (items.length < 2) return items.join();
  const end = (items.length < 3 && two) || last;
  return items.slice(0, -1).join(between) + end + items.slice(-1);
}
