// What a service does, in full: who, why, what it leaves behind, for how long, where.

import type { ServiceSettings } from '../core/types.js';
import { fact } from './dialog.js';
import { link, paragraph } from './text.js';
import { type Child, h } from './view.js';
import type { Words } from './words.js';

/** The facts about one service that its definition states. */
export function serviceDetails(service: ServiceSettings, words: Words): Child {
  const { say } = words;
  const { provider, purpose, country, retention, transfers, cookies } = service;
  const stated: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('provider'), provider],
    [say('purpose'), purpose],
    [say('country'), country && countryName(country, words.language)],
    [say('retention'), retention],
    [say('transfers'), transfers],
  ];
  return [
    stated.map(([label, value]) => value && fact(label, h('bdi', {}, value))),
    cookies.length > 0 &&
      fact(
        say('cookies'),
        cookies.map((cookie) =>
          paragraph(
            'cookie',
            h('code', { class: 'consentry-code' }, cookie.name),
            [cookie.retention, cookie.purpose].map((said) => said && [' · ', h('bdi', {}, said)]),
          ),
        ),
      ),
    paragraph(
      'links',
      service.policyUrl && link(service.policyUrl, say('providerPolicy')),
      service.optOutUrl && link(service.optOutUrl, say('providerOptOut')),
    ),
  ];
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
