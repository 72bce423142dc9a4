// The second layer: every category and service with a switch of its own. Nothing counts before it is saved.

import type { CategorySettings, ServiceSettings } from '../core/types.js';
import { type ButtonSpec, buttons } from './button.js';
import { dialog } from './dialog.js';
import {
  decisionsToSave,
  type Item,
  isChanged,
  isMinor,
  lockOf,
  saveChoices,
  shownDecision,
  turn,
} from './draft.js';
import type { DialogProps } from './second-layer.js';
import { serviceDetails } from './service-details.js';
import { toggle } from './switch.js';
import { live, paragraph, text } from './text.js';
import { type Child, h, type View } from './view.js';

/** The preferences. */
export function preferencesDialog(props: DialogProps): View {
  const { consent, words, memory, status, remember, act, close } = props;
  const { say } = words;
  const { settings } = consent;
  const state = consent.state.get();
  const { draft } = memory;
  const isDirty = isChanged(draft, state);

  /** A name with its switch, and below it why the switch is locked, if it is. */
  const head = (
    tag: string,
    item: Item | ServiceSettings,
    name: string,
    isFixed: boolean,
  ): Child => {
    const lock = isFixed ? null : lockOf(item, state);
    return [
      h(
        'div',
        { class: 'consentry-row' },
        h(tag, { class: 'consentry-name' }, h('bdi', {}, name)),
        isFixed
          ? h('span', { class: 'consentry-state' }, say('alwaysOn'))
          : toggle({
              name,
              decision: shownDecision(item, draft, state),
              isLocked: lock !== null,
              words: { granted: say('allowed'), denied: say('notAllowed') },
              onTurn: (decision) =>
                remember({ draft: turn(item.id, decision, draft, settings), isLeaving: false }),
            }),
      ),
      lock &&
        paragraph('note', text(words.parts(lock), { choices: () => consent.open('choices') })),
    ];
  };

  const row = (category: CategorySettings): View => {
    const { id, kind } = category;
    const isFixed = kind === 'necessary';
    const services = settings.services.filter((service) => service.category === id);
    return h(
      'li',
      { class: 'consentry-category', key: id },
      head('h3', category, words.category(id, '', say(kind), id === kind), isFixed),
      paragraph('text', words.category(id, ':text', say(`${kind}Text`), true)),
      services.length > 0 &&
        h(
          'details',
          { class: 'consentry-details' },
          h(
            'summary',
            { class: 'consentry-summary' },
            say('servicesCount', { count: services.length }),
          ),
          h(
            'ul',
            { class: 'consentry-services' },
            services.map((service) =>
              h(
                'li',
                { class: 'consentry-service', key: service.id },
                head('h4', service, service.name, isFixed),
                serviceDetails(service, words),
              ),
            ),
          ),
        ),
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
  return dialog({
    key: 'preferences',
    title: say('preferencesTitle'),
    closeLabel: say('close'),
    onLeave: () => (isDirty ? remember({ isLeaving: true }) : close()),
    onClose: close,
    content: [
      live(status),
      paragraph('text', say(state.model === 'opt-in' ? 'preferencesText' : 'preferencesOptOut')),
      h('ul', {}, settings.categories.map(row)),
    ],
    footer:
      memory.isLeaving && isDirty
        ? [
            h('p', { key: 'alert', class: 'consentry-alert', role: 'alert' }, say('unsaved')),
            buttons(save, discard),
          ]
        : buttons(...accept, [say('rejectAll'), act('saved', consent.rejectAll)], save),
  });
}
