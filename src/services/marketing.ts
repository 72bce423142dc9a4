// Mailing, lead and customer tools that follow visits.

import type { CatalogueService } from './types.js';

/** HubSpot: follows visits of contacts and matches them with forms and e-mails. */
export const hubspot = {
  id: 'hubspot',
  category: 'advertising',
  name: 'HubSpot',
  provider: 'HubSpot Ireland Limited',
  country: 'US',
  purpose: 'Follows visits of contacts and matches them with forms and e-mails.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '__hstc', retention: '6 months' },
    { name: 'hubspotutk', retention: '6 months' },
    { name: '__hssc', retention: '30 minutes' },
    { name: '__hssrc', retention: 'session' },
    { name: 'messagesUtk', retention: '6 months' },
    { name: '__hs_opt_out', retention: '6 months' },
    { name: '__hs_do_not_track', retention: '6 months' },
    { name: '__hs_initial_opt_in', retention: '7 days' },
  ],
  match: [
    '*://*.hs-scripts.com/*',
    '*://*.hs-analytics.net/*',
    '*://*.hs-banner.com/*',
    '*://*.hsforms.net/*',
    '*://*.hsforms.com/*',
    '*://*.hscollectedforms.net/*',
    '*://*.usemessages.com/*',
    '*://track.hubspot.com/*',
  ],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Adobe Marketo Engage: follows visits of contacts and matches them with forms and e-mails. */
export const marketo = {
  id: 'marketo',
  category: 'advertising',
  name: 'Adobe Marketo Engage',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'US',
  purpose: 'Follows visits of contacts and matches them with forms and e-mails.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  optOutUrl: 'https://www.adobe.com/privacy/opt-out.html',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: '_mkto_trk', retention: '2 years' }],
  match: ['*://munchkin.marketo.net/*', '*://*.mktoresp.com/*', '*://*.marketo.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Salesforce Account Engagement (Pardot): follows visits of contacts and matches them with forms and e-mails. */
export const pardot = {
  id: 'pardot',
  category: 'advertising',
  name: 'Salesforce Account Engagement (Pardot)',
  provider: 'SFDC Ireland Limited',
  country: 'US',
  purpose: 'Follows visits of contacts and matches them with forms and e-mails.',
  policyUrl: 'https://www.salesforce.com/company/privacy/full_privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'visitor_id*', retention: '1 year' },
    { name: 'pi_opt_in*', retention: '1 year' },
    { name: 'lpv*', retention: '30 minutes' },
  ],
  match: ['*://pi.pardot.com/*', '*://*.pardot.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Mailchimp: offers a newsletter and follows visits that come from it. */
export const mailchimp = {
  id: 'mailchimp',
  category: 'advertising',
  name: 'Mailchimp',
  provider: 'Intuit Inc.',
  country: 'US',
  purpose: 'Offers a newsletter and follows visits that come from it.',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'mc_landing_site', retention: '14 days' },
    { name: 'mc_cid', retention: '14 days' },
    { name: 'mc_eid', retention: '14 days' },
  ],
  match: ['*://chimpstatic.com/*', '*://*.list-manage.com/*', '*://downloads.mailchimp.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Klaviyo: offers a newsletter and follows visits of its readers. */
export const klaviyo = {
  id: 'klaviyo',
  category: 'advertising',
  name: 'Klaviyo',
  provider: 'Klaviyo, Inc.',
  country: 'US',
  purpose: 'Offers a newsletter and follows visits of its readers.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '__kla_id', retention: '2 years' },
    { name: 'klaviyoOnsite', store: 'local', retention: 'until deleted' },
    { name: '__kla_viewed', store: 'local', retention: 'until deleted' },
    { name: 'klaviyoPagesVisitCount', store: 'session', retention: 'session' },
  ],
  match: ['*://static.klaviyo.com/*', '*://*.klaviyo.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** ActiveCampaign: follows visits of contacts and matches them with e-mails. */
export const activeCampaign = {
  id: 'activecampaign',
  category: 'advertising',
  name: 'ActiveCampaign',
  provider: 'ActiveCampaign, LLC',
  country: 'US',
  purpose: 'Follows visits of contacts and matches them with e-mails.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'prism_*', retention: '30 days' },
    { name: 'ac_enable_tracking', retention: '30 days' },
  ],
  match: ['*://trackcmp.net/*', '*://*.app-us1.com/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Brevo: follows visits of contacts and matches them with e-mails. */
export const brevo = {
  id: 'brevo',
  category: 'advertising',
  name: 'Brevo',
  provider: 'Sendinblue SAS',
  country: 'FR',
  purpose: 'Follows visits of contacts and matches them with e-mails.',
  policyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'sib_cuid', retention: '6 months' }],
  match: [
    '*://sibautomation.com/*',
    '*://*.sibautomation.com/*',
    '*://cdn.brevo.com/*',
    '*://conversations-widget.brevo.com/*',
  ],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Customer.io: follows visits of contacts and matches them with e-mails. */
export const customerIo = {
  id: 'customer-io',
  category: 'advertising',
  name: 'Customer.io',
  provider: 'Peaberry Software, Inc.',
  country: 'US',
  purpose: 'Follows visits of contacts and matches them with e-mails.',
  policyUrl: 'https://customer.io/legal/privacy-policy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_cio', retention: '1 day' },
    { name: '_cioid', retention: '1 year' },
    { name: '_cioanonid', retention: '1 year' },
    { name: 'ajs_anonymous_id', retention: '1 year' },
    { name: 'ajs_user_id', retention: '1 year' },
  ],
  match: ['*://assets.customer.io/*', '*://track.customer.io/*', '*://cdp.customer.io/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Braze: follows visits of customers and sends them messages. */
export const braze = {
  id: 'braze',
  category: 'advertising',
  name: 'Braze',
  provider: 'Braze, Inc.',
  country: 'US',
  purpose: 'Follows visits of customers and sends them messages.',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ab.storage.userId.*', retention: '1 year' },
    { name: 'ab.storage.deviceId.*', retention: '1 year' },
    { name: 'ab.storage.sessionId.*', retention: '30 minutes' },
    { name: 'ab.storage.*', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://js.appboycdn.com/*', '*://*.braze.com/*', '*://*.braze.eu/*'],
  retention: 'As set by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Leadfeeder: finds out which companies visit the site. */
export const leadfeeder = {
  id: 'leadfeeder',
  category: 'advertising',
  name: 'Leadfeeder',
  provider: 'Liidio Oy',
  country: 'FI',
  purpose: 'Finds out which companies visit the site.',
  policyUrl: 'https://www.leadfeeder.com/privacy/',
  optOutUrl: 'https://yourdata.leadfeeder.com/',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: '_lfa', retention: '2 years' }],
  match: ['*://*.lfeeder.com/*', '*://lftracker.leadfeeder.com/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** Leadinfo: finds out which companies visit the site. */
export const leadinfo = {
  id: 'leadinfo',
  category: 'advertising',
  name: 'Leadinfo',
  provider: 'Leadinfo B.V.',
  country: 'NL',
  purpose: 'Finds out which companies visit the site.',
  policyUrl: 'https://www.leadinfo.com/en/privacy/',
  optOutUrl: 'https://www.leadinfo.com/en/opt-out/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_li_id*', retention: '1 year' },
    { name: '_li_ses*', retention: '1 year' },
  ],
  match: ['*://*.leadinfo.net/*'],
  retention: 'As set by the site',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;

/** OptinMonster: shows offers and newsletter forms at chosen moments. */
export const optinMonster = {
  id: 'optinmonster',
  category: 'advertising',
  name: 'OptinMonster',
  provider: 'Retyp, LLC',
  country: 'US',
  purpose: 'Shows offers and newsletter forms at chosen moments.',
  policyUrl: 'https://optinmonster.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: '_omappvp', retention: '11 years' },
    { name: '_omappvs', retention: '20 minutes' },
  ],
  match: ['*://*.omappapi.com/*', '*://*.opmnstr.com/*'],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
