// Icelandic.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Icelandic. */
export const messages: Messages = {
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',

  bannerTitle: 'Val þitt um vafrakökur',
  intro: 'Þessi vefur notar vafrakökur og svipaða tækni.',
  introNamed: '{controller} notar vafrakökur og svipaða tækni.',
  purposes:
    'Sumar eru nauðsynlegar. Með samþykki þínu notum við einnig aðrar í þessum tilgangi: {purposes}.',
  thirdParties: {
    one: '[{count} þjónusta þriðja aðila](list) kann að fá gögn.',
    other: '[{count} þjónustur þriðju aðila](list) kunna að fá gögn.',
  },
  consequence: 'Ef þú hafnar virkar vefurinn samt; einhverja eiginleika kann að vanta.',
  withdrawal: 'Þú getur hvenær sem er breytt vali þínu eða dregið samþykki þitt til baka.',
  policy: '[Persónuverndarstefna](policy)',
  forFunctional: 'geymsla stillinga þinna',
  forAnalytics: 'mæling á notkun vefsins',
  forAdvertising: 'auglýsingar',
  forSecurity: 'vörn gegn misnotkun',
  forEmbeds: 'myndbönd, kort og annað ívafið efni',
  series: '1, 2 og 3',
  withoutSale: 'Andmæli þín gegn sölu og miðlun persónuupplýsinga gilda áfram.',

  noticeTitle: 'Vafrakökur á þessum vef',
  noticePurposes: 'Við notum þær í þessum tilgangi: {purposes}.',
  noticeOptOut: 'Þú getur andmælt núna eða hvenær sem er.',
  ok: 'Í lagi',
  optOut: 'Andmæla',

  conflictTitle: 'Vafrinn þinn biður okkur að virða andmæli þín',
  conflictText:
    'Þú leyfðir áður sölu eða miðlun persónuupplýsinga en nú sendir vafrinn þinn merki um andmæli. Við förum eftir merkinu.',
  stayOptedOut: 'Halda andmælum',
  allowAnyway: 'Leyfa samt',

  guardianTitle: 'Spyrðu foreldri eða forráðamann',
  guardianText:
    'Við notum aðeins þær vafrakökur sem vefurinn þarf til að virka. Foreldri þitt eða forráðamaður getur ákveðið um aðrar.',
  continueNecessary: 'Halda áfram með aðeins nauðsynlegar vafrakökur',

  settingsLink: 'Persónuverndarstillingar',
  choicesLink: 'Persónuverndarval þitt',
  honored: 'Andmæli virt',
  overridden: 'Andmælamerki ekki beitt: þú leyfðir sölu og miðlun {date}',
  saved: 'Val þitt hefur verið vistað.',
  notLoaded: 'Ekki tókst að hlaða þessu. Reyndu aftur.',

  preferencesTitle: 'Persónuverndarstillingar',
  preferencesText:
    'Ákveddu hvað þessi vefur má nota. Ekkert hér að neðan er notað án þíns leyfis, nema það sem er alltaf virkt.',
  preferencesOptOut: 'Ákveddu hvað þessi vefur má nota og slökktu á því sem þú vilt ekki.',
  necessary: 'Nauðsynlegt',
  necessaryText: 'Þarf til að vefurinn virki, til innskráningar og til að muna þetta val.',
  functional: 'Stillingar',
  functionalText: 'Man stillingar eins og tungumál, svæði og útlit.',
  analytics: 'Tölfræði',
  analyticsText: 'Mælir hvernig vefurinn er notaður svo hægt sé að bæta hann.',
  advertising: 'Auglýsingar',
  advertisingText: 'Birtir auglýsingar og mælir áhrif þeirra.',
  security: 'Vörn gegn misnotkun',
  securityText: 'Greinir fólk frá vélmennum, til dæmis í eyðublöðum.',
  embeds: 'Ívafið efni',
  embedsText: 'Birtir myndbönd, kort og færslur sem koma af öðrum vefjum.',
  alwaysOn: 'Alltaf virkt',
  allowed: 'Leyft',
  notAllowed: 'Ekki leyft',
  servicesCount: {
    one: '{count} þjónusta',
    other: '{count} þjónustur',
  },
  provider: 'Þjónustuaðili',
  purpose: 'Tilgangur',
  country: 'Land',
  cookies: 'Vafrakökur og geymsla',
  retention: 'Geymslutími',
  transfers: 'Flutningur til annarra landa',
  providerPolicy: 'Persónuverndarstefna þjónustuaðilans',
  providerOptOut: 'Andmæla hjá þjónustuaðilanum',
  lockedOptOut:
    'Óvirkt af því að þú andmæltir. Breyttu þessu undir [Persónuverndarval þitt](choices).',
  lockedMinor: 'Óvirkt vegna aldurs þíns.',
  save: 'Vista val',
  close: 'Loka',
  unsaved: 'Breytingarnar hafa ekki verið vistaðar.',
  discard: 'Henda breytingum',
  reloadText: 'Þjónustur sem þegar eru í gangi stöðvast þegar síðan er endurhlaðin.',
  reload: 'Endurhlaða núna',
  later: 'Seinna',
  receipt: 'Sækja kvittun',

  choicesText:
    'Þú getur andmælt sölu og miðlun persónuupplýsinga þinna, þar með talið markauglýsingum, í einu skrefi. Ekki þarf aðgang.',
  optOutAll: 'Andmæla allri sölu og miðlun',
  statusOptedOut: 'Þú hefur andmælt sölu og miðlun.',
  statusNotOptedOut: 'Þú hefur ekki andmælt.',
  allowSaleConfirm: 'Staðfestu að við megum aftur selja eða miðla persónuupplýsingum þínum.',
  cancel: 'Hætta við',
  morePreferences: 'Allar persónuverndarstillingar',
  consentId: 'Samþykkisauðkenni þitt',
  copy: 'Afrita',
  copied: 'Afritað',
  decidedAt: 'Síðast breytt {date}',
  contact: 'Þú getur einnig náð í okkur hér:',
  confirmTitle: 'Leyfa sölu og miðlun?',
  confirmText:
    'Staðfestu að við megum selja eða miðla persónuupplýsingum þínum þótt vafrinn þinn biðji okkur að gera það ekki.',
  allowSale: 'Leyfa sölu og miðlun',
  optOutIcon: 'Tákn fyrir andmæli',

  recaptcha: 'Þessi síða er varin af reCAPTCHA.',
  recaptchaAllow: 'Leyfa reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Efni frá {name}',
  text: 'Þegar því er hlaðið eru gögn á borð við IP-tölu þína send til {provider}.',
  once: 'Hlaða einu sinni',
  always: 'Leyfa {name} alltaf',
  policy: 'Persónuverndarstefna {name}',
};
