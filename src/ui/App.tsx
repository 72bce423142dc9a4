// Decides which surface is shown, and turns what people press into public commands of the consent.

import type {
  Act,
  Ask,
  CleanupReport,
  Consent,
  ConsentState,
  Surface,
  Via,
} from '../core/types.js';
import type { MessageKey } from '../i18n/messages.js';
import { Banner, type BannerProps } from './Banner.js';
import { Button, type Press } from './Button.js';
import { Corner } from './Corner.js';
import { firstLayer } from './first-layer.js';
import type { Draft, Memory, SecondLayer } from './second-layer.js';
import type { Words } from './words.js';

/** What the interface remembers between two drawings. Never stored. */
export interface Local extends Memory {
  readonly second: SecondLayer | null;
  /** What was answered here. It is not asked again on this page, even where no record can be kept. */
  readonly answered: Ask | null;
  /** The second step of the signal's conflict is shown. */
  readonly isSecondStep: boolean;
  /** What was done last, for those who cannot see it happen. */
  readonly said: MessageKey | null;
  readonly offersReload: boolean;
}

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

/** Everything we show. */
export function App(props: AppProps) {
  const { consent, state, view, words, local, needsWayBack, update } = props;
  const isOptOut = state.link === 'your-privacy-choices';
  const opened = view === 'preferences' || view === 'choices' ? view : null;
  const ask = bannerFor(props);

  /** Carries out a command and puts away what asked for it. */
  const act =
    (control: Via, said: MessageKey, command: (how: Act) => unknown): Press =>
    (via) => {
      const outcome = command({ via: via(control) });
      consent.close();
      update({
        answered: consent.state.get().ask,
        isSecondStep: false,
        isOptingIn: false,
        isLeaving: false,
        draft: {},
        said,
      });
      offerReload(outcome);
    };
  const offerReload = (outcome: unknown): void => {
    if (!(outcome instanceof Promise) || (consent.settings.reload ?? 'offer') !== 'offer') return;
    outcome.then((report: CleanupReport) => {
      if (report.reloadAdvised) update({ offersReload: true });
    });
  };
  const commandsOf = (control: Via) => ({
    acceptAll: act(control, 'saved', consent.acceptAll),
    rejectAll: act(control, 'saved', consent.rejectAll),
    acknowledge: act(control, 'saved', consent.acknowledge),
    optOut: act(control, 'statusOptedOut', consent.optOut),
    optIn: act(control, 'saved', (how) => consent.requestOptIn(how).confirm()),
  });

  let layer: BannerProps | null = null;
  if (ask) {
    layer = firstLayer(ask, local.isSecondStep, consent, words, {
      ...commandsOf('banner'),
      choose: () => consent.open('preferences'),
      choices: () => consent.open('choices'),
      askAgain: () => update({ isSecondStep: true }),
    });
  }

  const Dialog = opened && local.second?.[opened === 'choices' ? 'Choices' : 'Preferences'];
  const said = local.said ? words.say(local.said) : '';
  const signal = isOptOut ? signalStatus(state, words) : '';
  return (
    <>
      <p class="consentry-heard" role="status">
        {said}
      </p>
      {layer && <Banner key={`${ask}${local.isSecondStep}`} {...layer} status={signal} />}
      {!layer && !local.offersReload && (
        <Corner
          status={signal}
          link={needsWayBack ? words.say(isOptOut ? 'choicesLink' : 'settingsLink') : ''}
          icon={isOptOut ? words.say('optOutIcon') : undefined}
          onOpen={() => consent.open(isOptOut ? 'choices' : 'preferences')}
        />
      )}
      {!layer && local.offersReload && (
        <section class="consentry-banner" aria-label={words.say('reload')}>
          <p class="consentry-text">{words.say('reloadText')}</p>
          <div class="consentry-actions" data-count={2}>
            <Button label={words.say('reload')} onPress={() => location.reload()} />
            <Button label={words.say('later')} onPress={() => update({ offersReload: false })} />
          </div>
        </section>
      )}
      {Dialog && (
        <Dialog
          key={opened}
          consent={consent}
          words={words}
          memory={local}
          status={said}
          remember={update}
          {...dialogCommands()}
        />
      )}
    </>
  );

  function dialogCommands() {
    const control: Via = opened === 'choices' ? 'choices' : 'preferences';
    const { acceptAll, rejectAll } = commandsOf(control);
    /** In the choices dialog nothing closes: the answer has to be seen where it was given. 11 CCR 7026(g). */
    const stay =
      (said: MessageKey, command: (how: Act) => unknown): Press =>
      (via) => {
        command({ via: via(control) });
        update({ isOptingIn: false, isCopied: false, said });
      };
    return {
      acceptAll,
      rejectAll,
      optOut: stay('statusOptedOut', consent.optOut),
      optIn: stay('saved', (how) => consent.requestOptIn(how).confirm()),
      save: (decisions: Draft, via: Parameters<Press>[0]) =>
        act(control, 'saved', (how) => saveChoices(consent, decisions, how))(via),
      close: () => {
        update({ isLeaving: false, isOptingIn: false, isCopied: false });
        consent.close();
      },
    };
  }
}

/** Saves decisions. What was allowed and no longer is has been withdrawn, and is cleaned up after. */
function saveChoices(consent: Consent, decisions: Draft, how: Act): unknown {
  const { grants, services } = consent.state.get();
  const withdrawn = Object.keys(decisions).filter(
    (id) => decisions[id] === 'denied' && (grants[id] ?? services[id])?.granted,
  );
  const outcomes = withdrawn.map((id) => consent.withdraw(id, how));
  consent.save(decisions, how);
  return outcomes[outcomes.length - 1];
}

/** The variant of the first layer to show, if any. What was asked for goes before what has to be asked. */
function bannerFor({ state, view, local }: AppProps): Ask | null {
  if (view === 'banner') return state.ask ?? 'banner';
  return state.ask === local.answered ? null : state.ask;
}

function signalStatus({ optOut, record }: ConsentState, words: Words): string {
  if (optOut === 'honored') return words.say('honored');
  if (optOut !== 'overridden' || !record?.optIn) return '';
  return words.say('overridden', { date: words.date(record.optIn.at) });
}
