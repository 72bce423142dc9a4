// Where our element is: first in `body`, in the top layer, above what the page puts there.

import { fromDocument, queryAll } from './page.js';

/** Puts our element where it can be seen and used; above what came to the top layer later, when asked to. */
export function hold(root: HTMLElement, above = false): void {
  const host = hostOf(root);
  const isBusy = root.isConnected && root.querySelector('.consentry-dialog');
  if (root.parentNode !== host && !isBusy) host.prepend(root);
  // Moving an element closes its popover. Browsers without popovers get the largest z-index instead.
  if (root.showPopover) {
    const isOpen = root.matches(':popover-open');
    if (isOpen && above) root.hidePopover();
    if (!isOpen || above) root.showPopover();
  }
  for (const dialog of root.querySelectorAll('dialog')) {
    if (above) dialog.close();
    // A modal dialog that was taken out of the page comes back as one that is none.
    if (!dialog.matches(':modal')) {
      dialog.removeAttribute('open');
      dialog.showModal();
    }
  }
}

/** Beside a modal dialog of the page everything else is inert, the top layer included: then we move into it. */
export function hostOf(root: HTMLElement): HTMLElement {
  const body = fromDocument('body');
  const modals = queryAll<HTMLElement>('dialog[open]').filter(
    (dialog) => !root.contains(dialog) && dialog.matches(':modal'),
  );
  return modals.pop() ?? (body.inert ? fromDocument('documentElement') : body);
}
