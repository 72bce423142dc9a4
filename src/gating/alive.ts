// Finds out whether the browser would still run a script element. Elements from `innerHTML` and their copies are dead:
// they look like any other and never run, wherever they are put.

import { fromDocument } from '../browser/page.js';
import { make } from './platform.js';

/**
 * Tells whether an element can still run, in a later task. Nothing of it runs, loads or is checked against a policy.
 *
 * A copy shares the fate of its original, and a live script with an empty `src` gets an error event, a dead one nothing.
 * A fresh script put in behind it gets its event next: by then the answer is known.
 */
export function whenKnownAlive(script: HTMLScriptElement, tell: (isAlive: boolean) => void): void {
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
