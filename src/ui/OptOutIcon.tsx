// The opt-out icon of 11 CCR 7015(b): a pill in white and blue with a check mark and a cross.

import type { JSX } from 'preact';

const shapes = [
  'M7 0h16a7 7 0 0 1 0 14H7A7 7 0 0 1 7 0',
  'M17.4 1.2H7a5.8 5.8 0 0 0 0 11.6h7.4z',
  'M6.2 7.2l2.4 2.4 4.2-5.2',
  'M18.8 4.2l5.4 5.4M24.2 4.2l-5.4 5.4',
];

/** The icon, with its alternative text. */
export function OptOutIcon({ label }: { readonly label: string }): JSX.Element {
  return (
    <svg class="consentry-icon" viewBox="0 0 30 14" role="img" aria-label={label}>
      {shapes.map((d, index) => (
        <path class={`consentry-icon-${index}`} d={d} />
      ))}
    </svg>
  );
}
