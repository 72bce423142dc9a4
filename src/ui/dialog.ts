// A native modal dialog: focus goes in, stays and returns, and Escape closes it, by the browser's own means.

import { paragraph } from './text.js';
import { type Child, h, type View } from './view.js';

/** What fills a dialog. */
export interface DialogFrame {
  readonly key: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly content: readonly Child[];
  readonly footer: Child;
  /** The visitor wants to close. Nothing has happened yet. */
  readonly onLeave: () => void;
  /** The browser closed it, which it may do without asking. */
  readonly onClose: () => void;
}

/** The frame of both dialogs. */
export function dialog(frame: DialogFrame): View {
  const { key, title, closeLabel, content, footer, onLeave, onClose } = frame;
  return h(
    'dialog',
    {
      key,
      class: 'consentry-dialog',
      'aria-label': title,
      oncancel: (event) => {
        event.preventDefault();
        onLeave();
      },
      onclose: ({ target }) => {
        // One that was taken away closed because another took its place.
        if (target instanceof Node && target.isConnected) onClose();
      },
      onclick: ({ target, currentTarget }) => {
        if (target === currentTarget) onLeave();
      },
    },
    h(
      'div',
      { class: 'consentry-frame' },
      h(
        'header',
        { class: 'consentry-header' },
        h('h2', { class: 'consentry-title' }, title),
        h(
          'button',
          { type: 'button', class: 'consentry-close', 'aria-label': closeLabel, onclick: onLeave },
          h(
            'svg',
            { class: 'consentry-cross', viewBox: '0 0 16 16', 'aria-hidden': true },
            h('path', { d: 'M3.5 3.5l9 9M12.5 3.5l-9 9' }),
          ),
        ),
      ),
      h('div', { class: 'consentry-scroll' }, content),
      h('footer', { class: 'consentry-footer' }, footer),
    ),
  );
}

/** A name and a value below it. */
export function fact(label: string, ...values: readonly Child[]): View {
  return h('div', { class: 'consentry-fact' }, paragraph('label', label), values);
}
