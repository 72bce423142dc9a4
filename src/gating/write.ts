// Keeps the page when a released script writes into it. Once the parser is done, `document.write` replaces the whole
// document: banner, listeners and all.

import { fromDocument } from '../browser/page.js';
import { RAN } from './activate.js';
import { all } from './platform.js';
import type { Tell } from './scripts.js';

/**
 * Shadows `write`, `writeln` and `open` on this document, for released scripts and for whatever they leave to timers.
 * The page's own scripts keep the browser's, and a page that has set one of them itself keeps that. Each call that was
 * stopped is told. Returns its undo.
 */
export function shieldDocument(tell: Tell): () => void {
  // An element of such a name is in the way as well, for scripts as for us.
  const names = (['write', 'writeln', 'open'] as const).filter(
    (name) => !Object.hasOwn(document, name),
  );
  const undos = names.map((name) => {
    const own = Document.prototype[name] as (...values: unknown[]) => unknown;
    const value = (...values: unknown[]): unknown => {
      const stack = String(Error().stack);
      const released = Array.from(all(document, `script[${RAN}][src]`)) as HTMLScriptElement[];
      const script =
        fromDocument('currentScript') ?? released.find(({ src }) => stack.includes(src));
      // When no script runs, the page itself calls if a visitor has just pressed something or the caller has an address of this
      // site. Only Chromium lists callers in this form; there released inline code has none, elsewhere it has the page's.
      const isOwn = script
        ? !script.hasAttribute(RAN)
        : Reflect.get(window, 'event') instanceof UIEvent ||
          // In brackets after a name, or bare. What follows the path of a vendor's file may be an address of this site, too.
          ` (${stack.split('\n    at ')[2]}`.includes(` (${location.origin}/`);
      // With three values `open` opens a window.
      if (isOwn || values.length > 2) return own.apply(document, values);
      tell('gate-document-write', script ?? document.documentElement, name);
      return name === 'open' ? document : undefined;
    };
    Object.defineProperty(document, name, { value, configurable: true, writable: true });
    // What the page has set since is its own.
    return () => document[name] === value && Reflect.deleteProperty(document, name);
  });
  return () => {
    for (const undo of undos) undo();
  };
}
