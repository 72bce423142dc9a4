// Writes the lines that stand in the head above every Google tag: they keep the defaults denied
// until our script arrives, and when it never does.

import type { ConsentModeOptions } from './consent-mode.js';

/** What can be said before our script arrives. */
export interface SnippetOptions
  extends Pick<ConsentModeOptions, 'waitForUpdate' | 'redactAds' | 'urlPassthrough' | 'dataLayer'> {
  /**
   * ISO 3166 codes of places where silence counts as yes: `['US']`. Tags there run before an
   * earlier opt-out is known, for as long as our script takes; Global Privacy Control is obeyed.
   * @default none: denied everywhere
   */
  readonly grantedIn?: readonly string[];
}

/** Names without `_storage`, which is put behind each again. */
const STORAGE = ['ad', 'analytics', 'functionality', 'personalization', 'security'];
const TYPES = ['ad_user_data', 'ad_personalization', ...STORAGE.map((type) => `${type}_storage`)];

/**
 * Gives the script that belongs into the head above the tag manager: under 400 bytes.
 *
 * Give it a nonce or its hash where a content security policy asks for one.
 */
export function consentModeSnippet(options: SnippetOptions = {}): string {
  const { grantedIn = [], waitForUpdate = 500, redactAds = true, urlPassthrough } = options;
  const layer = `window[${literal(options.dataLayer ?? 'dataLayer')}]`;
  const values = TYPES.map((type) => `${type}:${type === 'security_storage' ? `'granted'` : 'v'}`);
  return [
    `${layer}=${layer}||[];function gtag(){${layer}.push(arguments)}`,
    `(f=>{`,
    // The most specific region wins, whatever the order; regions come first by Google's advice.
    grantedIn.length > 0 &&
      `navigator.globalPrivacyControl||f('granted',{region:${literal(grantedIn)}});`,
    `f('denied')})`,
    `((v,m)=>gtag('consent','default',{${values},wait_for_update:${Number(waitForUpdate)},...m}));`,
    redactAds && `gtag('set','ads_data_redaction',true);`,
    urlPassthrough && `gtag('set','url_passthrough',true);`,
  ]
    .filter(Boolean)
    .join('');
}

/** As a literal that cannot end the script element it stands in. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
