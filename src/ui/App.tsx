// Decides which surface is shown, and turns what people press into public commands of the consent.

import type { JSX } from 'preact';
import type { Act, Ask, Consent, ConsentState, Surface, Via } from '../core/types.js';
import { Banner, type Layer } from './Banner.js';
import { Corner } from './Corner.js';
import { firstLayer } from './first-layer.js';
import type { ChoicesLayer, Memory, Perform, SecondLayer } from './second-layer.js';
import { Live } from './Text.js';
import type { Words } from './words.js';

/** What the interface remembers between two drawings. Never stored. */
export interface Local extends Memory {
  readonly second: SecondLayer | null;
  readonly choices: ChoicesLayer | null;
  /** What was answered here. It is not asked again on this page, even where no record can be kept. */
  readonly answered: Ask | null;
  readonly offersReload: boolean;
  /** Whether the first layer makes the rest of the page inert. */
  readonly isModal: boolean;
}

/** What a drawing depends on. */
export interface AppProps {
  readonly consent: Consent;
  readonly state: ConsentState;
  readonly view: Surface | null;
  readonly words: Words;
  readonly local: Local;
  /** Whether the way back is shown. */
  readonly needsWayBack: boolean;
  /** Whether an acceptance counts. */
  readonly mayAccept?: ((how: Act) => boolean) | undefined;
  readonly update: (change: Partial<Local>) => void;
}

/** Everything we show. */
export function App(props: AppProps): JSX.Element {
  const { consent, state, view, words, local, needsWayBack, update } = props;
  const { say } = words;
  const { second, choices } = local;
  const isOptOut = state.link === 'your-privacy-choices';
  const status = isOptOut ? signalStatus(state, words) : '';
  const opened = view === 'banner' ? null : view;
  const Opened = opened && (opened === 'choices' ? choices : second)?.View;

  const actBy =
    (via: Via): Perform =>
    (done, command) =>
    (by) => {
      const how = { via: by(via) };
      if (command === consent.acceptAll && props.mayAccept?.(how) === false) return;
      command(how);
      // The choices stay open: an opt-out is confirmed where it was made. 11 CCR 7026(g).
      const isStaying = via === 'choices';
      if (!isStaying) consent.close();
      const draft = isStaying ? local.draft : {};
      update({ step: null, draft, answered: consent.state.get().ask, said: [done] });
    };

  const layer = layerFor(props, actBy('banner'));
  return (
    <>
      <Live say={say} said={local.said} />
      {layer ? (
        <Banner key={layer.title} layer={layer} status={status} isModal={local.isModal} />
      ) : (
        <Corner
          status={status}
          label={needsWayBack ? say(isOptOut ? 'choicesLink' : 'settingsLink') : ''}
          icon={isOptOut && choices && <choices.Icon label={say('optOutIcon')} />}
          onOpen={() => consent.open(isOptOut ? 'choices' : 'preferences')}
        />
      )}
      {Opened && (
        <Opened
          key={opened}
          consent={consent}
          words={words}
          memory={local}
          remember={update}
          act={actBy(opened)}
          close={() => {
            update({ step: null });
            consent.close();
          }}
        />
      )}
    </>
  );
}

/** The variant of the first layer to show, if any. What was asked for goes before what has to be asked. */
function layerFor({ consent, state, view, words, local, update }: AppProps, act: Perform) {
  const { second, choices } = local;
  const due = state.ask === local.answered ? null : state.ask;
  const ask = view === 'banner' ? (state.ask ?? 'banner') : due;
  if (!ask)
    return (
      local.offersReload && second?.reload(words, consent, () => update({ offersReload: false }))
    );
  const asked: Layer = firstLayer(ask, consent, words, act, () =>
    update({ step: 'conflict', said: ['confirmText'] }),
  );
  return local.step === ask && choices
    ? choices.confirm(
        asked,
        words,
        act('saved', (how) => consent.requestOptIn(how).confirm()),
      )
    : asked;
}

function signalStatus({ optOut, record }: ConsentState, words: Words): string {
  if (optOut === 'honored') return words.say('honored');
  if (optOut !== 'overridden' || !record?.optIn) return '';
  return words.say('overridden', { date: words.date(record.optIn.at) });
}
