// The chosen language as the interface uses it: texts, lists, dates.

import { enumerate, isRightToLeft, mergeMessages, pick, type Texts } from '../i18n/choose.js';
import { fill, format, type Part, type Values } from '../i18n/format.js';
import type { MessageKey, Messages } from '../i18n/messages.js';

/** What the interface says, and how. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** All texts as they are used, placeholders not filled in. */
  readonly texts: Texts;
  /** Names of the site's own texts that could not be used. */
  readonly refused: readonly string[];
  /** A plain text. `count` chooses the plural form. */
  say(key: MessageKey, values?: Values): string;
  /** A text with links, in pieces. */
  parts(key: MessageKey, values?: Values): readonly Part[];
  /** The site's own text for a category, else ours; for a category of the site's own, at least its id. */
  category(id: string, suffix: '' | ':text', ours: string, isOurs: boolean): string;
  list(items: readonly string[]): string;
  date(iso: string): string;
}

/** Makes words of English, a language's texts and the site's own. */
export function createWords(
  language: string,
  english: Partial<Messages>,
  translated: unknown,
  site: unknown,
): Words {
  const { messages, refused } = mergeMessages(english, translated, site, language);
  const find = (key: MessageKey, values: Values): string =>
    pick(messages, key, language, Number(values['count'] ?? 0)) ?? '';
  const series = find('series', {});
  // A site's own language that does not say how it lists is not to do it in English.
  const isOwn = language === 'en' || series !== english.series;
  return {
    language,
    direction: isRightToLeft(find('acceptAll', {})) ? 'rtl' : 'ltr',
    texts: messages,
    refused,
    say: (key, values = {}) => fill(find(key, values), values),
    parts: (key, values = {}) => format(find(key, values), values),
    category: (id, suffix, ours, isOurs) =>
      pick(messages, `category:${id}${suffix}`, language) ?? (isOurs || suffix ? ours : id),
    list: (items) => enumerate(items, isOwn ? series : '', language),
    date: (iso) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso)),
  };
}
