// Turns what a site wrote into complete settings, or says everything that is wrong with it at once.

import { type ConfigProblem, ConsentError } from './errors.js';
import {
  callable,
  flag,
  free,
  isObject,
  link,
  name,
  oneOf,
  own,
  read,
  type Schema,
  text,
  whole,
} from './read.js';
import type {
  CategoryConfig,
  CategoryKind,
  CategorySettings,
  ConsentConfig,
  ConsentStorage,
  Service,
  ServiceSettings,
  Settings,
} from './types.js';

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
          name: text,
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
    services: { list: { any: [name, service] }, most: 1000 },
    jurisdiction: { any: [text, callable, { keys: { country: text, region: text } }] },
    controllerZone: oneOf('AE-DIFC', 'AE-ADGM'),
    floor: oneOf('opt-in'),
    frictionless: flag,
    exemptions: { keys: { ukStatistics: flag, ukAppearance: flag } },
    audience: { keys: { adultsOnly: flag, age: { any: [callable, whole(0, 150)] } } },
    storage: { any: [oneOf('cookie', 'local', 'memory'), free] },
    domain: text,
    language: text,
    messages: free,
    theme: free,
    layout: free,
    receipts: free,
    integrations: free,
    autoblock: flag,
    gateTimeout: whole(100, 60_000),
    reload: oneOf('offer', 'auto', 'never'),
    debug: flag,
  } satisfies Record<keyof ConsentConfig, Schema>,
};

/**
 * Checks a configuration and fills in every default.
 *
 * @throws {ConsentError} with every problem found, each with its path and remedy.
 */
export function resolveSettings(
  input: unknown,
  catalogue: Readonly<Record<string, Service>> = {},
): Settings {
  const problems: ConfigProblem[] = [];
  const config = (read(input, schema, '', problems) ?? {}) as ConsentConfig;
  const services = resolveServices(config, catalogue, problems);
  const categories = resolveCategories(config, services, problems);
  const storage = config.storage;
  if (isObject(storage) && !isStorage(storage)) {
    const remedy = 'Give it the functions read, write and remove.';
    problems.push({ code: 'config-type', path: 'storage', remedy });
  }

  const settings: Settings = {
    ...config,
    categories,
    services: services.map((each) => completeService(each, categories)),
    revision: Math.max(...categories.map((category) => category.revision)),
    exemptions: { ukStatistics: false, ukAppearance: false, ...config.exemptions },
    frictionless: config.frictionless === true,
  };
  for (const [index, { id, category, kind }] of settings.services.entries()) {
    const path = `services[${index}]`;
    if (!categories.some((each) => each.id === category)) {
      const remedy = `Use one of: ${categories.map((each) => each.id).join(', ')}.`;
      problems.push({ code: 'config-category', path: `${path}.category`, remedy });
    }
    // A tool that is known for advertising cannot be declared necessary: nobody could refuse it.
    const known = own(catalogue, id);
    if (kind === 'necessary' && known?.category === 'advertising') {
      const remedy = 'An advertising service is not necessary. Use the category advertising.';
      problems.push({ code: 'config-misclassified', path: `${path}.category`, remedy });
    }
  }
  if (problems.length) throw new ConsentError(problems);
  return Object.freeze(settings);
}

function isStorage(value: unknown): value is ConsentStorage {
  return (
    isObject(value) &&
    ['read', 'write', 'remove'].every((method) => typeof value[method] === 'function')
  );
}

function resolveServices(
  config: ConsentConfig,
  catalogue: Readonly<Record<string, Service>>,
  problems: ConfigProblem[],
): Service[] {
  const found = new Map<string, Service>();
  for (const [index, entry] of (config.services ?? []).entries()) {
    if (!entry) continue;
    const path = `services[${index}]`;
    const id = typeof entry === 'string' ? entry : entry.id;
    const known = id === undefined ? undefined : own(catalogue, id);
    const given = typeof entry === 'string' ? {} : entry;
    const merged = { ...known, ...given, id } as Partial<Service>;
    if (id === undefined || merged.category === undefined) {
      const remedy =
        typeof entry === 'string'
          ? 'No service of this id is installed. Define it with id and category.'
          : 'A service needs an id and a category.';
      problems.push({ code: 'config-service', path, remedy });
    } else if (found.has(id) || (kinds as readonly string[]).includes(id)) {
      const remedy = 'Two services, or a service and a category, cannot share an id.';
      problems.push({ code: 'config-duplicate', path, remedy });
    } else {
      found.set(id, merged as Service);
    }
  }
  return [...found.values()];
}

function resolveCategories(
  config: ConsentConfig,
  services: readonly Service[],
  problems: ConfigProblem[],
): CategorySettings[] {
  const configured = config.categories ?? {};
  const named = new Set<string>([...Object.keys(configured), ...services.map((s) => s.category)]);
  // Nothing configured: any standard category may appear in the markup.
  const standard = kinds.filter((kind) => named.size === 0 || named.has(kind));
  const ids = new Set<string>(['necessary', ...standard, ...Object.keys(configured)]);
  return [...ids].map((id) => {
    const own: CategoryConfig = (configured as Record<string, CategoryConfig>)[id] ?? {};
    const standardKind = kinds.find((kind) => kind === id);
    const path = `categories.${id}`;
    if (!standardKind && !own.kind) {
      const remedy = `State its kind, one of: ${kinds.join(', ')}.`;
      problems.push({ code: 'config-kind', path, remedy });
    }
    if (services.some((service) => service.id === id)) {
      const remedy = 'A service and a category cannot share an id.';
      problems.push({ code: 'config-duplicate', path, remedy });
    }
    const kind = standardKind ?? own.kind ?? 'advertising';
    return {
      id,
      kind,
      revision: own.revision ?? config.revision ?? 1,
      // Showing ads and embedding others' content hand data to third parties unless the site says otherwise.
      saleOrShare: own.saleOrShare ?? (kind === 'advertising' || kind === 'embeds'),
    };
  });
}

function completeService(
  service: Service,
  categories: readonly CategorySettings[],
): ServiceSettings {
  const category = categories.find((each) => each.id === service.category);
  return {
    ...service,
    name: service.name ?? service.id,
    kind: category?.kind ?? 'advertising',
    revision: category?.revision ?? 1,
    saleOrShare: service.saleOrShare ?? category?.saleOrShare ?? true,
    cookies: service.cookies ?? [],
  };
}
