// The first layer: one labelled region for whatever has to be asked or told. It is never modal, holds no focus and
// decides nothing by being closed, scrolled past or waited out.

import type { JSX } from 'preact';
import type { Part } from '../i18n/format.js';
import { type ButtonSpec, Buttons } from './Buttons.js';
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

/** The banner, the notice, the signal's conflict and the note to children. */
export function Banner({
  layer,
  status,
}: {
  readonly layer: Layer;
  readonly status: string;
}): JSX.Element {
  return (
    <section class="consentry-banner" aria-label={layer.title}>
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
    </section>
  );
}
