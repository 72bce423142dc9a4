// Compares cookies and lifetimes with the Open Cookie Database, where its file lies beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/services/catalogue.js';
import type { CatalogueService } from '../../../src/services/types.js';

const file =
  process.env['OPEN_COOKIE_DATABASE'] ??
  join(import.meta.dirname, '../../../../shared/data/open-cookie-database.csv');
const present = existsSync(file);

/** What the database calls our tools. It does not list the others. */
const platforms: Readonly<Record<string, readonly string[]>> = {
  'ab-tasty': ['ABTasty'],
  activecampaign: ['Active Campaign'],
  adform: ['Adform'],
  'adobe-analytics': ['Adobe Analytics', 'Adobe Audience Manager'],
  'adobe-audience-manager': ['Adobe Audience Manager'],
  'adobe-target': ['Adobe Audience Manager'],
  adyen: ['Adyen'],
  akamai: ['Akamai', 'Akamai Botmanager'],
  'amazon-ads': ['Amazon'],
  amplitude: ['Amplitude'],
  'application-insights': ['Microsoft Azure App Insights'],
  auth0: ['Auth0'],
  awin: ['Awin'],
  'baidu-analytics': ['Baidu'],
  bazaarvoice: ['Bazaar Voice'],
  bombora: ['Bombora'],
  braze: ['Braze'],
  chartbeat: ['Chartbeat'],
  cloudflare: ['Cloudflare', 'CloudFlare'],
  'cloudflare-turnstile': ['Cloudflare'],
  codepen: ['Codepen', 'Cloudflare'],
  comscore: ['ComScore', 'comScore'],
  contentsquare: ['ContentSquare'],
  'convert-experiences': ['Convert Insights'],
  'crazy-egg': ['Crazy Egg'],
  crisp: ['Crisp'],
  'customer-io': ['Customer.io'],
  datadome: ['Datadome'],
  disqus: ['Disqus'],
  drift: ['Drift'],
  'dynamic-yield': ['Dynamic Yield'],
  dynatrace: ['Dynatrace'],
  'facebook-embeds': ['Facebook'],
  'facebook-login': ['Facebook', 'Instagram'],
  fathom: ['Fathom Analytics'],
  'google-ad-manager': ['Google AdSense', 'DoubleClick/Google Marketing'],
  'google-ads': ['Google Ads', 'Google', 'DoubleClick/Google Marketing'],
  'google-adsense': ['Google AdSense', 'DoubleClick/Google Marketing'],
  'google-analytics': ['Google Analytics'],
  'google-campaign-manager': ['Google', 'DoubleClick/Google Marketing'],
  'google-maps': ['Google Maps', 'Google'],
  'google-programmable-search': ['Google AdSense', 'Google'],
  'google-tag-manager': ['Google Tag Manager'],
  hcaptcha: ['Cloudflare'],
  heap: ['Heap Analytics', 'ContentSquare'],
  hotjar: ['Hotjar'],
  hubspot: ['Hubspot', 'HubSpot'],
  imperva: ['Imperva'],
  'index-exchange': ['Casale Media'],
  'instagram-embeds': ['Instagram'],
  intercom: ['Intercom'],
  'jetpack-stats': ['WooCommerce / Jetpack'],
  klaviyo: ['Klaviyo'],
  leadfeeder: ['Leadfeeder'],
  leadinfo: ['Leadinfo'],
  'linkedin-embeds': ['LinkedIn'],
  'linkedin-insight': ['LinkedIn'],
  livechat: ['Livechat', 'LiveChat'],
  'lucky-orange': ['Lucky Orange'],
  magnite: ['Magnite'],
  mailchimp: ['Mailchimp'],
  marketo: ['Marketo', 'OneTrust'],
  matomo: ['Matomo'],
  'meta-pixel': ['Facebook'],
  'microsoft-advertising': ['Bing / Microsoft'],
  'microsoft-clarity': ['Microsoft', 'Bing / Microsoft'],
  mixpanel: ['Mixpanel'],
  openx: ['openx.net'],
  optimizely: ['Optimizely'],
  optinmonster: ['Optinmonster'],
  outbrain: ['Outbrain'],
  pardot: ['Salesforce'],
  parsely: ['Parse.ly'],
  partnerize: ['Partnerize'],
  paypal: ['PayPal'],
  'piano-analytics': ['Piano', 'AT Internet'],
  'pinterest-embeds': ['Pinterest'],
  'pinterest-tag': ['Pinterest'],
  'piwik-pro': ['Piwik'],
  plausible: ['Plausible Analytics'],
  pubmatic: ['PubMatic'],
  qualtrics: ['Qualtrics'],
  quantcast: ['Quantcast'],
  recaptcha: ['Google reCAPTCHA'],
  'reddit-embeds': ['Reddit'],
  'reddit-pixel': ['Reddit'],
  'rtb-house': ['CreativeCDN'],
  rudderstack: ['Rudderstack'],
  sharethis: ['ShareThis'],
  shopify: ['Shopify'],
  'shopify-analytics': ['Shopify'],
  'snap-pixel': ['Snapchat'],
  spotify: ['Spotify'],
  stripe: ['Stripe'],
  surveymonkey: ['SurveyMonkey'],
  taboola: ['Taboola'],
  'tawk-to': ['Tawk.to', 'Tawk.to Chat'],
  teads: ['Teads'],
  'the-trade-desk': ['The Tradedesk'],
  'tiktok-embeds': ['TikTok'],
  'tiktok-pixel': ['TikTok'],
  trustpilot: ['Trustpilot'],
  twitch: ['Twitch'],
  typeform: ['Typeform'],
  umami: ['Umami'],
  vimeo: ['Vimeo', 'Cloudflare'],
  vwo: ['Visual Website Optimizer'],
  wistia: ['Wistia'],
  'x-embeds': ['X'],
  'x-pixel': ['X'],
  xandr: ['Xandr'],
  'yahoo-ads': ['Yahoo'],
  'yandex-metrica': ['Yandex.Metrica'],
  youtube: ['Youtube'],
  zendesk: ['Zendesk'],
  'zoho-salesiq': ['ZOHO'],
};

const provider = "The provider's own pages say otherwise, or are newer.";
const script = "What the tool's script or server asks the browser for today.";
const storage = 'A key of local or session storage, which the database rarely lists.';
const spelling = 'The database spells the name differently.';
const columns = 'The database has the lifetime in the column of the controller.';

/** Where we say something else than the database, and why. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'adobe-target': { mboxEdgeCluster: script },
  akamai: { ak_bmsc: script, bm_sv: script, _abck: script },
  amplitude: { 'AMP_*': storage },
  'application-insights': { ai_session: script },
  auth0: { auth0: provider, auth0_compat: provider, did: provider, did_compat: provider },
  awin: { '_aw_m_*': provider, '_aw_sn_*': provider, AwinChannelCookie: columns, lantern: columns },
  bazaarvoice: { BVBRANDID: script, BVBRANDSID: script },
  braze: {
    'ab.storage.userId.*': script,
    'ab.storage.deviceId.*': script,
    'ab.storage.sessionId.*': script,
    'ab.storage.*': storage,
  },
  chartbeat: { '_chartbeat*': script, '_cb*': script },
  cloudflare: { __cf_bm: provider, cf_clearance: provider },
  'cloudflare-turnstile': { cf_clearance: provider },
  codepen: { __cf_bm: provider },
  contentsquare: { _cs_s: script },
  'convert-experiences': { _conv_s: script },
  'customer-io': { ajs_anonymous_id: script, ajs_user_id: script },
  datadome: { datadome: spelling },
  disqus: { disqus_unique: script, __jid: script },
  drift: { driftt_aid: script },
  'dynamic-yield': { _dyid: script },
  'facebook-login': { 'fbsr_*': script },
  'google-ad-manager': { __gads: provider, __eoi: provider, IDE: provider, test_cookie: provider },
  'google-ads': { IDE: provider, test_cookie: provider },
  'google-adsense': { __gads: provider, __eoi: provider, IDE: provider, test_cookie: provider },
  'google-campaign-manager': { IDE: provider, test_cookie: provider },
  'google-maps': { NID: provider },
  'google-programmable-search': { NID: provider },
  hcaptcha: { hmt_id: script, __cf_bm: script },
  heap: {
    '_hp2_id.*': provider,
    '_hp2_ses_props.*': provider,
    '_hp2_props.*': provider,
    '_hp5_let.*': provider,
  },
  hotjar: {
    _hjHasCachedUserAttributes: provider,
    _hjUserAttributesHash: provider,
    _hjUserAttributes: storage,
  },
  hubspot: {
    __hstc: provider,
    hubspotutk: provider,
    messagesUtk: provider,
    __hs_opt_out: provider,
    __hs_do_not_track: provider,
  },
  'index-exchange': { CMID: script, CMPS: script, CMPRO: script },
  klaviyo: { klaviyoOnsite: storage, __kla_viewed: storage, klaviyoPagesVisitCount: storage },
  'linkedin-embeds': { li_gc: provider },
  'linkedin-insight': { UserMatchHistory: provider, li_gc: provider },
  matomo: { '_pk_cvar*': provider, 'mtm_consent*': provider, 'mtm_cookie_consent*': provider },
  'meta-pixel': { _fbp: provider, _fbc: provider },
  'microsoft-advertising': {
    _uetsid: provider,
    _uetvid: provider,
    _uetmsclkid: provider,
    MUID: provider,
    _uetsid_exp: storage,
    _uetvid_exp: storage,
  },
  'microsoft-clarity': { _clsk: provider, MUID: provider, MR: provider },
  mixpanel: { 'mp_*': storage, '__mpq_*': storage, '__mpus*': storage, 'mixpanel*': storage },
  optimizely: { optimizelyDomainTestCookie: script, 'optimizely_data$*': storage },
  optinmonster: { _omappvp: script, _omappvs: script },
  pardot: { 'lpv*': script },
  'piano-analytics': { pa_privacy: script },
  'pinterest-embeds': { _pinterest_sess: script, _pin_unauth: script },
  'pinterest-tag': { _pin_unauth: script, _pinterest_ct_ua: script },
  pubmatic: { 'KRTBCOOKIE_*': script },
  quantcast: { __qca: script },
  recaptcha: { 'rc::a': storage, 'rc::b': storage, 'rc::c': storage, 'rc::f': storage },
  'reddit-pixel': { _rdt_cid: script },
  rudderstack: {
    rl_anonymous_id: script,
    rl_user_id: script,
    rl_trait: script,
    rl_group_id: script,
    rl_group_trait: script,
    rl_session: script,
    rl_page_init_referrer: script,
  },
  shopify: { cart: spelling, secure_customer_sig: spelling, keep_alive: script },
  'shopify-analytics': {
    _shopify_y: script,
    _shopify_s: script,
    _y: script,
    _s: script,
    _orig_referrer: script,
    _landing_page: script,
    _shopify_sa_t: script,
  },
  'snap-pixel': { _scid: script, u_sclid: storage, u_scsid: storage },
  spotify: { sp_t: script },
  stripe: { m: script },
  taboola: { 'taboola global:*': storage },
  'tawk-to': { 'twk_uuid_*': script, twk_idm_key: script },
  'tiktok-embeds': { tt_csrf_token: script },
  'tiktok-pixel': {
    'ttcsid*': provider,
    tt_sessionId: storage,
    tt_appInfo: storage,
    tt_pixel_session_index: storage,
  },
  vimeo: {
    vuid: provider,
    player: spelling,
    flags: provider,
    player_clearance: provider,
    __cf_bm: provider,
    cf_clearance: provider,
  },
  vwo: {
    _vwo_uuid: script,
    _vis_opt_test_cookie: script,
    _vwo_sn: script,
    _vwo_ds: script,
    _vwo_referrer: script,
  },
  wistia: {
    wistia: storage,
    'wistia-video-progress-*': storage,
    loglevel: storage,
    __distillery: spelling,
    muxData: script,
  },
  'yandex-metrica': { '_ym_*': storage },
  youtube: {
    PREF: provider,
    'yt-remote-device-id': storage,
    'yt-remote-connected-devices': storage,
    'yt-player-*': storage,
  },
  'zoho-salesiq': { siqlsdb: storage },
};

interface Row {
  readonly platform: string;
  readonly name: string;
  readonly lifetime: string;
  readonly anyEnding: boolean;
}

describe.skipIf(!present)(
  `against the Open Cookie Database${present ? '' : `: none at ${file}`}`,
  () => {
    const rows = present ? parse(readFileSync(file, 'utf8')) : [];

    test('the file is read', () => {
      expect(rows.length).toBeGreaterThan(2000);
      const _ga = rows.find(
        ({ platform, name }) => platform === 'Google Analytics' && name === '_ga',
      );
      expect(_ga).toEqual({
        platform: 'Google Analytics',
        name: '_ga',
        lifetime: '2 years',
        anyEnding: false,
      });
    });

    test('every platform named here is in it', () => {
      const known = new Set(rows.map(({ platform }) => platform));
      for (const name of Object.values(platforms).flat()) expect(known.has(name), name).toBe(true);
    });

    test('names and lifetimes agree except where a reason is given', () => {
      const found: Record<string, string[]> = {};
      for (const service of Object.values(catalogue) as readonly CatalogueService[]) {
        const names = platforms[service.id];
        if (!names) continue;
        const listed = rows.filter(({ platform }) => names.includes(platform));
        const different = service.cookies.filter((cookie) => !agrees(cookie, listed));
        if (different.length > 0)
          found[service.id] = [...new Set(different.map(({ name }) => name))];
      }
      // Compared as a whole, so that a reason for a difference that is gone fails as well.
      expect(found).toEqual(
        Object.fromEntries(
          Object.entries(differences).map(([id, names]) => [id, Object.keys(names)]),
        ),
      );
    });
  },
);

function agrees(cookie: { name: string; retention: string }, rows: readonly Row[]): boolean {
  const name = cookie.name.replace(/\*$/, '');
  return rows.some(
    (row) =>
      (row.name === name || (row.anyEnding && name.startsWith(row.name))) &&
      sameLifetime(row.lifetime, cookie.retention),
  );
}

/** Within four in a hundred: a month has no fixed number of days. */
function sameLifetime(one: string, other: string): boolean {
  const [a, b] = [days(one), days(other)];
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return Math.abs(a - b) <= 0.04 * Math.max(a, b);
}

function days(text: string): number | string {
  const plain = text.trim().toLowerCase();
  if (/^(session|end of session|seesion)/.test(plain)) return 'session';
  if (/^(forever|persistent|no expiration)/.test(plain)) return 'until deleted';
  const [, amount, unit] = /^(\d+) ?(second|minute|hour|day|week|month|year)s?\b/.exec(plain) ?? [];
  const length = {
    second: 1 / 86400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 365 / 12,
    year: 365,
  };
  return unit ? Number(amount) * length[unit as keyof typeof length] : plain;
}

/** Comma-separated, quotes doubled inside quotes; the file has no line breaks within fields. */
function parse(text: string): readonly Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'),
      );
      const [, platform = '', , name = '', , , lifetime = '', , , ending = ''] = cells;
      return {
        platform,
        name: name.trim().replace(/\*$/, ''),
        lifetime,
        anyEnding: ending === '1',
      };
    });
}
