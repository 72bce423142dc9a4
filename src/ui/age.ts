// What the site knows of the visitor's age.

import type { Settings } from '../core/types.js';

/** The age the site knows; that of an adult where it knows none, that of a child where it cannot be read. */
export function ageOf({ audience }: Settings): number {
  try {
    const age = audience?.age;
    return Number((typeof age === 'function' ? age() : age) ?? 18);
  } catch {
    return 0;
  }
}

/** Whether the site knows that the visitor is under 18. */
export function isMinor(settings: Settings): boolean {
  return ageOf(settings) < 18;
}
