// What the entries report, by its code.

import type { Problem } from './core/types.js';
import { say, type texts } from './words.js';

/** A problem whose sentence has the name of its code. */
export function problem(code: keyof typeof texts, ...details: readonly unknown[]): Problem {
  return { code, message: say(code, ...details) };
}
