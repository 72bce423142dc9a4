// What stays when nothing is asked: the way back, and in places with an opt-out right the answer to the signal.

import { optOutIcon } from './icon.js';
import { paragraph } from './text.js';
import { h, type View } from './view.js';

/** What the corner holds. */
export interface CornerProps {
  /** What has become of the browser's opt-out signal; seen without opening anything. 11 CCR 7025(c)(6). */
  readonly status: string;
  readonly label: string;
  readonly icon: string;
  readonly onOpen: () => void;
}

/** A small stack in the corner of the page. */
export function corner({ status, label, icon, onOpen }: CornerProps): View {
  return h(
    'div',
    { key: 'corner', class: 'consentry-corner' },
    status && paragraph('status', status),
    label &&
      h(
        'button',
        { type: 'button', class: 'consentry-way-back', onclick: onOpen },
        label,
        icon && optOutIcon(icon),
      ),
  );
}
