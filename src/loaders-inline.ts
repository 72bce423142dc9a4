// In place of `loaders.ts` in the single-file build: everything is already here.

import { lookUp } from './browser/place-lookup.js';
import { createEvidence } from './evidence/create.js';
import type { TagLoaders } from './loaders.js';
import { mountUi } from './ui.js';

/** The on-demand parts of the single file. Only languages are still loaded, from beside it. Its messages are sentences already. */
export function loadersFrom(base: string): TagLoaders {
  return {
    ui: async () => ({
      mountUi: (consent, options) =>
        mountUi(consent, { ...options, base: new URL('.', new URL(base, location.href)).href }),
    }),
    evidence: async () => ({ createEvidence }),
    lookUp: async () => ({ lookUp }),
    words: async () => ({
      inWords: ({ code, message, ...rest }) => ({ code, message, ...rest }),
    }),
  };
}
