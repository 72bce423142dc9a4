// The first layer: one labelled region for whatever has to be asked or told. It is never modal, holds no focus and
// decides nothing by being closed, scrolled past or waited out.

import type { Part } from '../i18n/format.js';
import { Button, type ButtonProps } from './Button.js';
import { type Targets, Text } from './Text.js';

/** What one variant says and offers. */
export interface BannerProps {
  readonly title: string;
  /** Paragraphs of sentences. */
  readonly text: readonly (readonly (readonly Part[])[])[];
  readonly targets: Targets;
  /** All of the same weight, in the same order on every visit. */
  readonly buttons: readonly ButtonProps[];
  /** What has become of the browser's opt-out signal. */
  readonly status?: string;
}

/** The banner, the notice, the signal's conflict and the note to children. */
export function Banner({ title, text, targets, buttons, status }: BannerProps) {
  return (
    <section class="consentry-banner" aria-label={title}>
      <div class="consentry-body">
        <h2 class="consentry-title">{title}</h2>
        {status && <p class="consentry-status">{status}</p>}
        {text.map((sentences) => (
          <p class="consentry-text">
            {sentences.map((parts, index) => (
              <>
                {index ? ' ' : ''}
                <Text parts={parts} targets={targets} />
              </>
            ))}
          </p>
        ))}
      </div>
      <div class="consentry-actions" data-count={buttons.length}>
        {buttons.map((button) => (
          <Button key={button.label} {...button} />
        ))}
      </div>
    </section>
  );
}
