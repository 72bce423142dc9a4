// npm entry `consentry/declaration`: fills the declaration elements of a page without the rest of the interface.

import type { Consent } from '../core/types.js';
import { first } from '../i18n/locales/en.js';
import { second } from '../i18n/locales/en-second.js';
import { declare } from './declaration.js';
import { inEnglish, type Locales, languageOf, loadLocale } from './language.js';
import { createWords } from './words.js';

/** How a declaration is shown. */
export interface DeclarationOptions {
  /** Files of languages, by tag. @default those beside this file */
  readonly locales?: Locales;
}

/**
 * Fills every `<div data-consentry-declaration>` of the page with what the configuration states, and every
 * `<div data-consentry-recaptcha>` with the notice for forms. Follows the visitor's choices. Returns its undo.
 */
export function showDeclaration(consent: Consent, options: DeclarationOptions = {}): () => void {
  const { settings } = consent;
  let language = languageOf(consent, options.locales);
  let isWanted = true;
  let stop = (): void => {
    isWanted = false;
  };
  const begin = (translated?: unknown): void => {
    if (!isWanted) return;
    const english = { ...first, ...second };
    stop = declare(consent, createWords(language, english, translated, settings.messages));
  };
  if (language === 'en') begin();
  else {
    loadLocale(language, options).then(begin, () => {
      language = inEnglish(consent, language);
      begin();
    });
  }
  return () => stop();
}
