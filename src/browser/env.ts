// What the browser supplies to core.

import type { Env, Problem } from '../core/types.js';
import { randomId } from './id.js';
import { readGpc } from './signals.js';

/** One line on the console per problem, with its code and where to read on. */
export function reportToConsole({ code, message, path }: Problem): void {
  console.error(`[consentry] ${code}${path ? ` (${path})` : ''}: ${message}`);
}

/** Clock, randomness, signals and console of this page. Storage and place are wired by the entry. */
export const browserEnv: Pick<Env, 'now' | 'randomId' | 'signals' | 'report'> = {
  now: () => Date.now(),
  randomId,
  signals: {
    get gpc() {
      return readGpc();
    },
  },
  report: reportToConsole,
};
