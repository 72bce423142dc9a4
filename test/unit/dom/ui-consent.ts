// A real consent for the tests of the interface: a fixed place and clock, a record in memory.

import { createConsent } from '../../../src/core/api.js';
import type { Consent, ConsentConfig, Env, Problem, Service } from '../../../src/core/types.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';

/** The services most tests use: one for each way to be treated. */
export const services: readonly Service[] = [
  { id: 'session', category: 'necessary', name: 'Session' },
  {
    id: 'stats',
    category: 'analytics',
    name: 'Stats',
    provider: 'Stats GmbH',
    purpose: 'Counts visits.',
    cookies: [
      { name: '_st', retention: '13 months' },
      { name: '_st_s', retention: '30 minutes', purpose: 'one visit' },
    ],
  },
  { id: 'pixel', category: 'advertising', name: 'Pixel' },
  { id: 'ads', category: 'advertising', name: 'Ads' },
];

/** Makes a consent, and tells what it reported. */
export function aConsent(
  config: ConsentConfig = {},
  env: Partial<Env> = {},
): { consent: Consent; problems: Problem[] } {
  const problems: Problem[] = [];
  let now = Date.UTC(2026, 0, 1);
  const consent = createConsent({ services, ...config } as ConsentConfig, {
    now: () => (now += 1000),
    randomId: () => 'a'.repeat(32),
    place: 'FR',
    signals: { gpc: false },
    storage: createMemoryStorage(),
    report: (problem) => problems.push(problem),
    ...env,
  });
  return { consent, problems };
}
