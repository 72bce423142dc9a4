// Where the script tag's further files come from: beside our own file, and from nowhere else.

import type { ConsentError } from './core/errors.js';
import type { Consent, Problem, Service } from './core/types.js';
import { filesBeside } from './files.js';
import { loadServices } from './service-files.js';
import type { Loaders } from './start.js';

/** Makes sentences of the script tag's short messages. */
export interface Words {
  inWords(problem: Problem | ConsentError): Problem;
}

/** Where the script tag's parts come from. */
export interface TagLoaders extends Loaders {
  readonly words: () => Promise<Words>;
  readonly lint: () => Promise<{ lintPage(consent: Consent): readonly Problem[] }>;
  /** Definitions of services that a configuration names by id alone. */
  readonly services: (config: unknown) => Promise<Record<string, Service>>;
}

/** Loads the on-demand files from beside an address, which may be relative to the page. */
export function loadersFrom(base: string, nonce?: string): TagLoaders {
  const { file, loadPart } = filesBeside(base, nonce);
  return {
    ui: file('consentry-ui'),
    loadPart,
    evidence: file('evidence'),
    lookUp: file('consentry-place'),
    words: file('consentry-words'),
    nonce,
    services: (config) => loadServices(config, file),
    placeholder: file('consentry-placeholder'),
    late: file('consentry-late'),
    lint: file('consentry-lint'),
    autoblock: file('consentry-autoblock'),
  };
}
