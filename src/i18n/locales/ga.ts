// Irish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Irish. */
export const messages: Messages = {
  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',

  bannerTitle: 'Do rogha maidir le fianáin',
  intro: 'Úsáideann an suíomh seo fianáin agus teicneolaíochtaí dá samhail.',
  introNamed: 'Úsáideann {controller} fianáin agus teicneolaíochtaí dá samhail.',
  purposes:
    'Tá cuid acu riachtanach. Le do thoiliú úsáidimid cinn eile freisin chun na gcríoch seo: {purposes}.',
  thirdParties: {
    one: 'D’fhéadfadh [{count} seirbhís tríú páirtí](list) sonraí a fháil.',
    two: 'D’fhéadfadh [{count} sheirbhís tríú páirtí](list) sonraí a fháil.',
    few: 'D’fhéadfadh [{count} sheirbhís tríú páirtí](list) sonraí a fháil.',
    many: 'D’fhéadfadh [{count} seirbhís tríú páirtí](list) sonraí a fháil.',
    other: 'D’fhéadfadh [{count} seirbhís tríú páirtí](list) sonraí a fháil.',
  },
  consequence:
    'Má dhiúltaíonn tú, oibríonn an suíomh fós; d’fhéadfadh roinnt gnéithe a bheith in easnamh.',
  withdrawal: 'Is féidir leat do rogha a athrú nó do thoiliú a tharraingt siar tráth ar bith.',
  policy: '[Beartas príobháideachais](policy)',
  forFunctional: 'do chuid roghanna a choinneáil i gcuimhne',
  forAnalytics: 'úsáid an tsuímh a thomhas',
  forAdvertising: 'fógraíocht',
  forSecurity: 'cosaint ar mhí-úsáid',
  forEmbeds: 'físeáin, léarscáileanna agus ábhar leabaithe eile',
  series: '1, 2 agus 3',
  withoutSale: 'Tá d’agóid in aghaidh dhíol agus chomhroinnt sonraí pearsanta fós i bhfeidhm.',

  noticeTitle: 'Fianáin ar an suíomh seo',
  noticePurposes: 'Úsáidimid iad chun na gcríoch seo: {purposes}.',
  noticeOptOut: 'Is féidir leat agóid a dhéanamh anois nó tráth ar bith.',
  ok: 'Ceart go leor',
  optOut: 'Déan agóid',

  conflictTitle: 'Iarrann do bhrabhsálaí orainn d’agóid a leanúint',
  conflictText:
    'Cheadaigh tú díol nó comhroinnt sonraí pearsanta roimhe seo, ach seolann do bhrabhsálaí comhartha agóide anois. Leanaimid an comhartha.',
  stayOptedOut: 'Coinnigh an agóid',
  allowAnyway: 'Ceadaigh mar sin féin',

  guardianTitle: 'Fiafraigh de thuismitheoir nó de chaomhnóir',
  guardianText:
    'Ní úsáidimid ach na fianáin a theastaíonn ón suíomh chun oibriú. Is féidir le do thuismitheoir nó le do chaomhnóir cinneadh a dhéanamh faoi chinn eile.',
  continueNecessary: 'Lean ar aghaidh leis na cinn riachtanacha amháin',

  settingsLink: 'Socruithe príobháideachais',
  choicesLink: 'Do roghanna príobháideachais',
  honored: 'Comhlíonadh an agóid',
  overridden:
    'Níor cuireadh an comhartha agóide i bhfeidhm: cheadaigh tú díol agus comhroinnt ar {date}',
  saved: 'Tá do rogha sábháilte.',
  notLoaded: 'Níorbh fhéidir é seo a lódáil. Bain triail eile as.',

  preferencesTitle: 'Socruithe príobháideachais',
  preferencesText:
    'Socraigh cad is féidir leis an suíomh seo a úsáid. Ní úsáidtear aon rud thíos gan do chead, ach amháin an rud atá ar siúl i gcónaí.',
  preferencesOptOut:
    'Socraigh cad is féidir leis an suíomh seo a úsáid, agus múch aon rud nach dteastaíonn uait.',
  necessary: 'Riachtanach',
  necessaryText:
    'Ag teastáil chun go n-oibreoidh an suíomh, chun síniú isteach agus chun an rogha seo a choinneáil i gcuimhne.',
  functional: 'Sainroghanna',
  functionalText: 'Coinníonn sé socruithe i gcuimhne, mar theanga, réigiún agus leagan amach.',
  analytics: 'Staitisticí',
  analyticsText: 'Tomhaiseann sé conas a úsáidtear an suíomh, ionas gur féidir é a fheabhsú.',
  advertising: 'Fógraíocht',
  advertisingText: 'Taispeánann sé fógraíocht agus tomhaiseann sé a héifeacht.',
  security: 'Cosaint ar mhí-úsáid',
  securityText: 'Aithníonn sé daoine ó róbait, mar shampla i bhfoirmeacha.',
  embeds: 'Ábhar leabaithe',
  embedsText: 'Taispeánann sé físeáin, léarscáileanna agus postálacha ó shuíomhanna eile.',
  alwaysOn: 'Ar siúl i gcónaí',
  allowed: 'Ceadaithe',
  notAllowed: 'Gan cheadú',
  servicesCount: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  provider: 'Soláthraí',
  purpose: 'Cuspóir',
  country: 'Tír',
  cookies: 'Fianáin agus stóráil',
  retention: 'Tréimhse choinneála',
  transfers: 'Aistrithe thar lear',
  providerPolicy: 'Beartas príobháideachais an tsoláthraí',
  providerOptOut: 'Déan agóid leis an soláthraí',
  lockedOptOut:
    'Múchta, toisc go ndearna tú agóid. Athraigh é seo faoi [Do roghanna príobháideachais](choices).',
  lockedMinor: 'Múchta mar gheall ar d’aois.',
  save: 'Sábháil roghanna',
  close: 'Dún',
  unsaved: 'Níl do chuid athruithe sábháilte fós.',
  discard: 'Caith athruithe i leataobh',
  reloadText: 'Stopann seirbhísí a thosaigh cheana nuair a athlódáiltear an leathanach.',
  reload: 'Athlódáil anois',
  later: 'Níos déanaí',
  receipt: 'Íoslódáil admháil',

  choicesText:
    'Is féidir leat agóid a dhéanamh in aghaidh dhíol agus chomhroinnt do shonraí pearsanta, fógraíocht spriocdhírithe san áireamh, in aon chéim amháin. Ní theastaíonn cuntas.',
  optOutAll: 'Déan agóid in aghaidh gach díola agus comhroinnte',
  statusOptedOut: 'Rinne tú agóid in aghaidh díola agus comhroinnte.',
  statusNotOptedOut: 'Ní dhearna tú agóid.',
  allowSaleConfirm: 'Deimhnigh go bhféadfaimid do shonraí pearsanta a dhíol nó a chomhroinnt arís.',
  cancel: 'Cealaigh',
  morePreferences: 'Na socruithe príobháideachais go léir',
  consentId: 'Aitheantas do thoilithe',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  decidedAt: 'Athraithe go deireanach ar {date}',
  contact: 'Is féidir teagmháil a dhéanamh linn anseo freisin:',
  confirmTitle: 'An gceadófar díol agus comhroinnt?',
  confirmText:
    'Deimhnigh go bhféadfaimid do shonraí pearsanta a dhíol nó a chomhroinnt cé go n-iarrann do bhrabhsálaí orainn gan é sin a dhéanamh.',
  allowSale: 'Ceadaigh díol agus comhroinnt',
  optOutIcon: 'Deilbhín agóide',

  recaptcha: 'Tá an suíomh seo cosanta ag reCAPTCHA.',
  recaptchaAllow: 'Ceadaigh reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Ábhar ó {name}',
  text: 'Nuair a lódáiltear é, seoltar sonraí ar nós do sheoladh IP chuig {provider}.',
  once: 'Lódáil uair amháin',
  always: 'Ceadaigh {name} i gcónaí',
  policy: 'Beartas príobháideachais {name}',
};
