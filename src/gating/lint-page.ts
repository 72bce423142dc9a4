// The linter for the console of a page with the script tag, with every tool of the catalogue. Loaded when it is called.

import type { Consent, Problem } from '../core/types.js';
import { catalogue } from '../services/catalogue.js';
import { lint } from './lint.js';

/** Checks this page, shows what was found as a table, and gives it back. */
export function lintPage({ settings }: Consent): readonly Problem[] {
  const problems = lint({ settings, catalogue: Object.values(catalogue) });
  if (problems.length) console.table(problems);
  else console.info('[consentry] Nothing found.');
  return problems;
}
