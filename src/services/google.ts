// Google's measurement, advertising and sign-in.

import type { CatalogueService } from './types.js';

/** Google Tag Manager: loads the other tools that the site has put into its container. */
export const googleTagManager = {
  id: 'google-tag-manager',
  category: 'functional',
  name: 'Google Tag Manager',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Loads the other tools that the site has put into its container.',
  policyUrl: 'https://policies.google.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://www.googletagmanager.com/gtm.js*', '*://www.googletagmanager.com/ns.html*'],
  retention: 'No visitor data is kept',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Analytics: counts visits and shows how the pages are used. */
export const googleAnalytics = {
  id: 'google-analytics',
  category: 'analytics',
  name: 'Google Analytics',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Counts visits and shows how the pages are used.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
  saleOrShare: true,
  role: 'processor',
  cookies: [
    { name: '_ga', retention: '2 years' },
    { name: '_ga_*', retention: '2 years' },
    { name: '_gid', retention: '24 hours' },
    { name: '_gat*', retention: '1 minute' },
    { name: '_dc_gtm_*', retention: '1 minute' },
  ],
  match: [
    '*://www.googletagmanager.com/gtag/*',
    '*://*.google-analytics.com/*',
    '*://analytics.google.com/*',
    '*://*.analytics.google.com/*',
  ],
  retention: '2 or 14 months, as set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Ads: measures which ads led to a visit and shows ads to earlier visitors. */
export const googleAds = {
  id: 'google-ads',
  category: 'advertising',
  name: 'Google Ads',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Measures which ads led to a visit and shows ads to earlier visitors.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '_gcl_au', retention: '90 days' },
    { name: '_gcl_aw', retention: '90 days' },
    { name: '_gcl_gb', retention: '90 days' },
    { name: '_gcl_gs', retention: '90 days' },
    { name: '_gac_gb_*', retention: '90 days' },
    { name: 'IDE', retention: '13 months' },
    { name: 'test_cookie', retention: '15 minutes' },
  ],
  match: [
    '*://www.googletagmanager.com/gtag/*',
    '*://www.googleadservices.com/*',
    '*://googleads.g.doubleclick.net/*',
    '*://td.doubleclick.net/*',
    '*://www.google.com/pagead/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google AdSense: fills the ad spaces of the site, with personalised ads where allowed. */
export const googleAdsense = {
  id: 'google-adsense',
  category: 'advertising',
  name: 'Google AdSense',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Fills the ad spaces of the site, with personalised ads where allowed.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '__gads', retention: '13 months' },
    { name: '__gpi', retention: '13 months' },
    { name: '__eoi', retention: '6 months' },
    { name: 'IDE', retention: '13 months' },
    { name: 'test_cookie', retention: '15 minutes' },
  ],
  match: ['*://*.googlesyndication.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Ad Manager: sells and serves the ad spaces of the site. */
export const googleAdManager = {
  id: 'google-ad-manager',
  category: 'advertising',
  name: 'Google Ad Manager',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Sells and serves the ad spaces of the site.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '__gads', retention: '13 months' },
    { name: '__gpi', retention: '13 months' },
    { name: '__eoi', retention: '6 months' },
    { name: 'IDE', retention: '13 months' },
    { name: 'test_cookie', retention: '15 minutes' },
  ],
  match: ['*://securepubads.g.doubleclick.net/*', '*://www.googletagservices.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Campaign Manager 360: measures what people do after seeing or clicking an ad. */
export const campaignManager = {
  id: 'google-campaign-manager',
  category: 'advertising',
  name: 'Google Campaign Manager 360',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Measures what people do after seeing or clicking an ad.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '_gcl_dc', retention: '90 days' },
    { name: 'IDE', retention: '13 months' },
    { name: 'test_cookie', retention: '15 minutes' },
  ],
  match: ['*://*.fls.doubleclick.net/*', '*://ad.doubleclick.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Sign in with Google: lets people sign in with their Google account. */
export const googleSignIn = {
  id: 'google-sign-in',
  category: 'embeds',
  name: 'Sign in with Google',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Lets people sign in with their Google account.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'g_state', retention: '6 months' }],
  match: ['*://accounts.google.com/gsi/*', '*://apis.google.com/js/platform.js*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Google Pay: offers payment with Google Pay. */
export const googlePay = {
  id: 'google-pay',
  category: 'functional',
  name: 'Google Pay',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Offers payment with Google Pay.',
  policyUrl: 'https://policies.google.com/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: ['*://pay.google.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
