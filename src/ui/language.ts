// Which language is spoken on this page, and where its texts come from.

import type { Consent } from '../core/types.js';
import { chooseLanguage, isSpoken, notSpoken, wantedLanguages } from '../i18n/choose.js';
import { languages } from '../i18n/languages.js';
import { first } from '../i18n/locales/en.js';
import type { Locale } from '../i18n/messages.js';
import { fromDocument } from './page.js';

declare const VERSION: string;

/** Files of languages, by tag. */
export type Locales = Readonly<Record<string, () => Promise<Locale>>>;

/** The best of the languages that this visitor may expect here, as far as there are texts for it. */
export function languageOf({ settings, state }: Consent, locales: Locales = {}): string {
  return chooseLanguage(
    wantedLanguages(
      settings.language,
      fromDocument('documentElement').lang,
      state.get().place,
      navigator.languages,
    ),
    [...languages, ...Object.keys(locales)],
  );
}

/** Loads the texts of a language: by the site's own means, else the file beside ours. One of another release, or with few of them, is refused. */
export async function loadLocale(
  language: string,
  { locales = {}, base = import.meta.url }: { locales?: Locales; base?: string },
): Promise<Locale['messages']> {
  const load = Object.hasOwn(locales, language) ? locales[language] : undefined;
  const { messages, version = VERSION }: Locale = load
    ? await load()
    : await import(new URL(`locales/${language}.js`, base).href);
  if (version !== VERSION || !isSpoken(first, messages)) throw version;
  return messages;
}

/** Reports that a language is not there. Returns the one that is spoken instead. */
export function inEnglish({ report }: Consent, language: string): string {
  report({ code: 'language-not-loaded', message: notSpoken(language) });
  return 'en';
}
