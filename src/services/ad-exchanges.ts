// Ad exchanges and the exchange of identifiers between them.

import type { CatalogueService } from './types.js';

/** PubMatic: sells the ad spaces of the site. */
export const pubmatic = {
  id: 'pubmatic',
  category: 'advertising',
  name: 'PubMatic',
  provider: 'PubMatic, Inc.',
  country: 'US',
  purpose: 'Sells the ad spaces of the site.',
  policyUrl: 'https://pubmatic.com/legal/privacy-policy/',
  optOutUrl: 'https://pubmatic.com/legal/opt-out/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'KADUSERCOOKIE', retention: '90 days' },
    { name: 'KRTBCOOKIE_*', retention: '90 days' },
    { name: 'PugT', retention: '30 days' },
    { name: 'SPugT', retention: '30 days' },
    { name: 'PUBMDCID', retention: '3 months' },
    { name: 'DPSync*', retention: '90 days' },
    { name: 'SyncRTB*', retention: '90 days' },
  ],
  match: ['*://*.pubmatic.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Magnite: sells the ad spaces of the site. */
export const magnite = {
  id: 'magnite',
  category: 'advertising',
  name: 'Magnite',
  provider: 'Magnite, Inc.',
  country: 'US',
  purpose: 'Sells the ad spaces of the site.',
  policyUrl: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  optOutUrl: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/#opt-out',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'khaos', retention: '1 year' },
    { name: 'audit', retention: '1 year' },
    { name: 'khaos_p', retention: '1 year' },
    { name: 'audit_p', retention: '1 year' },
  ],
  match: ['*://*.rubiconproject.com/*'],
  retention: '90 days',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** OpenX: sells the ad spaces of the site. */
export const openX = {
  id: 'openx',
  category: 'advertising',
  name: 'OpenX',
  provider: 'OpenX Technologies, Inc.',
  country: 'US',
  purpose: 'Sells the ad spaces of the site.',
  policyUrl: 'https://www.openx.com/privacy-center/ad-exchange-privacy-policy/',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'i', retention: '1 year' },
    { name: 'pd', retention: '15 days' },
    { name: 'univ_id', retention: '3 days' },
  ],
  match: ['*://*.openx.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Index Exchange: sells the ad spaces of the site. */
export const indexExchange = {
  id: 'index-exchange',
  category: 'advertising',
  name: 'Index Exchange',
  provider: 'Index Exchange Inc.',
  country: 'CA',
  purpose: 'Sells the ad spaces of the site.',
  policyUrl: 'https://www.indexexchange.com/privacy/',
  optOutUrl: 'https://www.indexexchange.com/opt-out/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'CMID', retention: '1 year' },
    { name: 'CMPS', retention: '90 days' },
    { name: 'CMPRO', retention: '90 days' },
  ],
  match: ['*://*.casalemedia.com/*', '*://*.indexww.com/*'],
  retention: '13 months',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;

/** LiveRamp: links visits with e-mail addresses for advertising elsewhere. */
export const liveRamp = {
  id: 'liveramp',
  category: 'advertising',
  name: 'LiveRamp',
  provider: 'LiveRamp, Inc.',
  country: 'US',
  purpose: 'Links visits with e-mail addresses for advertising elsewhere.',
  policyUrl: 'https://liveramp.com/privacy/service-privacy-policy/',
  optOutUrl: 'https://liveramp.com/opt_out/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'rlas3', retention: '1 year' },
    { name: 'pxrc', retention: '60 days' },
    { name: 'idl_env', retention: '30 days' },
    { name: '_lr_env', store: 'local', retention: '30 days' },
  ],
  match: ['*://*.rlcdn.com/*', '*://*.pippio.com/*', '*://ats-wrapper.privacymanager.io/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Adobe Audience Manager: groups visitors by interest for advertising. */
export const adobeAudienceManager = {
  id: 'adobe-audience-manager',
  category: 'advertising',
  name: 'Adobe Audience Manager',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'US',
  purpose: 'Groups visitors by interest for advertising.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  saleOrShare: true,
  role: 'processor',
  cookies: [
    { name: 'demdex', retention: '180 days' },
    { name: 'dextp', retention: '180 days' },
    { name: 'dpm', retention: '180 days' },
    { name: 'dst', retention: '180 days' },
    { name: 'aam_uuid', retention: '1 month' },
  ],
  match: ['*://*.demdex.net/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Bombora: finds out which companies show interest in which subjects. */
export const bombora = {
  id: 'bombora',
  category: 'advertising',
  name: 'Bombora',
  provider: 'Bombora, Inc.',
  country: 'US',
  purpose: 'Finds out which companies show interest in which subjects.',
  policyUrl: 'https://bombora.com/privacy/',
  optOutUrl: 'https://bombora.com/opt-out/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'tp', retention: '14 days' }],
  match: ['*://ml314.com/*', '*://*.ml314.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** 6sense: finds out which companies visit the site, for advertising and sales. */
export const sixSense = {
  id: 'six-sense',
  category: 'advertising',
  name: '6sense',
  provider: '6sense Insights, Inc.',
  country: 'US',
  purpose: 'Finds out which companies visit the site, for advertising and sales.',
  policyUrl: 'https://6sense.com/privacy-policy/',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '6suuid', retention: '2 years' },
    { name: '_gd_visitor', retention: '2 years' },
    { name: '_gd_session', retention: '4 hours' },
    { name: '_an_uid', retention: '7 days' },
  ],
  match: ['*://*.6sc.co/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** ZoomInfo: finds out which companies visit the site, for advertising and sales. */
export const zoomInfo = {
  id: 'zoominfo',
  category: 'advertising',
  name: 'ZoomInfo',
  provider: 'ZoomInfo Technologies LLC',
  country: 'US',
  purpose: 'Finds out which companies visit the site, for advertising and sales.',
  policyUrl: 'https://www.zoominfo.com/legal/privacy-policy',
  optOutUrl: 'https://www.zoominfo.com/trust-center/update/remove',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: '_zitok', retention: '1 year' }],
  match: ['*://ws.zoominfo.com/*', '*://*.zi-scripts.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
