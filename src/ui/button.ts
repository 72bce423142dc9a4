// The one button of the interface. Accepting and refusing use it alike; there is no second look to choose.

import type { Via } from '../core/types.js';
import { h, type Listener, type View } from './view.js';

/** Says through which control a click came. A click made by a script is not a person's act, and is recorded as such. */
export type Press = (via: (control: Via) => Via) => void;

/** What a button says and does. */
export type ButtonSpec = readonly [label: string, onPress: Press];

/** A row of buttons of the same weight. */
export function buttons(...specs: readonly ButtonSpec[]): View {
  return h(
    'div',
    { class: 'consentry-actions', 'data-count': specs.length },
    specs.map(([label, onPress]) =>
      h(
        'button',
        { key: label, type: 'button', class: 'consentry-button', onclick: pressed(onPress) },
        label,
      ),
    ),
  );
}

function pressed(onPress: Press): Listener {
  return (event) => onPress((control) => (event.isTrusted ? control : 'extension'));
}
