// Runs gates that the browser would not run or load as they stand: elements that a page made from a text, and their copies,
// which look like any other and never run, and scripts whose address is in `data-src`. Loaded when the first of them appears.

import { fromDocument } from '../browser/page.js';
import { urlOf } from './activate.js';
import { make } from './platform.js';

/**
 * Finds out what will run for a gate: itself or a copy. `isAlive` says that the element itself is known to work. The answer
 * is to be called when it is time, and gives the element to put in.
 */
export async function livingOf(
  gate: HTMLScriptElement,
  isAlive: boolean,
): Promise<() => HTMLScriptElement> {
  const works = isAlive || (await new Promise<boolean>((tell) => whenKnownAlive(gate, tell)));
  return () => {
    const url = urlOf(gate);
    const copy = works ? null : copyOf(gate, url);
    if (copy) return copy;
    if (url !== null && !gate.hasAttribute('src')) gate.src = trusted().createScriptURL(url);
    return gate;
  };
}

/**
 * Tells whether an element can still run, in a later task. Nothing of it runs, loads or is checked against a policy.
 *
 * A copy shares the fate of its original, and a live script with an empty `src` gets an error event, a dead one nothing.
 * A fresh script put in behind it gets its event next: by then the answer is known.
 */
function whenKnownAlive(script: HTMLScriptElement, tell: (isAlive: boolean) => void): void {
  const copy = script.cloneNode() as HTMLScriptElement;
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  const fresh = make('script');
  const place = make('div');
  let isAlive = false;
  copy.onerror = () => {
    isAlive = true;
  };
  fresh.onerror = () => {
    place.remove();
    tell(isAlive);
  };
  fromDocument('head').append(place);
  // Events of failing scripts do not leave a shadow root, so nobody takes them for the page's own.
  const root = place.attachShadow({ mode: 'closed' });
  for (const probe of [copy, fresh]) {
    // Unlike setting it, this is allowed under Trusted Types: the value is always empty.
    probe.toggleAttribute('src', true);
    root.append(probe);
  }
}

/** A fresh element with the same attributes and text, or nothing where Trusted Types forbid making one. */
function copyOf(gate: HTMLScriptElement, url: string | null): HTMLScriptElement | null {
  const copy = make('script');
  try {
    if (url !== null) copy.src = trusted().createScriptURL(url);
    else copy.text = trusted().createScript(gate.text);
  } catch {
    return null;
  }
  for (const { name, value } of gate.attributes) {
    // Two gates in the markup would be two gates wherever it is copied to.
    if (!/^(src|nonce|data-category|data-service)$/.test(name)) copy.setAttribute(name, value);
  }
  // The attribute reads empty where the policy came as a header; the property does not.
  copy.nonce = gate.nonce;
  return copy;
}

interface Strings {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

let strings: Strings | undefined;

/** The page's permission to make scripts from the text and address of a gate, asked for once, when first needed. */
function trusted(): Strings {
  const same = (text: string) => text;
  const plain: Strings = { createScript: same, createScriptURL: same };
  if (strings) return strings;
  try {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Strings): Strings };
    };
    strings = trustedTypes?.createPolicy('consentry', plain);
  } catch {
    // Not on the page's list. Then a plain string is refused as well, and the gate is moved.
  }
  strings ??= plain;
  return strings;
}
