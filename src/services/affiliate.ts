// Commission for those who sent a buyer.

import type { CatalogueService } from './types.js';

/** Awin: records which partner sent a buyer, to pay the commission. */
export const awin = {
  id: 'awin',
  category: 'advertising',
  name: 'Awin',
  provider: 'AWIN AG',
  country: 'DE',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://www.awin.com/gb/privacy',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_aw_m_*', retention: '30 days' },
    { name: '_aw_sn_*', retention: '30 days' },
    { name: 'AwinChannelCookie', retention: '29 days' },
    { name: 'lantern', retention: '29 days' },
  ],
  match: ['*://www.dwin1.com/*', '*://*.dwin2.com/*', '*://www.awin1.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses for group companies outside the European Union',
} as const satisfies CatalogueService;

/** CJ: records which partner sent a buyer, to pay the commission. */
export const cjAffiliate = {
  id: 'cj',
  category: 'advertising',
  name: 'CJ',
  provider: 'Commission Junction LLC',
  country: 'US',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://www.cj.com/legal/privacy-policy-services',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [{ name: 'cje', retention: '13 months' }],
  match: [
    '*://*.emjcdn.com/*',
    '*://*.anrdoezrs.net/*',
    '*://*.dpbolvw.net/*',
    '*://*.tkqlhce.com/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** impact.com: records which partner sent a buyer, to pay the commission. */
export const impactCom = {
  id: 'impact-com',
  category: 'advertising',
  name: 'impact.com',
  provider: 'Impact Tech, Inc.',
  country: 'US',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://impact.com/privacy-policy/',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'processor',
  cookies: [
    { name: 'IR_gbd', retention: 'session' },
    { name: 'IR_*', retention: '2 years' },
  ],
  match: ['*://utt.impactcdn.com/*', '*://d.impactradius-event.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Rakuten Advertising: records which partner sent a buyer, to pay the commission. */
export const rakutenAdvertising = {
  id: 'rakuten-advertising',
  category: 'advertising',
  name: 'Rakuten Advertising',
  provider: 'Rakuten Marketing LLC',
  country: 'US',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  optOutUrl: 'https://rakutenadvertising.com/legal-notices/services-privacy-rights-request-form/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'rmuid', retention: '1 year' },
    { name: 'icts', retention: '2 years' },
  ],
  match: ['*://tag.rmp.rakuten.com/*', '*://*.linksynergy.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Tradedoubler: records which partner sent a buyer, to pay the commission. */
export const tradedoubler = {
  id: 'tradedoubler',
  category: 'advertising',
  name: 'Tradedoubler',
  provider: 'Tradedoubler AB',
  country: 'SE',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://www.tradedoubler.com/en/privacy-policy/',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'TD_PIC', retention: '1 year' },
    { name: 'BT', retention: '1 year' },
    { name: 'TradeDoublerGUID', retention: '1 year' },
  ],
  match: ['*://*.tradedoubler.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Partnerize: records which partner sent a buyer, to pay the commission. */
export const partnerize = {
  id: 'partnerize',
  category: 'advertising',
  name: 'Partnerize',
  provider: 'Performance Horizon Group Limited',
  country: 'GB',
  purpose: 'Records which partner sent a buyer, to pay the commission.',
  policyUrl: 'https://partnerize.com/privacy-policy',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'processor',
  cookies: [{ name: 'tPHG-PS', retention: '1 year' }],
  match: ['*://prf.hn/*', '*://*.prf.hn/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;
