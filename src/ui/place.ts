// Keeps our element in the page and on top of it: first in `body`, in the top layer, put back when a router takes it away.

import type { Problem } from '../core/types.js';
import { fromDocument, queryAll } from './page.js';

/** How often the element is put back before giving up. */
const mostReturns = 3;

/** Puts an element into the page and keeps it there. Returns its undo. */
export function keepInPlace(root: HTMLElement, report: (problem: Problem) => void): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    returns += 1;
    if (returns <= mostReturns) hold();
    else {
      observer.disconnect();
      const message = 'The page keeps removing the interface. Nothing is granted meanwhile.';
      report({ code: 'interface-removed', message });
    }
  });

  function hold(): void {
    const host = hostOf(root);
    if (root.parentNode !== host && !root.querySelector('dialog')) host.prepend(root);
    // Moving an element closes its popover. Browsers without popovers get the largest z-index instead.
    if (root.showPopover && !root.matches(':popover-open')) root.showPopover();
    for (const name of ['documentElement', 'body'] as const) {
      observer.observe(fromDocument(name), { childList: true });
    }
  }

  hold();
  // Beside a modal dialog of the page everything else is inert, the top layer included: then we move into it.
  const events = ['toggle', 'close'] as const;
  for (const event of events) document.addEventListener(event, hold, true);
  return () => {
    observer.disconnect();
    for (const event of events) document.removeEventListener(event, hold, true);
  };
}

function hostOf(root: HTMLElement): HTMLElement {
  const body = fromDocument('body');
  const modals = queryAll<HTMLElement>('dialog[open]').filter(
    (dialog) => !root.contains(dialog) && dialog.matches(':modal'),
  );
  return modals.pop() ?? (body.inert ? fromDocument('documentElement') : body);
}
