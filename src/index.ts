// npm entry: a consent for a page, with gating and an interface that loads when it is needed.

import { reportToConsole } from './browser/env.js';
import { send } from './browser/page.js';
import type { IdOf } from './core/ids.js';
import type { Consent, ConsentConfig, Env, Problem } from './core/types.js';
import type { PageFacts } from './gating/parts.js';
import { startConsent } from './start.js';
import { ownTag } from './tag.js';

export { ConsentError } from './core/errors.js';
export type * from './core/types.js';

/**
 * Creates a consent in the browser. On a server use `consentry/core` with an `env` of your own.
 *
 * @param config Left out, the strictest rules apply, and everybody is asked about the standard categories.
 * @throws {ConsentError} when the configuration cannot be right.
 */
export function createConsent<const Config extends ConsentConfig>(
  config: Config = {} as Config,
  env?: Partial<Env> & PageFacts,
): Consent<IdOf<Config>> {
  const { report = reportToConsole } = env ?? {};
  return startConsent(
    config,
    {
      // Known where the package is part of a classic script; modules have no tag.
      nonce: env?.nonce ?? ownTag()?.nonce,
      ui: () => import('./ui.js'),
      evidence: () => import('./evidence/create.js'),
      placeholder: () => import('./gating/placeholder.js'),
      late: () => import('./gating/late.js'),
      autoblock: () => import('./gating/autoblock.js'),
      lookUp: () => import('./browser/place-lookup.js'),
    },
    {
      ...env,
      report: (problem: Problem) => {
        send('consentry:problem', problem);
        report(problem);
      },
    },
  );
}
