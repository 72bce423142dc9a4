// Turns what a site wrote into complete settings, or says everything that is wrong with it at once.

import { type ConfigProblem, ConsentError } from './errors.js';
import {
  callable,
  either,
  flag,
  isObject,
  link,
  list,
  name,
  named,
  oneOf,
  type Read,
  record,
  shape,
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
  ServiceCookie,
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

const contact = shape<object>({ region: text, email: text, phone: text, address: text } as object);

const service: Read<Service> = shape<Service>({
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
  cookies: list(
    shape<ServiceCookie>({
      name: text,
      retention: text,
      purpose: text,
      store: oneOf('cookie', 'local', 'session', 'indexeddb', 'cache'),
    }),
    100,
  ),
  match: list(text, 100),
  retention: text,
  transfers: text,
});

const readConfig = shape<ConsentConfig>({
  policy: shape<NonNullable<ConsentConfig['policy']>>({ url: link, date: text }),
  controller: shape<NonNullable<ConsentConfig['controller']>>({
    name: text,
    contacts: list(contact, 50),
  }),
  revision: whole(1, 1e6),
  categories: named(
    shape<CategoryConfig>({ kind: oneOf(...kinds), revision: whole(1, 1e6), saleOrShare: flag }),
  ),
  services: list(either(name, service), 1000),
  jurisdiction: either(
    either(text, callable),
    shape<{ country: string; region?: string }>({ country: text, region: text }),
  ),
  controllerZone: oneOf('AE-DIFC', 'AE-ADGM'),
  floor: oneOf('opt-in'),
  frictionless: flag,
  exemptions: shape<NonNullable<ConsentConfig['exemptions']>>({
    ukStatistics: flag,
    ukAppearance: flag,
  }),
  audience: shape<NonNullable<ConsentConfig['audience']>>({
    adultsOnly: flag,
    age: either(callable, whole(0, 150)),
  }),
  storage: either(oneOf('cookie', 'local', 'memory'), record) as Read<
    NonNullable<ConsentConfig['storage']>
  >,
  domain: text,
  language: text,
  messages: record,
  theme: record,
  layout: record,
  receipts: record,
  integrations: record,
  autoblock: flag,
  gateTimeout: whole(100, 60_000),
  reload: oneOf('offer', 'auto', 'never'),
  debug: flag,
} as { readonly [Key in keyof ConsentConfig]-?: Read<ConsentConfig[Key]> });

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
  const config: ConsentConfig = readConfig(input, '', problems) ?? {};
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

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
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
    saleOrShare: service.saleOrShare ?? category?.saleOrShare ?? true,
    cookies: service.cookies ?? [],
  };
}
