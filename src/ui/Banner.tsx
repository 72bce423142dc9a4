// The first layer: one labelled region for whatever has to be asked or told. It is modal only where a site puts it in the
// middle of the page, and decides nothing by being closed, scrolled past or waited out.

import type { JSX } from 'preact';
import type { Part } from '../i18n/format.js';
import { type ButtonSpec, Buttons } from './Buttons.js';
import { modal } from './modal.js';
import { Paragraph, type Targets, text } from './Text.js';

/** What one variant says and offers. */
export interface Layer {
  readonly title: string;
  /** Paragraphs of sentences. */
  readonly text: readonly (readonly (readonly Part[])[])[];
  readonly targets: Targets;
  /** All of the same weight, in the same order on every visit. */
  readonly buttons: readonly ButtonSpec[];
}

/** Only an answer closes it. Escape asks first, and where it is insisted on the dialog opens again. */
const modalOnly: JSX.IntrinsicElements['dialog'] = {
  ref: modal,
  onCancel: (event) => event.preventDefault(),
  onClose: ({ currentTarget }) => {
    if (currentTarget.isConnected && !currentTarget.open) currentTarget.showModal();
  },
};

/** The banner, the notice, the signal's conflict and the note to children. */
export function Banner({
  layer,
  status,
  isModal,
}: {
  readonly layer: Layer;
  readonly status: string;
  readonly isModal: boolean;
}): JSX.Element {
  const Tag = (isModal ? 'dialog' : 'section') as 'dialog';
  return (
    <Tag class="consentry-banner" aria-label={layer.title} {...(isModal && modalOnly)}>
      <div class="consentry-body">
        <h2 class="consentry-title">{layer.title}</h2>
        {status && <Paragraph kind="status">{status}</Paragraph>}
        {layer.text.map((sentences) => (
          <Paragraph kind="text">
            {sentences.map((parts, index) => [index > 0 && ' ', text(parts, layer.targets)])}
          </Paragraph>
        ))}
      </div>
      <Buttons of={layer.buttons} />
    </Tag>
  );
}
