// The second layer: every category and service with a switch of its own. Nothing counts before it is saved.

import type { JSX } from 'preact';
import type { CategorySettings, ServiceSettings } from '../core/types.js';
import type { MessageKey } from '../i18n/messages.js';
import { isMinor } from './age.js';
import { type ButtonSpec, Buttons } from './Buttons.js';
import { Dialog } from './Dialog.js';
import { downloadReceipt } from './download.js';
import {
  decisionsToSave,
  isChanged,
  lockOf,
  optsOut,
  saveChoices,
  shownDecision,
  turn,
} from './draft.js';
import { Row, Services } from './Row.js';
import { ServiceDetails } from './ServiceDetails.js';
import type { SurfaceProps } from './second-layer.js';
import { Live, Paragraph, TextButton, text } from './Text.js';

/** The preferences. */
export function PreferencesDialog(props: SurfaceProps): JSX.Element {
  const { consent, words, memory, remember, act, close } = props;
  const { say } = words;
  const { settings } = consent;
  const state = consent.state.get();
  const { draft } = memory;
  const isDirty = isChanged(draft, state);

  /** A child's switches are all locked for one reason, which is said once. */
  const isChild = settings.categories.every(
    (category) =>
      category.kind === 'necessary' || lockOf(category, state, settings) === 'lockedMinor',
  );

  /** A name with its switch, and below it why the switch is locked, if it is. */
  const head = (
    tag: 'h3' | 'h4',
    item: CategorySettings | ServiceSettings,
    name: string,
  ): JSX.Element => {
    const lock = item.kind === 'necessary' ? null : lockOf(item, state, settings);
    return (
      <>
        <Row
          tag={tag}
          name={name}
          decision={item.kind === 'necessary' ? null : shownDecision(item, draft, state, settings)}
          isLocked={lock !== null}
          say={say}
          onTurn={(decision) =>
            remember({ draft: turn(item, decision, draft, state, settings), step: null })
          }
        />
        {lock && !isChild && (
          <Paragraph kind="note">
            {text(words.parts(lock), { choices: () => consent.open('choices') })}
          </Paragraph>
        )}
      </>
    );
  };

  const save: ButtonSpec = [
    say('save'),
    act('saved', (how) => saveChoices(consent, decisionsToSave(draft, state, settings), how)),
  ];
  const discard: ButtonSpec = [
    say('discard'),
    () => {
      remember({ draft: {} });
      close();
    },
  ];
  const accept: readonly ButtonSpec[] = isMinor(settings)
    ? []
    : [[say('acceptAll'), act('saved', consent.acceptAll)]];
  const isLeaving = memory.step === 'leave' && isDirty;
  const alerts: MessageKey[] = isLeaving ? ['unsaved'] : [];
  if (optsOut(draft, state, settings)) alerts.push('optOutAll');
  return (
    <Dialog
      title={say('preferencesTitle')}
      closeLabel={say('close')}
      onLeave={() => (isDirty ? remember({ step: 'leave' }) : close())}
      onClose={close}
      footer={
        <>
          {alerts.map((key) => (
            <p key={key} class="consentry-alert" role="alert">
              {say(key)}
            </p>
          ))}
          <Buttons
            of={
              isLeaving
                ? [save, discard]
                : [...accept, [say('rejectAll'), act('saved', consent.rejectAll)], save]
            }
          />
        </>
      }
    >
      <Live say={say} said={memory.said} />
      <Paragraph kind="text">
        {say(state.model === 'opt-in' ? 'preferencesText' : 'preferencesOptOut')}
      </Paragraph>
      {isChild && <Paragraph kind="note">{say('lockedMinor')}</Paragraph>}
      <ul>
        {settings.categories.map((category) => {
          const { id, kind } = category;
          const services = settings.services.filter((service) => service.category === id);
          return (
            <li class="consentry-category" key={id}>
              {head('h3', category, words.category(id, '', say(kind), id === kind))}
              <Paragraph kind="text">
                {words.category(id, ':text', say(`${kind}Text`), true)}
              </Paragraph>
              {services.length > 0 && (
                <Services
                  id={id}
                  of={services}
                  surface={props}
                  row={(service) => (
                    <>
                      {head('h4', service, service.name)}
                      <ServiceDetails service={service} words={words} />
                    </>
                  )}
                />
              )}
            </li>
          );
        })}
      </ul>
      {state.record && (
        <Paragraph kind="links">
          <TextButton
            onPress={() => downloadReceipt(consent).catch(() => remember({ said: ['notLoaded'] }))}
          >
            {say('receipt')}
          </TextButton>
        </Paragraph>
      )}
    </Dialog>
  );
}
