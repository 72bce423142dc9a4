// Questionnaires, appointments and reviews from elsewhere.

import type { CatalogueService } from './types.js';

/** Typeform: shows a questionnaire. */
export const typeform = {
  id: 'typeform',
  category: 'embeds',
  name: 'Typeform',
  provider: 'TYPEFORM SL',
  country: 'US',
  purpose: 'Shows a questionnaire.',
  policyUrl: 'https://www.typeform.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'tf_respondent_cc', retention: '6 months' },
    { name: 'attribution_user_id', retention: '1 year' },
  ],
  match: ['*://*.typeform.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Calendly: lets people book an appointment. */
export const calendly = {
  id: 'calendly',
  category: 'embeds',
  name: 'Calendly',
  provider: 'Calendly LLC',
  country: 'US',
  purpose: 'Lets people book an appointment.',
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_calendly_session', retention: '21 days' },
    { name: '__cf_bm', retention: '30 minutes' },
    { name: '_cfuvid', retention: 'session' },
  ],
  match: ['*://assets.calendly.com/*', '*://calendly.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** SurveyMonkey: shows a questionnaire. */
export const surveyMonkey = {
  id: 'surveymonkey',
  category: 'embeds',
  name: 'SurveyMonkey',
  provider: 'SurveyMonkey Europe Unlimited Company',
  country: 'US',
  purpose: 'Shows a questionnaire.',
  policyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'RP_*', retention: '90 days' },
    { name: 'CX_*', retention: '1 year' },
    { name: 'P_*', retention: '1 year' },
    { name: 'sm_ir', retention: 'session' },
    { name: 'sm_rec', retention: 'session' },
  ],
  match: ['*://widget.surveymonkey.com/*', '*://www.surveymonkey.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Qualtrics: asks chosen visitors for their opinion. */
export const qualtrics = {
  id: 'qualtrics',
  category: 'analytics',
  name: 'Qualtrics',
  provider: 'Qualtrics, LLC',
  country: 'US',
  purpose: 'Asks chosen visitors for their opinion.',
  policyUrl: 'https://www.qualtrics.com/privacy-statement/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'QSI_HistorySession', retention: 'session' },
    { name: 'QSI_SI_*', retention: '30 days' },
    { name: 'QSI_S_*', retention: '7 days' },
    { name: 'QSI_ReplaySession_Info_*', retention: 'session' },
    { name: 'QST', retention: '6 months' },
  ],
  match: ['*://*.qualtrics.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Trustpilot: shows reviews of the site. */
export const trustpilot = {
  id: 'trustpilot',
  category: 'embeds',
  name: 'Trustpilot',
  provider: 'Trustpilot A/S',
  country: 'DK',
  purpose: 'Shows reviews of the site.',
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: ['*://widget.trustpilot.com/*', '*://invitejs.trustpilot.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Bazaarvoice: shows reviews of products and measures their effect. */
export const bazaarvoice = {
  id: 'bazaarvoice',
  category: 'embeds',
  name: 'Bazaarvoice',
  provider: 'Bazaarvoice, Inc.',
  country: 'US',
  purpose: 'Shows reviews of products and measures their effect.',
  policyUrl: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'BVBRANDID', retention: '1 year' },
    { name: 'BVBRANDSID', retention: '30 minutes' },
    { name: 'BVID', retention: '1 year' },
    { name: 'BVSID', retention: 'session' },
  ],
  match: ['*://*.bazaarvoice.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
