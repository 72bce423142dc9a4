// Recording clicks, scrolling and movements.

import type { CatalogueService } from './types.js';

/** Hotjar: records clicks, scrolling and movements to show how pages are used. */
export const hotjar = {
  id: 'hotjar',
  category: 'analytics',
  name: 'Hotjar',
  provider: 'Hotjar Limited',
  country: 'IE',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_hjSessionUser_*', retention: '1 year' },
    { name: '_hjSession_*', retention: '30 minutes' },
    { name: '_hjCookieTest', retention: 'session' },
    { name: '_hjTLDTest', retention: 'session' },
    { name: '_hjHasCachedUserAttributes', retention: 'session' },
    { name: '_hjUserAttributesHash', retention: '2 minutes' },
    { name: '_hjUserAttributes', store: 'local', retention: 'until deleted' },
    { name: 'hjViewportId', store: 'session', retention: 'session' },
    { name: '_hjClosedSurveyInvites', retention: '1 year' },
    { name: '_hjDonePolls', retention: '1 year' },
    { name: '_hjMinimizedPolls', retention: '1 year' },
  ],
  match: ['*://*.hotjar.com/*', '*://*.hotjar.io/*'],
  retention: '365 days',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Contentsquare: records clicks, scrolling and movements to show how pages are used. */
export const contentsquare = {
  id: 'contentsquare',
  category: 'analytics',
  name: 'Contentsquare',
  provider: 'Content Square SAS',
  country: 'FR',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_cs_id', retention: '13 months' },
    { name: '_cs_c', retention: '13 months' },
    { name: '_cs_s', retention: '30 minutes' },
    { name: '_cs_cvars', retention: 'session' },
    { name: '_cs_ex', retention: '30 days' },
    { name: '_cs_optout', retention: '13 months' },
    { name: '_cs_rl', retention: '1 year' },
    { name: '_cs_root-domain', retention: 'session' },
  ],
  match: ['*://*.contentsquare.net/*', '*://*.contentsquare.com/*'],
  retention: '13 months',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Fullstory: records clicks, scrolling and movements to show how pages are used. */
export const fullstory = {
  id: 'fullstory',
  category: 'analytics',
  name: 'Fullstory',
  provider: 'FullStory, Inc.',
  country: 'US',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  optOutUrl: 'https://www.fullstory.com/optout/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'fs_uid', retention: '1 year' },
    { name: 'fs_cid', retention: '1 year' },
    { name: 'fs_lua', retention: '30 minutes' },
    { name: '_fs_*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://*.fullstory.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Mouseflow: records clicks, scrolling and movements to show how pages are used. */
export const mouseflow = {
  id: 'mouseflow',
  category: 'analytics',
  name: 'Mouseflow',
  provider: 'Mouseflow ApS',
  country: 'DK',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
  optOutUrl: 'https://mouseflow.com/opt-out/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'mf_user', retention: '90 days' },
    { name: 'mf_*', retention: 'session' },
  ],
  match: ['*://*.mouseflow.com/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Lucky Orange: records clicks, scrolling and movements to show how pages are used. */
export const luckyOrange = {
  id: 'lucky-orange',
  category: 'analytics',
  name: 'Lucky Orange',
  provider: 'Lucky Orange LLC',
  country: 'US',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://www.luckyorange.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_lo_uid', retention: '2 years' },
    { name: '_lo_v', retention: '1 year' },
    { name: '_lo_cid', retention: 'session' },
    { name: '_lo_rid', retention: '30 minutes' },
    { name: '_lo_bn', retention: '30 days' },
    { name: '_lo_np_*', retention: '30 days' },
    { name: '__lotl', retention: '180 days' },
    { name: '__lotr', retention: '180 days' },
  ],
  match: ['*://*.luckyorange.com/*', '*://*.luckyorange.net/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Crazy Egg: records clicks, scrolling and movements to show how pages are used. */
export const crazyEgg = {
  id: 'crazy-egg',
  category: 'analytics',
  name: 'Crazy Egg',
  provider: 'Crazy Egg, Inc.',
  country: 'US',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://www.crazyegg.com/privacy',
  optOutUrl: 'https://www.crazyegg.com/opt-out',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_ce.s', retention: '1 year' },
    { name: '_ceir', retention: '1 year' },
    { name: '_CEFT', retention: '1 year' },
    { name: '_ce.clock_data', retention: '1 day' },
    { name: '_ce.clock_event', retention: '1 day' },
    { name: 'cebs', retention: 'session' },
    { name: 'cebsp_*', retention: 'session' },
  ],
  match: ['*://*.crazyegg.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** LogRocket: records clicks, scrolling and movements to show how pages are used. */
export const logRocket = {
  id: 'logrocket',
  category: 'analytics',
  name: 'LogRocket',
  provider: 'LogRocket, Inc.',
  country: 'US',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://logrocket.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_lr_uf_*', retention: 'until deleted' },
    { name: '_lr_tabs_*', retention: '1 day' },
    { name: '_lr_hb_*', retention: '1 day' },
  ],
  match: [
    '*://*.logrocket.io/*',
    '*://*.logrocket.com/*',
    '*://*.lr-ingest.io/*',
    '*://*.lr-in-prod.com/*',
  ],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Smartlook: records clicks, scrolling and movements to show how pages are used. */
export const smartlook = {
  id: 'smartlook',
  category: 'analytics',
  name: 'Smartlook',
  provider: 'Smartlook.com, s.r.o.',
  country: 'CZ',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://www.smartlook.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'SL_C_*', retention: '13 months' },
    { name: 'SL_C_*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://*.smartlook.com/*', '*://*.smartlook.cloud/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;
