// Lithuanian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Lithuanian. */
export const messages: Messages = {
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  choose: 'Pasirinkti',

  bannerTitle: 'Jūsu pasirinkimas dėl slapukų',
  intro: 'Ši svetainė naudoja slapukus ir panašias technologijas.',
  introNamed: '{controller} naudoja slapukus ir panašias technologijas.',
  purposes:
    'Kai kurie yra būtini. Gavę jūsų sutikimą, naudojame ir kitus šiais tikslais: {purposes}.',
  thirdParties: {
    one: '[{count} trečiosios šalies paslauga](list) gali gauti duomenų.',
    few: '[{count} trečiųjų šalių paslaugos](list) gali gauti duomenų.',
    other: '[{count} trečiųjų šalių paslaugų](list) gali gauti duomenų.',
  },
  consequence: 'Jei atmesite, svetainė vis tiek veiks; gali trūkti kai kurių funkcijų.',
  withdrawal: 'Galite bet kada pakeisti pasirinkimą arba atšaukti sutikimą.',
  policy: '[Privatumo politika](policy)',
  forFunctional: 'jūsų nuostatų įsiminimas',
  forAnalytics: 'svetainės naudojimo matavimas',
  forAdvertising: 'reklama',
  forSecurity: 'apsauga nuo piktnaudžiavimo',
  forEmbeds: 'vaizdo įrašai, žemėlapiai ir kitas įterptas turinys',
  series: '1, 2 ir 3',
  withoutSale: 'Jūsų nesutikimas su asmens duomenų pardavimu ir dalijimusi jais lieka galioti.',

  noticeTitle: 'Slapukai šioje svetainėje',
  noticePurposes: 'Juos naudojame šiais tikslais: {purposes}.',
  noticeOptOut: 'Nesutikti galite dabar arba bet kada.',
  ok: 'Gerai',
  optOut: 'Nesutikti',

  conflictTitle: 'Jūsų naršyklė prašo mūsų gerbti jūsų nesutikimą',
  conflictText:
    'Anksčiau leidote parduoti asmens duomenis arba jais dalytis, bet dabar jūsų naršyklė siunčia nesutikimo signalą. Mes laikomės signalo.',
  stayOptedOut: 'Palikti nesutikimą',
  allowAnyway: 'Vis tiek leisti',

  guardianTitle: 'Paklauskite vieno iš tėvų arba globėjo',
  guardianText:
    'Naudojame tik tuos slapukus, kurių svetainei reikia, kad veiktų. Dėl kitų gali nuspręsti vienas iš tėvų arba globėjas.',
  continueNecessary: 'Tęsti tik su būtinaisiais',

  settingsLink: 'Privatumo nustatymai',
  choicesLink: 'Jūsų privatumo pasirinkimai',
  honored: 'Nesutikimo prašymas įvykdytas',
  overridden: 'Nesutikimo signalas netaikomas: leidote parduoti ir dalytis {date}',
  saved: 'Jūsų pasirinkimas įrašytas.',
  notLoaded: 'Nepavyko įkelti. Bandykite dar kartą.',

  preferencesTitle: 'Privatumo nustatymai',
  preferencesText:
    'Nuspręskite, ką ši svetainė gali naudoti. Nieko iš toliau išvardytų dalykų nenaudojame be jūsų leidimo, išskyrus tai, kas visada įjungta.',
  preferencesOptOut: 'Nuspręskite, ką ši svetainė gali naudoti, ir išjunkite tai, ko nenorite.',
  necessary: 'Būtinieji',
  necessaryText: 'Reikalingi svetainei veikti, prisijungti ir šiam pasirinkimui įsiminti.',
  functional: 'Nuostatos',
  functionalText: 'Įsimena, pavyzdžiui, kalbą, regioną ir išvaizdą.',
  analytics: 'Statistika',
  analyticsText: 'Matuoja, kaip naudojama svetainė, kad ją būtų galima tobulinti.',
  advertising: 'Reklama',
  advertisingText: 'Rodo reklamą ir matuoja jos poveikį.',
  security: 'Apsauga nuo piktnaudžiavimo',
  securityText: 'Atskiria žmones nuo robotų, pavyzdžiui, formose.',
  embeds: 'Įterptas turinys',
  embedsText: 'Rodo vaizdo įrašus, žemėlapius ir įrašus iš kitų svetainių.',
  alwaysOn: 'Visada įjungta',
  allowed: 'Leidžiama',
  notAllowed: 'Neleidžiama',
  servicesCount: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  provider: 'Teikėjas',
  purpose: 'Tikslas',
  country: 'Šalis',
  cookies: 'Slapukai ir saugykla',
  retention: 'Saugojimo laikotarpis',
  transfers: 'Perdavimas į užsienį',
  providerPolicy: 'Teikėjo privatumo politika',
  providerOptOut: 'Nesutikti teikėjo svetainėje',
  lockedOptOut:
    'Išjungta, nes nesutikote. Tai galite pakeisti skiltyje [Jūsų privatumo pasirinkimai](choices).',
  lockedMinor: 'Išjungta dėl jūsų amžiaus.',
  save: 'Įrašyti pasirinkimus',
  close: 'Uždaryti',
  unsaved: 'Jūsų pakeitimai dar neįrašyti.',
  discard: 'Atmesti pakeitimus',
  reloadText: 'Jau paleistos paslaugos sustos, kai puslapis bus įkeltas iš naujo.',
  reload: 'Įkelti iš naujo dabar',
  later: 'Vėliau',
  receipt: 'Atsisiųsti patvirtinimą',

  choicesText:
    'Vienu žingsniu galite nesutikti su savo asmens duomenų pardavimu ir dalijimusi jais, įskaitant tikslinę reklamą. Paskyros nereikia.',
  optOutAll: 'Nesutikti su jokiu pardavimu ir dalijimusi',
  statusOptedOut: 'Jūs nesutikote su pardavimu ir dalijimusi.',
  statusNotOptedOut: 'Jūs nesate pareiškę nesutikimo.',
  allowSaleConfirm:
    'Patvirtinkite, kad vėl galime parduoti jūsų asmens duomenis arba jais dalytis.',
  cancel: 'Atšaukti',
  morePreferences: 'Visi privatumo nustatymai',
  consentId: 'Jūsų sutikimo identifikatorius',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  decidedAt: 'Paskutinį kartą keista {date}',
  contact: 'Su mumis taip pat galite susisiekti čia:',
  confirmTitle: 'Leisti parduoti ir dalytis?',
  confirmText:
    'Patvirtinkite, kad galime parduoti jūsų asmens duomenis arba jais dalytis, nors jūsų naršyklė prašo to nedaryti.',
  allowSale: 'Leisti parduoti ir dalytis',
  optOutIcon: 'Nesutikimo piktograma',

  recaptcha: 'Šią svetainę saugo „reCAPTCHA“.',
  recaptchaAllow: 'Leisti „reCAPTCHA“',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Įterptas turinys: {name}',
  text: 'Įkeliant teikėjui {provider} siunčiami duomenys, pavyzdžiui, jūsų IP adresas.',
  once: 'Įkelti vieną kartą',
  always: 'Visada leisti „{name}“',
  policy: 'Privatumo politika: {name}',
};
