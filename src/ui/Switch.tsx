// A switch that says in words what it means. A button, not a field: the choices about sale and sharing ask for no data,
// and hold no field that could. 11 CCR 7026(d).

import type { JSX } from 'preact';
import type { Decision } from '../core/types.js';
import { type Press, pressed } from './Buttons.js';
import type { Words } from './words.js';

/** What a switch shows and does. */
export interface SwitchProps {
  /** What it switches. */
  readonly name: string;
  readonly decision: Decision;
  readonly isLocked: boolean;
  readonly say: Words['say'];
  readonly onTurn: (decision: Decision, via: Parameters<Press>[0]) => void;
}

/** A native button in the role of a switch. */
export function Switch({ name, decision, isLocked, say, onTurn }: SwitchProps): JSX.Element {
  const isOn = decision === 'granted';
  return (
    <label class="consentry-switch">
      <span class="consentry-state" aria-hidden={true}>
        {say(isOn ? 'allowed' : 'notAllowed')}
      </span>
      <button
        type="button"
        role="switch"
        class="consentry-toggle"
        aria-label={name}
        aria-checked={isOn}
        disabled={isLocked}
        onClick={pressed((via) => onTurn(isOn ? 'denied' : 'granted', via))}
      />
    </label>
  );
}
