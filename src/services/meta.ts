// Meta's pixel, and content and sign-in from Facebook and Instagram.

import type { CatalogueService } from './types.js';

/** Meta Pixel: measures ads on Facebook and Instagram and shows ads there to earlier visitors. */
export const metaPixel = {
  id: 'meta-pixel',
  category: 'advertising',
  name: 'Meta Pixel',
  provider: 'Meta Platforms Ireland Limited',
  country: 'US',
  purpose: 'Measures ads on Facebook and Instagram and shows ads there to earlier visitors.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: '_fbp', retention: '90 days' },
    { name: '_fbc', retention: '90 days' },
    { name: 'fr', retention: '90 days' },
  ],
  match: [
    '*://connect.facebook.net/*/fbevents.js*',
    '*://connect.facebook.net/signals/*',
    '*://www.facebook.com/tr*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Facebook content: shows posts, videos and buttons from Facebook. */
export const facebookEmbeds = {
  id: 'facebook-embeds',
  category: 'embeds',
  name: 'Facebook content',
  provider: 'Meta Platforms Ireland Limited',
  country: 'US',
  purpose: 'Shows posts, videos and buttons from Facebook.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'datr', retention: '2 years' },
    { name: 'fr', retention: '90 days' },
    { name: 'sb', retention: '2 years' },
  ],
  match: [
    '*://connect.facebook.net/*/sdk.js*',
    '*://connect.facebook.net/*/sdk/*',
    '*://www.facebook.com/plugins/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Facebook Login: lets people sign in with their Facebook account. */
export const facebookLogin = {
  id: 'facebook-login',
  category: 'embeds',
  name: 'Facebook Login',
  provider: 'Meta Platforms Ireland Limited',
  country: 'US',
  purpose: 'Lets people sign in with their Facebook account.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/adpreferences/ad_settings',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'fbsr_*', retention: 'session' },
    { name: 'fbm_*', retention: '1 year' },
    { name: 'datr', retention: '2 years' },
  ],
  match: ['*://connect.facebook.net/*/sdk.js*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Instagram content: shows posts and videos from Instagram. */
export const instagramEmbeds = {
  id: 'instagram-embeds',
  category: 'embeds',
  name: 'Instagram content',
  provider: 'Meta Platforms Ireland Limited',
  country: 'US',
  purpose: 'Shows posts and videos from Instagram.',
  policyUrl: 'https://privacycenter.instagram.com/policy/',
  optOutUrl: 'https://accountscenter.instagram.com/ads/',
  saleOrShare: true,
  role: 'joint-controller',
  cookies: [
    { name: 'ig_did', retention: '9 years' },
    { name: 'mid', retention: '9 years' },
  ],
  match: ['*://www.instagram.com/*', '*://*.cdninstagram.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
