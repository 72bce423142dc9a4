// Vendors with a function or object of their own on the page, which may come late, be replaced by
// its final form, or never come. Nothing here loads them.

import type { Consent, ConsentState } from '../core/types.js';
import { fail, follow, type Stop } from './follow.js';

/** How one vendor is found and told. */
export interface Vendor<Api, Answer> {
  /** Name for reports, as in `integrations.metaPixel`. */
  readonly name: string;
  /** Finds the vendor; undefined while it is not there. Throws when something else has its name. */
  readonly find: () => Api | undefined;
  readonly read: (state: ConsentState) => Answer;
  /** `last` is what this very object was told before, if anything. */
  readonly tell: (api: Api, answer: Answer, last: Answer | undefined) => void;
  /** Says whether this answer lets the vendor run, so that its absence is odd. */
  readonly isExpected: (answer: Answer) => boolean;
}

/** Milliseconds after which a vendor that may run is missed. */
const patienceMs = 10_000;

/**
 * Tells a vendor every answer: at once where it is there, else as soon as a script has brought it,
 * and again when it was replaced. Reports once when it never comes although it may run.
 */
export function followVendor<Api, Answer>(consent: Consent, vendor: Vendor<Api, Answer>): Stop {
  const { name, find, read, tell, isExpected } = vendor;
  let current: { readonly answer: Answer } | undefined;
  let told: { readonly api: Api; readonly answer: Answer } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const attempt = (): void => {
    if (!current) return;
    const { answer } = current;
    try {
      const api = find();
      if (api === undefined || (told?.api === api && told.answer === answer)) return;
      const last = told?.api === api ? told.answer : undefined;
      told = { api, answer };
      tell(api, answer, last);
    } catch (error) {
      fail(consent, name, `could not be told the decision: ${error}`);
    }
  };
  // `load` does not bubble, but every script's can be seen on its way down.
  document.addEventListener('load', attempt, true);
  const stopFollowing = follow(consent, name, read, (answer) => {
    current = { answer };
    attempt();
    clearTimeout(timer);
    if (!told && isExpected(answer)) {
      timer = setTimeout(() => {
        attempt();
        if (!told) fail(consent, name, 'may run, but is not on this page. Remove one of the two.');
      }, patienceMs);
    }
  });
  const stop = (): void => {
    stopFollowing();
    clearTimeout(timer);
    document.removeEventListener('load', attempt, true);
  };
  consent.onDestroy(stop);
  return stop;
}

/** A vendor's function on the page; undefined while there is none. */
export function globalFunction(name: string): ((...call: unknown[]) => void) | undefined {
  const found: unknown = Reflect.get(window, name);
  if (found === undefined || typeof found === 'function') {
    return found as ((...call: unknown[]) => void) | undefined;
  }
  throw new TypeError(`window.${name} is no function`);
}

/** A vendor's object on the page, with these methods; undefined while there is none. */
export function globalObject<Api extends object>(
  name: string,
  ...methods: readonly (keyof Api & string)[]
): Api | undefined {
  const found: unknown = Reflect.get(window, name);
  if (found === undefined) return undefined;
  const missing = methods.find((method) => typeof Object(found)[method] !== 'function');
  if (missing) throw new TypeError(`window.${name} has no ${missing}()`);
  return found as Api;
}

/** A vendor's waiting list, made where it is missing: the vendor reads it when it comes. */
export function globalQueue(name: string): { push(...entries: unknown[]): unknown } {
  const found: unknown = Reflect.get(window, name) ?? [];
  if (typeof Object(found).push !== 'function') throw new TypeError(`window.${name} is no list`);
  Reflect.set(window, name, found);
  return found as unknown[];
}
