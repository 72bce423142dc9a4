// The one button of the interface. Accepting and refusing use it alike; there is no second look to choose.

import type { Via } from '../core/types.js';

/** Says through which control a click came. A click made by a script is not a person's act, and is recorded as such. */
export type Press = (via: (control: Via) => Via) => void;

export interface ButtonProps {
  readonly label: string;
  readonly onPress: Press;
}

/** A button of full weight. */
export function Button({ label, onPress }: ButtonProps) {
  return (
    <button type="button" class="consentry-button" onClick={pressed(onPress)}>
      {label}
    </button>
  );
}

/** Turns a press into a click listener. */
export function pressed(onPress: Press): (event: Event) => void {
  return (event) => onPress((control) => (event.isTrusted ? control : 'extension'));
}
