// Following what people do in a product, and collecting it for other tools.

import type { CatalogueService } from './types.js';

/** PostHog: follows what people do on the site, to improve it. */
export const posthog = {
  id: 'posthog',
  category: 'analytics',
  name: 'PostHog',
  provider: 'PostHog, Inc.',
  country: 'US',
  purpose: 'Follows what people do on the site, to improve it.',
  policyUrl: 'https://posthog.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ph_*', retention: '1 year' },
    { name: 'ph_*', store: 'local', retention: 'until deleted' },
    { name: 'ph_*', store: 'session', retention: 'session' },
    { name: '__ph_opt_in_out_*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://*.posthog.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Amplitude: follows what people do on the site, to improve it. */
export const amplitude = {
  id: 'amplitude',
  category: 'analytics',
  name: 'Amplitude',
  provider: 'Amplitude, Inc.',
  country: 'US',
  purpose: 'Follows what people do on the site, to improve it.',
  policyUrl: 'https://amplitude.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'AMP_*', retention: '1 year' },
    { name: 'AMP_MKTG_*', retention: '1 year' },
    { name: 'AMP_TLDTEST', retention: 'session' },
    { name: 'AMP_*', store: 'local', retention: 'until deleted' },
    { name: 'AMP_*', store: 'indexeddb', retention: 'until deleted' },
  ],
  match: ['*://cdn.amplitude.com/*', '*://*.amplitude.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Mixpanel: follows what people do on the site, to improve it. */
export const mixpanel = {
  id: 'mixpanel',
  category: 'analytics',
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  country: 'US',
  purpose: 'Follows what people do on the site, to improve it.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  optOutUrl: 'https://mixpanel.com/optout/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'mp_*', retention: '1 year' },
    { name: 'mp_*', store: 'local', retention: 'until deleted' },
    // Not `__mp_opt_in_out_*`: its note of a refusal, without which it goes on.
    { name: '__mpq_*', store: 'local', retention: 'until deleted' },
    { name: '__mpus*', store: 'local', retention: 'until deleted' },
    { name: 'mp_*', store: 'session', retention: 'session' },
    { name: 'mixpanel*', store: 'indexeddb', retention: 'until deleted' },
  ],
  match: ['*://cdn.mxpnl.com/*', '*://*.mixpanel.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Heap: follows what people do on the site, to improve it. */
export const heap = {
  id: 'heap',
  category: 'analytics',
  name: 'Heap',
  provider: 'Heap Inc.',
  country: 'US',
  purpose: 'Follows what people do on the site, to improve it.',
  policyUrl: 'https://www.heap.io/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_hp2_id.*', retention: '13 months' },
    { name: '_hp2_ses_props.*', retention: '30 minutes' },
    { name: '_hp2_props.*', retention: '13 months' },
    { name: '_hp5_meta.*', retention: '13 months' },
    { name: '_hp5_event_props.*', retention: '13 months' },
    { name: '_hp5_let.*', retention: '13 months' },
  ],
  match: ['*://cdn.heapanalytics.com/*', '*://heapanalytics.com/*', '*://*.heap-api.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Segment: collects what people do on the site and passes it to tools the site has connected. */
export const segment = {
  id: 'segment',
  category: 'analytics',
  name: 'Segment',
  provider: 'Twilio Inc.',
  country: 'US',
  purpose: 'Collects what people do on the site and passes it to tools the site has connected.',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ajs_anonymous_id', retention: '1 year' },
    { name: 'ajs_user_id', retention: '1 year' },
    { name: 'ajs_group_id', retention: '1 year' },
    { name: 'ajs_*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://cdn.segment.com/*', '*://api.segment.io/*', '*://*.segment.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** RudderStack: collects what people do on the site and passes it to tools the site has connected. */
export const rudderStack = {
  id: 'rudderstack',
  category: 'analytics',
  name: 'RudderStack',
  provider: 'RudderStack, Inc.',
  country: 'US',
  purpose: 'Collects what people do on the site and passes it to tools the site has connected.',
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'rl_anonymous_id', retention: '1 year' },
    { name: 'rl_user_id', retention: '1 year' },
    { name: 'rl_trait', retention: '1 year' },
    { name: 'rl_group_id', retention: '1 year' },
    { name: 'rl_group_trait', retention: '1 year' },
    { name: 'rl_session', retention: '1 year' },
    { name: 'rl_page_init_referrer', retention: '1 year' },
  ],
  match: ['*://cdn.rudderlabs.com/*', '*://*.rudderstack.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Tealium iQ: loads the other tools that the site has put into its profile. */
export const tealium = {
  id: 'tealium',
  category: 'functional',
  name: 'Tealium iQ',
  provider: 'Tealium Inc.',
  country: 'US',
  purpose: 'Loads the other tools that the site has put into its profile.',
  policyUrl: 'https://tealium.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'utag_main*', retention: '1 year' }],
  match: ['*://tags.tiqcdn.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** LaunchDarkly: switches new features on or off for parts of the visitors. */
export const launchDarkly = {
  id: 'launchdarkly',
  category: 'functional',
  name: 'LaunchDarkly',
  provider: 'Catamorphic Co.',
  country: 'US',
  purpose: 'Switches new features on or off for parts of the visitors.',
  policyUrl: 'https://launchdarkly.com/policies/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'ld:*', store: 'local', retention: 'until deleted' }],
  match: ['*://*.launchdarkly.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
