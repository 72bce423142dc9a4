// The plain notice, for when the interface cannot be loaded: made with DOM calls, styled by the browser alone, in English.

import { create, fromDocument } from './browser/page.js';
import type { Act, Consent } from './core/types.js';

/** What became of an opt-out, where opting out is the rule. 11 CCR 7025(c)(6). */
const outcomes: Readonly<Record<string, string>> = {
  honored: 'Opt-Out Request Honored',
  'opted-out': 'You have opted out.',
  overridden: 'Opt-out signal not applied: you opted in.',
};

/** Shows what is asked, what became of an opt-out, and the way to opt out, where these are due. Returns its undos. */
export function showFallback(consent: Consent): (() => void)[] {
  const { state, view, settings } = consent;
  const root = create('consentry-root', '', {
    lang: 'en',
    role: 'region',
    'aria-label': 'Cookies',
  });
  // The first is what is necessary.
  const [, ...purposes] = settings.categories.map(({ id }) => id);
  let answered: unknown;

  const update = (): void => {
    const { ask, link, model, optOut } = state.get();
    const isOptIn = model === 'opt-in';
    const isChild = ask === 'guardian';
    const isSale = link === 'your-privacy-choices';
    const parts: (string | Node)[] = [];
    const offer = (label: string, act: (how: Act) => unknown): void => {
      const button = create('button', label, { type: 'button' });
      button.onclick = ({ isTrusted }) => {
        answered = ask;
        consent.close();
        act({ via: isTrusted ? 'banner' : 'extension' });
      };
      parts.push(button, ' ');
    };
    if (isSale) {
      parts.push(outcomes[optOut] ?? '');
      if (optOut === 'none' || optOut === 'overridden')
        offer('Opt out of sale and sharing', consent.optOut);
    }
    if ((ask && ask !== answered) || view.get()) {
      parts.push(
        create(
          'p',
          `This site would like to use cookies and similar technologies, of third parties too, for ${purposes.join(', ')}. You can refuse, and change your mind at any time.`,
        ),
      );
      if (isOptIn && !isChild) offer('Accept all', consent.acceptAll);
      if (isOptIn || isChild || !isSale) offer('Reject all', consent.rejectAll);
      if (!isOptIn) offer('OK', (how) => ask && !isChild && consent.acknowledge(how));
      if (settings.policy) parts.push(create('a', 'Privacy policy', { href: settings.policy.url }));
    }
    root.replaceChildren(...parts);
    // Beside the body, which a router may replace.
    if (root.textContent) fromDocument('body').before(root);
    else root.remove();
  };
  return [state.subscribe(update), view.subscribe(update), () => root.remove()];
}
