// Dutch.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Dutch. */
export const messages: Messages = {
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  choose: 'Kiezen',

  bannerTitle: 'Uw keuze over cookies',
  intro: 'Deze site gebruikt cookies en vergelijkbare technieken.',
  introNamed: '{controller} gebruikt cookies en vergelijkbare technieken.',
  purposes:
    'Sommige zijn noodzakelijk. Met uw toestemming gebruiken we ook andere, voor {purposes}.',
  thirdParties: {
    one: '[{count} dienst van een derde](list) kan gegevens ontvangen.',
    other: '[{count} diensten van derden](list) kunnen gegevens ontvangen.',
  },
  consequence: 'Als u weigert, werkt de site nog steeds; sommige functies kunnen ontbreken.',
  withdrawal: 'U kunt uw keuze op elk moment wijzigen of uw toestemming intrekken.',
  policy: '[Privacybeleid](policy)',
  forFunctional: 'het onthouden van uw voorkeuren',
  forAnalytics: 'het meten van hoe de site wordt gebruikt',
  forAdvertising: 'advertenties',
  forSecurity: 'bescherming tegen misbruik',
  forEmbeds: 'video’s, kaarten en andere ingesloten inhoud',
  series: '1, 2 en 3',
  withoutSale: 'Uw bezwaar tegen het verkopen en delen van persoonsgegevens blijft gelden.',

  noticeTitle: 'Cookies op deze site',
  noticePurposes: 'We gebruiken ze voor {purposes}.',
  noticeOptOut: 'U kunt nu of op elk moment bezwaar maken.',
  ok: 'OK',
  optOut: 'Bezwaar maken',

  conflictTitle: 'Uw browser vraagt ons uw bezwaar te volgen',
  conflictText:
    'U stond eerder het verkopen of delen van persoonsgegevens toe, maar uw browser stuurt nu een bezwaarsignaal. We volgen het signaal.',
  stayOptedOut: 'Bezwaar handhaven',
  allowAnyway: 'Toch toestaan',

  guardianTitle: 'Vraag het een ouder of voogd',
  guardianText:
    'We gebruiken alleen de cookies die deze site nodig heeft om te werken. Een ouder of voogd kan over andere beslissen.',
  continueNecessary: 'Doorgaan met alleen noodzakelijke cookies',

  settingsLink: 'Privacy-instellingen',
  choicesLink: 'Uw privacykeuzes',
  honored: 'Bezwaar gehonoreerd',
  overridden: 'Bezwaarsignaal niet toegepast: u stond verkopen en delen toe op {date}',
  saved: 'Uw keuze is opgeslagen.',
  notLoaded: 'Dit kon niet worden geladen. Probeer het opnieuw.',

  preferencesTitle: 'Privacy-instellingen',
  preferencesText:
    'Bepaal wat deze site mag gebruiken. Niets hieronder wordt zonder uw toestemming gebruikt, behalve wat altijd aanstaat.',
  preferencesOptOut: 'Bepaal wat deze site mag gebruiken en zet uit wat u niet wilt.',
  necessary: 'Noodzakelijk',
  necessaryText: 'Nodig voor de werking van de site, het inloggen en het onthouden van deze keuze.',
  functional: 'Voorkeuren',
  functionalText: 'Onthoudt instellingen zoals taal, regio en weergave.',
  analytics: 'Statistieken',
  analyticsText: 'Meet hoe de site wordt gebruikt, om die te verbeteren.',
  advertising: 'Advertenties',
  advertisingText: 'Toont advertenties en meet het effect ervan.',
  security: 'Bescherming tegen misbruik',
  securityText: 'Onderscheidt mensen van robots, bijvoorbeeld in formulieren.',
  embeds: 'Ingesloten inhoud',
  embedsText: 'Toont video’s, kaarten en berichten die van andere sites komen.',
  alwaysOn: 'Altijd aan',
  allowed: 'Toegestaan',
  notAllowed: 'Niet toegestaan',
  servicesCount: {
    one: '{count} dienst',
    other: '{count} diensten',
  },
  provider: 'Aanbieder',
  purpose: 'Doel',
  country: 'Land',
  cookies: 'Cookies en opslag',
  retention: 'Bewaartermijn',
  transfers: 'Doorgifte naar het buitenland',
  providerPolicy: 'Privacybeleid van de aanbieder',
  providerOptOut: 'Bezwaar maken bij de aanbieder',
  lockedOptOut: 'Uit, omdat u bezwaar hebt gemaakt. Wijzig dit onder [Uw privacykeuzes](choices).',
  lockedMinor: 'Uit vanwege uw leeftijd.',
  save: 'Keuzes opslaan',
  close: 'Sluiten',
  unsaved: 'Uw wijzigingen zijn nog niet opgeslagen.',
  discard: 'Wijzigingen verwerpen',
  reloadText: 'Diensten die al gestart zijn, stoppen wanneer de pagina opnieuw wordt geladen.',
  reload: 'Nu opnieuw laden',
  later: 'Later',
  receipt: 'Ontvangstbewijs downloaden',

  choicesText:
    'U kunt in één stap bezwaar maken tegen het verkopen en delen van uw persoonsgegevens, inclusief gerichte advertenties. U hebt geen account nodig.',
  optOutAll: 'Bezwaar maken tegen alle verkopen en delen',
  statusOptedOut: 'U hebt bezwaar gemaakt tegen verkopen en delen.',
  statusNotOptedOut: 'U hebt geen bezwaar gemaakt.',
  allowSaleConfirm: 'Bevestig dat we uw persoonsgegevens weer mogen verkopen of delen.',
  cancel: 'Annuleren',
  morePreferences: 'Alle privacy-instellingen',
  consentId: 'Uw toestemmings-ID',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  decidedAt: 'Laatst gewijzigd op {date}',
  contact: 'U kunt ons ook hier bereiken:',
  confirmTitle: 'Verkopen en delen toestaan?',
  confirmText:
    'Bevestig dat we uw persoonsgegevens mogen verkopen of delen, hoewel uw browser vraagt dat niet te doen.',
  allowSale: 'Verkopen en delen toestaan',
  optOutIcon: 'Pictogram voor bezwaar',

  recaptcha: 'Deze site wordt beschermd door reCAPTCHA.',
  recaptchaAllow: 'reCAPTCHA toestaan',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Inhoud van {name}',
  text: 'Bij het laden gaan gegevens zoals uw IP-adres naar {provider}.',
  once: 'Eenmalig laden',
  always: '{name} altijd toestaan',
  policy: 'Privacybeleid van {name}',
};
