// What the file of the second layer gives to the first. Types only: nothing of it is loaded by this.

import type { Act, Consent, Decision } from '../core/types.js';
import type { MessageKey, SecondMessages } from '../i18n/messages.js';
import type { Press } from './button.js';
import type { View } from './view.js';
import type { Words } from './words.js';

/** Decisions that were changed but not saved, by category or service. */
export type Draft = Readonly<Record<string, Decision>>;

/** What the dialogs remember while nothing is saved. Never stored. */
export interface Memory {
  readonly draft: Draft;
  /** The visitor wants to close with unsaved changes. */
  readonly isLeaving: boolean;
  /** The second step of opting back in is open. */
  readonly isOptingIn: boolean;
  readonly isCopied: boolean;
}

/** Makes a press of a command: carries it out, puts away what asked for it, and says what was done. */
export type Perform = (said: MessageKey, command: (how: Act) => unknown) => Press;

/** What a dialog is given. */
export interface DialogProps {
  readonly consent: Consent;
  readonly words: Words;
  readonly memory: Memory;
  /** What was done last, in words. */
  readonly status: string;
  readonly remember: (change: Partial<Memory>) => void;
  readonly act: Perform;
  readonly close: () => void;
}

/** The second layer: preferences, and the choices about sale and sharing. */
export interface SecondLayer {
  readonly css: string;
  readonly english: SecondMessages;
  readonly preferences: (props: DialogProps) => View;
  readonly choices: (props: DialogProps) => View;
}
