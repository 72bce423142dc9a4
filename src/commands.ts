// Commands by attribute: `<button data-consentry="open:preferences">`, on any element, at any time.

import { listen } from './browser/page.js';
import type { Act, Consent } from './core/types.js';

const commands = new Map<string, (consent: Consent, how: Act) => void>([
  ['open:preferences', (consent) => consent.open('preferences')],
  ['open:choices', (consent) => consent.open('choices')],
  ['open:banner', (consent) => consent.open('banner')],
  ['accept', (consent, how) => consent.acceptAll(how)],
  ['reject', (consent, how) => void consent.rejectAll(how)],
  ['withdraw', (consent, how) => void consent.withdraw(undefined, how)],
  ['opt-out', (consent, how) => void consent.optOut(how)],
]);

/** Listens for clicks on command elements. Content marked `data-consentry-ignore` has no power. Returns its undo. */
export function listenForCommands(consent: Consent): () => void {
  return listen('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const element = target?.closest('[data-consentry]');
    const command = commands.get(element?.getAttribute('data-consentry') ?? '');
    if (!element || !command || element.closest('[data-consentry-ignore]')) return;
    event.preventDefault();
    // A script that clicks is not a person; tools that refuse for people click this way, and are obeyed.
    command(consent, { via: event.isTrusted ? 'link' : 'extension' });
  });
}
