// In place of `loaders.ts` in the single-file build: everything is already here.

import { createEvidence } from './evidence/create.js';
import type { Loaders } from './start.js';
import { mountUi } from './ui.js';

/** The on-demand parts of the single file. */
export function loadersFrom(_base: string): Loaders {
  return {
    ui: () => Promise.resolve({ mountUi }),
    evidence: () => Promise.resolve({ createEvidence }),
  };
}
