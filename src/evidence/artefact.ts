// What was shown, as one immutable text: texts, language, layout, services, versions. The record and every
// entry point to it by hash, so that a site can later show exactly what a visitor saw.

import type { Settings } from '../core/types.js';
import { canonicalJson } from './canonical.js';
import { sha256 } from './sha256.js';

/** What an artefact is made from. */
export interface ArtefactParts {
  readonly settings: Settings;
  /** BCP 47. */
  readonly language: string;
  /** What was open: the first layer, or the dialogs as well. */
  readonly surface: 'banner' | 'preferences';
  /** The texts of that surface, placeholders not filled in. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** Version of the rules table. */
  readonly rules: string;
  /** Version of this library. */
  readonly library: string;
}

/** An artefact: the text to archive and the hash that points to it. */
export interface Artefact {
  readonly hash: string;
  readonly text: string;
}

/** Describes what is shown. The same parts give the same hash, in the browser and at build time. */
export function makeArtefact({ settings, ...parts }: ArtefactParts): Artefact {
  const text = canonicalJson({
    schema: 'consentry-artefact-1',
    ...parts,
    revision: settings.revision,
    policy: settings.policy,
    controller: settings.controller,
    layout: settings.layout,
    theme: settings.theme,
    categories: settings.categories,
    services: settings.services,
  });
  return { hash: sha256(text), text };
}
