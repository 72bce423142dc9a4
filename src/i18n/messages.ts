// Every text the interface shows, by key. Translations are checked against this type.
// `{name}` is filled in; `[text](target)` becomes a link. Nothing is ever read as HTML.

/** A text that depends on a number, by the plural categories of its language. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The texts of the first layer. */
export interface FirstMessages {
  /** Use the language's usual phrase: people and their tools look for it. */
  readonly acceptAll: string;
  readonly rejectAll: string;
  /** Opens the preferences. */
  readonly choose: string;

  readonly bannerTitle: string;
  readonly intro: string;
  /** `{controller}` is the company that runs the site. */
  readonly introNamed: string;
  /** `{purposes}` is a list of the `for…` texts. */
  readonly purposes: string;
  /** `(list)` opens the list of all services. */
  readonly thirdParties: Plural;
  readonly consequence: string;
  readonly withdrawal: string;
  /** `(policy)` leads to the privacy policy. */
  readonly policy: string;
  readonly forFunctional: string;
  readonly forAnalytics: string;
  readonly forAdvertising: string;
  readonly forSecurity: string;
  readonly forEmbeds: string;
  /**
   * A list of three and, where it is joined otherwise, of two: `1, 2, and 3|1 and 2`. Or `Intl`, where
   * it depends on what is listed. As text, since a browser takes some 10 ms to load its own rules,
   * before the banner can be drawn.
   */
  readonly series: string;
  /** Shown where the visitor's opt-out limits what the banner may ask. */
  readonly withoutSale: string;

  readonly noticeTitle: string;
  readonly noticePurposes: string;
  readonly noticeOptOut: string;
  readonly ok: string;
  readonly optOut: string;

  readonly conflictTitle: string;
  readonly conflictText: string;
  readonly stayOptedOut: string;
  readonly allowAnyway: string;

  readonly guardianTitle: string;
  readonly guardianText: string;
  readonly continueNecessary: string;

  readonly settingsLink: string;
  /** In English these words are set by law: 11 CCR 7015(b). */
  readonly choicesLink: string;
  /** In English these words are those of 11 CCR 7025(c)(6). */
  readonly honored: string;
  /** `{date}` is when the visitor allowed it. */
  readonly overridden: string;
  readonly saved: string;
  readonly notLoaded: string;
}

/** The texts of what opens after a click. */
export interface SecondMessages {
  readonly preferencesTitle: string;
  readonly preferencesText: string;
  /** Where things run until the visitor objects. */
  readonly preferencesOptOut: string;
  readonly necessary: string;
  readonly necessaryText: string;
  readonly functional: string;
  readonly functionalText: string;
  readonly analytics: string;
  readonly analyticsText: string;
  readonly advertising: string;
  readonly advertisingText: string;
  readonly security: string;
  readonly securityText: string;
  readonly embeds: string;
  readonly embedsText: string;
  readonly alwaysOn: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly servicesCount: Plural;
  readonly provider: string;
  readonly purpose: string;
  readonly country: string;
  readonly cookies: string;
  readonly retention: string;
  readonly transfers: string;
  readonly providerPolicy: string;
  readonly providerOptOut: string;
  /** `(choices)` opens "Your Privacy Choices". */
  readonly lockedOptOut: string;
  readonly lockedMinor: string;
  readonly save: string;
  readonly close: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly reloadText: string;
  readonly reload: string;
  readonly later: string;
  /** Offers the proof of what was decided as a file. */
  readonly receipt: string;

  readonly choicesText: string;
  readonly optOutAll: string;
  readonly statusOptedOut: string;
  readonly statusNotOptedOut: string;
  readonly allowSaleConfirm: string;
  readonly cancel: string;
  readonly morePreferences: string;
  readonly consentId: string;
  readonly copy: string;
  readonly copied: string;
  /** `{date}` is when. */
  readonly decidedAt: string;
  readonly contact: string;

  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly allowSale: string;
  readonly optOutIcon: string;

  /** Said beside a form once reCAPTCHA may protect it. The link to the site's policy stands behind it. */
  readonly recaptcha: string;
  readonly recaptchaAllow: string;
}

/** The texts of one language. */
export interface Messages extends FirstMessages, SecondMessages {}

/** The name of a text. */
export type MessageKey = keyof Messages;

/** What a file of `locales/` gives. */
export interface Locale {
  /** By key, or in the order of English, as the built files hold them. */
  readonly messages: Messages | readonly (string | Plural)[];
  /** The release that a list belongs to: in another one the same place may hold another text. */
  readonly version?: string;
}
