// Estonian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Estonian. */
export const messages: Messages = {
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  choose: 'Vali',

  bannerTitle: 'Teie valik küpsiste kohta',
  intro: 'See veebisait kasutab küpsiseid ja sarnast tehnoloogiat.',
  introNamed: '{controller} kasutab küpsiseid ja sarnast tehnoloogiat.',
  purposes:
    'Osa neist on vajalikud. Teie nõusolekul kasutame ka teisi järgmistel eesmärkidel: {purposes}.',
  thirdParties: {
    one: '[{count} kolmanda isiku teenus](list) võib saada andmeid.',
    other: '[{count} kolmandate isikute teenust](list) võivad saada andmeid.',
  },
  consequence: 'Kui keeldute, töötab veebisait ikkagi; mõned funktsioonid võivad puududa.',
  withdrawal: 'Saate igal ajal oma valikut muuta või nõusoleku tagasi võtta.',
  policy: '[Privaatsuspoliitika](policy)',
  forFunctional: 'teie eelistuste meelespidamine',
  forAnalytics: 'veebisaidi kasutuse mõõtmine',
  forAdvertising: 'reklaam',
  forSecurity: 'kaitse väärkasutuse eest',
  forEmbeds: 'videod, kaardid ja muu manustatud sisu',
  series: '1, 2 ja 3',
  withoutSale: 'Teie vastuväide isikuandmete müügile ja jagamisele kehtib edasi.',

  noticeTitle: 'Küpsised sellel veebisaidil',
  noticePurposes: 'Kasutame neid järgmistel eesmärkidel: {purposes}.',
  noticeOptOut: 'Saate vastuväite esitada kohe või igal ajal.',
  ok: 'Selge',
  optOut: 'Esita vastuväide',

  conflictTitle: 'Teie brauser palub meil teie vastuväidet järgida',
  conflictText:
    'Lubasite varem isikuandmete müüki või jagamist, kuid nüüd saadab teie brauser vastuväite signaali. Järgime signaali.',
  stayOptedOut: 'Jää vastuväite juurde',
  allowAnyway: 'Luba siiski',

  guardianTitle: 'Küsige vanemalt või eestkostjalt',
  guardianText:
    'Kasutame ainult neid küpsiseid, mida veebisait töötamiseks vajab. Teiste üle võib otsustada vanem või eestkostja.',
  continueNecessary: 'Jätka ainult vajalikega',

  settingsLink: 'Privaatsusseaded',
  choicesLink: 'Teie privaatsusvalikud',
  honored: 'Vastuväidet on arvestatud',
  overridden: 'Vastuväite signaali ei rakendatud: lubasite müügi ja jagamise {date}',
  saved: 'Teie valik on salvestatud.',
  notLoaded: 'Laadimine ei õnnestunud. Palun proovige uuesti.',

  preferencesTitle: 'Privaatsusseaded',
  preferencesText:
    'Otsustage, mida see veebisait võib kasutada. Midagi allpool loetletust ei kasutata ilma teie loata, välja arvatud see, mis on alati sees.',
  preferencesOptOut:
    'Otsustage, mida see veebisait võib kasutada, ja lülitage välja see, mida te ei soovi.',
  necessary: 'Vajalikud',
  necessaryText: 'Vajalikud veebisaidi tööks, sisselogimiseks ja selle valiku meelespidamiseks.',
  functional: 'Eelistused',
  functionalText: 'Peab meeles näiteks keele, piirkonna ja kujunduse.',
  analytics: 'Statistika',
  analyticsText: 'Mõõdab veebisaidi kasutust, et seda paremaks teha.',
  advertising: 'Reklaam',
  advertisingText: 'Näitab reklaami ja mõõdab selle mõju.',
  security: 'Kaitse väärkasutuse eest',
  securityText: 'Eristab inimesi robotitest, näiteks vormides.',
  embeds: 'Manustatud sisu',
  embedsText: 'Näitab videoid, kaarte ja postitusi, mis tulevad teistelt veebisaitidelt.',
  alwaysOn: 'Alati sees',
  allowed: 'Lubatud',
  notAllowed: 'Ei ole lubatud',
  servicesCount: {
    one: '{count} teenus',
    other: '{count} teenust',
  },
  provider: 'Pakkuja',
  purpose: 'Eesmärk',
  country: 'Riik',
  cookies: 'Küpsised ja salvestusruum',
  retention: 'Säilitusaeg',
  transfers: 'Edastamine välisriiki',
  providerPolicy: 'Pakkuja privaatsuspoliitika',
  providerOptOut: 'Esita vastuväide pakkujale',
  lockedOptOut:
    'Väljas, sest esitasite vastuväite. Muutke seda jaotises [Teie privaatsusvalikud](choices).',
  lockedMinor: 'Väljas teie vanuse tõttu.',
  save: 'Salvesta valikud',
  close: 'Sulge',
  unsaved: 'Teie muudatused ei ole veel salvestatud.',
  discard: 'Loobu muudatustest',
  reloadText: 'Juba käivitunud teenused peatuvad lehe uuesti laadimisel.',
  reload: 'Laadi kohe uuesti',
  later: 'Hiljem',
  receipt: 'Laadi alla kinnitus',

  choicesText:
    'Saate oma isikuandmete müügile ja jagamisele, sealhulgas suunatud reklaamile, ühe sammuga vastu vaielda. Kontot pole vaja.',
  optOutAll: 'Esita vastuväide igasugusele müügile ja jagamisele',
  statusOptedOut: 'Olete müügile ja jagamisele vastuväite esitanud.',
  statusNotOptedOut: 'Te ei ole vastuväidet esitanud.',
  allowSaleConfirm: 'Palun kinnitage, et võime teie isikuandmeid jälle müüa või jagada.',
  cancel: 'Tühista',
  morePreferences: 'Kõik privaatsusseaded',
  consentId: 'Teie nõusoleku tunnus',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  decidedAt: 'Viimati muudetud {date}',
  contact: 'Meiega saab ühendust ka siin:',
  confirmTitle: 'Kas lubada müük ja jagamine?',
  confirmText:
    'Palun kinnitage, et võime teie isikuandmeid müüa või jagada, kuigi teie brauser palub seda mitte teha.',
  allowSale: 'Luba müük ja jagamine',
  optOutIcon: 'Vastuväite ikoon',

  recaptcha: 'Seda saiti kaitseb reCAPTCHA.',
  recaptchaAllow: 'Luba reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Manustatud sisu: {name}',
  text: 'Laadimisel saadetakse pakkujale {provider} andmeid, näiteks teie IP-aadress.',
  once: 'Laadi üks kord',
  always: 'Luba alati {name}',
  policy: 'Privaatsuspoliitika: {name}',
};
