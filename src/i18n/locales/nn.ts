// Norwegian Nynorsk.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Norwegian Nynorsk. */
export const messages: Messages = {
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  choose: 'Vel',

  bannerTitle: 'Valet ditt om informasjonskapslar',
  intro: 'Denne nettstaden bruker informasjonskapslar (cookies) og liknande teknologi.',
  introNamed: '{controller} bruker informasjonskapslar (cookies) og liknande teknologi.',
  purposes: 'Nokre er nødvendige. Med samtykket ditt bruker vi òg andre til {purposes}.',
  thirdParties: {
    one: '[{count} teneste frå ein tredjepart](list) kan ta imot opplysningar.',
    other: '[{count} tenester frå tredjepartar](list) kan ta imot opplysningar.',
  },
  consequence: 'Om du avviser, verkar nettstaden likevel; nokre funksjonar kan mangle.',
  withdrawal: 'Du kan når som helst endre valet ditt eller trekkje samtykket tilbake.',
  policy: '[Personvernerklæring](policy)',
  forFunctional: 'lagring av innstillingane dine',
  forAnalytics: 'måling av korleis nettstaden blir brukt',
  forAdvertising: 'annonsering',
  forSecurity: 'vern mot misbruk',
  forEmbeds: 'videoar, kart og anna innebygd innhald',
  series: '1, 2 og 3',
  withoutSale: 'Reservasjonen din mot sal og deling av personopplysningar gjeld framleis.',

  noticeTitle: 'Informasjonskapslar på denne nettstaden',
  noticePurposes: 'Vi bruker dei til {purposes}.',
  noticeOptOut: 'Du kan reservere deg no eller når som helst.',
  ok: 'OK',
  optOut: 'Reserver meg',

  conflictTitle: 'Nettlesaren din bed oss om å følgje reservasjonen din',
  conflictText:
    'Du har tidlegare tillate sal eller deling av personopplysningar, men no sender nettlesaren din eit reservasjonssignal. Vi følgjer signalet.',
  stayOptedOut: 'Behald reservasjonen',
  allowAnyway: 'Tillat likevel',

  guardianTitle: 'Spør ein forelder eller føresett',
  guardianText:
    'Vi bruker berre dei informasjonskapslane nettstaden treng for å verke. Ein forelder eller føresett kan bestemme over andre.',
  continueNecessary: 'Hald fram med berre nødvendige informasjonskapslar',

  settingsLink: 'Personverninnstillingar',
  choicesLink: 'Personvernvala dine',
  honored: 'Reservasjonen er følgd',
  overridden: 'Reservasjonssignalet er ikkje brukt: du tillét sal og deling {date}',
  saved: 'Valet ditt er lagra.',
  notLoaded: 'Dette kunne ikkje lastast inn. Prøv igjen.',

  preferencesTitle: 'Personverninnstillingar',
  preferencesText:
    'Bestem kva nettstaden får bruke. Ingenting nedanfor blir brukt utan løyvet ditt, bortsett frå det som alltid er på.',
  preferencesOptOut: 'Bestem kva nettstaden får bruke, og slå av det du ikkje vil ha.',
  necessary: 'Nødvendige',
  necessaryText: 'Trengst for at nettstaden skal verke, for innlogging og for å hugse dette valet.',
  functional: 'Innstillingar',
  functionalText: 'Hugsar til dømes språk, region og vising.',
  analytics: 'Statistikk',
  analyticsText: 'Måler korleis nettstaden blir brukt, slik at han kan bli betre.',
  advertising: 'Annonsering',
  advertisingText: 'Viser annonsar og måler verknaden av dei.',
  security: 'Vern mot misbruk',
  securityText: 'Skil menneske frå robotar, til dømes i skjema.',
  embeds: 'Innebygd innhald',
  embedsText: 'Viser videoar, kart og innlegg som kjem frå andre nettstader.',
  alwaysOn: 'Alltid på',
  allowed: 'Tillate',
  notAllowed: 'Ikkje tillate',
  servicesCount: {
    one: '{count} teneste',
    other: '{count} tenester',
  },
  provider: 'Leverandør',
  purpose: 'Føremål',
  country: 'Land',
  cookies: 'Informasjonskapslar og lagring',
  retention: 'Lagringstid',
  transfers: 'Overføring til utlandet',
  providerPolicy: 'Personvernerklæringa til leverandøren',
  providerOptOut: 'Reserver deg hos leverandøren',
  lockedOptOut: 'Av, fordi du har reservert deg. Endre dette under [Personvernvala dine](choices).',
  lockedMinor: 'Av på grunn av alderen din.',
  save: 'Lagre val',
  close: 'Lukk',
  unsaved: 'Endringane dine er ikkje lagra enno.',
  discard: 'Forkast endringar',
  reloadText: 'Tenester som alt har starta, stoppar når sida blir lasta inn på nytt.',
  reload: 'Last inn på nytt no',
  later: 'Seinare',
  receipt: 'Last ned kvittering',

  choicesText:
    'Du kan reservere deg mot sal og deling av personopplysningane dine, inkludert målretta annonsering, i eitt steg. Du treng ingen konto.',
  optOutAll: 'Reserver meg mot alt sal og all deling',
  statusOptedOut: 'Du har reservert deg mot sal og deling.',
  statusNotOptedOut: 'Du har ikkje reservert deg.',
  allowSaleConfirm: 'Stadfest at vi igjen får selje eller dele personopplysningane dine.',
  cancel: 'Avbryt',
  morePreferences: 'Alle personverninnstillingar',
  consentId: 'Samtykke-ID-en din',
  copy: 'Kopier',
  copied: 'Kopiert',
  decidedAt: 'Sist endra {date}',
  contact: 'Du kan òg nå oss her:',
  confirmTitle: 'Tillate sal og deling?',
  confirmText:
    'Stadfest at vi får selje eller dele personopplysningane dine sjølv om nettlesaren din bed oss om å la vere.',
  allowSale: 'Tillat sal og deling',
  optOutIcon: 'Ikon for reservasjon',

  recaptcha: 'Denne nettstaden er verna av reCAPTCHA.',
  recaptchaAllow: 'Tillat reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Innhald frå {name}',
  text: 'Når det blir lasta inn, blir data som IP-adressa di sende til {provider}.',
  once: 'Last inn éin gong',
  always: 'Tillat alltid {name}',
  policy: 'Personvernerklæringa til {name}',
};
