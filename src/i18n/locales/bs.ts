// Bosnian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Bosnian. */
export const messages: Messages = {
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',

  bannerTitle: 'Vaš izbor o kolačićima',
  intro: 'Ova stranica koristi kolačiće i slične tehnologije.',
  introNamed: '{controller} koristi kolačiće i slične tehnologije.',
  purposes: 'Neki su neophodni. Uz vašu saglasnost koristimo i druge u ove svrhe: {purposes}.',
  thirdParties: {
    one: '[{count} usluga treće strane](list) može primiti podatke.',
    few: '[{count} usluge trećih strana](list) mogu primiti podatke.',
    other: '[{count} usluga trećih strana](list) može primiti podatke.',
  },
  consequence: 'Ako odbijete, stranica i dalje radi; neke funkcije mogu nedostajati.',
  withdrawal: 'Svoj izbor možete u svakom trenutku promijeniti ili povući saglasnost.',
  policy: '[Politika privatnosti](policy)',
  forFunctional: 'pamćenje vaših postavki',
  forAnalytics: 'mjerenje korištenja stranice',
  forAdvertising: 'oglašavanje',
  forSecurity: 'zaštita od zloupotrebe',
  forEmbeds: 'videosnimci, mape i drugi ugrađeni sadržaj',
  series: '1, 2 i 3',
  withoutSale: 'Vaš prigovor na prodaju i dijeljenje ličnih podataka i dalje važi.',

  noticeTitle: 'Kolačići na ovoj stranici',
  noticePurposes: 'Koristimo ih u ove svrhe: {purposes}.',
  noticeOptOut: 'Prigovor možete uložiti sada ili u svakom trenutku.',
  ok: 'U redu',
  optOut: 'Uloži prigovor',

  conflictTitle: 'Vaš preglednik traži da poštujemo vaš prigovor',
  conflictText:
    'Ranije ste dozvolili prodaju ili dijeljenje ličnih podataka, ali vaš preglednik sada šalje signal prigovora. Poštujemo signal.',
  stayOptedOut: 'Zadrži prigovor',
  allowAnyway: 'Ipak dozvoli',

  guardianTitle: 'Pitajte roditelja ili staratelja',
  guardianText:
    'Koristimo samo kolačiće koji su stranici potrebni za rad. O drugima može odlučiti roditelj ili staratelj.',
  continueNecessary: 'Nastavi samo s neophodnim',

  settingsLink: 'Postavke privatnosti',
  choicesLink: 'Vaši izbori o privatnosti',
  honored: 'Prigovor je uvažen',
  overridden: 'Signal prigovora nije primijenjen: prodaju i dijeljenje dozvolili ste {date}',
  saved: 'Vaš izbor je sačuvan.',
  notLoaded: 'Učitavanje nije uspjelo. Pokušajte ponovo.',

  preferencesTitle: 'Postavke privatnosti',
  preferencesText:
    'Odlučite šta ova stranica smije koristiti. Ništa od navedenog ne koristi se bez vaše dozvole, osim onoga što je uvijek uključeno.',
  preferencesOptOut: 'Odlučite šta ova stranica smije koristiti i isključite ono što ne želite.',
  necessary: 'Neophodni',
  necessaryText: 'Potrebni su za rad stranice, za prijavu i za pamćenje ovog izbora.',
  functional: 'Postavke',
  functionalText: 'Pamti postavke kao što su jezik, regija i izgled.',
  analytics: 'Statistika',
  analyticsText: 'Mjeri kako se stranica koristi da bi se mogla poboljšati.',
  advertising: 'Oglašavanje',
  advertisingText: 'Prikazuje oglase i mjeri njihov učinak.',
  security: 'Zaštita od zloupotrebe',
  securityText: 'Razlikuje ljude od robota, na primjer u obrascima.',
  embeds: 'Ugrađeni sadržaj',
  embedsText: 'Prikazuje videosnimke, mape i objave s drugih stranica.',
  alwaysOn: 'Uvijek uključeno',
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
  cookies: 'Kolačići i pohrana',
  retention: 'Period čuvanja',
  transfers: 'Prenos u inostranstvo',
  providerPolicy: 'Politika privatnosti pružaoca',
  providerOptOut: 'Uloži prigovor kod pružaoca',
  lockedOptOut:
    'Isključeno zbog vašeg prigovora. To možete promijeniti pod [Vaši izbori o privatnosti](choices).',
  lockedMinor: 'Isključeno zbog vaše dobi.',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  unsaved: 'Vaše promjene još nisu sačuvane.',
  discard: 'Odbaci promjene',
  reloadText: 'Usluge koje su već pokrenute zaustavljaju se pri ponovnom učitavanju stranice.',
  reload: 'Ponovo učitaj sada',
  later: 'Kasnije',
  receipt: 'Preuzmi potvrdu',

  choicesText:
    'U jednom koraku možete uložiti prigovor na prodaju i dijeljenje svojih ličnih podataka, uključujući ciljano oglašavanje. Račun nije potreban.',
  optOutAll: 'Uloži prigovor na svu prodaju i dijeljenje',
  statusOptedOut: 'Uložili ste prigovor na prodaju i dijeljenje.',
  statusNotOptedOut: 'Niste uložili prigovor.',
  allowSaleConfirm: 'Potvrdite da smijemo ponovo prodavati ili dijeliti vaše lične podatke.',
  cancel: 'Odustani',
  morePreferences: 'Sve postavke privatnosti',
  consentId: 'Identifikator vaše saglasnosti',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  decidedAt: 'Zadnja promjena: {date}',
  contact: 'Možete nam se obratiti i ovdje:',
  confirmTitle: 'Dozvoliti prodaju i dijeljenje?',
  confirmText:
    'Potvrdite da smijemo prodavati ili dijeliti vaše lične podatke iako vaš preglednik traži da to ne činimo.',
  allowSale: 'Dozvoli prodaju i dijeljenje',
  optOutIcon: 'Ikona prigovora',

  recaptcha: 'Ovu stranicu štiti reCAPTCHA.',
  recaptchaAllow: 'Dozvoli reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Ugrađeni sadržaj: {name}',
  text: 'Učitavanjem se pružaocu {provider} šalju podaci kao što je vaša IP adresa.',
  once: 'Učitaj jednom',
  always: 'Uvijek dozvoli {name}',
  policy: 'Politika privatnosti: {name}',
};
