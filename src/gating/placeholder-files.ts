// Where a placeholder's words in other languages come from: files beside our own. The npm build lists them here instead, so
// that a bundler can follow.

import type { EmbedMessages } from '../i18n/embed.js';

/** Loads the words of a language other than English. */
export const loadEmbedWords = (
  language: string,
  base = import.meta.url,
): Promise<{ readonly embed: EmbedMessages }> =>
  import(new URL(`locales/embeds/${language}.js`, base).href);
