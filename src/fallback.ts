// The plain notice, for when the interface cannot be loaded: made with DOM calls, in the browser's own looks, in English.

import { create, fromDocument, listen } from './browser/page.js';
import { lacksWayBack } from './commands.js';
import type { Act, Consent } from './core/types.js';

/** What became of an opt-out, where opting out is the rule. 11 CCR 7025(c)(6). */
const outcomes: Readonly<Record<string, string>> = {
  honored: 'Opt-Out Request Honored',
  'opted-out': 'You have opted out.',
  overridden: 'Opt-out signal not applied: you opted in.',
};

/** Makes an element that no rule of the page reaches: what is said on it, and important, goes before all of them. */
const make = (css: string, ...[tag, text, attributes]: Parameters<typeof create>): HTMLElement => {
  const element = create(tag, text, attributes);
  element.style.cssText = css.replace(/;/g, '!important;');
  return element;
};

/** Shows what is asked, what became of an opt-out, and the ways to opt out, back and anew, where these are due. */
export function showFallback(
  consent: Consent,
  leavePage: (consent: Consent) => void,
  mayAccept: (how: Act, since: number) => boolean,
): void {
  const { state, view, cleanup, settings, onDestroy } = consent;
  const root = make(
    'all:initial;position:fixed;bottom:0;left:0;max-width:100%;max-height:100%;overflow:auto;z-index:2147483647;padding:.5em 1em;box-sizing:border-box;background:Canvas;border:1px solid;font:1rem/1.5 sans-serif;',
    'consentry-root',
    '',
    { lang: 'en', role: 'region', 'aria-label': 'Cookies' },
  );
  // The first is what is necessary.
  const [, ...purposes] = settings.categories.map(({ id }) => id);
  let answered: unknown;
  let askedAt = Number.POSITIVE_INFINITY;

  const update = (): void => {
    const { ask, link, model, optOut, status } = state.get();
    const isOptIn = model === 'opt-in';
    const isChild = ask === 'guardian';
    const isSale = link === 'your-privacy-choices';
    const parts: (string | Node)[] = [];
    const add = (...what: Parameters<typeof create>): HTMLElement => {
      const element = make(
        `all:revert;font:inherit;margin:.4em .8em .4em 0;padding:.3em ${what[0] === 'button' ? 1 : 0}em;`,
        ...what,
      );
      parts.push(element, ' ');
      return element;
    };
    const offer = (label: string, act: (how: Act) => unknown): void => {
      add('button', label, { type: 'button' }).onclick = ({ isTrusted }) => {
        const how: Act = { via: isTrusted ? 'banner' : 'extension' };
        if (act === consent.acceptAll && !mayAccept(how, askedAt)) return;
        answered = ask;
        consent.close();
        act(how);
      };
    };
    if (isSale) {
      parts.push(outcomes[optOut] ?? '');
      if (optOut === 'none' || optOut === 'overridden')
        offer('Opt out of sale and sharing', consent.optOut);
    }
    const isAsked = (ask && ask !== answered) || view.get();
    askedAt = isAsked ? Math.min(askedAt, performance.now()) : Number.POSITIVE_INFINITY;
    if (isAsked) {
      add(
        'p',
        `This site would like to use cookies and similar technologies, of third parties too, for ${purposes.join(', ')}. You can refuse, and change your mind at any time.`,
      );
      if (isOptIn && !isChild) offer('Accept all', consent.acceptAll);
      if (isOptIn || isChild || !isSale) offer('Reject all', consent.rejectAll);
      if (!isOptIn) offer('OK', (how) => ask && !isChild && consent.acknowledge(how));
      if (settings.policy) add('a', 'Privacy policy', { href: settings.policy.url });
    } else if (status !== 'locating') {
      if (cleanup.get()?.reloadAdvised && (settings.reload ?? 'offer') === 'offer') {
        add('p', 'Services that already started stop when the page reloads.');
        offer('Reload now', () => leavePage(consent));
      }
      // Elsewhere the way to opt out is there already.
      if ((isOptIn || !isSale) && lacksWayBack(consent))
        offer('Privacy settings', () => consent.open('banner'));
    }
    root.replaceChildren(...parts);
    // Beside the body, which a router may replace, or which is still to come.
    if (root.textContent) fromDocument('documentElement').insertBefore(root, fromDocument('body'));
    else root.remove();
  };
  const remove = (): void => root.remove();
  const undos = [
    ...[state, view, cleanup].map((each) => each.subscribe(update)),
    listen('DOMContentLoaded', update),
    listen('beforeprint', remove, window),
    listen('afterprint', update, window),
    remove,
  ];
  undos.map(onDestroy);
}
