// Basque.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Basque. */
export const messages: Messages = {
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  choose: 'Aukeratu',

  bannerTitle: 'Cookieei buruzko zure erabakia',
  intro: 'Webgune honek cookieak erabiltzen ditu, baita antzeko teknologiak ere.',
  introNamed: 'Arduraduna: {controller}. Cookieak erabiltzen ditu, baita antzeko teknologiak ere.',
  purposes:
    'Batzuk beharrezkoak dira. Zure adostasunarekin, beste batzuk ere erabiltzen ditugu helburu hauetarako: {purposes}.',
  thirdParties: {
    one: 'Hirugarrenen [zerbitzu {count}ek](list) datuak jaso ditzake.',
    other: 'Hirugarrenen [{count} zerbitzuk](list) datuak jaso ditzakete.',
  },
  consequence:
    'Baztertzen badituzu, webguneak funtzionatzen jarraituko du; baliteke funtzio batzuk falta izatea.',
  withdrawal: 'Edozein unetan alda dezakezu zure erabakia edo ken dezakezu zure adostasuna.',
  policy: '[Pribatutasun-politika](policy)',
  forFunctional: 'zure hobespenak gogoratzea',
  forAnalytics: 'webgunearen erabilera neurtzea',
  forAdvertising: 'publizitatea',
  forSecurity: 'gehiegikerien aurkako babesa',
  forEmbeds: 'bideoak, mapak eta txertatutako beste eduki batzuk',
  series: '1, 2 eta 3',
  withoutSale:
    'Datu pertsonalen salmentaren eta partekatzearen aurkako zure jarrerak indarrean jarraitzen du.',

  noticeTitle: 'Webgune honetako cookieak',
  noticePurposes: 'Helburu hauetarako erabiltzen ditugu: {purposes}.',
  noticeOptOut: 'Orain edo edozein unetan egin diezaiokezu aurka.',
  ok: 'Ados',
  optOut: 'Aurka egin',

  conflictTitle: 'Zure nabigatzaileak zure aurkakotasuna errespetatzeko eskatzen digu',
  conflictText:
    'Lehen datu pertsonalen salmenta edo partekatzea baimendu zenuen, baina orain zure nabigatzaileak aurkakotasun-seinalea bidaltzen du. Seinaleari jarraitzen diogu.',
  stayOptedOut: 'Eutsi aurkakotasunari',
  allowAnyway: 'Baimendu hala ere',

  guardianTitle: 'Galdetu gurasoei edo tutoreari',
  guardianText:
    'Webguneak funtzionatzeko behar dituen cookieak bakarrik erabiltzen ditugu. Besteei buruz zure gurasoek edo tutoreak erabaki dezakete.',
  continueNecessary: 'Jarraitu beharrezkoekin bakarrik',

  settingsLink: 'Pribatutasun-ezarpenak',
  choicesLink: 'Zure pribatutasun-aukerak',
  honored: 'Aurkakotasun-eskaera errespetatu da',
  overridden:
    'Ez da aurkakotasun-seinalea aplikatu: salmenta eta partekatzea baimendu zenituen (data: {date})',
  saved: 'Zure erabakia gorde da.',
  notLoaded: 'Ezin izan da kargatu. Saiatu berriro.',

  preferencesTitle: 'Pribatutasun-ezarpenak',
  preferencesText:
    'Erabaki zer erabil dezakeen webgune honek. Beheko ezer ez da zure baimenik gabe erabiltzen, beti aktibo dagoena izan ezik.',
  preferencesOptOut: 'Erabaki zer erabil dezakeen webgune honek, eta desaktibatu nahi ez duzuna.',
  necessary: 'Beharrezkoak',
  necessaryText: 'Webguneak funtzionatzeko, saioa hasteko eta erabaki hau gogoratzeko behar dira.',
  functional: 'Hobespenak',
  functionalText: 'Hizkuntza, eskualdea eta itxura bezalako ezarpenak gogoratzen ditu.',
  analytics: 'Estatistikak',
  analyticsText: 'Webgunea nola erabiltzen den neurtzen du, hobetu ahal izateko.',
  advertising: 'Publizitatea',
  advertisingText: 'Publizitatea erakusten du eta haren eragina neurtzen du.',
  security: 'Gehiegikerien aurkako babesa',
  securityText: 'Pertsonak eta robotak bereizten ditu, adibidez, inprimakietan.',
  embeds: 'Txertatutako edukia',
  embedsText: 'Beste webgune batzuetatik datozen bideoak, mapak eta argitalpenak erakusten ditu.',
  alwaysOn: 'Beti aktibo',
  allowed: 'Baimenduta',
  notAllowed: 'Baimendu gabe',
  servicesCount: {
    one: 'Zerbitzu {count}',
    other: '{count} zerbitzu',
  },
  provider: 'Hornitzailea',
  purpose: 'Helburua',
  country: 'Herrialdea',
  cookies: 'Cookieak eta biltegiratzea',
  retention: 'Gordetzeko epea',
  transfers: 'Nazioarteko transferentziak',
  providerPolicy: 'Hornitzailearen pribatutasun-politika',
  providerOptOut: 'Egin aurka hornitzailearen webgunean',
  lockedOptOut:
    'Desaktibatuta, aurka egin duzulako. Hemen alda dezakezu: [Zure pribatutasun-aukerak](choices).',
  lockedMinor: 'Desaktibatuta, zure adinagatik.',
  save: 'Gorde aukerak',
  close: 'Itxi',
  unsaved: 'Zure aldaketak oraindik ez dira gorde.',
  discard: 'Baztertu aldaketak',
  reloadText: 'Dagoeneko abiarazitako zerbitzuak gelditu egingo dira orria berriz kargatzean.',
  reload: 'Kargatu berriz orain',
  later: 'Geroago',
  receipt: 'Deskargatu agiria',

  choicesText:
    'Urrats bakarrean egin diezaiekezu aurka zure datu pertsonalen salmentari eta partekatzeari, baita bideratutako publizitateari ere. Ez da konturik behar.',
  optOutAll: 'Egin aurka salmenta eta partekatze guztiei',
  statusOptedOut: 'Salmentaren eta partekatzearen aurka egin duzu.',
  statusNotOptedOut: 'Ez duzu aurka egin.',
  allowSaleConfirm: 'Berretsi zure datu pertsonalak berriro sal edo parteka ditzakegula.',
  cancel: 'Utzi',
  morePreferences: 'Pribatutasun-ezarpen guztiak',
  consentId: 'Zure adostasunaren identifikatzailea',
  copy: 'Kopiatu',
  copied: 'Kopiatuta',
  decidedAt: 'Azken aldaketa: {date}',
  contact: 'Hemen ere jar zaitezke gurekin harremanetan:',
  confirmTitle: 'Salmenta eta partekatzea baimendu?',
  confirmText:
    'Berretsi zure datu pertsonalak sal edo parteka ditzakegula, zure nabigatzaileak ez egiteko eskatzen badigu ere.',
  allowSale: 'Baimendu salmenta eta partekatzea',
  optOutIcon: 'Aurkakotasun-ikonoa',

  recaptcha: 'Gune hau reCAPTCHAk babesten du.',
  recaptchaAllow: 'Baimendu reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Txertatutako edukia: {name}',
  text: 'Kargatzean, zure IP helbidea bezalako datuak bidaltzen zaizkio hornitzaileari: {provider}.',
  once: 'Kargatu behin',
  always: 'Baimendu beti {name}',
  policy: 'Pribatutasun-politika: {name}',
};
