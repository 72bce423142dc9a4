// Makes one gated script run, once, by one of two paths. Decides nothing about when.
import { insert, make } from './platform.js';

/** Marks a gate that ran, for people with developer tools and for copies of it that a framework puts back. */
export const RAN = 'data-consentry-ran';

const CLASSIC =
  /^(|(text|application)\/(x-)?(java|ecma)script|text\/([jl](ive)?script|javascript1\.[0-5]))$/;

/** How the browser treats a script of this type. */
export function kindOf(type: string): 'classic' | 'module' | 'other' {
  const name = type.trim().toLowerCase();
  return name === 'module' ? name : CLASSIC.test(name) ? 'classic' : 'other';
}

/** What a script loads; null for an inline one. */
export function urlOf(script: Element): string | null {
  return script.getAttribute('src') ?? script.getAttribute('data-src');
}

interface Activation {
  readonly type: string;
  /** Whether taking it out and putting it back makes it run. */
  readonly isAlive: boolean;
  /** Keeps insertion order among scripts that the browser runs later. */
  readonly isOrdered: boolean;
  /** Told when the browser is done with it; not for inline scripts that worked. */
  readonly settled: (ok: boolean) => void;
}

/**
 * Puts a gate into action.
 *
 * The same element is taken out and put back where that works: it keeps its nonce, integrity and listeners, passes
 * Trusted Types and cannot run twice. Changing `type` alone never runs it. Dead elements get a live copy before
 * them and stay where they are, because a framework may hold on to them.
 */
export function activateScript(gate: HTMLScriptElement, activation: Activation): void {
  const url = urlOf(gate);
  const live = (!activation.isAlive && copyOf(gate, url)) || gate;
  const finish = ({ type }: { type: string }) => {
    // A page that copies its own markup must copy a gate, not a script that runs without asking.
    live.type = 'text/plain';
    if (type) activation.settled(type === 'load');
  };
  live.addEventListener('load', finish, { once: true });
  live.addEventListener('error', finish, { once: true });

  const { parentNode, nextSibling } = gate;
  if (live === gate) {
    if (url !== null && !gate.hasAttribute('src')) gate.src = trusted().createScriptURL(url);
    gate.remove();
  }
  live.type = activation.type;
  if (activation.isOrdered) live.async = false;
  gate.setAttribute(RAN, '');
  live.setAttribute(RAN, '');
  if (parentNode) insert(parentNode, live, live === gate ? nextSibling : gate);
  if (url === null) finish({ type: '' });
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
