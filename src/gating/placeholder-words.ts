// What a placeholder says, in the language of the interface.

import type { Consent, Settings } from '../core/types.js';
import { chooseLanguage, notSpoken, wantedLanguages } from '../i18n/choose.js';
import { type EmbedMessages, english } from '../i18n/embed.js';
import { languages } from '../i18n/languages.js';
import { loadEmbedWords } from './placeholder-files.js';

/** Texts, and the language that they are in. */
export interface Spoken {
  readonly language: string;
  readonly texts: EmbedMessages;
}

/** The texts in this visitor's language, and in English where they cannot be had. Never rejects. */
export async function embedTexts({ settings, state, report }: Consent): Promise<Spoken> {
  const { lang } = document.documentElement;
  const language = chooseLanguage(
    wantedLanguages(settings.language, lang, state.get().place, navigator.languages),
    languages,
  );
  try {
    if (language !== 'en') {
      const { embed } = await loadEmbedWords(language);
      return { language, texts: { ...english, ...embed } };
    }
  } catch {
    report({ code: 'language-not-loaded', message: notSpoken(language) });
  }
  return { language: 'en', texts: english };
}

/** The words for a service, the site's own first. */
export function embedWords(
  { messages }: Settings,
  name: string,
  provider = name,
  { language, texts }: Spoken = { language: 'en', texts: english },
): EmbedMessages {
  const own = [messages?.[language], messages].map(
    (each) => Object(Object(each)['embed']) as Partial<Record<keyof EmbedMessages, unknown>>,
  );
  const say = (key: keyof EmbedMessages): string => {
    const text = own.map((each) => each[key]).find((each) => typeof each === 'string');
    return String(text ?? texts[key])
      .replaceAll('{name}', () => name)
      .replaceAll('{provider}', () => provider)
      .replace(/\.\.$/, '.');
  };
  return {
    title: say('title'),
    text: say('text'),
    once: say('once'),
    always: say('always'),
    policy: say('policy'),
  };
}
