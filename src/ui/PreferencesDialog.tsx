// The second layer: every category and service with a switch of its own. Nothing counts before it is saved.

import type { CategorySettings, ServiceSettings } from '../core/types.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { decisionsToSave, type Item, isChanged, lockOf, shownDecision, turn } from './draft.js';
import { ServiceDetails } from './ServiceDetails.js';
import { Switch } from './Switch.js';
import type { DialogProps } from './second-layer.js';
import { Text } from './Text.js';

/** The preferences. */
export function PreferencesDialog(props: DialogProps) {
  const { consent, words, memory, status, remember, close } = props;
  const { say } = words;
  const { settings } = consent;
  const state = consent.state.get();
  const { draft } = memory;
  const hasChanges = isChanged(draft, state);

  const switchFor = (item: Item | ServiceSettings, name: string) => (
    <Switch
      name={name}
      decision={shownDecision(item, draft, state)}
      isLocked={lockOf(item, state) !== null}
      words={{ granted: say('allowed'), denied: say('notAllowed') }}
      onTurn={(decision) =>
        remember({ draft: turn(item.id, decision, draft, settings), isLeaving: false })
      }
    />
  );
  const lockNote = (item: Item) => {
    const lock = lockOf(item, state);
    return (
      lock && (
        <p class="consentry-note">
          <Text parts={words.parts(lock)} targets={{ choices: () => consent.open('choices') }} />
        </p>
      )
    );
  };

  const rowOf = (category: CategorySettings) => {
    const { id, kind } = category;
    const name = words.category(id, '', id === kind ? say(kind) : id);
    const services = settings.services.filter((service) => service.category === id);
    return (
      <li class="consentry-category" key={id}>
        <div class="consentry-row">
          <h3 class="consentry-name">
            <bdi>{name}</bdi>
          </h3>
          {kind === 'necessary' ? (
            <span class="consentry-state">{say('alwaysOn')}</span>
          ) : (
            switchFor(category, name)
          )}
        </div>
        <p class="consentry-text">{words.category(id, ':text', say(`${kind}Text`))}</p>
        {lockNote(category)}
        {services.length > 0 && (
          <details class="consentry-details">
            <summary class="consentry-summary">
              {say('servicesCount', { count: services.length })}
            </summary>
            <ul class="consentry-services">
              {services.map((service) => (
                <li class="consentry-service" key={service.id}>
                  <div class="consentry-row">
                    <h4 class="consentry-name">
                      <bdi>{service.name}</bdi>
                    </h4>
                    {kind !== 'necessary' && switchFor(service, service.name)}
                  </div>
                  {!lockOf(category, state) && lockNote(service)}
                  <ServiceDetails service={service} words={words} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </li>
    );
  };

  const canAccept = state.ask !== 'guardian';
  const save = (
    <Button
      label={say('save')}
      onPress={(via) => props.save(decisionsToSave(draft, state, settings), via)}
    />
  );
  return (
    <Dialog
      title={say('preferencesTitle')}
      closeLabel={say('close')}
      onLeave={() => (hasChanges ? remember({ isLeaving: true }) : close())}
      onClose={close}
      footer={
        memory.isLeaving && hasChanges ? (
          <>
            <p class="consentry-text" role="alert">
              {say('unsaved')}
            </p>
            <div class="consentry-actions" data-count={2}>
              {save}
              <Button
                label={say('discard')}
                onPress={() => {
                  remember({ draft: {} });
                  close();
                }}
              />
            </div>
          </>
        ) : (
          <div class="consentry-actions" data-count={canAccept ? 3 : 2}>
            {canAccept && <Button label={say('acceptAll')} onPress={props.acceptAll} />}
            <Button label={say('rejectAll')} onPress={props.rejectAll} />
            {save}
          </div>
        )
      }
    >
      <p class="consentry-text">{say('preferencesText')}</p>
      <p class="consentry-heard" role="status">
        {status}
      </p>
      <ul class="consentry-categories">{settings.categories.map(rowOf)}</ul>
    </Dialog>
  );
}
