// Tells Google's tags the decision, in the words of Consent Mode v2. Loads no tag and needs none:
// commands wait in the data layer. The words are the same in basic mode, where a gate holds the
// tags until a yes, and in advanced mode, where they run at once and send pings without cookies.

import type { Consent, ConsentModeOptions } from '../core/types.js';
import { fail, follow, isGranted, type Stop } from './follow.js';

export type { ConsentModeOptions };

interface Entry {
  readonly [position: number]: unknown;
  readonly event?: unknown;
}

const word = (isYes: boolean): string => (isYes ? 'granted' : 'denied');

/**
 * Tells Google's tags the defaults and, in the same task, a choice that is already known; then
 * every change.
 *
 * Defaults are left out where the head snippet has sent them, and where a tag has already fired:
 * there they would come too late, which is reported.
 */
export function consentMode(
  consent: Consent,
  {
    waitForUpdate = 500,
    redactAds = true,
    urlPassthrough = false,
    dataLayer = 'dataLayer',
    advertising = 'google-ads',
    analytics = 'google-analytics',
    functional = 'functional',
  }: ConsentModeOptions = {},
): Stop {
  const page = window as unknown as Record<string, unknown>;
  // Looked up each time: a tag manager may have replaced it.
  const layer = (): Entry[] => {
    page[dataLayer] ??= [];
    return page[dataLayer] as Entry[];
  };

  function gtag(..._command: readonly unknown[]): void {
    // biome-ignore lint/complexity/noArguments: Google's tags take an array for another kind of message.
    layer().push(arguments);
  }

  const say = (verb: string, ads: boolean, statistics: boolean, comfort: boolean, more?: object) =>
    gtag('consent', verb, {
      ad_storage: word(ads),
      ad_user_data: word(ads),
      ad_personalization: word(ads),
      analytics_storage: word(statistics),
      functionality_storage: word(comfort),
      personalization_storage: word(comfort),
      security_storage: 'granted',
      ...more,
    });

  /** Says whether a tag fired before any default was sent. */
  const sendDefaults = (): boolean => {
    const sent = layer();
    if (sent.some((entry) => entry[0] === 'consent' && entry[1] === 'default')) return false;
    if (page['google_tag_data'] || sent.some((entry) => entry.event || entry[0] === 'config')) {
      fail(consent, 'consentMode', 'was late: a tag had fired. Add the head snippet.');
      return true;
    }
    say('default', false, false, false, { wait_for_update: waitForUpdate });
    gtag('set', 'ads_data_redaction', redactAds);
    if (urlPassthrough) gtag('set', 'url_passthrough', true);
    return false;
  };

  return follow(
    consent,
    'consentMode',
    (state) => {
      const ads = isGranted(state, advertising, 'advertising');
      return [
        ads,
        isGranted(state, analytics, 'analytics'),
        isGranted(state, functional),
        state.status === 'decided',
        !ads && state.regime.startsWith('us'),
      ] as const;
    },
    ([ads, statistics, comfort, isDecided, isRestricted], before) => {
      const isLate = !before && sendDefaults();
      if (isRestricted || before?.[4]) {
        gtag('set', {
          restricted_data_processing: isRestricted,
          allow_google_signals: ads,
          allow_ad_personalization_signals: ads,
        });
      }
      // Last, because it lets waiting hits go. Silence in an opt-in place adds nothing to the defaults.
      if (before || isLate || isDecided || ads || statistics || comfort) {
        say('update', ads, statistics, comfort);
      }
    },
  );
}
