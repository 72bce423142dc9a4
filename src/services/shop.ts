// The shop platform Shopify.

import type { CatalogueService } from './types.js';

/** Shopify: runs the shop, its basket and its checkout. */
export const shopify = {
  id: 'shopify',
  category: 'necessary',
  name: 'Shopify',
  provider: 'Shopify International Limited',
  country: 'CA',
  purpose: 'Runs the shop, its basket and its checkout.',
  policyUrl: 'https://www.shopify.com/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'cart', retention: '2 weeks' },
    { name: 'cart_currency', retention: '2 weeks' },
    { name: 'localization', retention: '2 weeks' },
    { name: 'secure_customer_sig', retention: '1 year' },
    { name: '_shopify_essential*', retention: '1 year' },
    { name: 'keep_alive', retention: 'session' },
  ],
  match: [],
  retention: 'As set by the site',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;

/** Shopify analytics: counts visits to the shop and shows where buyers come from. */
export const shopifyAnalytics = {
  id: 'shopify-analytics',
  category: 'analytics',
  name: 'Shopify analytics',
  provider: 'Shopify International Limited',
  country: 'CA',
  purpose: 'Counts visits to the shop and shows where buyers come from.',
  policyUrl: 'https://www.shopify.com/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_shopify_y', retention: '1 year' },
    { name: '_shopify_s', retention: '30 minutes' },
    { name: '_y', retention: '1 year' },
    { name: '_s', retention: '30 minutes' },
    { name: '_orig_referrer', retention: '2 weeks' },
    { name: '_landing_page', retention: '2 weeks' },
    { name: '_shopify_sa_t', retention: '30 minutes' },
    { name: '_shopify_sa_p', retention: '30 minutes' },
  ],
  match: ['*://monorail-edge.shopifysvc.com/*'],
  retention: 'As set by the site',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;
