// The first layer: one labelled region for whatever has to be asked or told. It is never modal, holds no focus and
// decides nothing by being closed, scrolled past or waited out.

import type { Part } from '../i18n/format.js';
import { type ButtonSpec, buttons } from './button.js';
import { paragraph, type Targets, text } from './text.js';
import { h, type View } from './view.js';

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
export function banner(key: string, layer: Layer, status: string): View {
  return h(
    'section',
    { key, class: 'consentry-banner', 'aria-label': layer.title },
    h(
      'div',
      { class: 'consentry-body' },
      h('h2', { class: 'consentry-title' }, layer.title),
      status && paragraph('status', status),
      layer.text.map((sentences) =>
        paragraph(
          'text',
          sentences.map((parts, index) => [index > 0 && ' ', text(parts, layer.targets)]),
        ),
      ),
    ),
    buttons(...layer.buttons),
  );
}
