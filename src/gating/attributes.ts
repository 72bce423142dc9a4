// Reads what a gate asks for and says whether the present grants meet it. Anything it does not understand stays shut.

import type { Because, ConsentState, Grant, Problem, Settings } from '../core/types.js';
import { say } from './words.js';

/** One thing that must hold before a gate opens. */
export interface Term {
  readonly of: 'grants' | 'services';
  readonly id: string;
  /** `!analytics`: opens when this was refused, not while it is merely undecided. */
  readonly refused: boolean;
}

const REFUSALS: readonly Because[] = ['refused', 'opted-out', 'signal'];

/** Names an element in a message: its tag and what it loads, is called or says. */
export function describe(element: Element): string {
  const what =
    ['src', 'data-src', 'data-href', 'data-srcset', 'id']
      .map((name) => element.getAttribute(name))
      .find(Boolean) ?? element.textContent;
  return `<${`${element.localName} ${what}`.replace(/\s+/g, ' ').trim().slice(0, 200)}>`;
}

/**
 * The terms of a gate, or what is wrong with its attributes. A service answers for its own category, and for no other that
 * is named beside it.
 */
export function readTerms(
  element: Element,
  { categories, services }: Pick<Settings, 'categories' | 'services'>,
): readonly Term[] | Problem {
  const name = element.getAttribute('data-service') ?? '';
  const service = services.find(({ id }) => id === name);
  const words = (element.getAttribute('data-category') ?? '').split(/[\s,]+/).filter(Boolean);
  const terms = words.map((word): Term => {
    const refused = word[0] === '!';
    const id = refused ? word.slice(1) : word;
    return id === service?.category
      ? { of: 'services', id: name, refused }
      : { of: 'grants', id, refused };
  });
  const unknown = (
    what: string,
    id: string,
    list: readonly { readonly id: string }[],
  ): Problem => ({
    code: `unknown-${what}`,
    message: say('gate-terms', what, id, list.map((entry) => entry.id).join(', ')),
    path: `${describe(element)} data-${what}="${id}"`,
  });

  const stranger = terms.find(
    ({ of, id }) => of === 'grants' && !categories.some((category) => category.id === id),
  );
  if (stranger || !(words[0] || name)) return unknown('category', stranger?.id ?? '', categories);
  if (name && !service) return unknown('service', name, services);
  if (service && !terms.some(({ of }) => of === 'services')) {
    terms.push({ of: 'services', id: name, refused: false });
  }
  return terms;
}

/** Why the terms hold or do not, for comparison. */
export function reasonsOf(terms: readonly Term[], state: ConsentState): string {
  return terms.map(({ of, id }) => state[of][id]?.because).join();
}

/** Whether every term holds in this state. */
export function isMet(terms: readonly Term[], state: ConsentState): boolean {
  return terms.every(({ of, id, refused }) => {
    const grant: Grant | undefined = state[of][id];
    return refused
      ? grant?.granted === false && REFUSALS.includes(grant.because)
      : grant?.granted === true;
  });
}
