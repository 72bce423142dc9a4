// Entry of the file for places with a right to opt out of sale and sharing.

import css from '../../styles/choices.css?inline';
import { ChoicesDialog } from './ChoicesDialog.js';
import { OptOutIcon } from './OptOutIcon.js';
import type { ChoicesLayer } from './second-layer.js';

export { css };

/** The choices, the icon of their link, and the second step of allowing what was opted out of. */
export const choices: ChoicesLayer = {
  View: ChoicesDialog,
  Icon: OptOutIcon,
  confirm: (asked, { say, parts }, allow) => ({
    ...asked,
    title: say('confirmTitle'),
    text: [[parts('confirmText')], ...asked.text.slice(1)],
    // The safe answer takes the place of what was pressed: a press too many allows nothing.
    buttons: [[say('allowSale'), allow], ...asked.buttons.slice(0, 1)],
  }),
};
