// A page with every integration at once and a recorder in the place of every vendor.

/** Imports of the page's script. */
export const imports = `
import { amplitude } from './src/integrations/amplitude.js';
import { clarity } from './src/integrations/clarity.js';
import { consentMode } from './src/integrations/consent-mode.js';
import { countly } from './src/integrations/countly.js';
import { dataLayer } from './src/integrations/data-layer.js';
import { gpp } from './src/integrations/gpp/gpp.js';
import { hubspot } from './src/integrations/hubspot.js';
import { linkedin } from './src/integrations/linkedin.js';
import { matomo } from './src/integrations/matomo.js';
import { metaPixel } from './src/integrations/meta-pixel.js';
import { microsoftUet } from './src/integrations/microsoft-uet.js';
import { mixpanel } from './src/integrations/mixpanel.js';
import { pinterest } from './src/integrations/pinterest.js';
import { plausible } from './src/integrations/plausible.js';
import { posthog } from './src/integrations/posthog.js';
import { recaptcha } from './src/integrations/recaptcha.js';
import { reddit } from './src/integrations/reddit.js';
import { segment } from './src/integrations/segment.js';
import { shopify } from './src/integrations/shopify.js';
import { silenceGoogle } from './src/integrations/silence-google.js';
import { snap } from './src/integrations/snap.js';
import { tcf } from './src/integrations/tcf/tcf.js';
import { tiktok } from './src/integrations/tiktok.js';
import { umami } from './src/integrations/umami.js';
import { usp } from './src/integrations/usp.js';
import { x } from './src/integrations/x.js';
`;

const purposes = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [
    index + 1,
    { id: index + 1, name: `Purpose ${index}` },
  ]),
);

/** As short as the library accepts one. */
const vendorList = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 142,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-19T16:00:00Z',
  purposes,
  specialPurposes: {},
  features: {},
  specialFeatures: {},
  stacks: {},
  vendors: {
    2: {
      id: 2,
      name: 'Vendor',
      purposes: [1, 2],
      legIntPurposes: [],
      flexiblePurposes: [],
      specialPurposes: [],
      features: [],
      specialFeatures: [],
      policyUrl: 'https://vendor.example/',
    },
  },
};

/**
 * Puts the recorders in place; in the page, before our script or as a late one.
 *
 * `recorded` holds calls by vendor. A call that a vendor without a consent function would hear is made
 * by `window.probe`, which a test calls after every step.
 */
export const recorders = `
window.recorded ??= {};
(() => {
  const calls = (name) => (recorded[name] ??= []);
  const plain = (value) => JSON.parse(JSON.stringify(value));
  const callable = (name) => (...call) => { calls(name).push(plain(call)); };
  const methods = (name, ...names) => Object.fromEntries(names.map((method) => [method, (...call) => { calls(name).push(plain([method, ...call])); }]));
  window.fbq = callable('fbq');
  window.clarity = callable('clarity');
  window.ttq = methods('ttq', 'holdConsent', 'grantConsent', 'revokeConsent');
  window.posthog = methods('posthog', 'opt_in_capturing', 'opt_out_capturing');
  window.mixpanel = methods('mixpanel', 'opt_in_tracking', 'opt_out_tracking');
  window.amplitude = methods('amplitude', 'setOptOut');
  window.Countly = { features: ['events', 'views'], ...methods('countly', 'add_consent', 'remove_consent') };
  window.Shopify = { customerPrivacy: { setTrackingConsent: (answer) => { calls('shopify').push(plain(answer)); } } };
  for (const name of ['pintrk', 'snaptr', 'rdt', 'twq', 'lintrk']) window[name] = callable(name);
  const middleware = [];
  window.analytics = {
    addSourceMiddleware: (added) => { middleware.push(added); },
    reset: () => { calls('segment').push('reset'); },
    track: (payload) => { for (const step of middleware) step({ payload, next: (passed) => calls('segment').push(passed) }); },
  };
})();
`;

/** Starts everything, in the order in which a careful site would. */
export const start = `
const list = ${JSON.stringify(vendorList)};
if (query.has('tcf')) tcf(consent, { cmpId: 31, cmpVersion: 4, publisherCountry: 'PT', vendorList: list });
consentMode(consent);
dataLayer(consent, { dataLayer: 'eventLayer' });
gpp(consent);
usp(consent);
for (const each of [microsoftUet, clarity, metaPixel, tiktok, matomo, posthog, mixpanel, amplitude, countly, hubspot, shopify, pinterest, snap, reddit, x, segment, plausible, umami, recaptcha]) each(consent);
linkedin(consent, { partnerId: '42' });
silenceGoogle(consent, { ids: ['G-1'] });
const events = [];
__gpp('addEventListener', ({ eventName, data }) => events.push(eventName + ': ' + data));
const heardByTcf = [];
if (query.has('tcf')) __tcfapi('addEventListener', 2, (answer) => heardByTcf.push([answer.gdprApplies, answer.eventStatus, Object.keys(answer.purpose?.consents ?? {}).filter((id) => answer.purpose.consents[id]).join(), answer.vendor?.consents?.[2] === true]));
const marks = { 'ga-disable-G-1': [], plausible_ignore: [], 'umami.disabled': [], partner: [], usp: [], saleOptOut: [], form: [] };
/** Does what a page and its visitors do between two answers, and notes what the vendors are left with. */
window.probe = (step) => {
  for (const name of ['pintrk', 'snaptr', 'rdt', 'twq', 'lintrk']) window[name]?.(step);
  window.analytics?.track?.(step);
  marks['ga-disable-G-1'].push(window['ga-disable-G-1']);
  for (const key of ['plausible_ignore', 'umami.disabled']) marks[key].push(localStorage.getItem(key));
  marks.partner.push(window._linkedin_partner_id ?? null);
  __uspapi('getUSPData', 1, ({ uspString }) => marks.usp.push(uspString));
  __gpp('getField', (value) => marks.saleOptOut.push(value), 'usca.SaleOptOut');
  marks.form.push(document.querySelector('[data-consentry-form]').dataset.consentryForm + (document.querySelector('form').hidden ? ', form hidden' : ''));
};
window.recording = () => JSON.parse(JSON.stringify({
  ...window.recorded,
  consentMode: (window.dataLayer ?? []).map((entry) => [...entry]),
  dataLayer: window.eventLayer ?? [],
  uetq: window.uetq ?? [],
  matomo: window._paq ?? [],
  hubspot: window._hsp ?? [],
  hubspotTracking: window._hsq ?? [],
  gpp: events,
  tcf: heardByTcf,
  ...marks,
}));
`;
