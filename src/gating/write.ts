// Keeps the page when a released script writes into it. Once the parser is done, `document.write` replaces the whole
// document: banner, listeners and all.

import { fromDocument } from '../browser/page.js';
import { RAN } from './activate.js';

/**
 * Shadows `write`, `writeln` and `open` on this document, for released scripts and for whatever they leave to timers.
 * The page's own scripts keep the browser's. `told` gets each call that was stopped. Returns its undo.
 */
export function shieldDocument(told: (call: string, script: Element | null) => void): () => void {
  const names = ['write', 'writeln', 'open'] as const;
  for (const name of names) {
    const own = Document.prototype[name] as (...values: unknown[]) => unknown;
    const value = (...values: unknown[]): unknown => {
      const script = fromDocument('currentScript');
      // With three values `open` opens a window.
      if ((script && !script.hasAttribute(RAN)) || values.length > 2) {
        return own.apply(document, values);
      }
      told(name, script);
      return name === 'open' ? document : undefined;
    };
    try {
      Object.defineProperty(document, name, { value, configurable: true, writable: true });
    } catch {
      // An element of this name is in the way, for scripts as well.
    }
  }
  return () => {
    for (const name of names) Reflect.deleteProperty(document, name);
  };
}
