// Every language as an import that a bundler can follow. The npm build lists the files here; in these sources there are none.

import type { Locales } from './ui/language.js';

/** Files of languages, by tag. */
export const locales: Locales = {};
