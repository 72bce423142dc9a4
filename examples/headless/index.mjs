// Consent without a browser: a fixed clock, storage in memory, one visitor who comes back after five and after seven months.
// Run it with `node examples/headless/index.mjs` after a build.

import { createConsent, createMemoryStorage } from 'consentry/core';

const storage = createMemoryStorage();

visit('first visit', '2026-01-15T09:00:00Z', (consent) => {
  consent.acceptAll({ via: 'banner' });
});
visit('five months later', '2026-06-15T09:00:00Z');
visit('seven months later', '2026-08-15T09:00:00Z');

/**
 * @param {string} title
 * @param {string} time
 * @param {(consent: import('consentry/core').Consent) => void} [act]
 */
function visit(title, time, act = () => {}) {
  const consent = createConsent(
    { categories: { analytics: {} } },
    {
      now: () => Date.parse(time),
      randomId: () => 'visitor-1',
      place: 'FR',
      signals: { gpc: false },
      storage,
      report: (problem) => console.error(problem.message),
    },
  );
  act(consent);
  const { granted, because } = consent.explain('analytics');
  const { ask } = consent.state.get();
  console.log(
    `${title}: analytics ${granted ? 'granted' : 'denied'} (${because}), ask ${ask ?? 'nothing'}`,
  );
  consent.destroy();
}
