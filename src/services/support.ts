// Chat and help on the page.

import type { CatalogueService } from './types.js';

/** Intercom: lets people chat with the site. */
export const intercom = {
  id: 'intercom',
  category: 'functional',
  name: 'Intercom',
  provider: 'Intercom R&D Unlimited Company',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'intercom-id-*', retention: '9 months' },
    { name: 'intercom-session-*', retention: '1 week' },
    { name: 'intercom-device-id-*', retention: '9 months' },
  ],
  match: ['*://widget.intercom.io/*', '*://*.intercom.io/*', '*://*.intercomcdn.com/*'],
  retention: '9 months after the last visit',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Zendesk: lets people chat with the site. */
export const zendesk = {
  id: 'zendesk',
  category: 'functional',
  name: 'Zendesk',
  provider: 'Zendesk, Inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '__zlcmid', retention: '1 year' },
    { name: '__zlcprivacy', retention: '1 year' },
    { name: 'ZD-suid', store: 'local', retention: '20 minutes' },
    { name: 'ZD-buid', store: 'local', retention: 'until deleted' },
    { name: 'ZD-store', store: 'local', retention: 'until deleted' },
    { name: 'ZD-widgetOpen', store: 'local', retention: 'until deleted' },
    { name: 'ZD-settings', store: 'local', retention: 'until deleted' },
  ],
  match: [
    '*://static.zdassets.com/*',
    '*://ekr.zdassets.com/*',
    '*://*.zendesk.com/*',
    '*://*.zopim.com/*',
  ],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Drift: lets people chat with the site. */
export const drift = {
  id: 'drift',
  category: 'functional',
  name: 'Drift',
  provider: 'Salesloft, Inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.salesloft.com/legal/privacy-notice',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'drift_*', retention: '2 years' },
    { name: 'driftt_aid', retention: '2 years' },
  ],
  match: ['*://*.driftt.com/*', '*://*.drift.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Crisp: lets people chat with the site. */
export const crisp = {
  id: 'crisp',
  category: 'functional',
  name: 'Crisp',
  provider: 'Crisp IM SAS',
  country: 'FR',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://crisp.chat/en/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'crisp-client/*', retention: '6 months' }],
  match: ['*://*.crisp.chat/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** tawk.to: lets people chat with the site. */
export const tawkTo = {
  id: 'tawk-to',
  category: 'functional',
  name: 'tawk.to',
  provider: 'tawk.to inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'twk_uuid_*', retention: '6 months' },
    { name: 'twk_idm_key', retention: 'session' },
    { name: 'TawkConnectionTime', retention: 'session' },
  ],
  match: ['*://*.tawk.to/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** LiveChat: lets people chat with the site. */
export const liveChat = {
  id: 'livechat',
  category: 'functional',
  name: 'LiveChat',
  provider: 'Text, Inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '__lc_cid', retention: '3 years' },
    { name: '__lc_cst', retention: '3 years' },
    { name: '__lc2_cid', retention: '3 years' },
    { name: '__lc2_cst', retention: '3 years' },
    { name: '__livechat', retention: '3 years' },
  ],
  match: ['*://*.livechatinc.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Freshchat: lets people chat with the site. */
export const freshchat = {
  id: 'freshchat',
  category: 'functional',
  name: 'Freshchat',
  provider: 'Freshworks Inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.freshworks.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: '_fw_crm_v', retention: '1 year' }],
  match: ['*://*.freshchat.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Tidio: lets people chat with the site. */
export const tidio = {
  id: 'tidio',
  category: 'functional',
  name: 'Tidio',
  provider: 'Tidio LLC',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.tidio.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'tidio_state_*', store: 'local', retention: 'until deleted' }],
  match: ['*://code.tidio.co/*', '*://*.tidiochat.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Olark: lets people chat with the site. */
export const olark = {
  id: 'olark',
  category: 'functional',
  name: 'Olark',
  provider: 'Habla, Inc.',
  country: 'US',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.olark.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'hblid', retention: '2 years' },
    { name: 'olfsk', retention: '2 years' },
    { name: 'wcsid', retention: 'session' },
    { name: '_okdetect', retention: 'session' },
    { name: '_oklv', retention: 'session' },
  ],
  match: ['*://*.olark.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Userlike: lets people chat with the site. */
export const userlike = {
  id: 'userlike',
  category: 'functional',
  name: 'Userlike',
  provider: 'Lime Connect GmbH',
  country: 'DE',
  purpose: 'Lets people chat with the site.',
  policyUrl: 'https://www.lime-technologies.com/en/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'uslk_*', retention: '1 year' }],
  match: [
    '*://*.userlike.com/*',
    '*://*.userlike-cdn.com/*',
    '*://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/*',
  ],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Zoho SalesIQ: lets people chat with the site and shows who is visiting. */
export const zohoSalesIq = {
  id: 'zoho-salesiq',
  category: 'functional',
  name: 'Zoho SalesIQ',
  provider: 'Zoho Corporation B.V.',
  country: 'NL',
  purpose: 'Lets people chat with the site and shows who is visiting.',
  policyUrl: 'https://www.zoho.com/privacy.html',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'uesign', retention: '1 month' },
    { name: 'siqlsdb', store: 'local', retention: 'until deleted' },
  ],
  match: [
    '*://salesiq.zoho.com/*',
    '*://salesiq.zoho.eu/*',
    '*://*.zohopublic.com/*',
    '*://*.zohopublic.eu/*',
  ],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;
