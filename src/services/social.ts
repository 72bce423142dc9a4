// Advertising tags of social networks.

import type { CatalogueService } from './types.js';

/** LinkedIn Insight Tag: measures ads on LinkedIn and shows ads there to earlier visitors. */
export const linkedinInsight = {
  id: 'linkedin-insight',
  category: 'advertising',
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn Ireland Unlimited Company',
  country: 'US',
  purpose: 'Measures ads on LinkedIn and shows ads there to earlier visitors.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'li_fat_id', retention: '30 days' },
    { name: 'li_sugr', retention: '90 days' },
    { name: 'bcookie', retention: '1 year' },
    { name: 'lidc', retention: '1 day' },
    { name: 'UserMatchHistory', retention: '30 days' },
    { name: 'AnalyticsSyncHistory', retention: '30 days' },
    { name: 'li_gc', retention: '6 months' },
    { name: 'ln_or', retention: '1 day' },
  ],
  match: ['*://snap.licdn.com/*', '*://*.ads.linkedin.com/*'],
  retention: '180 days',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** X Pixel: measures ads on X and shows ads there to earlier visitors. */
export const xPixel = {
  id: 'x-pixel',
  category: 'advertising',
  name: 'X Pixel',
  provider: 'X Internet Unlimited Company',
  country: 'US',
  purpose: 'Measures ads on X and shows ads there to earlier visitors.',
  policyUrl: 'https://x.com/en/privacy',
  optOutUrl: 'https://x.com/settings/account/personalization',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'guest_id', retention: '2 years' },
    { name: 'guest_id_ads', retention: '2 years' },
    { name: 'guest_id_marketing', retention: '2 years' },
    { name: 'personalization_id', retention: '2 years' },
    { name: 'muc_ads', retention: '2 years' },
  ],
  match: [
    '*://static.ads-twitter.com/*',
    '*://analytics.twitter.com/*',
    '*://t.co/i/adsct*',
    '*://t.co/1/i/adsct*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** TikTok Pixel: measures ads on TikTok and shows ads there to earlier visitors. */
export const tiktokPixel = {
  id: 'tiktok-pixel',
  category: 'advertising',
  name: 'TikTok Pixel',
  provider: 'TikTok Technology Limited',
  country: 'US',
  purpose: 'Measures ads on TikTok and shows ads there to earlier visitors.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  optOutUrl:
    'https://support.tiktok.com/en/account-and-privacy/personalized-ads-and-data/personalization-and-data',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_ttp', retention: '13 months' },
    { name: '_tt_enable_cookie', retention: '13 months' },
    { name: 'ttcsid*', retention: '13 months' },
    { name: 'tt_sessionId', store: 'session', retention: 'session' },
    { name: 'tt_appInfo', store: 'session', retention: 'session' },
    { name: 'tt_pixel_session_index', store: 'session', retention: 'session' },
  ],
  match: ['*://analytics.tiktok.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses; staff in China and elsewhere may have access',
} as const satisfies CatalogueService;

/** Pinterest Tag: measures ads on Pinterest and shows ads there to earlier visitors. */
export const pinterestTag = {
  id: 'pinterest-tag',
  category: 'advertising',
  name: 'Pinterest Tag',
  provider: 'Pinterest Europe Limited',
  country: 'US',
  purpose: 'Measures ads on Pinterest and shows ads there to earlier visitors.',
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_pin_unauth', retention: '1 year' },
    { name: '_derived_epik', retention: '1 year' },
    { name: '_epik', retention: '1 year' },
    { name: '_pinterest_ct_ua', retention: '1 year' },
  ],
  match: ['*://s.pinimg.com/ct/*', '*://ct.pinterest.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Snap Pixel: measures ads on Snapchat and shows ads there to earlier visitors. */
export const snapPixel = {
  id: 'snap-pixel',
  category: 'advertising',
  name: 'Snap Pixel',
  provider: 'Snap B.V.',
  country: 'US',
  purpose: 'Measures ads on Snapchat and shows ads there to earlier visitors.',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_scid', retention: '13 months' },
    { name: '_scid_r', retention: '13 months' },
    { name: 'sc_at', retention: '1 year' },
    { name: 'X-AB', retention: '1 day' },
    { name: 'u_sclid', store: 'local', retention: 'until deleted' },
    { name: 'u_scsid', store: 'session', retention: 'session' },
  ],
  match: ['*://sc-static.net/*', '*://tr.snapchat.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Reddit Pixel: measures ads on Reddit and shows ads there to earlier visitors. */
export const redditPixel = {
  id: 'reddit-pixel',
  category: 'advertising',
  name: 'Reddit Pixel',
  provider: 'Reddit Netherlands B.V.',
  country: 'US',
  purpose: 'Measures ads on Reddit and shows ads there to earlier visitors.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_rdt_uuid', retention: '90 days' },
    { name: '_rdt_cid', retention: '90 days' },
  ],
  match: [
    '*://www.redditstatic.com/ads/*',
    '*://alb.reddit.com/*',
    '*://pixel-config.reddit.com/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Quora Pixel: measures ads on Quora and shows ads there to earlier visitors. */
export const quoraPixel = {
  id: 'quora-pixel',
  category: 'advertising',
  name: 'Quora Pixel',
  provider: 'Quora, Inc.',
  country: 'US',
  purpose: 'Measures ads on Quora and shows ads there to earlier visitors.',
  policyUrl: 'https://www.quora.com/about/privacy',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [{ name: 'm-b', retention: '2 years' }],
  match: ['*://a.quora.com/*', '*://q.quora.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
