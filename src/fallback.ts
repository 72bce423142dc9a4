// The plain notice, for when the interface cannot be loaded: made with DOM calls, styled by the browser alone.

import { create, fromDocument } from './browser/page.js';
import type { Consent } from './core/types.js';

/** Shows a notice with accept, reject and a link to the policy while there is something to ask. Returns its undo. */
export function showFallback(consent: Consent): () => void {
  const root = create('consentry-root');
  const button = (text: string, act: () => void): HTMLElement => {
    const element = create('button', text, { type: 'button' });
    element.addEventListener('click', act);
    return element;
  };
  const { policy } = consent.settings;
  const how = { via: 'banner' } as const;
  const section = create('section', '', { 'aria-label': 'Cookies' });
  section.append(
    create(
      'p',
      'This site would like to use cookies and similar technologies that are not necessary. You can refuse, and change your mind at any time.',
    ),
    button('Accept all', () => {
      consent.acceptAll(how);
      consent.close();
    }),
    ' ',
    button('Reject all', () => {
      void consent.rejectAll(how);
      consent.close();
    }),
  );
  if (policy) section.append(' ', create('a', 'Privacy policy', { href: policy.url }));
  root.append(section);

  const update = (): void => {
    if (consent.state.get().ask || consent.view.get()) fromDocument('body').prepend(root);
    else root.remove();
  };
  const stops = [consent.state.subscribe(update), consent.view.subscribe(update)];
  return () => {
    for (const stop of stops) stop();
    root.remove();
  };
}
