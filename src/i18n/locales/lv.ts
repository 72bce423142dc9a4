// Latvian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Latvian. */
export const messages: Messages = {
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  choose: 'Izvēlēties',

  bannerTitle: 'Jūsu izvēle par sīkdatnēm',
  intro: 'Šī vietne izmanto sīkdatnes un līdzīgas tehnoloģijas.',
  introNamed: '{controller} izmanto sīkdatnes un līdzīgas tehnoloģijas.',
  purposes:
    'Dažas ir nepieciešamas. Ar jūsu piekrišanu izmantojam arī citas šādiem nolūkiem: {purposes}.',
  thirdParties: {
    zero: '[{count} trešo personu pakalpojumu](list) var saņemt datus.',
    one: '[{count} trešās personas pakalpojums](list) var saņemt datus.',
    other: '[{count} trešo personu pakalpojumi](list) var saņemt datus.',
  },
  consequence: 'Ja noraidīsiet, vietne tik un tā darbosies; dažu funkciju var nebūt.',
  withdrawal: 'Jebkurā laikā varat mainīt izvēli vai atsaukt piekrišanu.',
  policy: '[Privātuma politika](policy)',
  forFunctional: 'jūsu iestatījumu atcerēšanās',
  forAnalytics: 'vietnes lietojuma mērīšana',
  forAdvertising: 'reklāma',
  forSecurity: 'aizsardzība pret ļaunprātīgu izmantošanu',
  forEmbeds: 'video, kartes un cits iegults saturs',
  series: '1, 2 un 3',
  withoutSale: 'Jūsu iebildumi pret personas datu pārdošanu un kopīgošanu paliek spēkā.',

  noticeTitle: 'Sīkdatnes šajā vietnē',
  noticePurposes: 'Mēs tās izmantojam šādiem nolūkiem: {purposes}.',
  noticeOptOut: 'Varat iebilst tagad vai jebkurā laikā.',
  ok: 'Labi',
  optOut: 'Iebilst',

  conflictTitle: 'Jūsu pārlūks lūdz ievērot jūsu iebildumus',
  conflictText:
    'Iepriekš atļāvāt personas datu pārdošanu vai kopīgošanu, bet tagad jūsu pārlūks sūta iebildumu signālu. Mēs ievērojam signālu.',
  stayOptedOut: 'Saglabāt iebildumus',
  allowAnyway: 'Tomēr atļaut',

  guardianTitle: 'Pajautājiet vecākiem vai aizbildnim',
  guardianText:
    'Mēs izmantojam tikai tās sīkdatnes, kas vietnei vajadzīgas, lai darbotos. Par citām var izlemt vecāki vai aizbildnis.',
  continueNecessary: 'Turpināt tikai ar nepieciešamajām',

  settingsLink: 'Privātuma iestatījumi',
  choicesLink: 'Jūsu privātuma izvēles',
  honored: 'Iebildumi ir ievēroti',
  overridden: 'Iebildumu signāls nav piemērots: atļāvāt pārdošanu un kopīgošanu {date}',
  saved: 'Jūsu izvēle ir saglabāta.',
  notLoaded: 'To neizdevās ielādēt. Lūdzu, mēģiniet vēlreiz.',

  preferencesTitle: 'Privātuma iestatījumi',
  preferencesText:
    'Izlemiet, ko šī vietne drīkst izmantot. Nekas no tālāk minētā netiek izmantots bez jūsu atļaujas, izņemot to, kas vienmēr ir ieslēgts.',
  preferencesOptOut: 'Izlemiet, ko šī vietne drīkst izmantot, un izslēdziet to, ko nevēlaties.',
  necessary: 'Nepieciešamās',
  necessaryText: 'Vajadzīgas vietnes darbībai, pieteikšanās vajadzībām un šīs izvēles atcerēšanai.',
  functional: 'Iestatījumi',
  functionalText: 'Atceras, piemēram, valodu, reģionu un izskatu.',
  analytics: 'Statistika',
  analyticsText: 'Mēra, kā vietni lieto, lai to varētu uzlabot.',
  advertising: 'Reklāma',
  advertisingText: 'Rāda reklāmu un mēra tās ietekmi.',
  security: 'Aizsardzība pret ļaunprātīgu izmantošanu',
  securityText: 'Atšķir cilvēkus no robotiem, piemēram, veidlapās.',
  embeds: 'Iegults saturs',
  embedsText: 'Rāda video, kartes un ierakstus no citām vietnēm.',
  alwaysOn: 'Vienmēr ieslēgts',
  allowed: 'Atļauts',
  notAllowed: 'Nav atļauts',
  servicesCount: {
    zero: '{count} pakalpojumu',
    one: '{count} pakalpojums',
    other: '{count} pakalpojumi',
  },
  provider: 'Sniedzējs',
  purpose: 'Nolūks',
  country: 'Valsts',
  cookies: 'Sīkdatnes un krātuve',
  retention: 'Glabāšanas laiks',
  transfers: 'Nosūtīšana uz ārvalstīm',
  providerPolicy: 'Sniedzēja privātuma politika',
  providerOptOut: 'Iebilst pie sniedzēja',
  lockedOptOut: 'Izslēgts, jo iebildāt. To var mainīt sadaļā [Jūsu privātuma izvēles](choices).',
  lockedMinor: 'Izslēgts jūsu vecuma dēļ.',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  unsaved: 'Jūsu izmaiņas vēl nav saglabātas.',
  discard: 'Atmest izmaiņas',
  reloadText: 'Jau palaistie pakalpojumi apstājas, kad lapu ielādē no jauna.',
  reload: 'Ielādēt no jauna tūlīt',
  later: 'Vēlāk',
  receipt: 'Lejupielādēt apliecinājumu',

  choicesText:
    'Vienā solī varat iebilst pret savu personas datu pārdošanu un kopīgošanu, arī pret mērķētu reklāmu. Konts nav vajadzīgs.',
  optOutAll: 'Iebilst pret jebkādu pārdošanu un kopīgošanu',
  statusOptedOut: 'Jūsu iebildumi pret pārdošanu un kopīgošanu ir reģistrēti.',
  statusNotOptedOut: 'Iebildumu nav.',
  allowSaleConfirm:
    'Lūdzu, apstipriniet, ka atkal drīkstam pārdot vai kopīgot jūsu personas datus.',
  cancel: 'Atcelt',
  morePreferences: 'Visi privātuma iestatījumi',
  consentId: 'Jūsu piekrišanas identifikators',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  decidedAt: 'Pēdējoreiz mainīts {date}',
  contact: 'Ar mums var sazināties arī šeit:',
  confirmTitle: 'Vai atļaut pārdošanu un kopīgošanu?',
  confirmText:
    'Lūdzu, apstipriniet, ka drīkstam pārdot vai kopīgot jūsu personas datus, lai gan jūsu pārlūks lūdz to nedarīt.',
  allowSale: 'Atļaut pārdošanu un kopīgošanu',
  optOutIcon: 'Iebildumu ikona',

  recaptcha: 'Šo vietni aizsargā reCAPTCHA.',
  recaptchaAllow: 'Atļaut reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Iegults saturs: {name}',
  text: 'Ielādējot sniedzējam {provider} tiek nosūtīti dati, piemēram, jūsu IP adrese.',
  once: 'Ielādēt vienreiz',
  always: 'Vienmēr atļaut {name}',
  policy: 'Privātuma politika: {name}',
};
