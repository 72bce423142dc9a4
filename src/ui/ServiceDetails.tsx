// What a service does, in full: who, why, what it leaves behind, for how long, where.

import type { ServiceSettings } from '../core/types.js';
import { Link } from './Text.js';
import type { Words } from './words.js';

/** The facts about one service that its definition states. */
export function ServiceDetails(props: {
  readonly service: ServiceSettings;
  readonly words: Words;
}) {
  const { service, words } = props;
  const { say } = words;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('provider'), service.provider],
    [say('purpose'), service.purpose],
    [say('country'), service.country && words.country(service.country)],
    [say('retention'), service.retention],
    [say('transfers'), service.transfers],
  ];
  return (
    <>
      <dl class="consentry-facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div class="consentry-fact">
                <dt class="consentry-label">{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
        {service.cookies.length > 0 && (
          <div class="consentry-fact">
            <dt class="consentry-label">{say('cookies')}</dt>
            {service.cookies.map(({ name, retention, purpose }) => (
              <dd>
                <code class="consentry-code">{name}</code>
                {[retention, purpose].filter(Boolean).map((text) => (
                  <>
                    {' '}
                    · <bdi>{text}</bdi>
                  </>
                ))}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {(service.policyUrl || service.optOutUrl) && (
        <p class="consentry-links">
          {service.policyUrl && <Link href={service.policyUrl} text={say('providerPolicy')} />}
          {service.optOutUrl && <Link href={service.optOutUrl} text={say('providerOptOut')} />}
        </p>
      )}
    </>
  );
}
