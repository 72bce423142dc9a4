// Definitions of services that a configuration names by id alone: each comes from a small file beside
// our own script, before anything starts.

import type { Service } from './core/types.js';

/** Gives what loads one file, by its name without ending. */
type Files = (name: string) => () => Promise<{ readonly service?: Service }>;

/**
 * The definitions by id, each from `services/<id>`. One that cannot be had is left out: the
 * configuration is refused then, and nothing runs.
 */
export async function loadServices(config: unknown, file: Files): Promise<Record<string, Service>> {
  const found: Record<string, Service> = {};
  const load = async (entry: unknown): Promise<void> => {
    const { id, category }: Partial<Service> =
      typeof entry === 'string' ? { id: entry } : Object(entry);
    // What states its category is the site's own and complete.
    if (typeof id !== 'string' || category !== undefined) return;
    const part = await file(`services/${encodeURIComponent(id)}`)().catch(() => undefined);
    if (part?.service?.id === id) found[id] = part.service;
  };
  const { services } = Object(config);
  await Promise.all(Array.isArray(services) ? services.map(load) : []);
  return found;
}
