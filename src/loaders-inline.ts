// In place of `loaders.ts` in the single-file build: what every page may need is already here.

import { createEvidence } from './evidence/create.js';
import type { Interface, Loaders } from './start.js';
import { mountUi } from './ui.js';

/** The on-demand parts of the single file. Languages, and what few pages need of the gate, still lie beside it. */
export function loadersFrom(base: string): Loaders {
  return {
    ui: () =>
      Promise.resolve<Interface>({
        mountUi: (consent, options) => mountUi(consent, { ...options, base }),
      }),
    evidence: () => Promise.resolve({ createEvidence }),
    placeholder: () => import(`${base}consentry-placeholder.js`),
    replay: () => import(`${base}consentry-replay.js`),
    autoblock: () => import(`${base}consentry-autoblock.js`),
  };
}
