// Entry of the second layer's file: everything that is only looked at after a click.

import css from '../../styles/dialog.css?inline';
import { ChoicesDialog } from './ChoicesDialog.js';
import { PreferencesDialog } from './PreferencesDialog.js';
import type { SecondLayer } from './second-layer.js';

/** The dialogs and their style. */
export const preferences: SecondLayer = {
  css,
  Preferences: PreferencesDialog,
  Choices: ChoicesDialog,
};
