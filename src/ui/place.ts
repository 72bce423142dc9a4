// Keeps our element in the page and on top of it: first in `body`, in the top layer, put back when a router takes it away.

import { fromDocument, queryAll } from './page.js';

/** How often the element is put back before giving up. */
const mostReturns = 3;

/** Holds an element in place. */
export interface Place {
  /** Puts the element where it can be seen and used. */
  hold(): void;
  release(): void;
}

/** Puts an element into the page and keeps it there. `onLost` is called when the page keeps removing it. */
export function keepInPlace(root: HTMLElement, onLost: () => void): Place {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    if (returns >= mostReturns) {
      observer.disconnect();
      onLost();
      return;
    }
    returns += 1;
    hold();
  });

  function hold(): void {
    const host = hostOf(root);
    if (root.parentNode !== host && !root.querySelector('dialog')?.isConnected) host.prepend(root);
    // Moving an element closes its popover. Browsers without popovers get the largest z-index instead.
    if (root.isConnected && root.showPopover && !root.matches(':popover-open')) root.showPopover();
    observer.observe(fromDocument('documentElement'), { childList: true });
    observer.observe(fromDocument('body'), { childList: true });
  }

  hold();
  // Beside a modal dialog of the page everything else is inert, the top layer included.
  document.addEventListener('toggle', hold, true);
  document.addEventListener('close', hold, true);
  return {
    hold,
    release: () => {
      observer.disconnect();
      document.removeEventListener('toggle', hold, true);
      document.removeEventListener('close', hold, true);
      root.remove();
    },
  };
}

function hostOf(root: HTMLElement): HTMLElement {
  const dialogs = queryAll<HTMLElement>('dialog[open]').filter(
    (dialog) => !root.contains(dialog) && isModal(dialog),
  );
  const body = fromDocument('body');
  return dialogs[dialogs.length - 1] ?? (body.inert ? fromDocument('documentElement') : body);
}

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}
