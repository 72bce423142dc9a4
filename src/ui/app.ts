// Decides which surface is shown, and turns what people press into public commands of the consent.

import type { Ask, Consent, ConsentState, Surface, Via } from '../core/types.js';
import type { MessageKey } from '../i18n/messages.js';
import { banner } from './banner.js';
import { corner } from './corner.js';
import { firstLayer } from './first-layer.js';
import type { Memory, Perform, SecondLayer } from './second-layer.js';
import { live } from './text.js';
import type { Child } from './view.js';
import type { Words } from './words.js';

/** What the interface remembers between two drawings. Never stored. */
export interface Local extends Memory {
  readonly second: SecondLayer | null;
  /** What was answered here. It is not asked again on this page, even where no record can be kept. */
  readonly answered: Ask | null;
  /** The second step of the signal's conflict is shown. */
  readonly isSecondStep: boolean;
  /** What was done last, for those who cannot see it happen. */
  readonly said: MessageKey | '';
  readonly offersReload: boolean;
}

/** What a drawing depends on. */
export interface AppProps {
  readonly consent: Consent;
  readonly state: ConsentState;
  readonly view: Surface | null;
  readonly words: Words;
  readonly local: Local;
  /** Whether the page has no way back of its own. */
  readonly needsWayBack: boolean;
  readonly update: (change: Partial<Local>) => void;
}

const nothingOpen = { isSecondStep: false, isOptingIn: false, isLeaving: false, isCopied: false };

/** Everything we show. */
export function app(props: AppProps): readonly Child[] {
  const { consent, state, view, words, local, needsWayBack, update } = props;
  const { say } = words;
  const isOptOut = state.link === 'your-privacy-choices';
  const status = isOptOut ? signalStatus(state, words) : '';
  const said = local.said && say(local.said);
  const opened = view === 'banner' ? null : view;

  const actBy =
    (via: Via): Perform =>
    (said, command) =>
    (by) => {
      command({ via: by(via) });
      // The choices stay open: an opt-out is confirmed where it was made. 11 CCR 7026(g).
      const isStaying = via === 'choices';
      if (!isStaying) consent.close();
      const draft = isStaying ? local.draft : {};
      update({ ...nothingOpen, draft, answered: consent.state.get().ask, said });
    };

  const ask = bannerFor(props);
  return [
    live(said),
    ask
      ? banner(
          `${ask} ${local.isSecondStep}`,
          firstLayer(ask, local.isSecondStep, consent, words, {
            act: actBy('banner'),
            confirm: () => update({ isSecondStep: true }),
          }),
          status,
        )
      : local.offersReload
        ? banner(
            'reload',
            {
              title: say('reload'),
              text: [[[say('reloadText')]]],
              targets: {},
              buttons: [
                [say('reload'), () => location.reload()],
                [say('later'), () => update({ offersReload: false })],
              ],
            },
            status,
          )
        : corner({
            status,
            label: needsWayBack ? say(isOptOut ? 'choicesLink' : 'settingsLink') : '',
            icon: isOptOut ? say('optOutIcon') : '',
            onOpen: () => consent.open(isOptOut ? 'choices' : 'preferences'),
          }),
    opened &&
      local.second?.[opened]({
        consent,
        words,
        memory: local,
        status: said,
        remember: update,
        act: actBy(opened),
        close: () => {
          update(nothingOpen);
          consent.close();
        },
      }),
  ];
}

/** The variant of the first layer to show, if any. What was asked for goes before what has to be asked. */
function bannerFor({ state: { ask }, view, local }: AppProps): Ask | null {
  if (view === 'banner') return ask ?? 'banner';
  return ask === local.answered ? null : ask;
}

function signalStatus({ optOut, record }: ConsentState, words: Words): string {
  if (optOut === 'honored') return words.say('honored');
  if (optOut !== 'overridden' || !record?.optIn) return '';
  return words.say('overridden', { date: words.date(record.optIn.at) });
}
