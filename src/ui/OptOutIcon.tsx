// The opt-out icon of 11 CCR 7015(b): a pill in white and blue with a check mark and a cross.

/** The icon, with its alternative text. */
export function OptOutIcon({ label }: { readonly label: string }) {
  return (
    <svg class="consentry-icon" viewBox="0 0 30 14" role="img" aria-label={label}>
      <rect class="consentry-icon-edge" x="0" y="0" width="30" height="14" rx="7" />
      <path
        class="consentry-icon-white"
        d="M17.4 1.2H7.1C3.9 1.2 1.3 3.8 1.3 7s2.6 5.8 5.8 5.8h7.4z"
      />
      <path class="consentry-icon-check" d="M6.2 7.2l2.4 2.4 4.2-5.2" />
      <path class="consentry-icon-cross" d="M18.8 4.2l5.4 5.4M24.2 4.2l-5.4 5.4" />
    </svg>
  );
}
