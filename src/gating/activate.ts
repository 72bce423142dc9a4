// Makes one gated script run, once, by one of two paths. Decides nothing about when.
import { insert } from './platform.js';

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
  /** Keeps insertion order among scripts that the browser runs later. */
  readonly isOrdered: boolean;
  /** Told when the browser is done with it; not for inline scripts that worked. */
  readonly settled: (ok: boolean) => void;
}

/**
 * Puts a gate into action.
 *
 * The same element is taken out and put back where that works: it keeps its nonce, integrity and listeners, passes
 * Trusted Types and cannot run twice. Changing `type` alone never runs it. Dead elements have a live copy, which is put
 * before them; they stay where they are, because a framework may hold on to them.
 */
export function activateScript(
  gate: HTMLScriptElement,
  live: HTMLScriptElement,
  activation: Activation,
): void {
  const finish = ({ type }: { type: string }) => {
    // A page that copies its own markup must copy a gate, not a script that runs without asking.
    live.type = 'text/plain';
    if (type) activation.settled(type === 'load');
  };
  const isLoading = live.hasAttribute('src');
  // Nothing is told of inline scripts of the usual type.
  if (isLoading || activation.type) {
    live.addEventListener('load', finish, { once: true });
    live.addEventListener('error', finish, { once: true });
  }

  const { parentNode, nextSibling } = gate;
  if (live === gate) gate.remove();
  live.type = activation.type;
  if (activation.isOrdered) live.async = false;
  gate.setAttribute(RAN, '');
  live.setAttribute(RAN, '');
  if (parentNode) insert(parentNode, live, live === gate ? nextSibling : gate);
  if (!isLoading) finish({ type: '' });
}
