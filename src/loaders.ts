// Where the script tag's further files come from: beside our own file, and from nowhere else.

import type { Loaders } from './start.js';

/** Loads the on-demand files from an address that ends with a slash. */
export function loadersFrom(base: string): Loaders {
  return {
    ui: () => import(`${base}consentry-ui.js`),
    evidence: () => import(`${base}evidence.js`),
    placeholder: () => import(`${base}consentry-placeholder.js`),
    replay: () => import(`${base}consentry-replay.js`),
    autoblock: () => import(`${base}consentry-autoblock.js`),
  };
}
