// Croatian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Croatian. */
export const messages: Messages = {
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',

  bannerTitle: 'Vaš odabir o kolačićima',
  intro: 'Ova stranica koristi kolačiće i slične tehnologije.',
  introNamed: '{controller} koristi kolačiće i slične tehnologije.',
  purposes: 'Neki su nužni. Uz vašu privolu koristimo i druge u ove svrhe: {purposes}.',
  thirdParties: {
    one: '[{count} usluga treće strane](list) može primiti podatke.',
    few: '[{count} usluge trećih strana](list) mogu primiti podatke.',
    other: '[{count} usluga trećih strana](list) može primiti podatke.',
  },
  consequence: 'Ako odbijete, stranica i dalje radi; neke funkcije mogu nedostajati.',
  withdrawal: 'Svoj odabir možete u svakom trenutku promijeniti ili povući privolu.',
  policy: '[Pravila privatnosti](policy)',
  forFunctional: 'pamćenje vaših postavki',
  forAnalytics: 'mjerenje korištenja stranice',
  forAdvertising: 'oglašavanje',
  forSecurity: 'zaštita od zlouporabe',
  forEmbeds: 'videozapisi, karte i drugi ugrađeni sadržaj',
  series: '1, 2 i 3',
  withoutSale: 'Vaš prigovor na prodaju i dijeljenje osobnih podataka i dalje vrijedi.',

  noticeTitle: 'Kolačići na ovoj stranici',
  noticePurposes: 'Koristimo ih u ove svrhe: {purposes}.',
  noticeOptOut: 'Prigovor možete podnijeti sada ili u svakom trenutku.',
  ok: 'U redu',
  optOut: 'Podnesi prigovor',

  conflictTitle: 'Vaš preglednik traži da poštujemo vaš prigovor',
  conflictText:
    'Prije ste dopustili prodaju ili dijeljenje osobnih podataka, ali vaš preglednik sada šalje signal prigovora. Poštujemo signal.',
  stayOptedOut: 'Zadrži prigovor',
  allowAnyway: 'Ipak dopusti',

  guardianTitle: 'Pitajte roditelja ili skrbnika',
  guardianText:
    'Koristimo samo kolačiće koji su stranici potrebni za rad. O drugima može odlučiti roditelj ili skrbnik.',
  continueNecessary: 'Nastavi samo s nužnima',

  settingsLink: 'Postavke privatnosti',
  choicesLink: 'Vaši odabiri o privatnosti',
  honored: 'Prigovor je uvažen',
  overridden: 'Signal prigovora nije primijenjen: prodaju i dijeljenje dopustili ste {date}',
  saved: 'Vaš je odabir spremljen.',
  notLoaded: 'Učitavanje nije uspjelo. Pokušajte ponovno.',

  preferencesTitle: 'Postavke privatnosti',
  preferencesText:
    'Odlučite što ova stranica smije koristiti. Ništa od navedenoga ne koristi se bez vašeg dopuštenja, osim onoga što je uvijek uključeno.',
  preferencesOptOut: 'Odlučite što ova stranica smije koristiti i isključite ono što ne želite.',
  necessary: 'Nužni',
  necessaryText: 'Potrebni su za rad stranice, za prijavu i za pamćenje ovog odabira.',
  functional: 'Postavke',
  functionalText: 'Pamti postavke kao što su jezik, regija i izgled.',
  analytics: 'Statistika',
  analyticsText: 'Mjeri kako se stranica koristi da bi se mogla poboljšati.',
  advertising: 'Oglašavanje',
  advertisingText: 'Prikazuje oglase i mjeri njihov učinak.',
  security: 'Zaštita od zlouporabe',
  securityText: 'Razlikuje ljude od robota, na primjer u obrascima.',
  embeds: 'Ugrađeni sadržaj',
  embedsText: 'Prikazuje videozapise, karte i objave s drugih stranica.',
  alwaysOn: 'Uvijek uključeno',
  allowed: 'Dopušteno',
  notAllowed: 'Nije dopušteno',
  servicesCount: {
    one: '{count} usluga',
    few: '{count} usluge',
    other: '{count} usluga',
  },
  provider: 'Pružatelj',
  purpose: 'Svrha',
  country: 'Država',
  cookies: 'Kolačići i pohrana',
  retention: 'Razdoblje čuvanja',
  transfers: 'Prijenos u inozemstvo',
  providerPolicy: 'Pravila privatnosti pružatelja',
  providerOptOut: 'Podnesi prigovor kod pružatelja',
  lockedOptOut:
    'Isključeno zbog vašeg prigovora. To možete promijeniti pod [Vaši odabiri o privatnosti](choices).',
  lockedMinor: 'Isključeno zbog vaše dobi.',
  save: 'Spremi odabir',
  close: 'Zatvori',
  unsaved: 'Vaše promjene još nisu spremljene.',
  discard: 'Odbaci promjene',
  reloadText: 'Usluge koje su već pokrenute zaustavljaju se pri ponovnom učitavanju stranice.',
  reload: 'Ponovno učitaj sada',
  later: 'Kasnije',
  receipt: 'Preuzmi potvrdu',

  choicesText:
    'U jednom koraku možete podnijeti prigovor na prodaju i dijeljenje svojih osobnih podataka, uključujući ciljano oglašavanje. Račun nije potreban.',
  optOutAll: 'Podnesi prigovor na svu prodaju i dijeljenje',
  statusOptedOut: 'Podnijeli ste prigovor na prodaju i dijeljenje.',
  statusNotOptedOut: 'Niste podnijeli prigovor.',
  allowSaleConfirm: 'Potvrdite da smijemo ponovno prodavati ili dijeliti vaše osobne podatke.',
  cancel: 'Odustani',
  morePreferences: 'Sve postavke privatnosti',
  consentId: 'Identifikator vaše privole',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  decidedAt: 'Zadnja promjena: {date}',
  contact: 'Možete nam se obratiti i ovdje:',
  confirmTitle: 'Dopustiti prodaju i dijeljenje?',
  confirmText:
    'Potvrdite da smijemo prodavati ili dijeliti vaše osobne podatke iako vaš preglednik traži da to ne činimo.',
  allowSale: 'Dopusti prodaju i dijeljenje',
  optOutIcon: 'Ikona prigovora',

  recaptcha: 'Ovu web-lokaciju štiti reCAPTCHA.',
  recaptchaAllow: 'Dopusti reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Ugrađeni sadržaj: {name}',
  text: 'Učitavanjem se pružatelju {provider} šalju podaci kao što je vaša IP adresa.',
  once: 'Učitaj jednom',
  always: 'Uvijek dopusti {name}',
  policy: 'Pravila privatnosti: {name}',
};
