// What a site puts on its own pages: the cookie table of its policy, and the notice beside a form with a robot check.
// Plain headings and tables in the page's own style, so that they print and read like the text around them.

import { type ComponentChildren, h, type JSX, render } from 'preact';
import type { Consent, ServiceSettings } from '../core/types.js';
import { fromDocument, queryAll } from './page.js';
import { RobotCheck } from './RobotCheck.js';
import type { Words } from './words.js';

const places = '[data-consentry-declaration],[data-consentry-recaptcha]';

const heads = ['cookies', 'provider', 'purpose', 'retention'] as const;

/** Fills every such element of the page, and follows the visitor's choices. Returns its undo. */
export function declare(consent: Consent, words: Words): () => void {
  const found = queryAll<HTMLElement>(places);
  const stop = consent.state.subscribe(() => {
    const focused = fromDocument('activeElement');
    for (const place of found) {
      const hadFocus = place.contains(focused);
      place.lang = words.language;
      place.dir = words.direction;
      const isTable = place.hasAttribute('data-consentry-declaration');
      render(h(isTable ? Declaration : RobotCheck, { consent, words }), place);
      // A button that has done its work is gone.
      if (hadFocus && !focused?.isConnected) place.querySelector('a')?.focus();
    }
  });
  return () => {
    stop();
    for (const place of found) render(null, place);
  };
}

/** What both kinds are drawn from. */
export interface PartProps {
  readonly consent: Consent;
  readonly words: Words;
}

/** Every category with what has been decided, and a table of its cookies. */
function Declaration({ consent, words }: PartProps): JSX.Element {
  const { settings, state } = consent;
  const { grants } = state.get();
  return (
    <>
      {settings.categories.map((category) => {
        const { id, kind } = category;
        const status =
          kind === 'necessary' ? 'alwaysOn' : grants[id]?.granted ? 'allowed' : 'notAllowed';
        const services = settings.services.filter((service) => service.category === id);
        const name = words.category(id, '', words.say(kind), id === kind);
        return (
          <section key={id}>
            <h3>{name}</h3>
            <p>{words.category(id, ':text', words.say(`${kind}Text`), true)}</p>
            <p>
              <strong>{words.say(status)}</strong>
            </p>
            {services.length > 0 && (
              <table aria-label={name}>
                <thead>
                  {row(
                    'th',
                    heads.map((key) => words.say(key)),
                  )}
                </thead>
                <tbody>{services.map(rows)}</tbody>
              </table>
            )}
          </section>
        );
      })}
      <p>
        <button
          type="button"
          // Tells the interface that this page has its own way back.
          data-consentry="open:preferences"
          onClick={() => consent.open('preferences')}
        >
          {words.say('settingsLink')}
        </button>
      </p>
    </>
  );
}

/** Cells beside each other where all have room, else below each other: the page has to scroll sideways for none. */
function row(Cell: 'th' | 'td', values: readonly ComponentChildren[]): JSX.Element {
  return (
    <tr style="display:flex;flex-flow:wrap;margin:1em 0">
      {values.map((value) => (
        <Cell style="flex:1 9em;text-align:start;overflow-wrap:anywhere">
          <bdi>{value || '–'}</bdi>
        </Cell>
      ))}
    </tr>
  );
}

/** One row for each cookie of a service; one for a service that sets none. */
function rows(service: ServiceSettings): readonly JSX.Element[] {
  const { name: own, provider = own } = service;
  const from = provider === own ? own : `${own}, ${provider}`;
  const kept: readonly Partial<ServiceSettings['cookies'][number]>[] = service.cookies.length
    ? service.cookies
    : [{}];
  return kept.map(({ name, purpose = service.purpose, retention = service.retention }) =>
    row('td', [name && <code>{name}</code>, from, purpose, retention]),
  );
}
