// Entry of the second layer's file: everything that is only looked at after a click.

import css from '../../styles/dialog.css?inline';
import { second } from '../i18n/locales/en-second.js';
import { choicesDialog } from './choices-dialog.js';
import { preferencesDialog } from './preferences-dialog.js';
import type { SecondLayer } from './second-layer.js';

/** The dialogs, their style and their English. */
export const secondLayer: SecondLayer = {
  css,
  english: second,
  preferences: preferencesDialog,
  choices: choicesDialog,
};
