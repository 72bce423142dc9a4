// What a service does, in full: who, why, what it leaves behind, for how long, where.

import type { ComponentChildren, JSX } from 'preact';
import type { ServiceSettings } from '../core/types.js';
import { countryName } from './country.js';
import { Fact } from './Dialog.js';
import { Link, Paragraph } from './Text.js';
import type { Words } from './words.js';

/** The facts about one service that its definition states. */
export function ServiceDetails({
  service,
  words: { say, language },
}: {
  readonly service: ServiceSettings;
  readonly words: Words;
}): JSX.Element {
  const { provider, purpose, country, retention, transfers, cookies } = service;
  const stated: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('provider'), provider],
    [say('purpose'), purpose],
    [say('country'), country && countryName(country, language)],
    [say('retention'), retention],
    [say('transfers'), transfers],
  ];
  return (
    <>
      {stated.map(
        ([label, value]) =>
          value && (
            <Fact label={label}>
              <bdi>{value}</bdi>
            </Fact>
          ),
      )}
      {cookies.length > 0 && (
        <Fact label={say('cookies')}>
          {cookies.map(({ name, retention: kept, purpose: use }) => (
            <Paragraph kind="cookie">
              <code class="consentry-code">{name}</code>
              {[kept, use].map((said): ComponentChildren => said && [' · ', <bdi>{said}</bdi>])}
            </Paragraph>
          ))}
        </Fact>
      )}
      <Paragraph kind="links">
        {service.policyUrl && <Link href={service.policyUrl}>{say('providerPolicy')}</Link>}
        {service.optOutUrl && <Link href={service.optOutUrl}>{say('providerOptOut')}</Link>}
      </Paragraph>
    </>
  );
}
