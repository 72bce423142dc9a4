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

/** Names an element in a message: its tag and what it loads. */
export function describe(element: Element): string {
  const url = ['src', 'data-src', 'data-href', 'data-srcset', 'id']
    .map((name) => element.getAttribute(name))
    .find(Boolean);
  return `<${element.localName}${url ? ` ${url.slice(0, 200)}` : ''}>`;
}

/** The terms of a gate, or what is wrong with its attributes. */
export function readTerms(
  element: Element,
  settings: Pick<Settings, 'categories' | 'services'>,
): readonly Term[] | Problem {
  const service = element.getAttribute('data-service');
  const words = (element.getAttribute('data-category') ?? '').split(/[\s,]+/).filter(Boolean);
  const terms = words.map((word): Term => {
    const refused = word[0] === '!';
    return { of: 'grants', id: refused ? word.slice(1) : word, refused };
  });
  const known = (list: readonly { readonly id: string }[], id: string) =>
    list.some((entry) => entry.id === id);
  const unknown = (
    what: string,
    id: string,
    list: readonly { readonly id: string }[],
  ): Problem => ({
    code: `unknown-${what}`,
    message: say('gate-terms', what, id, list.map((entry) => entry.id).join(', ')),
    path: `${describe(element)} data-${what}="${id}"`,
  });

  const stranger = terms.find((term) => !known(settings.categories, term.id));
  if (stranger || (!terms.length && !service)) {
    return unknown('category', stranger?.id ?? '', settings.categories);
  }
  if (!service) return terms;
  if (!known(settings.services, service)) return unknown('service', service, settings.services);
  return [{ of: 'services', id: service, refused: terms.some((term) => term.refused) }];
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
