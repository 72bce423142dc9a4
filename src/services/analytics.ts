// Counting visits with plain reports.

import type { CatalogueService } from './types.js';

/** Matomo: counts visits and shows how the pages are used. */
export const matomo = {
  id: 'matomo',
  category: 'analytics',
  name: 'Matomo',
  provider: 'InnoCraft Limited',
  country: 'DE',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://matomo.org/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_pk_id*', retention: '13 months' },
    { name: '_pk_ref*', retention: '6 months' },
    { name: '_pk_ses*', retention: '30 minutes' },
    { name: '_pk_cvar*', retention: '30 minutes' },
    { name: '_pk_hsr*', retention: '30 minutes' },
    { name: 'mtm_consent*', retention: '30 years' },
    { name: 'mtm_cookie_consent*', retention: '30 years' },
    { name: 'matomo_ignore', retention: '30 years' },
  ],
  match: ['*://*.matomo.cloud/*'],
  retention: 'As set by the site',
  transfers:
    'None: stored in the European Union; the provider is in New Zealand, which has an adequacy decision',
} as const satisfies CatalogueService;

/** Plausible: counts visits without cookies. */
export const plausible = {
  id: 'plausible',
  category: 'analytics',
  name: 'Plausible',
  provider: 'Plausible Insights OÜ',
  country: 'EE',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://plausible.io/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://plausible.io/js/*', '*://plausible.io/api/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Umami: counts visits without cookies. */
export const umami = {
  id: 'umami',
  category: 'analytics',
  name: 'Umami',
  provider: 'Umami Software, Inc.',
  country: 'US',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://umami.is/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://cloud.umami.is/*', '*://*.umami.dev/*', '*://gateway.umami.is/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Fathom Analytics: counts visits without cookies. */
export const fathom = {
  id: 'fathom',
  category: 'analytics',
  name: 'Fathom Analytics',
  provider: 'Conva Ventures Inc.',
  country: 'CA',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://usefathom.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://cdn.usefathom.com/*'],
  retention: 'As set by the site',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;

/** Simple Analytics: counts visits without cookies. */
export const simpleAnalytics = {
  id: 'simple-analytics',
  category: 'analytics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics B.V.',
  country: 'NL',
  purpose: 'Counts visits without cookies.',
  policyUrl: 'https://www.simpleanalytics.com/privacy-policy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://scripts.simpleanalyticscdn.com/*', '*://queue.simpleanalyticscdn.com/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Cloudflare Web Analytics: measures visits and loading times without cookies. */
export const cloudflareWebAnalytics = {
  id: 'cloudflare-web-analytics',
  category: 'analytics',
  name: 'Cloudflare Web Analytics',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Measures visits and loading times without cookies.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://static.cloudflareinsights.com/*', '*://cloudflareinsights.com/*'],
  retention: '6 months',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Vercel Web Analytics: measures visits and loading times without cookies. */
export const vercelAnalytics = {
  id: 'vercel-analytics',
  category: 'analytics',
  name: 'Vercel Web Analytics',
  provider: 'Vercel Inc.',
  country: 'US',
  purpose: 'Measures visits and loading times without cookies.',
  policyUrl: 'https://vercel.com/legal/privacy-policy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://va.vercel-scripts.com/*', '*://*.vercel-insights.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Piwik PRO: counts visits and shows how the pages are used. */
export const piwikPro = {
  id: 'piwik-pro',
  category: 'analytics',
  name: 'Piwik PRO',
  provider: 'Piwik PRO SA',
  country: 'PL',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_pk_id.*', retention: '13 months' },
    { name: '_pk_ses.*', retention: '30 minutes' },
    { name: 'stg_traffic_source_priority', retention: '30 minutes' },
    { name: 'stg_last_interaction', retention: '1 year' },
    { name: 'stg_returning_visitor', retention: '1 year' },
    { name: 'stg_externalReferrer', retention: 'session' },
    { name: 'ppms_privacy_*', retention: '12 months' },
  ],
  match: ['*://*.piwik.pro/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** etracker: counts visits and shows how the pages are used. */
export const etracker = {
  id: 'etracker',
  category: 'analytics',
  name: 'etracker',
  provider: 'etracker GmbH',
  country: 'DE',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://www.etracker.com/en/data-privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_et_coid', retention: '2 years' },
    { name: 'et_oi_v2', retention: '50 years' },
    { name: 'BT_ctst', retention: 'session' },
  ],
  match: ['*://*.etracker.com/*', '*://*.etracker.de/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Piano Analytics: counts visits and shows how the pages are used. */
export const pianoAnalytics = {
  id: 'piano-analytics',
  category: 'analytics',
  name: 'Piano Analytics',
  provider: 'Applied Technologies Internet SAS',
  country: 'FR',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://piano.io/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_pcid', retention: '13 months' },
    { name: '_pctx', retention: '13 months' },
    { name: '_pprv', retention: '13 months' },
    { name: 'pa_user', retention: '13 months' },
    { name: 'pa_privacy', retention: '13 months' },
  ],
  match: ['*://tag.aticdn.net/*', '*://*.pa-cd.com/*', '*://*.xiti.com/*', '*://*.at-o.net/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Adobe Analytics: counts visits and shows how the pages are used. */
export const adobeAnalytics = {
  id: 'adobe-analytics',
  category: 'analytics',
  name: 'Adobe Analytics',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'US',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'AMCV_*', retention: '2 years' },
    { name: 'AMCVS_*', retention: 'session' },
    { name: 's_vi*', retention: '2 years' },
    { name: 's_fid', retention: '5 years' },
    { name: 's_ecid', retention: '2 years' },
    { name: 's_cc', retention: 'session' },
    { name: 's_sq', retention: 'session' },
    { name: 's_ppv', retention: 'session' },
  ],
  match: ['*://*.omtrdc.net/*', '*://*.2o7.net/*', '*://assets.adobedtm.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Chartbeat: shows editors which pages are read now. */
export const chartbeat = {
  id: 'chartbeat',
  category: 'analytics',
  name: 'Chartbeat',
  provider: 'Chartbeat, Inc.',
  country: 'US',
  purpose: 'Shows editors which pages are read now.',
  policyUrl: 'https://chartbeat.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_chartbeat*', retention: '13 months' },
    { name: '_cb*', retention: '13 months' },
    { name: '_SUPERFLY_nosample', retention: '1 hour' },
  ],
  match: ['*://static.chartbeat.com/*', '*://ping.chartbeat.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Parse.ly: shows editors which pages are read. */
export const parsely = {
  id: 'parsely',
  category: 'analytics',
  name: 'Parse.ly',
  provider: 'Parsely, Inc.',
  country: 'US',
  purpose: 'Shows editors which pages are read.',
  policyUrl: 'https://www.parse.ly/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_parsely_visitor', retention: '13 months' },
    { name: '_parsely_session', retention: '30 minutes' },
    { name: '_parsely_slot_click', retention: 'session' },
    { name: '_parsely_tpa_blocked', retention: '12 hours' },
  ],
  match: ['*://cdn.parsely.com/*', '*://*.parsely.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Comscore: measures audiences and compares sites for the advertising market. */
export const comscore = {
  id: 'comscore',
  category: 'analytics',
  name: 'Comscore',
  provider: 'comScore, Inc.',
  country: 'US',
  purpose: 'Measures audiences and compares sites for the advertising market.',
  policyUrl: 'https://www.comscore.com/About/Privacy-Policy',
  optOutUrl: 'https://www.scorecardresearch.com/preferences.aspx',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'UID', retention: '2 years' },
    { name: 'UIDR', retention: '2 years' },
    { name: 'PID', retention: '1 year' },
    { name: 'XID', retention: '1 year' },
  ],
  match: ['*://*.scorecardresearch.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Yandex Metrica: counts visits and records clicks and movements. */
export const yandexMetrica = {
  id: 'yandex-metrica',
  category: 'analytics',
  name: 'Yandex Metrica',
  provider: 'YANDEX LLC',
  country: 'RU',
  purpose: 'Counts visits and records clicks and movements.',
  policyUrl: 'https://yandex.com/legal/confidential/',
  optOutUrl: 'https://yandex.com/support/metrica/general/opt-out.html',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '_ym_uid', retention: '1 year' },
    { name: '_ym_d', retention: '1 year' },
    { name: '_ym_isad', retention: '2 days' },
    { name: '_ym_visorc_*', retention: '30 minutes' },
    { name: '_ym_metrika_enabled', retention: '60 minutes' },
    { name: 'yandexuid', retention: '1 year' },
    { name: 'ymex', retention: '1 year' },
    { name: '_ym_*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://mc.yandex.ru/*', '*://mc.yandex.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'No adequacy decision; standard contractual clauses',
} as const satisfies CatalogueService;

/** Baidu Analytics: counts visits and shows how the pages are used. */
export const baiduAnalytics = {
  id: 'baidu-analytics',
  category: 'analytics',
  name: 'Baidu Analytics',
  provider: 'Beijing Baidu Netcom Science Technology Co., Ltd.',
  country: 'CN',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://privacy.baidu.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'Hm_lvt_*', retention: '1 year' },
    { name: 'Hm_lpvt_*', retention: 'session' },
    { name: 'HMACCOUNT', retention: '1 year' },
  ],
  match: ['*://hm.baidu.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'No adequacy decision; standard contractual clauses',
} as const satisfies CatalogueService;

/** Jetpack Stats: counts visits. */
export const jetpackStats = {
  id: 'jetpack-stats',
  category: 'analytics',
  name: 'Jetpack Stats',
  provider: 'Automattic Inc.',
  country: 'US',
  purpose: 'Counts visits.',
  policyUrl: 'https://automattic.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'tk_ai', retention: 'session' }],
  match: ['*://stats.wp.com/*', '*://pixel.wp.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
