// Payment, sign-in and protection against robots and fraud.

import type { CatalogueService } from './types.js';

/** Stripe: takes payments and detects fraud. */
export const stripe = {
  id: 'stripe',
  category: 'necessary',
  name: 'Stripe',
  provider: 'Stripe Payments Europe, Limited',
  country: 'US',
  purpose: 'Takes payments and detects fraud.',
  policyUrl: 'https://stripe.com/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [
    { name: '__stripe_mid', retention: '1 year' },
    { name: '__stripe_sid', retention: '30 minutes' },
    { name: 'm', retention: '2 years' },
  ],
  match: ['*://js.stripe.com/*', '*://*.stripe.com/*', '*://m.stripe.network/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** PayPal: offers payment with PayPal. */
export const paypal = {
  id: 'paypal',
  category: 'functional',
  name: 'PayPal',
  provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'US',
  purpose: 'Offers payment with PayPal.',
  policyUrl: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  saleOrShare: false,
  role: 'controller',
  cookies: [
    { name: 'ts', retention: '3 years' },
    { name: 'ts_c', retention: '3 years' },
    { name: 'tsrce', retention: 'session' },
    { name: 'nsid', retention: 'session' },
    { name: 'x-pp-s', retention: 'session' },
    { name: 'l7_az', retention: '1 day' },
    { name: 'enforce_policy', retention: '1 year' },
  ],
  match: ['*://www.paypal.com/*', '*://*.paypalobjects.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Klarna: offers payment with Klarna. */
export const klarna = {
  id: 'klarna',
  category: 'functional',
  name: 'Klarna',
  provider: 'Klarna Bank AB (publ)',
  country: 'SE',
  purpose: 'Offers payment with Klarna.',
  policyUrl: 'https://www.klarna.com/international/privacy-policy/',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: ['*://js.klarna.com/*', '*://*.klarnacdn.net/*', '*://*.klarnaservices.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Adyen: takes payments and detects fraud. */
export const adyen = {
  id: 'adyen',
  category: 'necessary',
  name: 'Adyen',
  provider: 'Adyen N.V.',
  country: 'NL',
  purpose: 'Takes payments and detects fraud.',
  policyUrl: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  saleOrShare: false,
  role: 'controller',
  cookies: [{ name: '_rp_uid', retention: '30 days' }],
  match: ['*://*.adyen.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Braintree: takes payments and detects fraud. */
export const braintree = {
  id: 'braintree',
  category: 'necessary',
  name: 'Braintree',
  provider: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'US',
  purpose: 'Takes payments and detects fraud.',
  policyUrl: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: [
    '*://js.braintreegateway.com/*',
    '*://*.braintreegateway.com/*',
    '*://*.braintree-api.com/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Auth0: signs people in and keeps them signed in. */
export const auth0 = {
  id: 'auth0',
  category: 'necessary',
  name: 'Auth0',
  provider: 'Okta, Inc.',
  country: 'US',
  purpose: 'Signs people in and keeps them signed in.',
  policyUrl: 'https://www.okta.com/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'auth0', retention: '3 days' },
    { name: 'auth0_compat', retention: '3 days' },
    { name: 'auth0-mf', retention: 'session' },
    { name: 'did', retention: '1 year' },
    { name: 'did_compat', retention: '1 year' },
    { name: '__txn_*', retention: 'session' },
  ],
  match: ['*://cdn.auth0.com/*', '*://*.auth0.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** hCaptcha: tells people from robots when a form is sent. */
export const hcaptcha = {
  id: 'hcaptcha',
  category: 'security',
  name: 'hCaptcha',
  provider: 'Intuition Machines, Inc.',
  country: 'US',
  purpose: 'Tells people from robots when a form is sent.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'hmt_id', retention: '30 days' },
    { name: '__cf_bm', retention: '30 minutes' },
  ],
  match: ['*://js.hcaptcha.com/*', '*://hcaptcha.com/*', '*://*.hcaptcha.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Cloudflare Turnstile: tells people from robots when a form is sent. */
export const cloudflareTurnstile = {
  id: 'cloudflare-turnstile',
  category: 'security',
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Tells people from robots when a form is sent.',
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'cf_clearance', retention: '30 minutes' }],
  match: ['*://challenges.cloudflare.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Friendly Captcha: tells people from robots when a form is sent. */
export const friendlyCaptcha = {
  id: 'friendly-captcha',
  category: 'security',
  name: 'Friendly Captcha',
  provider: 'Friendly Captcha GmbH',
  country: 'DE',
  purpose: 'Tells people from robots when a form is sent.',
  policyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://*.frcapi.com/*', '*://*.friendlycaptcha.com/*'],
  retention: '30 days',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** DataDome: keeps robots away from the site. */
export const dataDome = {
  id: 'datadome',
  category: 'security',
  name: 'DataDome',
  provider: 'DataDome SAS',
  country: 'FR',
  purpose: 'Keeps robots away from the site.',
  policyUrl: 'https://datadome.co/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'datadome', retention: '1 year' }],
  match: ['*://*.datadome.co/*', '*://*.captcha-delivery.com/*'],
  retention: '30 days',
  transfers: 'Standard contractual clauses for hosts outside the European Union',
} as const satisfies CatalogueService;

/** Cloudflare: delivers the site and keeps attacks and robots away. */
export const cloudflare = {
  id: 'cloudflare',
  category: 'necessary',
  name: 'Cloudflare',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  purpose: 'Delivers the site and keeps attacks and robots away.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '__cf_bm', retention: '30 minutes' },
    { name: '_cfuvid', retention: 'session' },
    { name: 'cf_clearance', retention: '30 minutes' },
    { name: '__cflb', retention: 'session' },
    { name: '__cfruid', retention: 'session' },
    { name: '__cfwaitingroom', retention: 'session' },
  ],
  match: [],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Akamai: delivers the site and keeps attacks and robots away. */
export const akamai = {
  id: 'akamai',
  category: 'necessary',
  name: 'Akamai',
  provider: 'Akamai Technologies, Inc.',
  country: 'US',
  purpose: 'Delivers the site and keeps attacks and robots away.',
  policyUrl: 'https://www.akamai.com/legal/privacy-statement',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ak_bmsc', retention: '2 hours' },
    { name: 'bm_sv', retention: '2 hours' },
    { name: '_abck', retention: '1 year' },
    { name: 'AKA_A2', retention: '1 hour' },
  ],
  match: [],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Imperva: delivers the site and keeps attacks and robots away. */
export const imperva = {
  id: 'imperva',
  category: 'necessary',
  name: 'Imperva',
  provider: 'Imperva, Inc.',
  country: 'US',
  purpose: 'Delivers the site and keeps attacks and robots away.',
  policyUrl: 'https://www.imperva.com/trust-center/privacy-statement/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'visid_incap_*', retention: '1 year' },
    { name: 'incap_ses_*', retention: 'session' },
    { name: 'nlbi_*', retention: 'session' },
  ],
  match: [],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
