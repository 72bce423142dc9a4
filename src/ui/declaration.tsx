// What a site puts on its own pages: the cookie table of its policy, and the notice beside a form with a robot check.
// Plain headings and tables in the page's own style, so that they print and read like the text around them.

import { type ComponentChildren, h, type JSX, render } from 'preact';
import { maxAgeSeconds } from '../core/record.js';
import type { Consent, ServiceSettings, Settings } from '../core/types.js';
import { countryName } from './country.js';
import { onChange } from './on-change.js';
import { fromDocument, queryAll } from './page.js';
import { places } from './places.js';
import { RobotCheck } from './RobotCheck.js';
import { adopt } from './sheet.js';
import type { Words } from './words.js';

const heads = ['cookies', 'provider', 'purpose', 'retention'] as const;

/**
 * A table like those of the page; only what the page says nothing of is ours. Where there is no room for columns on a screen,
 * the values of a row stand below each other, each with its label.
 */
const css = `
[data-consentry-declaration] table{table-layout:fixed;inline-size:100%;border-collapse:collapse}
[data-consentry-declaration] :is(th,td){padding-block:.5em;padding-inline:0 1.5em;text-align:start;vertical-align:top;overflow-wrap:break-word}
@media screen{
[data-consentry-declaration] section{container-type:inline-size}
@container (width<34em){
[data-consentry-declaration] :is(table,tbody,tr){display:block!important}
[data-consentry-declaration] thead{display:none!important}
[data-consentry-declaration] tr{margin-block:1em}
[data-consentry-declaration] td{display:grid!important;grid-template-columns:minmax(0,2fr) minmax(0,3fr);justify-items:start;gap:1em;overflow-wrap:anywhere;inline-size:auto!important;padding-block:.2em}
[data-consentry-declaration] td::before{content:attr(data-label);font-weight:bold}
}}`;

/** Where something has been drawn: whoever draws there next goes on from that. */
const drawn = new WeakSet<Element>();

/** Fills every such element of the page, and follows the visitor's choices and the page's router. Returns its undo. */
export function declare(consent: Consent, words: Words): () => void {
  /** What the page said of the language and direction of each. */
  const filled = new Map<HTMLElement, readonly (readonly [name: string, value: string | null])[]>();
  const fill = (): void => {
    const focused = fromDocument('activeElement');
    for (const place of queryAll<HTMLElement>(places)) {
      if (!filled.has(place)) {
        filled.set(
          place,
          ['lang', 'dir'].map((name) => [name, place.getAttribute(name)]),
        );
      }
      if (!drawn.has(place)) {
        drawn.add(place);
        // What the page shows meanwhile.
        place.textContent = '';
      }
      const hadFocus = place.contains(focused);
      place.lang = words.language;
      place.dir = words.direction;
      const isTable = place.hasAttribute('data-consentry-declaration');
      render(h(isTable ? Declaration : RobotCheck, { consent, words }), place);
      // A button that has done its work is gone.
      if (hadFocus && !focused?.isConnected) place.querySelector('a')?.focus();
    }
  };
  const undos = [
    adopt(css, undefined),
    consent.state.subscribe(fill),
    onChange(() => {
      if (queryAll<HTMLElement>(places).some((place) => !filled.has(place))) fill();
    }),
    () => {
      for (const [place, attributes] of filled) {
        render(null, place);
        for (const [name, value] of attributes) {
          if (value === null) place.removeAttribute(name);
          else place.setAttribute(name, value);
        }
      }
    },
  ];
  return () => {
    for (const undo of undos) undo();
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
        const services: readonly Declared[] = [
          ...(id === 'necessary' ? ours(settings, words) : []),
          ...settings.services.filter((service) => service.category === id),
        ];
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
                  <tr>
                    {heads.map((key) => (
                      <th key={key}>{words.say(key)}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>{services.map((service) => rows(service, words))}</tbody>
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

/** What a row is made from. */
type Declared = Pick<ServiceSettings, 'name' | 'cookies'> & Partial<ServiceSettings>;

/** The record of the choice, where we keep it: what a storage of the site's own keeps is the site's to list. */
function ours(
  { storage = 'cookie', domain, controller }: Settings,
  { language, say }: Words,
): readonly Declared[] {
  const { hostname, protocol } = location;
  const isCookie = storage === 'cookie';
  if (!isCookie && storage !== 'local') return [];
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return [
    {
      name: controller?.name ?? hostname,
      purpose: say('bannerTitle'),
      cookies: [
        {
          name: isCookie && protocol === 'https:' && !domain ? '__Host-consentry' : 'consentry',
          ...(isCookie && { retention: days.format(maxAgeSeconds / 86_400) }),
        },
      ],
    },
  ];
}

/** One row for each cookie of a service; one for a service that sets none. The first also says what holds for all of them. */
function rows(service: Declared, words: Words): readonly JSX.Element[] {
  const { name: own, provider = own, country, transfers, policyUrl, optOutUrl } = service;
  const from = [...new Set([own, provider]), country && countryName(country, words.language)];
  const kept: readonly Partial<ServiceSettings['cookies'][number]>[] = service.cookies.length
    ? service.cookies
    : [{}];
  return kept.map(({ name, purpose = service.purpose, retention = service.retention }, index) => {
    const cells: readonly ComponentChildren[] = [
      name && <code>{name}</code>,
      <>
        {from.filter(Boolean).join(', ')}
        {!index && transfers && ` (${words.say('transfers')}: ${transfers})`}
        {!index && policyUrl && link(policyUrl, words.say('providerPolicy'))}
        {!index && optOutUrl && link(optOutUrl, words.say('providerOptOut'))}
      </>,
      purpose,
      retention,
    ];
    return (
      <tr>
        {cells.map((value, column) => (
          <td data-label={words.say(heads[column] ?? 'cookies')}>
            <bdi>{value || '–'}</bdi>
          </td>
        ))}
      </tr>
    );
  });
}

function link(href: string, label: string): JSX.Element {
  return (
    <>
      <br />
      <a href={href} rel="noreferrer">
        {label}
      </a>
    </>
  );
}
