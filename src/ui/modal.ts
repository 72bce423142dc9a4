// How a native dialog of ours is opened with its element.

/** Opens the dialog with its element, and closes it before the element goes: only closing gives focus back. */
export function modal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (!dialog) return undefined;
  if (dialog.isConnected) dialog.showModal();
  return () => dialog.close();
}
