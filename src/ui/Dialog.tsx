// A native modal dialog: focus goes in, stays and returns, and Escape closes it, by the browser's own means.

import type { ComponentChildren, JSX } from 'preact';
import { modal } from './modal.js';
import { Paragraph } from './Text.js';

/** What fills a dialog. */
export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
  /** The visitor wants to close. Nothing has happened yet. */
  readonly onLeave: () => void;
  /** The browser closed it, which it may do without asking. */
  readonly onClose: () => void;
}

/** The frame of both dialogs. */
export function Dialog(props: DialogProps): JSX.Element {
  const { title, closeLabel, children, footer, onLeave, onClose } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and arrives as `cancel`.
    <dialog
      class="consentry-dialog"
      aria-label={title}
      ref={modal}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onClose={({ currentTarget }) => {
        // One that was taken away closed because another took its place.
        if (currentTarget.isConnected) onClose();
      }}
      onClick={({ target, currentTarget, detail }) => {
        // A double click on what opened it does not close it.
        if (target === currentTarget && detail < 2) onLeave();
      }}
    >
      <div class="consentry-frame">
        <header class="consentry-header">
          <h2 class="consentry-title">{title}</h2>
          <button
            type="button"
            class="consentry-close"
            aria-label={closeLabel}
            // In a window so low that the frame scrolls, that would have the focus.
            autofocus
            onClick={onLeave}
          >
            <svg class="consentry-cross" viewBox="0 0 16 16" aria-hidden={true}>
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </header>
        <div class="consentry-scroll">{children}</div>
        <footer class="consentry-footer">{footer}</footer>
      </div>
    </dialog>
  );
}

/** A name and a value below it. */
export function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="consentry-fact">
      <Paragraph kind="label">{label}</Paragraph>
      {children}
    </div>
  );
}
