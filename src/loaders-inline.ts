// In place of `loaders.ts` in the single-file build: everything is already here.

import { createEvidence } from './evidence/create.js';
import type { Interface, Loaders } from './start.js';
import { mountUi } from './ui.js';

/** The on-demand parts of the single file. Only languages are still loaded, from beside it. */
export function loadersFrom(base: string): Loaders {
  return {
    ui: () =>
      Promise.resolve<Interface>({
        mountUi: (consent, options) => mountUi(consent, { ...options, base }),
      }),
    evidence: () => Promise.resolve({ createEvidence }),
  };
}
