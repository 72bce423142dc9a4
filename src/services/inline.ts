// Writes definitions into a configuration that names services by id, for sites that build their
// pages: nothing is left to load then, and five services share what their texts have in common.
// Holds the whole catalogue, so it belongs into a build or a server, not into a page.

import type { ConsentConfig, Service } from '../core/types.js';
import { catalogue } from './catalogue.js';

const known: Readonly<Record<string, Service>> = catalogue;

/**
 * The configuration with every service of the catalogue written out. What the site states about one
 * replaces what the catalogue says.
 *
 * @throws {TypeError} when an id is not in the catalogue and not defined by the site.
 *
 * @example
 * inlineServices({ services: ['matomo', { id: 'google-analytics', retention: '2 months' }] })
 */
export function inlineServices<Config extends Pick<ConsentConfig, 'services'>>(
  config: Config,
): Config {
  if (config.services === undefined) return config;
  const unknown: string[] = [];
  const services = config.services.map((entry) => {
    const given: Partial<Service> & { readonly id: string } =
      typeof entry === 'string' ? { id: entry } : entry;
    const base = Object.hasOwn(known, given.id) ? known[given.id] : undefined;
    if (!base && given.category === undefined) unknown.push(given.id);
    return { ...base, ...given };
  });
  if (unknown.length > 0) {
    throw new TypeError(
      `[consentry] inlineServices: the catalogue has no ${unknown.join(', ')}. Define it with id and category.`,
    );
  }
  return { ...config, services };
}
