// Google's maps, fonts, search, translation and bot check.

import type { CatalogueService } from './types.js';

/** Google Maps: shows a map. */
export const googleMaps = {
  id: 'google-maps',
  category: 'embeds',
  name: 'Google Maps',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Shows a map.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'NID', retention: '6 months' }],
  match: [
    '*://maps.googleapis.com/*',
    '*://maps.gstatic.com/*',
    '*://maps.google.com/*',
    '*://www.google.com/maps/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Fonts: loads the typefaces of the pages. */
export const googleFonts = {
  id: 'google-fonts',
  category: 'functional',
  name: 'Google Fonts',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Loads the typefaces of the pages.',
  policyUrl: 'https://policies.google.com/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: ['*://fonts.googleapis.com/*', '*://fonts.gstatic.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Programmable Search: searches this site with Google. */
export const googleProgrammableSearch = {
  id: 'google-programmable-search',
  category: 'embeds',
  name: 'Google Programmable Search',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Searches this site with Google.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '__gsas', retention: '3 months' },
    { name: 'NID', retention: '6 months' },
  ],
  match: ['*://cse.google.com/*', '*://www.google.com/cse/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Translate: translates the page by machine. */
export const googleTranslate = {
  id: 'google-translate',
  category: 'functional',
  name: 'Google Translate',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Translates the page by machine.',
  policyUrl: 'https://policies.google.com/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [{ name: 'googtrans', retention: 'session' }],
  match: ['*://translate.google.com/*', '*://translate.googleapis.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google reCAPTCHA: tells people from robots when a form is sent. */
export const recaptcha = {
  id: 'recaptcha',
  category: 'security',
  name: 'Google reCAPTCHA',
  provider: 'Google Cloud EMEA Limited',
  country: 'US',
  purpose: 'Tells people from robots when a form is sent.',
  policyUrl: 'https://cloud.google.com/terms/data-processing-addendum',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_GRECAPTCHA', retention: '6 months' },
    { name: 'rc::a', store: 'local', retention: 'until deleted' },
    { name: 'rc::b', store: 'session', retention: 'session' },
    { name: 'rc::c', store: 'session', retention: 'session' },
    { name: 'rc::f', store: 'local', retention: 'until deleted' },
  ],
  match: [
    '*://www.google.com/recaptcha/*',
    '*://www.recaptcha.net/*',
    '*://www.gstatic.com/recaptcha/*',
  ],
  retention: 'As stated in the data processing addendum',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
