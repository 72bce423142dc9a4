// Trying out versions of a page, and fitting it to the visitor.

import type { CatalogueService } from './types.js';

/** Optimizely: shows visitors different versions of a page and compares them. */
export const optimizely = {
  id: 'optimizely',
  category: 'analytics',
  name: 'Optimizely',
  provider: 'Optimizely, Inc.',
  country: 'US',
  purpose: 'Shows visitors different versions of a page and compares them.',
  policyUrl: 'https://www.optimizely.com/privacy/',
  optOutUrl: 'https://www.optimizely.com/legal/opt-out/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'optimizelyEndUserId', retention: '6 months' },
    { name: 'optimizelyRedirectData', retention: '5 seconds' },
    { name: 'optimizelyDomainTestCookie', retention: '5 seconds' },
    { name: 'optimizelyOptOut', retention: '10 years' },
    { name: 'optimizely_data$*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://cdn.optimizely.com/*', '*://*.optimizely.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** VWO: shows visitors different versions of a page and compares them. */
export const vwo = {
  id: 'vwo',
  category: 'analytics',
  name: 'VWO',
  provider: 'Wingify Software Private Limited',
  country: 'IN',
  purpose: 'Shows visitors different versions of a page and compares them.',
  policyUrl: 'https://vwo.com/privacy-policy/',
  optOutUrl: 'https://vwo.com/opt-out/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_vwo_uuid_v2', retention: '1 year' },
    { name: '_vwo_uuid', retention: '10 years' },
    { name: '_vis_opt_s', retention: '100 days' },
    { name: '_vis_opt_test_cookie', retention: 'session' },
    { name: '_vis_opt_exp_*', retention: '100 days' },
    { name: '_vwo_sn', retention: '30 minutes' },
    { name: '_vwo_ds', retention: '3 months' },
    { name: '_vwo_referrer', retention: '15 seconds' },
  ],
  match: ['*://*.visualwebsiteoptimizer.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** AB Tasty: shows visitors different versions of a page and compares them. */
export const abTasty = {
  id: 'ab-tasty',
  category: 'analytics',
  name: 'AB Tasty',
  provider: 'AB Tasty SAS',
  country: 'FR',
  purpose: 'Shows visitors different versions of a page and compares them.',
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ABTasty', retention: '13 months' },
    { name: 'ABTastySession', retention: 'session' },
  ],
  match: ['*://*.abtasty.com/*', '*://*.flagship.io/*'],
  retention: '25 months',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Convert Experiences: shows visitors different versions of a page and compares them. */
export const convertExperiences = {
  id: 'convert-experiences',
  category: 'analytics',
  name: 'Convert Experiences',
  provider: 'Convert Insights, Inc.',
  country: 'US',
  purpose: 'Shows visitors different versions of a page and compares them.',
  policyUrl: 'https://www.convert.com/privacy-policy/',
  optOutUrl: 'https://www.convert.com/opt-out/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_conv_v', retention: '6 months' },
    { name: '_conv_s', retention: '20 minutes' },
    { name: '_conv_r', retention: 'session' },
  ],
  match: ['*://*.convertexperiments.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Kameleoon: shows visitors different versions of a page and compares them. */
export const kameleoon = {
  id: 'kameleoon',
  category: 'analytics',
  name: 'Kameleoon',
  provider: 'Kameleoon SAS',
  country: 'FR',
  purpose: 'Shows visitors different versions of a page and compares them.',
  policyUrl: 'https://www.kameleoon.com/privacy-policy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'kameleoonVisitorCode', retention: '380 days' },
    { name: 'kameleoonData', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://*.kameleoon.eu/*', '*://*.kameleoon.com/*', '*://*.kameleoon.io/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Dynamic Yield: chooses what to show by earlier behaviour. */
export const dynamicYield = {
  id: 'dynamic-yield',
  category: 'functional',
  name: 'Dynamic Yield',
  provider: 'Dynamic Yield Ltd.',
  country: 'IL',
  purpose: 'Chooses what to show by earlier behaviour.',
  policyUrl: 'https://www.dynamicyield.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_dyid', retention: '1 year' },
    { name: '_dyid_server', retention: '1 year' },
    { name: '_dyjsession', retention: 'session' },
    { name: 'DYID', retention: '1 year' },
    { name: 'DYSES', retention: 'session' },
    { name: '_dycnst', retention: '30 days' },
    { name: '_dycst', retention: '30 days' },
    { name: '_dy_geo', retention: '30 days' },
    { name: '_dy_df_geo', retention: '30 days' },
    { name: '_dy_soct', retention: '1 year' },
    { name: '_dy_toffset', retention: '30 days' },
  ],
  match: ['*://*.dynamicyield.com/*', '*://*.dynamicyield.eu/*'],
  retention: 'As set by the site',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;

/** Adobe Target: shows visitors different versions of a page and chooses by earlier behaviour. */
export const adobeTarget = {
  id: 'adobe-target',
  category: 'functional',
  name: 'Adobe Target',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'US',
  purpose: 'Shows visitors different versions of a page and chooses by earlier behaviour.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'mbox', retention: '2 years' },
    { name: 'at_check', retention: 'session' },
    { name: 'mboxEdgeCluster', retention: '31 minutes' },
  ],
  match: ['*://*.tt.omtrdc.net/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
