// The catalogue as files, one for each id, for pages without a bundler. Used by the build.

import { catalogue } from './catalogue.js';

/** Files by their name under `dist`, each with its declaration beside it. */
export function serviceFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [id, service] of Object.entries(catalogue)) {
    // Keys that are names need no quotes.
    const literal = JSON.stringify(service).replace(/"(\w+)":/g, '$1:');
    files[`services/${id}.js`] = `export const service=${literal}`;
    files[`services/${id}.d.ts`] = declaration;
  }
  return files;
}

const declaration = `import type { CatalogueService } from '../types/services/types.js';
/** The entry that this file is named after. */
export declare const service: CatalogueService;
`;
