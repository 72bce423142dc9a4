// What gating loads only where a page needs it.

import type { Consent, ServiceCookie } from '../core/types.js';
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
}

/** What the entry knows of its page. */
export interface PageFacts {
  /** The nonce that the page's policy asks for. Missing where nobody knows. */
  readonly nonce?: string | undefined;
}

/** A kind of storage, by the name under which services declare it. */
export type Store = NonNullable<ServiceCookie['store']>;

/** Something that holds named entries. Reading the names may be refused, as in a sandboxed frame. */
export interface Shelf<Names> {
  names(): Names;
  remove(name: string): unknown;
}

/** What was to be removed from a store, and what was in it after that. */
export interface Swept {
  readonly due: readonly string[];
  readonly left: readonly string[];
}

/** What is left out of the script that every page loads. */
export interface RareParts {
  /** `late.ts` */
  readonly late?: () => Promise<{
    livingOf(gate: HTMLScriptElement, isAlive: boolean): Promise<() => HTMLScriptElement>;
    catchLateListeners(): () => void;
    empty(store: Store, isDue: (name: string) => boolean): Promise<Swept>;
  }>;
}
