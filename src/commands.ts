// Commands by attribute: `<button data-consentry="open:preferences">`, on any element, at any time.

import { isSeen, listen } from './browser/page.js';
import type { Act, Consent } from './core/types.js';
import { wayBack } from './core/way-back.js';

const accept = (consent: Consent, how: Act): void => consent.acceptAll(how);

const commands = new Map<string, (consent: Consent, how: Act) => void>([
  ['open:preferences', (consent) => consent.open('preferences')],
  ['open:choices', (consent) => consent.open('choices')],
  ['open:banner', (consent) => consent.open('banner')],
  ['accept', accept],
  ['reject', (consent, how) => void consent.rejectAll(how)],
  ['withdraw', (consent, how) => void consent.withdraw(undefined, how)],
  ['opt-out', (consent, how) => void consent.optOut(how)],
]);

/** Listens for clicks on command elements. Content marked `data-consentry-ignore` has no power. Returns its undo. */
export function listenForCommands(
  consent: Consent,
  mayAccept: (how: Act) => boolean = () => true,
): () => void {
  return listen('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const element = target?.closest('[data-consentry]');
    const command = commands.get(element?.getAttribute('data-consentry') ?? '');
    if (!element || !command || element.closest('[data-consentry-ignore]')) return;
    event.preventDefault();
    // A script that clicks is not a person; tools that refuse for people click this way, and are obeyed.
    const how: Act = { via: event.isTrusted ? 'link' : 'extension' };
    if (command !== accept || mayAccept(how)) command(consent, how);
  });
}

/** Whether a way back is to be added to the page. It has to be on every one: GDPR, Article 7(3); CCPA, 1798.135. */
export function lacksWayBack({ state, settings }: Consent): boolean {
  const { link } = state.get();
  const reopen = settings.layout?.['reopen'];
  const mayBeByScript = link === 'settings' && reopen === false;
  return reopen === true || (!mayBeByScript && !isSeen(wayBack(link), true));
}
