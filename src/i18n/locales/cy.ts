// Welsh.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Welsh. */
export const messages: Messages = {
  acceptAll: 'Derbyn popeth',
  rejectAll: 'Gwrthod popeth',
  choose: 'Dewis',

  bannerTitle: 'Eich dewis ynghylch cwcis',
  intro: 'Mae’r wefan hon yn defnyddio cwcis a thechnolegau tebyg.',
  introNamed: 'Mae {controller} yn defnyddio cwcis a thechnolegau tebyg.',
  purposes:
    'Mae rhai yn angenrheidiol. Gyda’ch cydsyniad rydym hefyd yn defnyddio rhai eraill at y dibenion hyn: {purposes}.',
  thirdParties: {
    zero: 'Gall [{count} gwasanaeth trydydd parti](list) gael data.',
    one: 'Gall [{count} gwasanaeth trydydd parti](list) gael data.',
    two: 'Gall [{count} wasanaeth trydydd parti](list) gael data.',
    few: 'Gall [{count} gwasanaeth trydydd parti](list) gael data.',
    many: 'Gall [{count} gwasanaeth trydydd parti](list) gael data.',
    other: 'Gall [{count} gwasanaeth trydydd parti](list) gael data.',
  },
  consequence:
    'Os byddwch yn gwrthod, bydd y wefan yn dal i weithio; efallai y bydd rhai nodweddion ar goll.',
  withdrawal: 'Gallwch newid eich dewis neu dynnu eich cydsyniad yn ôl unrhyw bryd.',
  policy: '[Polisi preifatrwydd](policy)',
  forFunctional: 'cofio eich dewisiadau',
  forAnalytics: 'mesur sut y defnyddir y wefan',
  forAdvertising: 'hysbysebu',
  forSecurity: 'amddiffyn rhag camddefnydd',
  forEmbeds: 'dangos fideos, mapiau a chynnwys arall wedi’i fewnosod',
  series: '1, 2, a(c) 3|1 a(c) 2',
  withoutSale: 'Mae eich gwrthwynebiad i werthu a rhannu data personol yn dal mewn grym.',

  noticeTitle: 'Cwcis ar y wefan hon',
  noticePurposes: 'Rydym yn eu defnyddio at y dibenion hyn: {purposes}.',
  noticeOptOut: 'Gallwch wrthwynebu nawr neu unrhyw bryd.',
  ok: 'Iawn',
  optOut: 'Gwrthwynebu',

  conflictTitle: 'Mae eich porwr yn gofyn inni barchu eich gwrthwynebiad',
  conflictText:
    'Roeddech wedi caniatáu gwerthu neu rannu data personol o’r blaen, ond mae eich porwr bellach yn anfon signal gwrthwynebu. Rydym yn dilyn y signal.',
  stayOptedOut: 'Cadw’r gwrthwynebiad',
  allowAnyway: 'Caniatáu beth bynnag',

  guardianTitle: 'Gofynnwch i riant neu warcheidwad',
  guardianText:
    'Dim ond y cwcis y mae eu hangen ar y wefan i weithio rydym yn eu defnyddio. Gall rhiant neu warcheidwad benderfynu ar rai eraill.',
  continueNecessary: 'Parhau gyda’r rhai angenrheidiol yn unig',

  settingsLink: 'Gosodiadau preifatrwydd',
  choicesLink: 'Eich dewisiadau preifatrwydd',
  honored: 'Parchwyd y cais i wrthwynebu',
  overridden:
    'Ni roddwyd y signal gwrthwynebu ar waith: fe wnaethoch ganiatáu gwerthu a rhannu ar {date}',
  saved: 'Mae eich dewis wedi’i gadw.',
  notLoaded: 'Nid oedd modd llwytho hwn. Rhowch gynnig arall arni.',

  preferencesTitle: 'Gosodiadau preifatrwydd',
  preferencesText:
    'Penderfynwch beth gaiff y wefan hon ei ddefnyddio. Ni ddefnyddir dim o’r isod heb eich caniatâd, heblaw’r hyn sydd ymlaen bob amser.',
  preferencesOptOut:
    'Penderfynwch beth gaiff y wefan hon ei ddefnyddio, a diffoddwch yr hyn nad ydych ei eisiau.',
  necessary: 'Angenrheidiol',
  necessaryText: 'Eu hangen er mwyn i’r wefan weithio, i fewngofnodi ac i gofio’r dewis hwn.',
  functional: 'Dewisiadau',
  functionalText: 'Mae’n cofio gosodiadau fel iaith, rhanbarth a chynllun.',
  analytics: 'Ystadegau',
  analyticsText: 'Mae’n mesur sut y defnyddir y wefan, er mwyn ei gwella.',
  advertising: 'Hysbysebu',
  advertisingText: 'Mae’n dangos hysbysebion ac yn mesur eu heffaith.',
  security: 'Amddiffyn rhag camddefnydd',
  securityText: 'Mae’n gwahaniaethu rhwng pobl a robotiaid, er enghraifft mewn ffurflenni.',
  embeds: 'Cynnwys wedi’i fewnosod',
  embedsText: 'Mae’n dangos fideos, mapiau a negeseuon sy’n dod o wefannau eraill.',
  alwaysOn: 'Ymlaen bob amser',
  allowed: 'Caniateir',
  notAllowed: 'Ni chaniateir',
  servicesCount: {
    zero: '{count} gwasanaeth',
    one: '{count} gwasanaeth',
    two: '{count} wasanaeth',
    few: '{count} gwasanaeth',
    many: '{count} gwasanaeth',
    other: '{count} gwasanaeth',
  },
  provider: 'Darparwr',
  purpose: 'Diben',
  country: 'Gwlad',
  cookies: 'Cwcis a storfa',
  retention: 'Cyfnod cadw',
  transfers: 'Trosglwyddo dramor',
  providerPolicy: 'Polisi preifatrwydd y darparwr',
  providerOptOut: 'Gwrthwynebu gyda’r darparwr',
  lockedOptOut:
    'I ffwrdd, oherwydd eich bod wedi gwrthwynebu. Newidiwch hyn o dan [Eich dewisiadau preifatrwydd](choices).',
  lockedMinor: 'I ffwrdd, oherwydd eich oed.',
  save: 'Cadw’r dewisiadau',
  close: 'Cau',
  unsaved: 'Nid yw eich newidiadau wedi’u cadw eto.',
  discard: 'Dileu’r newidiadau',
  reloadText:
    'Bydd gwasanaethau sydd eisoes wedi dechrau yn stopio pan fydd y dudalen yn ail-lwytho.',
  reload: 'Ail-lwytho nawr',
  later: 'Yn nes ymlaen',
  receipt: 'Lawrlwytho derbynneb',

  choicesText:
    'Gallwch wrthwynebu gwerthu a rhannu eich data personol, gan gynnwys hysbysebu wedi’i dargedu, mewn un cam. Nid oes angen cyfrif.',
  optOutAll: 'Gwrthwynebu pob gwerthu a rhannu',
  statusOptedOut: 'Rydych wedi gwrthwynebu gwerthu a rhannu.',
  statusNotOptedOut: 'Nid ydych wedi gwrthwynebu.',
  allowSaleConfirm: 'Cadarnhewch y cawn werthu neu rannu eich data personol eto.',
  cancel: 'Canslo',
  morePreferences: 'Pob gosodiad preifatrwydd',
  consentId: 'Dynodwr eich cydsyniad',
  copy: 'Copïo',
  copied: 'Wedi’i gopïo',
  decidedAt: 'Newidiwyd ddiwethaf ar {date}',
  contact: 'Gallwch hefyd gysylltu â ni yma:',
  confirmTitle: 'Caniatáu gwerthu a rhannu?',
  confirmText:
    'Cadarnhewch y cawn werthu neu rannu eich data personol er bod eich porwr yn gofyn inni beidio.',
  allowSale: 'Caniatáu gwerthu a rhannu',
  optOutIcon: 'Eicon gwrthwynebu',

  recaptcha: 'Mae’r wefan hon wedi’i diogelu gan reCAPTCHA.',
  recaptchaAllow: 'Caniatáu reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Cynnwys gan {name}',
  text: 'Mae ei lwytho yn anfon data fel eich cyfeiriad IP at {provider}.',
  once: 'Llwytho unwaith',
  always: 'Caniatáu {name} bob amser',
  policy: 'Polisi preifatrwydd {name}',
};
