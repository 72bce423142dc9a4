// What a site puts on its own pages: the cookie table of its policy, and the notice beside a form with a robot check.
// Plain headings and tables in the page's own style, so that they print and read like the text around them.

import { h, type JSX, render } from 'preact';
import type { Consent, ServiceSettings } from '../core/types.js';
import { fromDocument, queryAll } from './page.js';
import { RobotCheck } from './RobotCheck.js';
import type { Words } from './words.js';

const places = '[data-consentry-declaration],[data-consentry-recaptcha]';

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
            {services.length > 0 && <Table caption={name} services={services} words={words} />}
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

function Table({
  caption,
  services,
  words: { say },
}: {
  readonly caption: string;
  readonly services: readonly ServiceSettings[];
  readonly words: Words;
}): JSX.Element {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {(['cookies', 'provider', 'purpose', 'retention'] as const).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{services.map(rows)}</tbody>
    </table>
  );
}

/** One row for each cookie of a service; one for a service that sets none. */
function rows(service: ServiceSettings): readonly JSX.Element[] {
  const provider = [...new Set([service.name, service.provider])].filter(Boolean).join(', ');
  const cells = (name: string, purpose = service.purpose, retention = service.retention) => (
    <tr key={`${service.id} ${name}`}>
      <td>{name ? <code>{name}</code> : '–'}</td>
      {[provider, purpose, retention].map((value) => (
        <td>
          <bdi>{value ?? '–'}</bdi>
        </td>
      ))}
    </tr>
  );
  return service.cookies.length
    ? service.cookies.map(({ name, purpose, retention }) => cells(name, purpose, retention))
    : [cells('')];
}
