// Keeps our element in the page and on top of it: first in `body`, in the top layer, put back when a router takes it away.

import type { Problem } from '../core/types.js';
import { fromDocument, queryAll } from './page.js';

/** How often the element is put back before giving up. */
const mostReturns = 3;

/** Holds an element in the page. */
export interface Place {
  /** Puts it where it can be seen and used; above what came to the top layer later, when asked to. */
  readonly hold: (above?: boolean) => void;
  readonly release: () => void;
}

/** Puts an element into the page and keeps it there. */
export function keepInPlace(root: HTMLElement, report: (problem: Problem) => void): Place {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    returns += 1;
    if (returns <= mostReturns) hold();
    else {
      observer.disconnect();
      report({ code: 'interface-removed', message: 'The page keeps removing our element.' });
    }
  });

  function hold(above = false): void {
    const host = hostOf(root);
    if (root.parentNode !== host && !root.querySelector('dialog')) host.prepend(root);
    // Moving an element closes its popover. Browsers without popovers get the largest z-index instead.
    if (root.showPopover) {
      const isOpen = root.matches(':popover-open');
      if (isOpen && above) root.hidePopover();
      if (!isOpen || above) root.showPopover();
    }
    for (const name of ['documentElement', 'body'] as const) {
      observer.observe(fromDocument(name), { childList: true });
    }
  }

  // Beside a modal dialog of the page everything else is inert, the top layer included: then we move into it.
  const events = ['toggle', 'close'] as const;
  const onChange = (): void => hold();
  for (const event of events) document.addEventListener(event, onChange, true);
  hold();
  return {
    hold,
    release: () => {
      observer.disconnect();
      for (const event of events) document.removeEventListener(event, onChange, true);
    },
  };
}

function hostOf(root: HTMLElement): HTMLElement {
  const body = fromDocument('body');
  const modals = queryAll<HTMLElement>('dialog[open]').filter(
    (dialog) => !root.contains(dialog) && dialog.matches(':modal'),
  );
  return modals.pop() ?? (body.inert ? fromDocument('documentElement') : body);
}
