// What gating loads only where a page needs it.

import type { Consent } from '../core/types.js';
import type { Term } from './attributes.js';

/** What a placeholder is told about the embed it stands for. */
export interface Cover {
  readonly consent: Consent;
  readonly terms: readonly Term[];
  /** Opens this embed, this once. */
  readonly loadOnce: () => void;
}

/** Loads each part. A part that is missing does without. */
export interface GatingParts {
  /** `placeholder.ts` */
  readonly placeholder?: () => Promise<{
    coverEmbed(embed: HTMLElement, cover: Cover): () => void;
    uncoverAll(): void;
  }>;
  /** `replay.ts` */
  readonly replay?: () => Promise<{ catchLateListeners(): () => void }>;
}
