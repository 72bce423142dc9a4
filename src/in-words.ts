// What the script tag's short messages mean: loaded when a problem is to be printed.

import { texts as browser } from './browser/words.js';
import { ConsentError } from './core/errors.js';
import type { Problem } from './core/types.js';
import { sayer } from './core/words.js';
import { texts as gating } from './gating/words.js';
import { texts as entries } from './words.js';

const texts: Readonly<Record<string, string>> = { ...browser, ...gating, ...entries };
const say = sayer(texts);

/** The sentence that a name and its details stand for; anything else is a sentence already. */
function sentence(text: string): string {
  const [start, key = '', ...details] = text.split('\n');
  return start === '' && Object.hasOwn(texts, key) ? say(key, ...details) : text;
}

/** A problem in whole sentences. */
export function inWords(problem: Problem | ConsentError): Problem {
  if (!(problem instanceof Error)) return { ...problem, message: sentence(problem.message) };
  const { problems } = problem as ConsentError;
  const { code, message } = new ConsentError(
    problems.map((each) => ({ ...each, remedy: sentence(each.remedy) })),
  );
  return { code, message };
}
