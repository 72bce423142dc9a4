// English, second layer. Travels with the file of the dialogs.

import type { SecondMessages } from '../messages.js';

/** The English texts of what opens after a click. */
export const second: SecondMessages = {
  preferencesTitle: 'Privacy settings',
  preferencesText:
    'Decide what this site may use. Nothing below is used without your permission, except what is always on.',
  preferencesOptOut: 'Decide what this site may use, and switch off what you do not want.',
  necessary: 'Necessary',
  necessaryText: 'Needed for the site to work, for sign-in and remembering this choice.',
  functional: 'Preferences',
  functionalText: 'Remembers settings such as language, region and layout.',
  analytics: 'Analytics',
  analyticsText: 'Measures how the site is used, so that it can be improved.',
  advertising: 'Advertising',
  advertisingText: 'Shows advertising and measures its effect.',
  security: 'Protection against abuse',
  securityText: 'Tells people from robots, for example in forms.',
  embeds: 'Embedded content',
  embedsText: 'Shows videos, maps and posts that come from other sites.',
  alwaysOn: 'Always on',
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  servicesCount: { one: '{count} service', other: '{count} services' },
  provider: 'Provider',
  purpose: 'Purpose',
  country: 'Country',
  cookies: 'Cookies and storage',
  retention: 'Kept for',
  transfers: 'Transfers abroad',
  providerPolicy: 'Privacy policy of the provider',
  providerOptOut: 'Opt out at the provider',
  lockedOptOut: 'Off, because you opted out. Change this under [Your Privacy Choices](choices).',
  lockedMinor: 'Off, because of your age.',
  save: 'Save choices',
  close: 'Close',
  unsaved: 'Your changes are not saved.',
  discard: 'Discard changes',
  reloadText: 'Services that already started stop when the page reloads.',
  reload: 'Reload now',
  later: 'Later',
  receipt: 'Download a receipt',

  choicesText:
    'Opt out of the sale and sharing of your personal data, including targeted advertising, in one step. You need no account.',
  optOutAll: 'Opt out of all sale and sharing',
  statusOptedOut: 'You are opted out of sale and sharing.',
  statusNotOptedOut: 'You are not opted out.',
  allowSaleConfirm: 'Please confirm that we may sell or share your personal data again.',
  cancel: 'Cancel',
  morePreferences: 'All privacy settings',
  consentId: 'Your consent ID',
  copy: 'Copy',
  copied: 'Copied',
  decidedAt: 'Last changed on {date}',
  contact: 'You can also reach us here:',
  confirmTitle: 'Allow sale and sharing?',
  confirmText:
    'Please confirm that we may sell or share your personal data although your browser asks us not to.',
  allowSale: 'Allow sale and sharing',
  optOutIcon: 'Opt-out icon',

  recaptcha:
    'This site is protected by reCAPTCHA and the [Privacy Policy](privacy) and [Terms of Service](terms) of Google apply.',
  recaptchaAllow: 'Allow reCAPTCHA',
};
