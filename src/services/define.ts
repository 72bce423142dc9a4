// Takes an entry of the catalogue and lets a site correct it.

import type { Service } from '../core/types.js';

/**
 * A service with some fields of the site's own, for example another category or a measured lifetime.
 *
 * Lists are replaced, not merged: what the site states is what its visitors are told.
 *
 * @example
 * withOverrides(googleAnalytics, { saleOrShare: false, retention: '2 months' })
 */
export function withOverrides(base: Service, overrides: Partial<Service>): Service {
  return { ...base, ...overrides };
}
