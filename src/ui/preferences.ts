// Entry of the second layer's file: everything that is only looked at after a click.

import css from '../../styles/dialog.css?inline';
import { second as english } from '../i18n/locales/en-second.js';
import { onChange } from './on-change.js';
import { PreferencesDialog } from './PreferencesDialog.js';
import { queryAll } from './page.js';
import { places } from './places.js';
import type { SecondLayer } from './second-layer.js';

export { css };

const leave = () => location.reload();

/** The preferences, and all English that is said later. */
export const second: SecondLayer = {
  english,
  View: PreferencesDialog,
  reload: ({ say }, consent, later) => ({
    title: say('reloadText'),
    text: [],
    targets: {},
    buttons: [
      [
        say('reload'),
        () => {
          // Whoever asks for the history waits for what is being written to it; what runs must not run on for that.
          setTimeout(leave, 2000);
          consent.history().then(leave, leave);
        },
      ],
      [say('later'), later],
    ],
  }),
  declare: async (consent, words, loadPart) => {
    let undo: (() => void) | undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      if (!queryAll(places)[0]) return;
      stop();
      const { declare } = await loadPart(() => import('./declaration.js'));
      if (isWanted) undo = declare(consent, words);
    };
    // A router may put one into the page later.
    const stop = onChange(look);
    await look();
    return () => {
      isWanted = false;
      stop();
      undo?.();
    };
  },
  // Asked for from here, so that it shares what the preferences have loaded.
  choices: (loadPart) => loadPart(() => import('./choices.js')),
};
