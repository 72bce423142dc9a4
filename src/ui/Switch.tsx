// A switch that says in words what it means.

import type { Decision } from '../core/types.js';

export interface SwitchProps {
  /** What it switches. */
  readonly name: string;
  readonly decision: Decision;
  readonly isLocked: boolean;
  readonly words: { readonly granted: string; readonly denied: string };
  readonly onTurn: (decision: Decision) => void;
}

/** A native checkbox in the role of a switch. */
export function Switch({ name, decision, isLocked, words, onTurn }: SwitchProps) {
  return (
    <label class="consentry-switch">
      <span class="consentry-state" aria-hidden="true">
        {words[decision]}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="consentry-toggle"
        aria-label={name}
        aria-checked={decision === 'granted'}
        checked={decision === 'granted'}
        disabled={isLocked}
        onChange={(event: Event) =>
          onTurn((event.currentTarget as HTMLInputElement).checked ? 'granted' : 'denied')
        }
      />
    </label>
  );
}
