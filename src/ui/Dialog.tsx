// A native modal dialog: focus goes in, stays and returns, and Escape closes it, by the browser's own means.

import type { ComponentChildren } from 'preact';

export interface DialogFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
  /** The visitor wants to close. Nothing has happened yet. */
  readonly onLeave: () => void;
  /** The browser closed it, which it may do without asking. */
  readonly onClose: () => void;
}

/** The frame of both dialogs. */
export function Dialog({
  title,
  closeLabel,
  children,
  footer,
  onLeave,
  onClose,
}: DialogFrameProps) {
  return (
    <dialog
      ref={openModal}
      class="consentry-dialog"
      aria-label={title}
      onCancel={(event: Event) => {
        event.preventDefault();
        onLeave();
      }}
      onClose={onClose}
      onClick={(event: Event) => {
        if (event.target === event.currentTarget) onLeave();
      }}
    >
      <div class="consentry-frame">
        <header class="consentry-header">
          <h2 class="consentry-title">{title}</h2>
          <button type="button" class="consentry-close" aria-label={closeLabel} onClick={onLeave}>
            <svg class="consentry-cross" viewBox="0 0 16 16" aria-hidden="true">
              <path class="consentry-stroke" d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
            </svg>
          </button>
        </header>
        <div class="consentry-scroll">{children}</div>
        {footer && <footer class="consentry-footer">{footer}</footer>}
      </div>
    </dialog>
  );
}

function openModal(dialog: HTMLDialogElement | null) {
  if (!dialog || dialog.open) return;
  // The element is connected only after this drawing; its own focus handling needs that.
  queueMicrotask(() => {
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  });
  return () => dialog.close();
}
