// The one button of the interface. Accepting and refusing use it alike; there is no second look to choose.

import type { JSX } from 'preact';
import type { Via } from '../core/types.js';

/** Says through which control a click came. A click made by a script is not a person's act, and is recorded as such. */
export type Press = (via: (control: Via) => Via) => void;

/** What a button says and does. */
export type ButtonSpec = readonly [label: string, onPress: Press];

/** A row of buttons of the same weight. */
export function Buttons({ of }: { readonly of: readonly ButtonSpec[] }): JSX.Element {
  return (
    <div class="consentry-actions">
      {of.map(([label, onPress], place) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: one that comes to mean something else, or to lie elsewhere, is another
          key={place + label}
          type="button"
          class="consentry-button"
          onClick={(event) => {
            // The second click of a double one was not meant for what the first has put there.
            if (event.detail < 2) pressed(onPress)(event);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Listens for a press. */
export function pressed(onPress: Press): (event: Event) => void {
  return ({ isTrusted }) => onPress((control) => (isTrusted ? control : 'extension'));
}
