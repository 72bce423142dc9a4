// Norwegian Bokmål.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Norwegian Bokmål. */
export const messages: Messages = {
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  choose: 'Velg',

  bannerTitle: 'Ditt valg om informasjonskapsler',
  intro: 'Dette nettstedet bruker informasjonskapsler (cookies) og lignende teknologi.',
  introNamed: '{controller} bruker informasjonskapsler (cookies) og lignende teknologi.',
  purposes: 'Noen er nødvendige. Med ditt samtykke bruker vi også andre til {purposes}.',
  thirdParties: {
    one: '[{count} tjeneste fra en tredjepart](list) kan motta opplysninger.',
    other: '[{count} tjenester fra tredjeparter](list) kan motta opplysninger.',
  },
  consequence: 'Hvis du avviser, virker nettstedet likevel; enkelte funksjoner kan mangle.',
  withdrawal: 'Du kan når som helst endre valget ditt eller trekke samtykket tilbake.',
  policy: '[Personvernerklæring](policy)',
  forFunctional: 'lagring av innstillingene dine',
  forAnalytics: 'måling av hvordan nettstedet brukes',
  forAdvertising: 'annonsering',
  forSecurity: 'beskyttelse mot misbruk',
  forEmbeds: 'videoer, kart og annet innebygd innhold',
  series: '1, 2 og 3',
  withoutSale: 'Din reservasjon mot salg og deling av personopplysninger gjelder fortsatt.',

  noticeTitle: 'Informasjonskapsler på dette nettstedet',
  noticePurposes: 'Vi bruker dem til {purposes}.',
  noticeOptOut: 'Du kan reservere deg nå eller når som helst.',
  ok: 'OK',
  optOut: 'Reserver meg',

  conflictTitle: 'Nettleseren din ber oss om å følge reservasjonen din',
  conflictText:
    'Du har tidligere tillatt salg eller deling av personopplysninger, men nå sender nettleseren din et reservasjonssignal. Vi følger signalet.',
  stayOptedOut: 'Behold reservasjonen',
  allowAnyway: 'Tillat likevel',

  guardianTitle: 'Spør en forelder eller foresatt',
  guardianText:
    'Vi bruker bare de informasjonskapslene nettstedet trenger for å virke. En forelder eller foresatt kan bestemme over andre.',
  continueNecessary: 'Fortsett med bare nødvendige informasjonskapsler',

  settingsLink: 'Personverninnstillinger',
  choicesLink: 'Dine personvernvalg',
  honored: 'Reservasjonen er fulgt',
  overridden: 'Reservasjonssignalet er ikke brukt: du tillot salg og deling {date}',
  saved: 'Valget ditt er lagret.',
  notLoaded: 'Dette kunne ikke lastes inn. Prøv igjen.',

  preferencesTitle: 'Personverninnstillinger',
  preferencesText:
    'Bestem hva nettstedet får bruke. Ingenting nedenfor brukes uten din tillatelse, bortsett fra det som alltid er på.',
  preferencesOptOut: 'Bestem hva nettstedet får bruke, og slå av det du ikke vil ha.',
  necessary: 'Nødvendige',
  necessaryText: 'Trengs for at nettstedet skal virke, for innlogging og for å huske dette valget.',
  functional: 'Innstillinger',
  functionalText: 'Husker for eksempel språk, region og visning.',
  analytics: 'Statistikk',
  analyticsText: 'Måler hvordan nettstedet brukes, slik at det kan forbedres.',
  advertising: 'Annonsering',
  advertisingText: 'Viser annonser og måler virkningen av dem.',
  security: 'Beskyttelse mot misbruk',
  securityText: 'Skiller mennesker fra roboter, for eksempel i skjemaer.',
  embeds: 'Innebygd innhold',
  embedsText: 'Viser videoer, kart og innlegg som kommer fra andre nettsteder.',
  alwaysOn: 'Alltid på',
  allowed: 'Tillatt',
  notAllowed: 'Ikke tillatt',
  servicesCount: {
    one: '{count} tjeneste',
    other: '{count} tjenester',
  },
  provider: 'Leverandør',
  purpose: 'Formål',
  country: 'Land',
  cookies: 'Informasjonskapsler og lagring',
  retention: 'Lagringstid',
  transfers: 'Overføring til utlandet',
  providerPolicy: 'Leverandørens personvernerklæring',
  providerOptOut: 'Reserver deg hos leverandøren',
  lockedOptOut: 'Av, fordi du har reservert deg. Endre dette under [Dine personvernvalg](choices).',
  lockedMinor: 'Av på grunn av alderen din.',
  save: 'Lagre valg',
  close: 'Lukk',
  unsaved: 'Endringene dine er ikke lagret ennå.',
  discard: 'Forkast endringer',
  reloadText: 'Tjenester som allerede har startet, stopper når siden lastes inn på nytt.',
  reload: 'Last inn på nytt nå',
  later: 'Senere',
  receipt: 'Last ned kvittering',

  choicesText:
    'Du kan reservere deg mot salg og deling av personopplysningene dine, inkludert målrettet annonsering, i ett steg. Du trenger ingen konto.',
  optOutAll: 'Reserver meg mot alt salg og all deling',
  statusOptedOut: 'Du har reservert deg mot salg og deling.',
  statusNotOptedOut: 'Du har ikke reservert deg.',
  allowSaleConfirm: 'Bekreft at vi igjen får selge eller dele personopplysningene dine.',
  cancel: 'Avbryt',
  morePreferences: 'Alle personverninnstillinger',
  consentId: 'Din samtykke-ID',
  copy: 'Kopier',
  copied: 'Kopiert',
  decidedAt: 'Sist endret {date}',
  contact: 'Du kan også nå oss her:',
  confirmTitle: 'Tillate salg og deling?',
  confirmText:
    'Bekreft at vi får selge eller dele personopplysningene dine selv om nettleseren din ber oss om å la være.',
  allowSale: 'Tillat salg og deling',
  optOutIcon: 'Ikon for reservasjon',

  recaptcha: 'Dette nettstedet er beskyttet av reCAPTCHA.',
  recaptchaAllow: 'Tillat reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Innhold fra {name}',
  text: 'Når det lastes inn, sendes data som IP-adressen din til {provider}.',
  once: 'Last inn én gang',
  always: 'Tillat alltid {name}',
  policy: 'Personvernerklæringen til {name}',
};
