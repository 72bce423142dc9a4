// English, first layer. The language of last resort, key by key; so it travels with the interface itself.

import type { FirstMessages } from '../messages.js';

/** The English texts of the first layer. */
export const first: FirstMessages = {
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',

  bannerTitle: 'Your choice about cookies',
  intro: 'This site uses cookies and similar technologies.',
  introNamed: '{controller} uses cookies and similar technologies.',
  purposes: 'Some are necessary. With your consent we also use others for {purposes}.',
  thirdParties: {
    one: '[{count} third-party service](list) may receive data.',
    other: '[{count} third-party services](list) may receive data.',
  },
  consequence: 'If you refuse, the site still works; some features may be missing.',
  withdrawal: 'You can change or withdraw your choice at any time.',
  policy: '[Privacy policy](policy)',
  forFunctional: 'remembering your preferences',
  forAnalytics: 'measuring how the site is used',
  forAdvertising: 'advertising',
  forSecurity: 'protection against abuse',
  forEmbeds: 'videos, maps and other embedded content',
  series: '1, 2, and 3|1 and 2',
  withoutSale: 'Your opt-out of the sale and sharing of personal data stays in force.',

  noticeTitle: 'Cookies on this site',
  noticePurposes: 'We use them for {purposes}.',
  noticeOptOut: 'You can opt out now or at any time.',
  ok: 'OK',
  optOut: 'Opt out',

  conflictTitle: 'Your browser asks us to opt you out',
  conflictText:
    'You allowed the sale or sharing of personal data before, but your browser now sends an opt-out signal. We follow the signal.',
  stayOptedOut: 'Stay opted out',
  allowAnyway: 'Allow anyway',

  guardianTitle: 'Ask a parent or guardian',
  guardianText:
    'We use only the cookies that this site needs to work. Your parent or guardian can decide about others.',
  continueNecessary: 'Continue with necessary only',

  settingsLink: 'Privacy settings',
  choicesLink: 'Your Privacy Choices',
  honored: 'Opt-Out Request Honored',
  overridden: 'Opt-out signal not applied: you allowed sale and sharing on {date}',
  saved: 'Your choice is saved.',
  notLoaded: 'This could not be loaded. Please try again.',
};
