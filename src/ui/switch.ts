// A switch that says in words what it means.

import type { Decision } from '../core/types.js';
import { h, type View } from './view.js';

/** What a switch shows and does. */
export interface SwitchProps {
  /** What it switches. */
  readonly name: string;
  readonly decision: Decision;
  readonly isLocked: boolean;
  readonly words: Readonly<Record<Decision, string>>;
  readonly onTurn: (decision: Decision) => void;
}

/** A native checkbox in the role of a switch. */
export function toggle({ name, decision, isLocked, words, onTurn }: SwitchProps): View {
  const isOn = decision === 'granted';
  return h(
    'label',
    { class: 'consentry-switch' },
    h('span', { class: 'consentry-state', 'aria-hidden': true }, words[decision]),
    h('input', {
      type: 'checkbox',
      role: 'switch',
      class: 'consentry-toggle',
      'aria-label': name,
      'aria-checked': isOn,
      checked: isOn,
      disabled: isLocked,
      onchange: () => onTurn(isOn ? 'denied' : 'granted'),
    }),
  );
}
