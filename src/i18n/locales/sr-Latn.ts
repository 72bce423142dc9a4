// Serbian, in Cyrillic script.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Serbian, in Cyrillic script. */
export const messages: Messages = {
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Izaberi',

  bannerTitle: 'Vaš izbor o kolačićima',
  intro: 'Ovaj sajt koristi kolačiće i slične tehnologije.',
  introNamed: '{controller} koristi kolačiće i slične tehnologije.',
  purposes: 'Neki su neophodni. Uz vaš pristanak koristimo i druge u ove svrhe: {purposes}.',
  thirdParties: {
    one: '[{count} usluga treće strane](list) može da primi podatke.',
    few: '[{count} usluge trećih strana](list) mogu da prime podatke.',
    other: '[{count} usluga trećih strana](list) može da primi podatke.',
  },
  consequence: 'Ako odbijete, sajt i dalje radi; neke funkcije mogu da nedostaju.',
  withdrawal: 'Svoj izbor možete u svakom trenutku da promenite ili da opozovete pristanak.',
  policy: '[Politika privatnosti](policy)',
  forFunctional: 'pamćenje vaših podešavanja',
  forAnalytics: 'merenje korišćenja sajta',
  forAdvertising: 'oglašavanje',
  forSecurity: 'zaštita od zloupotrebe',
  forEmbeds: 'video-snimci, mape i drugi ugrađeni sadržaj',
  series: '1, 2 i 3',
  withoutSale: 'Vaš prigovor na prodaju i deljenje podataka o ličnosti i dalje važi.',

  noticeTitle: 'Kolačići na ovom sajtu',
  noticePurposes: 'Koristimo ih u ove svrhe: {purposes}.',
  noticeOptOut: 'Prigovor možete da izjavite sada ili u svakom trenutku.',
  ok: 'U redu',
  optOut: 'Izjavi prigovor',

  conflictTitle: 'Vaš pregledač traži da poštujemo vaš prigovor',
  conflictText:
    'Ranije ste dozvolili prodaju ili deljenje podataka o ličnosti, ali vaš pregledač sada šalje signal prigovora. Poštujemo signal.',
  stayOptedOut: 'Zadrži prigovor',
  allowAnyway: 'Ipak dozvoli',

  guardianTitle: 'Pitajte roditelja ili staratelja',
  guardianText:
    'Koristimo samo kolačiće koji su sajtu potrebni da bi radio. O drugima može da odluči roditelj ili staratelj.',
  continueNecessary: 'Nastavi samo sa neophodnim',

  settingsLink: 'Podešavanja privatnosti',
  choicesLink: 'Vaši izbori o privatnosti',
  honored: 'Prigovor je uvažen',
  overridden: 'Signal prigovora nije primenjen: prodaju i deljenje ste dozvolili {date}',
  saved: 'Vaš izbor je sačuvan.',
  notLoaded: 'Učitavanje nije uspelo. Pokušajte ponovo.',

  preferencesTitle: 'Podešavanja privatnosti',
  preferencesText:
    'Odlučite šta ovaj sajt sme da koristi. Ništa od navedenog ne koristi se bez vaše dozvole, osim onoga što je uvek uključeno.',
  preferencesOptOut: 'Odlučite šta ovaj sajt sme da koristi i isključite ono što ne želite.',
  necessary: 'Neophodni',
  necessaryText: 'Potrebni su za rad sajta, za prijavljivanje i za pamćenje ovog izbora.',
  functional: 'Podešavanja',
  functionalText: 'Pamti podešavanja kao što su jezik, region i izgled.',
  analytics: 'Statistika',
  analyticsText: 'Meri kako se sajt koristi da bi mogao da se poboljša.',
  advertising: 'Oglašavanje',
  advertisingText: 'Prikazuje oglase i meri njihov učinak.',
  security: 'Zaštita od zloupotrebe',
  securityText: 'Razlikuje ljude od robota, na primer u obrascima.',
  embeds: 'Ugrađeni sadržaj',
  embedsText: 'Prikazuje video-snimke, mape i objave sa drugih sajtova.',
  alwaysOn: 'Uvek uključeno',
  allowed: 'Dozvoljeno',
  notAllowed: 'Nije dozvoljeno',
  servicesCount: {
    one: '{count} usluga',
    few: '{count} usluge',
    other: '{count} usluga',
  },
  provider: 'Pružalac',
  purpose: 'Svrha',
  country: 'Država',
  cookies: 'Kolačići i skladište',
  retention: 'Rok čuvanja',
  transfers: 'Prenos u inostranstvo',
  providerPolicy: 'Politika privatnosti pružaoca',
  providerOptOut: 'Izjavi prigovor kod pružaoca',
  lockedOptOut:
    'Isključeno zbog vašeg prigovora. To možete da promenite pod [Vaši izbori o privatnosti](choices).',
  lockedMinor: 'Isključeno zbog vašeg uzrasta.',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  unsaved: 'Vaše izmene još nisu sačuvane.',
  discard: 'Odbaci izmene',
  reloadText: 'Usluge koje su već pokrenute zaustavljaju se pri ponovnom učitavanju stranice.',
  reload: 'Ponovo učitaj sada',
  later: 'Kasnije',
  receipt: 'Preuzmi potvrdu',

  choicesText:
    'U jednom koraku možete da izjavite prigovor na prodaju i deljenje svojih podataka o ličnosti, uključujući ciljano oglašavanje. Nalog nije potreban.',
  optOutAll: 'Izjavi prigovor na svaku prodaju i deljenje',
  statusOptedOut: 'Izjavili ste prigovor na prodaju i deljenje.',
  statusNotOptedOut: 'Niste izjavili prigovor.',
  allowSaleConfirm: 'Potvrdite da smemo ponovo da prodajemo ili delimo vaše podatke o ličnosti.',
  cancel: 'Otkaži',
  morePreferences: 'Sva podešavanja privatnosti',
  consentId: 'Identifikator vašeg pristanka',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  decidedAt: 'Poslednja izmena: {date}',
  contact: 'Možete nam se obratiti i ovde:',
  confirmTitle: 'Dozvoliti prodaju i deljenje?',
  confirmText:
    'Potvrdite da smemo da prodajemo ili delimo vaše podatke o ličnosti iako vaš pregledač traži da to ne činimo.',
  allowSale: 'Dozvoli prodaju i deljenje',
  optOutIcon: 'Ikona prigovora',

  recaptcha: 'Ovaj sajt štiti reCAPTCHA.',
  recaptchaAllow: 'Dozvoli reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Ugrađeni sadržaj: {name}',
  text: 'Učitavanjem se pružaocu {provider} šalju podaci kao što je vaša IP adresa.',
  once: 'Učitaj jednom',
  always: 'Uvek dozvoli {name}',
  policy: 'Politika privatnosti: {name}',
};
