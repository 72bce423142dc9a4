// What core reads from outside beside the record. What cannot be read is taken for what allows least.

import { attempt } from './errors.js';
import type { Env, Settings } from './types.js';
import type { Tell } from './words.js';

/** The visitor's age in years, where the site knows it. One that cannot be read is the youngest. */
export function readAge({ audience }: Settings, tell: Tell): number | undefined {
  const age = audience?.age;
  if (typeof age !== 'function') return age;
  const years = attempt(age, () => Number.NaN);
  if (years === undefined || (Number.isFinite(years) && years >= 0)) return years;
  tell('age-unreadable', 'audience.age');
  return 0;
}

/** A clock that shows no time shows the beginning: every record is then from the future and grants nothing. */
export function readClock(env: Pick<Env, 'now'>): number {
  const now = env.now();
  return Math.abs(now) <= 8.64e15 ? now : 0;
}
