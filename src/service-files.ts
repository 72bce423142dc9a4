// Definitions of services that a configuration names by id alone: each comes from a small file beside
// our own script, before anything starts.

import type { Service } from './core/types.js';

/**
 * The definitions by id, from `services/<id>.js` under an address that ends with a slash. One that
 * cannot be had is left out: the configuration is refused then, and nothing runs.
 */
export async function loadServices(
  config: unknown,
  base: string,
): Promise<Record<string, Service>> {
  const { services }: { services?: unknown } = Object(config);
  const found: Record<string, Service> = {};
  const load = async (entry: unknown): Promise<void> => {
    const { id, category }: Partial<Service> = Object(
      typeof entry === 'string' ? { id: entry } : entry,
    );
    // What states its category is the site's own and complete.
    if (typeof id !== 'string' || category !== undefined) return;
    const address = `${base}services/${encodeURIComponent(id)}.js`;
    const { service } = await import(address).catch(() => ({}));
    if (service?.id === id) found[id] = service;
  };
  await Promise.all(Array.isArray(services) ? services.map(load) : []);
  return found;
}
