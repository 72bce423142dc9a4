// The cookie table of a policy page: `<div data-consentry-declaration>` is filled with what the configuration states.
// Plain headings and tables in the page's own style, so that they print and read like the policy around them.

import type { CategorySettings, Consent, ServiceSettings } from '../core/types.js';
import { first } from '../i18n/locales/en.js';
import { second } from '../i18n/locales/en-second.js';
import { type Locales, languageOf, loadLocale } from './language.js';
import { queryAll } from './page.js';
import { type Child, h, render, type View } from './view.js';
import { createWords, type Words } from './words.js';

/** Fills every declaration element of the page, and follows the visitor's choices. Returns its undo. */
export function showDeclaration(
  consent: Consent,
  options: { readonly locales?: Locales } = {},
): () => void {
  const places = queryAll<HTMLElement>('[data-consentry-declaration]');
  const language = languageOf(consent.settings, options.locales);
  let stop: (() => void) | undefined;
  let isWanted = true;

  const begin = (translated?: unknown): void => {
    if (!isWanted) return;
    const english = { ...first, ...second };
    const words = createWords(language, english, translated, consent.settings.messages);
    stop = consent.state.subscribe(() => {
      for (const place of places) {
        place.lang = words.language;
        place.dir = words.direction;
        render(place, [declaration(consent, words)]);
      }
    });
  };
  if (language === 'en') begin();
  else {
    loadLocale(language, options.locales).then(
      ({ messages }) => begin(messages),
      () => {
        const message = `No texts for ${language} could be loaded. English is shown.`;
        consent.report({ code: 'language-not-loaded', message });
        begin();
      },
    );
  }
  return () => {
    isWanted = false;
    stop?.();
    for (const place of places) render(place, []);
  };
}

function declaration(consent: Consent, words: Words): Child {
  const { settings, state } = consent;
  const { grants } = state.get();
  return [
    settings.categories.map((category) => {
      const { id, kind } = category;
      const status =
        kind === 'necessary' ? 'alwaysOn' : grants[id]?.granted ? 'allowed' : 'notAllowed';
      const services = settings.services.filter((service) => service.category === id);
      return h(
        'section',
        { key: id },
        h('h3', {}, words.category(id, '', words.say(kind), id === kind)),
        h('p', {}, words.category(id, ':text', words.say(`${kind}Text`), true)),
        h('p', {}, h('strong', {}, words.say(status))),
        services.length > 0 && table(category, services, words),
      );
    }),
    h(
      'p',
      {},
      h(
        'button',
        { type: 'button', onclick: () => consent.open('preferences') },
        words.say('settingsLink'),
      ),
    ),
  ];
}

function table(
  category: CategorySettings,
  services: readonly ServiceSettings[],
  { say, category: named, language }: Words,
): View {
  const heads = (['cookies', 'provider', 'purpose', 'retention'] as const).map((key) =>
    h('th', { key, scope: 'col' }, say(key)),
  );
  return h(
    'table',
    { lang: language },
    h('caption', {}, named(category.id, '', say(category.kind), category.id === category.kind)),
    h('thead', {}, h('tr', {}, heads)),
    h('tbody', {}, services.map(rows)),
  );
}

/** One row for each cookie of a service; one for a service that sets none. */
function rows(service: ServiceSettings): Child {
  const provider = [service.name, service.provider].filter(
    (name, index, names) => name && names.indexOf(name) === index,
  );
  const cells = (name: string, purpose = service.purpose, retention = service.retention): View =>
    h(
      'tr',
      { key: `${service.id} ${name}` },
      h('td', {}, name ? h('code', {}, name) : '–'),
      h('td', {}, h('bdi', {}, provider.join(', '))),
      h('td', {}, h('bdi', {}, purpose ?? '–')),
      h('td', {}, h('bdi', {}, retention ?? '–')),
    );
  return service.cookies.length
    ? service.cookies.map(({ name, purpose, retention }) => cells(name, purpose, retention))
    : cells('');
}
