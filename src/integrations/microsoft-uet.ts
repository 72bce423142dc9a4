// Microsoft's Universal Event Tracking, its consent mode: one type, `ad_storage`. Without a word
// from us it counts as granted outside Europe. https://learn.microsoft.com/advertising

import type { Consent } from '../core/types.js';
import { fail, follow, isGranted, type Stop } from './follow.js';
import { globalQueue } from './vendor.js';

/** Who decides. */
export interface MicrosoftUetOptions {
  /** Category or service. @default `microsoft-advertising`, else `advertising` */
  readonly advertising?: string;
}

/** Tells UET a denied default before its tag, then every answer. A tag that came first is reported. */
export function microsoftUet(
  consent: Consent,
  { advertising = 'microsoft-advertising' }: MicrosoftUetOptions = {},
): Stop {
  const say = (verb: string, granted: boolean): void => {
    globalQueue('uetq').push('consent', verb, { ad_storage: granted ? 'granted' : 'denied' });
  };
  return follow(
    consent,
    'microsoftUet',
    (state) => isGranted(state, advertising, 'advertising'),
    (granted, before) => {
      const isFirst = before === undefined;
      // Its tag replaces the list by an object of its own.
      const isLate = isFirst && !Array.isArray(globalQueue('uetq'));
      if (isLate) fail(consent, 'microsoftUet', 'was late: its tag had run. Put us above it.');
      else if (isFirst) say('default', false);
      if (!isFirst || isLate || granted) say('update', granted);
    },
  );
}
