// Turns what a site wrote into complete settings, or says everything that is wrong with it at once.

import { attempt, type ConfigProblem, ConsentError } from './errors.js';
import {
  callable,
  type Fault,
  flag,
  free,
  host,
  link,
  name,
  oneOf,
  own,
  read,
  type Schema,
  storage,
  stored,
  text,
  whole,
} from './read.js';
import type {
  CategoryConfig,
  CategoryKind,
  CategorySettings,
  ConsentConfig,
  ConsentModeOptions,
  Service,
  ServiceSettings,
  Settings,
} from './types.js';
import { say } from './words.js';

/** The standard categories, in the order in which they are shown. */
export const kinds: readonly CategoryKind[] = [
  'necessary',
  'functional',
  'analytics',
  'advertising',
  'security',
  'embeds',
];

const revision = whole(1, 1e6);

const service: Schema = {
  keys: {
    id: name,
    category: name,
    name: text,
    provider: text,
    country: text,
    purpose: text,
    policyUrl: link,
    optOutUrl: link,
    saleOrShare: flag,
    sensitive: flag,
    role: oneOf('processor', 'controller', 'joint-controller'),
    cookies: {
      list: {
        keys: {
          name: stored,
          retention: text,
          purpose: text,
          store: oneOf('cookie', 'local', 'session', 'indexeddb', 'cache', 'service-worker'),
        },
      },
      most: 100,
    },
    match: { list: text, most: 100 },
    retention: text,
    transfers: text,
  } satisfies Record<keyof Service, Schema>,
};

const schema: Schema = {
  keys: {
    policy: { keys: { url: link, date: text } },
    controller: {
      keys: {
        name: text,
        contacts: {
          list: { keys: { region: text, email: text, phone: text, address: text } },
          most: 50,
        },
      },
    },
    revision,
    categories: { named: { keys: { kind: oneOf(...kinds), revision, saleOrShare: flag } } },
    services: { list: { any: [name], object: service }, most: 10_000 },
    jurisdiction: { any: [text, callable], object: { keys: { country: text, region: text } } },
    placeConflict: oneOf('stricter', 'edge'),
    controllerZone: oneOf('AE-DIFC', 'AE-ADGM'),
    floor: oneOf('opt-in'),
    frictionless: flag,
    exemptions: { keys: { ukStatistics: flag, ukAppearance: flag } },
    audience: { keys: { adultsOnly: flag, age: { any: [whole(0, 150), callable] } } },
    storage: { any: [oneOf('cookie', 'local', 'memory')], object: storage },
    domain: host,
    language: text,
    messages: free,
    theme: free,
    layout: {
      keys: { type: oneOf('box', 'bar', 'center'), position: oneOf('start', 'end'), reopen: flag },
    },
    receipts: { keys: { endpoint: text } },
    integrations: {
      keys: {
        consentMode: {
          any: [flag],
          object: {
            keys: {
              waitForUpdate: whole(0, 60_000),
              redactAds: flag,
              urlPassthrough: flag,
              dataLayer: text,
              advertising: name,
              analytics: name,
              functional: name,
            } satisfies Record<keyof ConsentModeOptions, Schema>,
          },
        },
      },
    },
    autoblock: flag,
    gateTimeout: whole(100, 60_000),
    reload: oneOf('offer', 'auto', 'never'),
    debug: flag,
  } satisfies Record<keyof ConsentConfig, Schema>,
};

/**
 * Checks a configuration and fills in every default. What it gives is a copy, so that nothing of the site's own changes it
 * afterwards. It is not frozen inside: who would reach in there runs in the page and can call every command as well.
 *
 * @throws {ConsentError} with every problem found, each with its path and remedy.
 */
export function resolveSettings(
  input: unknown,
  catalogue: Readonly<Record<string, Service>> = {},
): Settings {
  const problems: ConfigProblem[] = [];
  const fault: Fault = (code, path, remedy) => problems.push({ code, path, remedy });
  const config = (attempt(
    () => read(input, schema, '', fault),
    () => void fault('config-unreadable', '', say('getter')),
  ) ?? {}) as ConsentConfig;

  // What the site says of its categories and services, by id. Gaps are what was reported already.
  const configured: Readonly<Record<string, CategoryConfig>> = config.categories ?? {};
  const found = new Map<string, Service & { readonly path: string }>();
  config.services?.forEach((entry, index) => {
    if (!entry || Object.values(entry).includes(undefined)) return;
    const path = `services[${index}]`;
    const isName = typeof entry === 'string';
    const { id, ...given } = isName ? { id: entry } : entry;
    const service = { ...(id && own(catalogue, id)), ...given, id, path };
    if (!id || !service.category) {
      fault('config-service', path, say(isName ? 'undefined' : 'incomplete', id));
    } else if (found.has(id) || (kinds as readonly string[]).includes(id)) {
      fault('config-duplicate', path, say('duplicate'));
    } else found.set(id, service as Service & { readonly path: string });
  });

  const named = [...Object.keys(configured), ...[...found.values()].map((each) => each.category)];
  // Nothing configured: the markup may name each standard category.
  const standard = kinds.filter((kind) => !named.length || named.includes(kind));
  const ids = new Set(['necessary', ...standard, ...Object.keys(configured)]);
  // No remedy leads to the first: what is necessary runs without being asked for.
  const askable = [...new Set([...kinds, ...ids])].slice(1);
  const categories = [...ids].map((id): CategorySettings => {
    const given = configured[id] ?? {};
    const path = `categories.${id}`;
    const kind = kinds.find((each) => each === id) ?? given.kind;
    if (!kind) fault('config-kind', path, say('kind', kinds.join(', ')));
    if (found.has(id)) fault('config-duplicate', path, say('duplicate'));
    if (kind === 'necessary' && given.saleOrShare) {
      fault('config-misclassified', path, say('misclassified'));
    }
    return {
      id,
      kind: kind ?? 'advertising',
      revision: given.revision ?? config.revision ?? 1,
      // Showing ads and embedding others' content hand data to third parties unless the site says otherwise.
      saleOrShare: given.saleOrShare ?? (kind === 'advertising' || kind === 'embeds'),
    };
  });

  const services = [...found.values()].map(({ path, ...service }): ServiceSettings => {
    const { id } = service;
    const category = categories.find((each) => each.id === service.category);
    const at = `${path}.category`;
    if (!category) fault('config-category', at, say('category', askable.join(', ')));
    // What sells, or is known for advertising, cannot be declared necessary: nobody could refuse it.
    else if (
      category.kind === 'necessary' &&
      (service.saleOrShare || own(catalogue, id)?.category === 'advertising')
    ) {
      fault('config-misclassified', at, say('misclassified'));
    }
    return {
      name: id,
      saleOrShare: category?.saleOrShare ?? true,
      cookies: [],
      ...service,
      kind: category?.kind ?? 'advertising',
      revision: category?.revision ?? 1,
    };
  });

  if (problems.length) throw new ConsentError(problems);
  return Object.freeze({
    ...config,
    categories,
    services,
    revision: Math.max(...categories.map((each) => each.revision)),
    exemptions: { ukStatistics: false, ukAppearance: false, ...config.exemptions },
    frictionless: config.frictionless === true,
  });
}
