// Finnish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Finnish. */
export const messages: Messages = {
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  choose: 'Valitse',

  bannerTitle: 'Valintasi evästeistä',
  intro: 'Tämä sivusto käyttää evästeitä ja vastaavia tekniikoita.',
  introNamed: '{controller} käyttää evästeitä ja vastaavia tekniikoita.',
  purposes:
    'Osa on välttämättömiä. Suostumuksellasi käytämme myös muita näihin tarkoituksiin: {purposes}.',
  thirdParties: {
    one: '[{count} kolmannen osapuolen palvelu](list) voi saada tietoja.',
    other: '[{count} kolmannen osapuolen palvelua](list) voi saada tietoja.',
  },
  consequence: 'Jos kieltäydyt, sivusto toimii silti; joitakin toimintoja voi puuttua.',
  withdrawal: 'Voit milloin tahansa muuttaa valintaasi tai peruuttaa suostumuksesi.',
  policy: '[Tietosuojakäytäntö](policy)',
  forFunctional: 'asetustesi muistaminen',
  forAnalytics: 'sivuston käytön mittaaminen',
  forAdvertising: 'mainonta',
  forSecurity: 'suojaus väärinkäytöltä',
  forEmbeds: 'videot, kartat ja muu upotettu sisältö',
  series: '1, 2 ja 3',
  withoutSale: 'Kieltosi henkilötietojen myynnistä ja jakamisesta pysyy voimassa.',

  noticeTitle: 'Evästeet tällä sivustolla',
  noticePurposes: 'Käytämme niitä näihin tarkoituksiin: {purposes}.',
  noticeOptOut: 'Voit kieltää käytön nyt tai milloin tahansa.',
  ok: 'OK',
  optOut: 'Kiellä',

  conflictTitle: 'Selaimesi pyytää meitä noudattamaan kieltoasi',
  conflictText:
    'Olet aiemmin sallinut henkilötietojen myynnin tai jakamisen, mutta selaimesi lähettää nyt kieltosignaalin. Noudatamme signaalia.',
  stayOptedOut: 'Pidä kielto voimassa',
  allowAnyway: 'Salli silti',

  guardianTitle: 'Kysy vanhemmalta tai huoltajalta',
  guardianText:
    'Käytämme vain evästeitä, joita sivusto tarvitsee toimiakseen. Vanhempasi tai huoltajasi voi päättää muista.',
  continueNecessary: 'Jatka vain välttämättömillä',

  settingsLink: 'Tietosuoja-asetukset',
  choicesLink: 'Tietosuojavalintasi',
  honored: 'Kieltoa on noudatettu',
  overridden: 'Kieltosignaalia ei sovelleta: sallit myynnin ja jakamisen {date}',
  saved: 'Valintasi on tallennettu.',
  notLoaded: 'Lataaminen ei onnistunut. Yritä uudelleen.',

  preferencesTitle: 'Tietosuoja-asetukset',
  preferencesText:
    'Päätä, mitä tämä sivusto saa käyttää. Mitään alla olevaa ei käytetä ilman lupaasi, paitsi sitä, mikä on aina käytössä.',
  preferencesOptOut: 'Päätä, mitä tämä sivusto saa käyttää, ja poista käytöstä se, mitä et halua.',
  necessary: 'Välttämättömät',
  necessaryText: 'Tarvitaan sivuston toimintaan, kirjautumiseen ja tämän valinnan muistamiseen.',
  functional: 'Asetukset',
  functionalText: 'Muistaa asetuksia, kuten kielen, alueen ja ulkoasun.',
  analytics: 'Tilastointi',
  analyticsText: 'Mittaa sivuston käyttöä, jotta sitä voidaan parantaa.',
  advertising: 'Mainonta',
  advertisingText: 'Näyttää mainoksia ja mittaa niiden vaikutusta.',
  security: 'Suojaus väärinkäytöltä',
  securityText: 'Erottaa ihmiset roboteista esimerkiksi lomakkeissa.',
  embeds: 'Upotettu sisältö',
  embedsText: 'Näyttää videoita, karttoja ja julkaisuja muilta sivustoilta.',
  alwaysOn: 'Aina käytössä',
  allowed: 'Sallittu',
  notAllowed: 'Ei sallittu',
  servicesCount: {
    one: '{count} palvelu',
    other: '{count} palvelua',
  },
  provider: 'Palveluntarjoaja',
  purpose: 'Tarkoitus',
  country: 'Maa',
  cookies: 'Evästeet ja tallennustila',
  retention: 'Säilytysaika',
  transfers: 'Siirrot ulkomaille',
  providerPolicy: 'Palveluntarjoajan tietosuojakäytäntö',
  providerOptOut: 'Kiellä palveluntarjoajan sivulla',
  lockedOptOut:
    'Pois käytöstä, koska kielsit myynnin ja jakamisen. Voit muuttaa tämän kohdassa [Tietosuojavalintasi](choices).',
  lockedMinor: 'Pois käytöstä ikäsi vuoksi.',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  unsaved: 'Muutoksiasi ei ole vielä tallennettu.',
  discard: 'Hylkää muutokset',
  reloadText: 'Jo käynnistyneet palvelut pysähtyvät, kun sivu ladataan uudelleen.',
  reload: 'Lataa uudelleen nyt',
  later: 'Myöhemmin',
  receipt: 'Lataa kuitti',

  choicesText:
    'Voit kieltää henkilötietojesi myynnin ja jakamisen, myös kohdennetun mainonnan, yhdellä kertaa. Et tarvitse tiliä.',
  optOutAll: 'Kiellä kaikki myynti ja jakaminen',
  statusOptedOut: 'Olet kieltänyt myynnin ja jakamisen.',
  statusNotOptedOut: 'Et ole kieltänyt myyntiä ja jakamista.',
  allowSaleConfirm: 'Vahvista, että saamme taas myydä tai jakaa henkilötietojasi.',
  cancel: 'Peruuta',
  morePreferences: 'Kaikki tietosuoja-asetukset',
  consentId: 'Suostumuksesi tunniste',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  decidedAt: 'Viimeksi muutettu {date}',
  contact: 'Voit ottaa meihin yhteyttä myös tätä kautta:',
  confirmTitle: 'Sallitaanko myynti ja jakaminen?',
  confirmText:
    'Vahvista, että saamme myydä tai jakaa henkilötietojasi, vaikka selaimesi pyytää meitä olemaan tekemättä niin.',
  allowSale: 'Salli myynti ja jakaminen',
  optOutIcon: 'Kiellon kuvake',

  recaptcha: 'Tätä sivustoa suojaa reCAPTCHA.',
  recaptchaAllow: 'Salli reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Upotettu sisältö: {name}',
  text: 'Lataaminen lähettää tietoja, kuten IP-osoitteesi, palveluntarjoajalle {provider}.',
  once: 'Lataa kerran',
  always: 'Salli aina {name}',
  policy: 'Tietosuojakäytäntö: {name}',
};
