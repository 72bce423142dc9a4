// In place of `loaders.ts` in the single-file build: what every page may need is already here.

import { lookUp } from './browser/place-lookup.js';
import { createEvidence } from './evidence/create.js';
import { filesBeside } from './files.js';
import type { TagLoaders } from './loaders.js';
import { loadServices } from './service-files.js';
import { mountUi } from './ui/mount.js';

/**
 * The parts of the single file. Its messages are sentences already. Languages, and what few pages need of the gate,
 * still lie beside it.
 */
export function loadersFrom(base: string, nonce?: string): TagLoaders {
  const { file } = filesBeside(base, nonce);
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
    nonce,
    services: (config) => loadServices(config, file),
    placeholder: file('consentry-placeholder'),
    late: file('consentry-late'),
    lint: file('consentry-lint'),
    autoblock: file('consentry-autoblock'),
  };
}
