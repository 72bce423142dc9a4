// German.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in German. */
export const messages: Messages = {
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  choose: 'Auswählen',

  bannerTitle: 'Ihre Entscheidung über Cookies',
  intro: 'Diese Website verwendet Cookies und ähnliche Techniken.',
  introNamed: '{controller} verwendet Cookies und ähnliche Techniken.',
  purposes:
    'Einige sind notwendig. Mit Ihrer Einwilligung verwenden wir weitere, und zwar für {purposes}.',
  thirdParties: {
    one: '[{count} Dienst eines Dritten](list) kann Daten erhalten.',
    other: '[{count} Dienste von Dritten](list) können Daten erhalten.',
  },
  consequence:
    'Auch wenn Sie ablehnen, funktioniert die Website; einzelne Funktionen können fehlen.',
  withdrawal: 'Sie können Ihre Entscheidung jederzeit ändern oder Ihre Einwilligung widerrufen.',
  policy: '[Datenschutzerklärung](policy)',
  forFunctional: 'das Merken Ihrer Einstellungen',
  forAnalytics: 'die Nutzungsmessung',
  forAdvertising: 'Werbung',
  forSecurity: 'den Schutz vor Missbrauch',
  forEmbeds: 'Videos, Karten und andere eingebettete Inhalte',
  series: '1, 2 und 3',
  withoutSale:
    'Ihr Widerspruch gegen den Verkauf und die Weitergabe personenbezogener Daten gilt weiter.',

  noticeTitle: 'Cookies auf dieser Website',
  noticePurposes: 'Wir verwenden sie für {purposes}.',
  noticeOptOut: 'Sie können jetzt oder jederzeit später widersprechen.',
  ok: 'OK',
  optOut: 'Widersprechen',

  conflictTitle: 'Ihr Browser verlangt, dass wir Ihren Widerspruch beachten',
  conflictText:
    'Sie hatten dem Verkauf oder der Weitergabe personenbezogener Daten zugestimmt. Ihr Browser sendet jetzt aber ein Widerspruchssignal. Wir folgen dem Signal.',
  stayOptedOut: 'Beim Widerspruch bleiben',
  allowAnyway: 'Trotzdem erlauben',

  guardianTitle: 'Bitte Eltern oder Erziehungsberechtigte fragen',
  guardianText:
    'Wir verwenden nur die Cookies, die diese Website zum Funktionieren braucht. Über andere können Eltern oder Erziehungsberechtigte entscheiden.',
  continueNecessary: 'Nur notwendige Cookies verwenden',

  settingsLink: 'Datenschutz-Einstellungen',
  choicesLink: 'Ihre Datenschutz-Wahlmöglichkeiten',
  honored: 'Widerspruch beachtet',
  overridden:
    'Widerspruchssignal nicht angewendet: Sie haben Verkauf und Weitergabe am {date} erlaubt',
  saved: 'Ihre Entscheidung ist gespeichert.',
  notLoaded: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',

  preferencesTitle: 'Datenschutz-Einstellungen',
  preferencesText:
    'Entscheiden Sie, was diese Website verwenden darf. Nichts davon wird ohne Ihre Erlaubnis verwendet, außer dem, was immer aktiv ist.',
  preferencesOptOut:
    'Entscheiden Sie, was diese Website verwenden darf, und schalten Sie aus, was Sie nicht möchten.',
  necessary: 'Notwendig',
  necessaryText:
    'Nötig für den Betrieb der Website, für die Anmeldung und das Merken dieser Entscheidung.',
  functional: 'Einstellungen',
  functionalText: 'Merkt sich zum Beispiel Sprache, Region und Darstellung.',
  analytics: 'Statistik',
  analyticsText: 'Misst, wie die Website genutzt wird, um sie zu verbessern.',
  advertising: 'Werbung',
  advertisingText: 'Zeigt Werbung und misst ihre Wirkung.',
  security: 'Schutz vor Missbrauch',
  securityText: 'Unterscheidet Menschen von Robotern, zum Beispiel in Formularen.',
  embeds: 'Eingebettete Inhalte',
  embedsText: 'Zeigt Videos, Karten und Beiträge, die von anderen Websites kommen.',
  alwaysOn: 'Immer aktiv',
  allowed: 'Erlaubt',
  notAllowed: 'Nicht erlaubt',
  servicesCount: {
    one: '{count} Dienst',
    other: '{count} Dienste',
  },
  provider: 'Anbieter',
  purpose: 'Zweck',
  country: 'Land',
  cookies: 'Cookies und Speicher',
  retention: 'Speicherdauer',
  transfers: 'Übermittlung ins Ausland',
  providerPolicy: 'Datenschutzerklärung des Anbieters',
  providerOptOut: 'Beim Anbieter widersprechen',
  lockedOptOut:
    'Aus, weil Sie widersprochen haben. Das ändern Sie unter [Ihre Datenschutz-Wahlmöglichkeiten](choices).',
  lockedMinor: 'Aus wegen Ihres Alters.',
  save: 'Auswahl speichern',
  close: 'Schließen',
  unsaved: 'Ihre Änderungen sind noch nicht gespeichert.',
  discard: 'Änderungen verwerfen',
  reloadText: 'Bereits gestartete Dienste enden, wenn die Seite neu geladen wird.',
  reload: 'Jetzt neu laden',
  later: 'Später',
  receipt: 'Beleg herunterladen',

  choicesText:
    'Sie können dem Verkauf und der Weitergabe Ihrer personenbezogenen Daten einschließlich gezielter Werbung in einem Schritt widersprechen. Dafür brauchen Sie kein Konto.',
  optOutAll: 'Jedem Verkauf und jeder Weitergabe widersprechen',
  statusOptedOut: 'Sie haben dem Verkauf und der Weitergabe widersprochen.',
  statusNotOptedOut: 'Sie haben nicht widersprochen.',
  allowSaleConfirm:
    'Bitte bestätigen Sie, dass wir Ihre personenbezogenen Daten wieder verkaufen oder weitergeben dürfen.',
  cancel: 'Abbrechen',
  morePreferences: 'Alle Datenschutz-Einstellungen',
  consentId: 'Ihre Einwilligungs-ID',
  copy: 'Kopieren',
  copied: 'Kopiert',
  decidedAt: 'Zuletzt geändert am {date}',
  contact: 'Sie erreichen uns auch hier:',
  confirmTitle: 'Verkauf und Weitergabe erlauben?',
  confirmText:
    'Bitte bestätigen Sie, dass wir Ihre personenbezogenen Daten verkaufen oder weitergeben dürfen, obwohl Ihr Browser das Gegenteil verlangt.',
  allowSale: 'Verkauf und Weitergabe erlauben',
  optOutIcon: 'Symbol für den Widerspruch',

  recaptcha: 'Diese Website ist durch reCAPTCHA geschützt.',
  recaptchaAllow: 'reCAPTCHA erlauben',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Inhalt von {name}',
  text: 'Beim Laden werden Daten wie Ihre IP-Adresse an {provider} übertragen.',
  once: 'Einmal laden',
  always: '{name} immer erlauben',
  policy: 'Datenschutzerklärung von {name}',
};
