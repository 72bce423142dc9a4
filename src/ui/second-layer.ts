// What the files that are loaded later give to the first layer. Types only: nothing of them is loaded by this.

import type { JSX } from 'preact';
import type { Act, Consent, Decision, LoadPart } from '../core/types.js';
import type { MessageKey, SecondMessages } from '../i18n/messages.js';
import type { Layer } from './Banner.js';
import type { Press } from './Buttons.js';
import type { Words } from './words.js';

/** Decisions that were changed but not saved, by category or service. */
export type Draft = Readonly<Record<string, Decision>>;

/**
 * What stands between a press and its effect: confirming to opt back in, in the choices, there for one service, or in the
 * signal's conflict, or closing with unsaved changes.
 */
export type Step = 'confirm' | { readonly service: string } | 'conflict' | 'leave' | null;

/** What the dialogs remember while nothing is saved. Never stored. */
export interface Memory {
  readonly draft: Draft;
  readonly step: Step;
  /** Whose services are shown, by category. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** What was done last, for those who cannot see it happen: another list each time, because it is said again. */
  readonly said: readonly MessageKey[];
}

/** Makes a press of a command: carries it out, puts away what asked for it, and says what was done. */
export type Perform = (said: MessageKey, command: (how: Act) => unknown) => Press;

/** What a dialog is given. */
export interface SurfaceProps {
  readonly consent: Consent;
  readonly words: Words;
  readonly memory: Memory;
  readonly remember: (change: Partial<Memory>) => void;
  readonly act: Perform;
  readonly close: () => void;
}

/** A dialog. */
export type SurfaceView = (props: SurfaceProps) => JSX.Element;

/** What a later file holds. */
export interface LaterFile {
  readonly css: string;
  readonly second?: SecondLayer;
  readonly choices?: ChoicesLayer;
}

/** The second layer: the preferences, and everything said later than the first layer. */
export interface SecondLayer {
  readonly View: SurfaceView;
  readonly english: SecondMessages;
  /** The offer to reload, where code keeps running. */
  readonly reload: (words: Words, consent: Consent, later: Press) => Layer;
  /** Fills what the page declares with, where it does. Returns its undo. */
  readonly declare: (
    consent: Consent,
    words: Words,
    loadPart: LoadPart,
  ) => Promise<(() => void) | undefined>;
  /** Loads what is about sale and sharing. */
  readonly choices: (loadPart: LoadPart) => Promise<LaterFile>;
}

/** What is about sale and sharing. */
export interface ChoicesLayer {
  readonly View: SurfaceView;
  readonly Icon: (props: { readonly label: string }) => JSX.Element;
  /** The second step of the signal's conflict, made from the first. 11 CCR 7028(a). */
  readonly confirm: (asked: Layer, words: Words, allow: Press) => Layer;
}
