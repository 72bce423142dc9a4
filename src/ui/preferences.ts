// Entry of the second layer's file: everything that is only looked at after a click.

import css from '../../styles/dialog.css?inline';
import { second } from '../i18n/locales/en-second.js';
import { choicesDialog } from './choices-dialog.js';
import { preferencesDialog } from './preferences-dialog.js';
import type { SecondLayer } from './second-layer.js';
import { watch } from './watch.js';

/** The dialogs, their style and their English; and the watch over what can be seen, which can wait as long. */
export const secondLayer: SecondLayer = {
  css,
  english: second,
  watch,
  preferences: preferencesDialog,
  choices: choicesDialog,
};
