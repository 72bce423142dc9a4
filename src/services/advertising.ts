// Advertising across sites: retargeting and recommendation.

import type { CatalogueService } from './types.js';

/** Criteo: shows ads for products that people looked at here. */
export const criteo = {
  id: 'criteo',
  category: 'advertising',
  name: 'Criteo',
  provider: 'Criteo SA',
  country: 'FR',
  purpose: 'Shows ads for products that people looked at here.',
  policyUrl: 'https://www.criteo.com/privacy/',
  optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'uid', retention: '13 months' },
    { name: 'cto_bundle', retention: '13 months' },
    { name: 'cto_tld_test', retention: 'session' },
    { name: 'cto_bundle', store: 'local', retention: '13 months' },
  ],
  match: ['*://*.criteo.com/*', '*://*.criteo.net/*'],
  retention: '13 months',
  transfers: 'Standard contractual clauses for group companies outside the European Union',
} as const satisfies CatalogueService;

/** Taboola: recommends articles and ads and measures clicks on them. */
export const taboola = {
  id: 'taboola',
  category: 'advertising',
  name: 'Taboola',
  provider: 'Taboola Europe Limited',
  country: 'US',
  purpose: 'Recommends articles and ads and measures clicks on them.',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  optOutUrl: 'https://www.taboola.com/policies/privacy-policy#opting-out',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 't_gid', retention: '13 months' },
    { name: 't_pt_gid', retention: '1 year' },
    { name: 'taboola_session_id', retention: 'session' },
    { name: 'taboola_select', retention: '1 year' },
    { name: 'taboola global:*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://*.taboola.com/*'],
  retention: '13 months',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Outbrain: recommends articles and ads and measures clicks on them. */
export const outbrain = {
  id: 'outbrain',
  category: 'advertising',
  name: 'Outbrain',
  provider: 'Outbrain UK Limited',
  country: 'US',
  purpose: 'Recommends articles and ads and measures clicks on them.',
  policyUrl: 'https://www.outbrain.com/privacy/',
  optOutUrl: 'https://my.outbrain.com/recommendations-settings/home',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'obuid', retention: '3 months' },
    { name: 'outbrain_dicbo_id', retention: '1 day' },
    { name: 'dicbo_id', retention: '1 day' },
    { name: 'unifiedPixel', retention: 'session' },
  ],
  match: ['*://*.outbrain.com/*', '*://*.outbrainimg.com/*'],
  retention: '13 months',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Teads: shows video ads and measures them. */
export const teads = {
  id: 'teads',
  category: 'advertising',
  name: 'Teads',
  provider: 'Teads SA',
  country: 'LU',
  purpose: 'Shows video ads and measures them.',
  policyUrl: 'https://privacy-policy.teads.com/',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'tt_viewer', retention: '1 year' }],
  match: ['*://*.teads.tv/*', '*://*.teads.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses for group companies outside the European Union',
} as const satisfies CatalogueService;

/** The Trade Desk: buys ads aimed at people who visited this site. */
export const theTradeDesk = {
  id: 'the-trade-desk',
  category: 'advertising',
  name: 'The Trade Desk',
  provider: 'The Trade Desk, Inc.',
  country: 'US',
  purpose: 'Buys ads aimed at people who visited this site.',
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  optOutUrl: 'https://www.adsrvr.org/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'TDID', retention: '1 year' },
    { name: 'TDCPM', retention: '1 year' },
  ],
  match: ['*://*.adsrvr.org/*'],
  retention: '3 years',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Amazon Ads: measures ads at Amazon and shows ads to earlier visitors. */
export const amazonAds = {
  id: 'amazon-ads',
  category: 'advertising',
  name: 'Amazon Ads',
  provider: 'Amazon Europe Core S.à r.l.',
  country: 'US',
  purpose: 'Measures ads at Amazon and shows ads to earlier visitors.',
  policyUrl: 'https://www.amazon.com/privacy',
  optOutUrl: 'https://www.amazon.com/adprefs',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'ad-id', retention: '190 days' },
    { name: 'ad-privacy', retention: '5 years' },
  ],
  match: ['*://*.amazon-adsystem.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Microsoft Monetize (Xandr): sells and buys ad spaces. */
export const xandr = {
  id: 'xandr',
  category: 'advertising',
  name: 'Microsoft Monetize (Xandr)',
  provider: 'Xandr Inc.',
  country: 'US',
  purpose: 'Sells and buys ad spaces.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'uuid2', retention: '90 days' },
    { name: 'anj', retention: '90 days' },
    { name: 'icu', retention: '90 days' },
    { name: 'usersync', retention: '90 days' },
    { name: 'uids', retention: '120 days' },
    { name: 'sess', retention: 'session' },
    { name: 'XANDR_PANID', retention: '400 days' },
  ],
  match: ['*://*.adnxs.com/*', '*://*.adnxs-simple.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** AdRoll: shows ads to earlier visitors. */
export const adRoll = {
  id: 'adroll',
  category: 'advertising',
  name: 'AdRoll',
  provider: 'NextRoll, Inc.',
  country: 'US',
  purpose: 'Shows ads to earlier visitors.',
  policyUrl: 'https://www.nextroll.com/privacy',
  optOutUrl: 'https://app.adroll.com/optout',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '__adroll', retention: '13 months' },
    { name: '__adroll_fpc', retention: '1 year' },
    { name: '__adroll_shared', retention: '13 months' },
    { name: '__ar_v4', retention: '1 year' },
  ],
  match: ['*://*.adroll.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** RTB House: shows ads for products that people looked at here. */
export const rtbHouse = {
  id: 'rtb-house',
  category: 'advertising',
  name: 'RTB House',
  provider: 'RTB House S.A.',
  country: 'PL',
  purpose: 'Shows ads for products that people looked at here.',
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  optOutUrl: 'https://www.rtbhouse.com/opt-out/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'c', retention: '1 year' },
    { name: 'g', retention: '1 year' },
    { name: 'ts', retention: '1 year' },
    { name: 'u', retention: '1 year' },
  ],
  match: ['*://*.creativecdn.com/*'],
  retention: '1 year',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Adform: buys, serves and measures ads. */
export const adform = {
  id: 'adform',
  category: 'advertising',
  name: 'Adform',
  provider: 'Adform A/S',
  country: 'DK',
  purpose: 'Buys, serves and measures ads.',
  policyUrl:
    'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
  optOutUrl: 'https://site.adform.com/privacy-center/platform-privacy/opt-out/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'uid', retention: '60 days' },
    { name: 'cid', retention: '60 days' },
    { name: 'CM', retention: '1 day' },
    { name: 'CM14', retention: '1 day' },
    { name: 'GCM', retention: '1 day' },
    { name: 'adformfrpid', retention: '30 days' },
  ],
  match: ['*://*.adform.net/*'],
  retention: '13 months',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Yahoo Ads: measures ads at Yahoo and shows ads to earlier visitors. */
export const yahooAds = {
  id: 'yahoo-ads',
  category: 'advertising',
  name: 'Yahoo Ads',
  provider: 'Yahoo EMEA Limited',
  country: 'US',
  purpose: 'Measures ads at Yahoo and shows ads to earlier visitors.',
  policyUrl: 'https://legal.yahoo.com/ie/en/yahoo/privacy/index.html',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'A1', retention: '1 year' },
    { name: 'A1S', retention: '1 year' },
    { name: 'A3', retention: '1 year' },
    { name: 'IDSYNC', retention: '1 year' },
  ],
  match: ['*://s.yimg.com/wi/*', '*://*.analytics.yahoo.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Quantcast: measures audiences and shows ads to people with like interests. */
export const quantcast = {
  id: 'quantcast',
  category: 'advertising',
  name: 'Quantcast',
  provider: 'Quantcast International Limited',
  country: 'US',
  purpose: 'Measures audiences and shows ads to people with like interests.',
  policyUrl: 'https://www.quantcast.com/privacy/',
  optOutUrl: 'https://www.quantcast.com/opt-out/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '__qca', retention: '13 months' },
    { name: 'mc', retention: '13 months' },
    { name: 'cref', retention: '13 months' },
    { name: 'd', retention: '13 months' },
  ],
  match: ['*://*.quantserve.com/*', '*://*.quantcount.com/*'],
  retention: '13 months',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
