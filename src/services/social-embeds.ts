// Posts, buttons and comments that come from elsewhere.

import type { CatalogueService } from './types.js';

/** LinkedIn content: shows posts and buttons from LinkedIn. */
export const linkedinEmbeds = {
  id: 'linkedin-embeds',
  category: 'embeds',
  name: 'LinkedIn content',
  provider: 'LinkedIn Ireland Unlimited Company',
  country: 'US',
  purpose: 'Shows posts and buttons from LinkedIn.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'bcookie', retention: '1 year' },
    { name: 'lidc', retention: '1 day' },
    { name: 'li_gc', retention: '6 months' },
    { name: 'lang', retention: 'session' },
  ],
  match: ['*://platform.linkedin.com/*', '*://www.linkedin.com/embed/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** X content: shows posts and buttons from X. */
export const xEmbeds = {
  id: 'x-embeds',
  category: 'embeds',
  name: 'X content',
  provider: 'X Internet Unlimited Company',
  country: 'US',
  purpose: 'Shows posts and buttons from X.',
  policyUrl: 'https://x.com/en/privacy',
  optOutUrl: 'https://x.com/settings/account/personalization',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'guest_id', retention: '2 years' },
    { name: 'guest_id_ads', retention: '2 years' },
    { name: 'guest_id_marketing', retention: '2 years' },
    { name: 'personalization_id', retention: '2 years' },
  ],
  match: [
    '*://platform.twitter.com/*',
    '*://platform.x.com/*',
    '*://syndication.twitter.com/*',
    '*://cdn.syndication.twimg.com/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** TikTok content: shows videos from TikTok. */
export const tiktokEmbeds = {
  id: 'tiktok-embeds',
  category: 'embeds',
  name: 'TikTok content',
  provider: 'TikTok Technology Limited',
  country: 'US',
  purpose: 'Shows videos from TikTok.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  optOutUrl:
    'https://support.tiktok.com/en/account-and-privacy/personalized-ads-and-data/personalization-and-data',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'ttwid', retention: '1 year' },
    { name: 'msToken', retention: '9 days' },
    { name: 'tt_csrf_token', retention: 'session' },
  ],
  match: ['*://www.tiktok.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses; staff in China and elsewhere may have access',
} as const satisfies CatalogueService;

/** Pinterest content: shows pins, boards and buttons from Pinterest. */
export const pinterestEmbeds = {
  id: 'pinterest-embeds',
  category: 'embeds',
  name: 'Pinterest content',
  provider: 'Pinterest Europe Limited',
  country: 'US',
  purpose: 'Shows pins, boards and buttons from Pinterest.',
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_pinterest_sess', retention: '1 year' },
    { name: '_pin_unauth', retention: '1 year' },
  ],
  match: ['*://assets.pinterest.com/*', '*://widgets.pinterest.com/*', '*://log.pinterest.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Reddit content: shows posts from Reddit. */
export const redditEmbeds = {
  id: 'reddit-embeds',
  category: 'embeds',
  name: 'Reddit content',
  provider: 'Reddit Netherlands B.V.',
  country: 'US',
  purpose: 'Shows posts from Reddit.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'edgebucket', retention: '2 years' }],
  match: ['*://embed.reddit.com/*', '*://www.redditmedia.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Disqus: shows comments and lets people write some. */
export const disqus = {
  id: 'disqus',
  category: 'embeds',
  name: 'Disqus',
  provider: 'Disqus, Inc.',
  country: 'US',
  purpose: 'Shows comments and lets people write some.',
  policyUrl: 'https://disqus.com/privacy-policy',
  optOutUrl: 'https://disqus.com/data-sharing-settings/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'disqus_unique', retention: '1 year' },
    { name: '__jid', retention: '30 minutes' },
  ],
  match: ['*://*.disqus.com/*', '*://*.disquscdn.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** AddToAny: offers buttons to share the page. */
export const addToAny = {
  id: 'add-to-any',
  category: 'embeds',
  name: 'AddToAny',
  provider: 'AddToAny LLC',
  country: 'US',
  purpose: 'Offers buttons to share the page.',
  policyUrl: 'https://www.addtoany.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: '__cf_bm', retention: '30 minutes' }],
  match: ['*://static.addtoany.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** ShareThis: offers buttons to share the page, and collects interests for advertising. */
export const shareThis = {
  id: 'sharethis',
  category: 'advertising',
  name: 'ShareThis',
  provider: 'ShareThis, Inc.',
  country: 'US',
  purpose: 'Offers buttons to share the page, and collects interests for advertising.',
  policyUrl: 'https://sharethis.com/privacy/',
  optOutUrl: 'https://optout.aboutads.info/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '__stid', retention: '1 year' },
    { name: '__stidv', retention: '10 years' },
    { name: 'fpestid', retention: '13 months' },
    { name: 'pxcelPage*', retention: '1 year' },
  ],
  match: ['*://*.sharethis.com/*'],
  retention: '13 months',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
