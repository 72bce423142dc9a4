// Where each entry of the catalogue can be checked, and when it last was. Kept apart from the entries so
// that no visitor downloads it.

import type { ServiceId } from './catalogue.js';

/** Where to look an entry up. */
export interface Source {
  /** The page that whoever checks this entry next should open first. */
  readonly page: string;
  /** Day on which the entry was last gone through: `2026-11-24`. */
  readonly checked: string;
}

/** By id, in alphabetical order. A missing id does not compile. */
export const sources = {
  'ab-tasty': { page: 'https://docs.abtasty.com/', checked: '2026-11-24' },
  activecampaign: {
    page: 'https://www.activecampaign.com/legal/cookie-policy',
    checked: '2026-11-24',
  },
  'add-to-any': { page: 'https://www.addtoany.com/privacy', checked: '2026-11-24' },
  adform: {
    page: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
    checked: '2026-11-24',
  },
  'adobe-analytics': {
    page: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/cookies-analytics',
    checked: '2026-11-24',
  },
  'adobe-audience-manager': {
    page: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/cookies-am',
    checked: '2026-11-24',
  },
  'adobe-fonts': {
    page: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    checked: '2026-11-24',
  },
  'adobe-target': {
    page: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/cookies-target',
    checked: '2026-11-24',
  },
  adroll: { page: 'https://www.nextroll.com/privacy', checked: '2026-11-24' },
  adyen: {
    page: 'https://www.adyen.com/policies-and-disclaimer/cookie-policy',
    checked: '2026-11-24',
  },
  akamai: { page: 'https://techdocs.akamai.com/', checked: '2026-11-24' },
  'amazon-ads': { page: 'https://www.amazon.com/privacy', checked: '2026-11-24' },
  amplitude: {
    page: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    checked: '2026-11-24',
  },
  'application-insights': {
    page: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk',
    checked: '2026-11-24',
  },
  auth0: {
    page: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
    checked: '2026-11-24',
  },
  awin: { page: 'https://www.awin.com/gb/privacy', checked: '2026-11-24' },
  'baidu-analytics': { page: 'https://tongji.baidu.com/', checked: '2026-11-24' },
  bazaarvoice: { page: 'https://www.bazaarvoice.com/legal/cookie-policy/', checked: '2026-11-24' },
  bombora: { page: 'https://bombora.com/privacy/', checked: '2026-11-24' },
  braintree: {
    page: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
    checked: '2026-11-24',
  },
  braze: {
    page: 'https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage/',
    checked: '2026-11-24',
  },
  brevo: { page: 'https://www.brevo.com/legal/cookies/', checked: '2026-11-24' },
  calendly: { page: 'https://calendly.com/legal/cookie-notice', checked: '2026-11-24' },
  chartbeat: { page: 'https://chartbeat.com/privacy/', checked: '2026-11-24' },
  cj: { page: 'https://www.cj.com/legal/privacy-policy-services', checked: '2026-11-24' },
  cloudflare: {
    page: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    checked: '2026-11-24',
  },
  'cloudflare-turnstile': {
    page: 'https://developers.cloudflare.com/cloudflare-challenges/concepts/clearance/',
    checked: '2026-11-24',
  },
  'cloudflare-web-analytics': {
    page: 'https://developers.cloudflare.com/web-analytics/',
    checked: '2026-11-24',
  },
  codepen: { page: 'https://codepen.io/legal/privacy', checked: '2026-11-24' },
  comscore: { page: 'https://www.scorecardresearch.com/privacy.aspx', checked: '2026-11-24' },
  contentsquare: {
    page: 'https://docs.contentsquare.com/en/web/compliance/',
    checked: '2026-11-24',
  },
  'convert-experiences': {
    page: 'https://support.convert.com/hc/en-us/articles/204506339',
    checked: '2026-11-24',
  },
  'crazy-egg': { page: 'https://www.crazyegg.com/cookies', checked: '2026-11-24' },
  crisp: {
    page: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
    checked: '2026-11-24',
  },
  criteo: { page: 'https://www.criteo.com/privacy/', checked: '2026-11-24' },
  'customer-io': {
    page: 'https://docs.customer.io/integrations/data-in/connections/javascript/js-source-cookies',
    checked: '2026-11-24',
  },
  dailymotion: { page: 'https://legal.dailymotion.com/en/cookie-policy/', checked: '2026-11-24' },
  'datadog-rum': {
    page: 'https://docs.datadoghq.com/real_user_monitoring/browser/data_collected/',
    checked: '2026-11-24',
  },
  datadome: { page: 'https://docs.datadome.co/docs/cookie-session-storage', checked: '2026-11-24' },
  datawrapper: { page: 'https://www.datawrapper.de/privacy', checked: '2026-11-24' },
  disqus: {
    page: 'https://help.disqus.com/en/articles/1717155-use-of-cookies',
    checked: '2026-11-24',
  },
  drift: { page: 'https://www.salesloft.com/legal/privacy-notice', checked: '2026-11-24' },
  'dynamic-yield': {
    page: 'https://support.dynamicyield.com/hc/en-us/articles/360039888813',
    checked: '2026-11-24',
  },
  dynatrace: {
    page: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies',
    checked: '2026-11-24',
  },
  etracker: {
    page: 'https://www.etracker.com/en/docs/integration-setup-2/settings-accounts/cookies/',
    checked: '2026-11-24',
  },
  'facebook-embeds': {
    page: 'https://www.facebook.com/privacy/policies/cookies/',
    checked: '2026-11-24',
  },
  'facebook-login': {
    page: 'https://www.facebook.com/privacy/policies/cookies/',
    checked: '2026-11-24',
  },
  fathom: { page: 'https://usefathom.com/data', checked: '2026-11-24' },
  'font-awesome': { page: 'https://fontawesome.com/privacy', checked: '2026-11-24' },
  freshchat: { page: 'https://www.freshworks.com/cookie-policy/', checked: '2026-11-24' },
  'friendly-captcha': {
    page: 'https://friendlycaptcha.com/legal/privacy-end-users/',
    checked: '2026-11-24',
  },
  fullstory: {
    page: 'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    checked: '2026-11-24',
  },
  'google-ad-manager': {
    page: 'https://business.safety.google/adscookies/',
    checked: '2026-11-24',
  },
  'google-ads': { page: 'https://business.safety.google/adscookies/', checked: '2026-11-24' },
  'google-adsense': { page: 'https://business.safety.google/adscookies/', checked: '2026-11-24' },
  'google-analytics': { page: 'https://business.safety.google/adscookies/', checked: '2026-11-24' },
  'google-campaign-manager': {
    page: 'https://business.safety.google/adscookies/',
    checked: '2026-11-24',
  },
  'google-fonts': {
    page: 'https://developers.google.com/fonts/faq/privacy',
    checked: '2026-11-24',
  },
  'google-maps': {
    page: 'https://policies.google.com/technologies/cookies',
    checked: '2026-11-24',
  },
  'google-pay': { page: 'https://developers.google.com/pay/api/web', checked: '2026-11-24' },
  'google-programmable-search': {
    page: 'https://business.safety.google/adscookies/',
    checked: '2026-11-24',
  },
  'google-sign-in': {
    page: 'https://developers.google.com/identity/gsi/web',
    checked: '2026-11-24',
  },
  'google-tag-manager': {
    page: 'https://support.google.com/tagmanager/answer/9323295',
    checked: '2026-11-24',
  },
  'google-translate': {
    page: 'https://policies.google.com/technologies/cookies',
    checked: '2026-11-24',
  },
  hcaptcha: { page: 'https://www.hcaptcha.com/privacy', checked: '2026-11-24' },
  heap: {
    page: 'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
    checked: '2026-11-24',
  },
  hotjar: {
    page: 'https://help.hotjar.com/hc/en-us/articles/36819965075473',
    checked: '2026-11-24',
  },
  hubspot: {
    page: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    checked: '2026-11-24',
  },
  'impact-com': { page: 'https://impact.com/privacy-policy/', checked: '2026-11-24' },
  imperva: { page: 'https://docs.imperva.com/', checked: '2026-11-24' },
  'index-exchange': { page: 'https://www.indexexchange.com/privacy/', checked: '2026-11-24' },
  'instagram-embeds': {
    page: 'https://privacycenter.instagram.com/policies/cookies/',
    checked: '2026-11-24',
  },
  intercom: {
    page: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    checked: '2026-11-24',
  },
  'jetpack-stats': { page: 'https://jetpack.com/support/cookies/', checked: '2026-11-24' },
  'jw-player': { page: 'https://docs.jwplayer.com/', checked: '2026-11-24' },
  kameleoon: { page: 'https://developers.kameleoon.com/', checked: '2026-11-24' },
  klarna: { page: 'https://www.klarna.com/international/privacy-policy/', checked: '2026-11-24' },
  klaviyo: {
    page: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    checked: '2026-11-24',
  },
  launchdarkly: {
    page: 'https://docs.launchdarkly.com/sdk/client-side/javascript',
    checked: '2026-11-24',
  },
  leadfeeder: { page: 'https://help.leadfeeder.com/', checked: '2026-11-24' },
  leadinfo: { page: 'https://www.leadinfo.com/en/privacy/', checked: '2026-11-24' },
  'linkedin-embeds': {
    page: 'https://www.linkedin.com/legal/l/cookie-table',
    checked: '2026-11-24',
  },
  'linkedin-insight': {
    page: 'https://www.linkedin.com/legal/l/cookie-table',
    checked: '2026-11-24',
  },
  livechat: { page: 'https://www.livechat.com/legal/cookies-policy/', checked: '2026-11-24' },
  liveramp: { page: 'https://liveramp.com/privacy/service-privacy-policy/', checked: '2026-11-24' },
  logrocket: { page: 'https://docs.logrocket.com/reference/security', checked: '2026-11-24' },
  'lucky-orange': { page: 'https://help.luckyorange.com/', checked: '2026-11-24' },
  magnite: {
    page: 'https://www.magnite.com/legal/advertising-platform-cookie-policy/',
    checked: '2026-11-24',
  },
  mailchimp: { page: 'https://mailchimp.com/legal/cookies/', checked: '2026-11-24' },
  mapbox: { page: 'https://www.mapbox.com/legal/privacy', checked: '2026-11-24' },
  marketo: {
    page: 'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/web-personalization/getting-started/cookies',
    checked: '2026-11-24',
  },
  matomo: { page: 'https://matomo.org/faq/general/faq_146/', checked: '2026-11-24' },
  'meta-pixel': {
    page: 'https://www.facebook.com/privacy/policies/cookies/',
    checked: '2026-11-24',
  },
  'microsoft-advertising': {
    page: 'https://help.ads.microsoft.com/apex/index/3/en-us/53056',
    checked: '2026-11-24',
  },
  'microsoft-clarity': {
    page: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    checked: '2026-11-24',
  },
  mixpanel: { page: 'https://docs.mixpanel.com/docs/privacy/overview', checked: '2026-11-24' },
  mouseflow: {
    page: 'https://help.mouseflow.com/en/articles/4310818-tracking-with-cookies',
    checked: '2026-11-24',
  },
  'new-relic': {
    page: 'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/new-relic-cookies-used-browser/',
    checked: '2026-11-24',
  },
  olark: { page: 'https://www.olark.com/help/cookies/', checked: '2026-11-24' },
  openstreetmap: { page: 'https://osmfoundation.org/wiki/Privacy_Policy', checked: '2026-11-24' },
  openx: { page: 'https://www.openx.com/privacy-center/cookie-policy/', checked: '2026-11-24' },
  optimizely: {
    page: 'https://support.optimizely.com/hc/en-us/articles/4410289814029',
    checked: '2026-11-24',
  },
  optinmonster: { page: 'https://optinmonster.com/docs/', checked: '2026-11-24' },
  outbrain: {
    page: 'https://www.outbrain.com/trust-and-transparency/cookies/',
    checked: '2026-11-24',
  },
  pardot: {
    page: 'https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm',
    checked: '2026-11-24',
  },
  parsely: { page: 'https://docs.parse.ly/', checked: '2026-11-24' },
  partnerize: { page: 'https://partnerize.com/privacy-policy', checked: '2026-11-24' },
  paypal: { page: 'https://www.paypal.com/webapps/mpp/ua/cookie-full', checked: '2026-11-24' },
  'piano-analytics': {
    page: 'https://developers.atinternet-solutions.com/',
    checked: '2026-11-24',
  },
  'pinterest-embeds': { page: 'https://policy.pinterest.com/en/cookies', checked: '2026-11-24' },
  'pinterest-tag': { page: 'https://policy.pinterest.com/en/cookies', checked: '2026-11-24' },
  'piwik-pro': {
    page: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors/',
    checked: '2026-11-24',
  },
  plausible: { page: 'https://plausible.io/data-policy', checked: '2026-11-24' },
  posthog: { page: 'https://posthog.com/docs/libraries/js/persistence', checked: '2026-11-24' },
  pubmatic: { page: 'https://pubmatic.com/legal/platform-cookie-policy/', checked: '2026-11-24' },
  qualtrics: {
    page: 'https://www.qualtrics.com/support/website-app-feedback/common-use-cases/cookies-and-browser-storage/',
    checked: '2026-11-24',
  },
  quantcast: { page: 'https://www.quantcast.com/privacy/', checked: '2026-11-24' },
  'quora-pixel': { page: 'https://www.quora.com/about/cookies', checked: '2026-11-24' },
  'rakuten-advertising': {
    page: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
    checked: '2026-11-24',
  },
  recaptcha: { page: 'https://cloud.google.com/recaptcha/docs', checked: '2026-11-24' },
  'reddit-embeds': { page: 'https://www.reddit.com/policies/cookies', checked: '2026-11-24' },
  'reddit-pixel': { page: 'https://www.reddit.com/policies/cookies', checked: '2026-11-24' },
  'rtb-house': { page: 'https://www.rtbhouse.com/privacy-center', checked: '2026-11-24' },
  rudderstack: {
    page: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
    checked: '2026-11-24',
  },
  segment: {
    page: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
    checked: '2026-11-24',
  },
  sentry: { page: 'https://docs.sentry.io/security-legal-pii/', checked: '2026-11-24' },
  sharethis: { page: 'https://sharethis.com/privacy/', checked: '2026-11-24' },
  shopify: { page: 'https://www.shopify.com/legal/cookies', checked: '2026-11-24' },
  'shopify-analytics': { page: 'https://www.shopify.com/legal/cookies', checked: '2026-11-24' },
  'simple-analytics': {
    page: 'https://docs.simpleanalytics.com/what-we-collect',
    checked: '2026-11-24',
  },
  'six-sense': { page: 'https://6sense.com/privacy-policy/', checked: '2026-11-24' },
  smartlook: { page: 'https://help.smartlook.com/', checked: '2026-11-24' },
  'snap-pixel': { page: 'https://snap.com/privacy/cookie-information', checked: '2026-11-24' },
  soundcloud: { page: 'https://soundcloud.com/pages/cookies', checked: '2026-11-24' },
  spotify: { page: 'https://www.spotify.com/legal/cookies-policy/', checked: '2026-11-24' },
  stripe: { page: 'https://stripe.com/legal/cookies-policy', checked: '2026-11-24' },
  surveymonkey: {
    page: 'https://help.surveymonkey.com/en/policy/surveymonkey-cookies/',
    checked: '2026-11-24',
  },
  taboola: { page: 'https://www.taboola.com/policies/cookie-policy', checked: '2026-11-24' },
  'tawk-to': {
    page: 'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    checked: '2026-11-24',
  },
  teads: { page: 'https://privacy-policy.teads.com/', checked: '2026-11-24' },
  tealium: {
    page: 'https://docs.tealium.com/platforms/javascript/utag-main-cookie/',
    checked: '2026-11-24',
  },
  'the-trade-desk': { page: 'https://www.thetradedesk.com/us/privacy', checked: '2026-11-24' },
  tidio: { page: 'https://www.tidio.com/privacy-policy/', checked: '2026-11-24' },
  'tiktok-embeds': {
    page: 'https://www.tiktok.com/legal/page/global/cookie-policy/en',
    checked: '2026-11-24',
  },
  'tiktok-pixel': {
    page: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    checked: '2026-11-24',
  },
  tradedoubler: { page: 'https://www.tradedoubler.com/en/privacy-policy/', checked: '2026-11-24' },
  trustpilot: {
    page: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    checked: '2026-11-24',
  },
  twitch: { page: 'https://www.twitch.tv/p/legal/cookie-notice/', checked: '2026-11-24' },
  typeform: { page: 'https://www.typeform.com/privacy-policy/', checked: '2026-11-24' },
  umami: { page: 'https://umami.is/docs', checked: '2026-11-24' },
  userlike: { page: 'https://docs.userlike.com/', checked: '2026-11-24' },
  'vercel-analytics': {
    page: 'https://vercel.com/docs/analytics/privacy-policy',
    checked: '2026-11-24',
  },
  vimeo: { page: 'https://help.vimeo.com/hc/en-us/articles/26080940921361', checked: '2026-11-24' },
  vwo: { page: 'https://help.vwo.com/hc/en-us/articles/360020421833', checked: '2026-11-24' },
  wistia: {
    page: 'https://support.wistia.com/en/articles/5565892-wistia-and-your-privacy',
    checked: '2026-11-24',
  },
  'x-embeds': { page: 'https://help.x.com/en/rules-and-policies/x-cookies', checked: '2026-11-24' },
  'x-pixel': { page: 'https://help.x.com/en/rules-and-policies/x-cookies', checked: '2026-11-24' },
  xandr: { page: 'https://learn.microsoft.com/en-us/xandr/', checked: '2026-11-24' },
  'yahoo-ads': {
    page: 'https://legal.yahoo.com/ie/en/yahoo/privacy/cookies/index.html',
    checked: '2026-11-24',
  },
  'yandex-metrica': {
    page: 'https://yandex.com/support/metrica/general/cookie-usage.html',
    checked: '2026-11-24',
  },
  youtube: { page: 'https://policies.google.com/technologies/cookies', checked: '2026-11-24' },
  zendesk: {
    page: 'https://www.zendesk.com/company/agreements-and-terms/cookie-policy/',
    checked: '2026-11-24',
  },
  'zoho-salesiq': {
    page: 'https://www.zoho.com/salesiq/help/cookie-policy.html',
    checked: '2026-11-24',
  },
  zoominfo: { page: 'https://www.zoominfo.com/legal/cookie-policy', checked: '2026-11-24' },
} as const satisfies Readonly<Record<ServiceId, Source>>;
