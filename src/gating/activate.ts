// Makes one gated script run, once, by one of two paths. Decides nothing about when.
import type { Page } from './platform.js';

/** Marks a gate that ran, for people with developer tools and for copies of it that a framework puts back. */
export const RAN = 'data-consentry-ran';

const CLASSIC =
  /^(|(text|application)\/(x-)?(java|ecma)script|text\/((j|live)script|javascript1\.[0-5]))$/;

/** How the browser treats a script of this type. */
export function scriptKind(type: string): 'classic' | 'module' | 'other' {
  const name = type.trim().toLowerCase();
  return name === 'module' ? name : CLASSIC.test(name) ? 'classic' : 'other';
}

/** What a script loads, or an empty string. */
export function scriptUrl(script: Element): string {
  return script.getAttribute('src') ?? script.getAttribute('data-src') ?? '';
}

/** Strings as Trusted Types want them, or as they are where the page asks for none. */
export interface TrustedStrings {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface Activation {
  readonly page: Page;
  readonly type: string;
  /** Whether taking it out and putting it back makes it run. */
  readonly isMovable: boolean;
  /** Keeps insertion order among scripts that the browser runs later. */
  readonly isOrdered: boolean;
  readonly trusted: TrustedStrings;
  /** Told when the browser is done with it; never for inline scripts that load nothing. */
  readonly settled: (ok: boolean) => void;
  /** Told the element that is about to run. */
  readonly started: (live: HTMLScriptElement) => void;
}

/**
 * Puts a gate into action.
 *
 * The same element is taken out and put back where that works: it keeps its nonce, integrity and listeners, passes
 * Trusted Types and cannot run twice. Changing `type` alone never runs it. Elements from `innerHTML` or a template
 * never run wherever they are put: those get a copy before them and stay, because a framework may hold on to them.
 */
export function activateScript(gate: HTMLScriptElement, activation: Activation): void {
  const { page, settled } = activation;
  const live = (!activation.isMovable && copyOf(gate, activation)) || gate;
  const rest = () => {
    // A page that copies its own markup must copy a gate, not a script that runs without asking.
    live.type = 'text/plain';
  };
  live.addEventListener('load', () => (rest(), settled(true)), { once: true });
  live.addEventListener('error', () => (rest(), settled(false)), { once: true });

  const { parentNode, nextSibling } = gate;
  if (live === gate) {
    gate.remove();
    if (!gate.hasAttribute('src') && scriptUrl(gate)) {
      gate.src = activation.trusted.createScriptURL(scriptUrl(gate));
    }
  }
  live.type = activation.type;
  if (activation.isOrdered) live.async = false;
  gate.setAttribute(RAN, '');
  live.setAttribute(RAN, '');
  activation.started(live);
  if (parentNode) page.insert(parentNode, live, live === gate ? nextSibling : gate);
  if (!scriptUrl(gate)) rest();
}

/** A fresh element with the same attributes and text, or nothing where Trusted Types forbid making one. */
function copyOf(gate: HTMLScriptElement, { page, trusted }: Activation): HTMLScriptElement | null {
  const copy = page.create('script');
  try {
    if (scriptUrl(gate)) copy.src = trusted.createScriptURL(scriptUrl(gate));
    else copy.text = trusted.createScript(gate.text);
  } catch {
    return null;
  }
  for (const { name, value } of gate.attributes) {
    if (name !== 'src' && name !== 'nonce') copy.setAttribute(name, value);
  }
  // The attribute reads empty where the policy came as a header; the property does not.
  copy.nonce = gate.nonce;
  return copy;
}

/** The page's permission to make scripts from the text and address of a gate, asked for once, when first needed. */
export function trustedStrings(): TrustedStrings {
  const plain = { createScript: (text: string) => text, createScriptURL: (url: string) => url };
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: TrustedStrings): TrustedStrings };
  };
  try {
    return trustedTypes?.createPolicy('consentry', plain) ?? plain;
  } catch {
    return plain;
  }
}
