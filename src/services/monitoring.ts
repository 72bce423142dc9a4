// Reports of errors and slow pages.

import type { CatalogueService } from './types.js';

/** Sentry: reports errors so that they can be repaired. */
export const sentry = {
  id: 'sentry',
  category: 'functional',
  name: 'Sentry',
  provider: 'Functional Software, Inc.',
  country: 'US',
  purpose: 'Reports errors so that they can be repaired.',
  policyUrl: 'https://sentry.io/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'sentryReplaySession', store: 'session', retention: 'session' }],
  match: ['*://*.sentry.io/*', '*://js.sentry-cdn.com/*', '*://browser.sentry-cdn.com/*'],
  retention: '90 days',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** New Relic Browser: measures loading times and errors. */
export const newRelic = {
  id: 'new-relic',
  category: 'analytics',
  name: 'New Relic Browser',
  provider: 'New Relic, Inc.',
  country: 'US',
  purpose: 'Measures loading times and errors.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'JSESSIONID', retention: 'session' },
    { name: 'NRBA_SESSION', store: 'local', retention: '4 hours' },
  ],
  match: ['*://js-agent.newrelic.com/*', '*://*.nr-data.net/*'],
  retention: '8 days to 13 months, by kind of data',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Datadog RUM: measures loading times and errors and can record sessions. */
export const datadogRum = {
  id: 'datadog-rum',
  category: 'analytics',
  name: 'Datadog RUM',
  provider: 'Datadog, Inc.',
  country: 'US',
  purpose: 'Measures loading times and errors and can record sessions.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: '_dd_s*', retention: '1 year' }],
  match: [
    '*://www.datadoghq-browser-agent.com/*',
    '*://*.browser-intake-datadoghq.com/*',
    '*://browser-intake-datadoghq.com/*',
    '*://browser-intake-datadoghq.eu/*',
  ],
  retention: '30 days',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Dynatrace: measures loading times and errors and can record sessions. */
export const dynatrace = {
  id: 'dynatrace',
  category: 'analytics',
  name: 'Dynatrace',
  provider: 'Dynatrace Austria GmbH',
  country: 'AT',
  purpose: 'Measures loading times and errors and can record sessions.',
  policyUrl: 'https://www.dynatrace.com/company/trust-center/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'dtCookie*', retention: 'session' },
    { name: 'dtPC*', retention: 'session' },
    { name: 'dtLatC*', retention: 'session' },
    { name: 'dtSa', retention: 'session' },
    { name: 'rxVisitor*', retention: 'session' },
    { name: 'rxvt', retention: 'session' },
  ],
  match: ['*://*.dynatrace.com/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;
