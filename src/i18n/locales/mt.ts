// Maltese.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Maltese. */
export const messages: Messages = {
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  choose: 'Agħżel',

  bannerTitle: 'L-għażla tiegħek dwar il-cookies',
  intro: 'Dan is-sit juża cookies u teknoloġiji simili.',
  introNamed: '{controller} juża cookies u teknoloġiji simili.',
  purposes:
    'Xi wħud huma meħtieġa. Bil-kunsens tiegħek nużaw oħrajn ukoll għal dawn il-finijiet: {purposes}.',
  thirdParties: {
    one: '[{count} servizz ta’ parti terza](list) jista’ jirċievi data.',
    two: '[{count} servizzi ta’ partijiet terzi](list) jistgħu jirċievu data.',
    few: '[{count} servizzi ta’ partijiet terzi](list) jistgħu jirċievu data.',
    many: '[{count}-il servizz ta’ partijiet terzi](list) jistgħu jirċievu data.',
    other: '[{count} servizz ta’ partijiet terzi](list) jistgħu jirċievu data.',
  },
  consequence: 'Jekk tirrifjuta, is-sit xorta jaħdem; xi funzjonijiet jistgħu jkunu nieqsa.',
  withdrawal: 'Tista’ tibdel l-għażla tiegħek jew tirtira l-kunsens tiegħek fi kwalunkwe ħin.',
  policy: '[Politika tal-privatezza](policy)',
  forFunctional: 'żamma tal-preferenzi tiegħek',
  forAnalytics: 'kejl tal-użu tas-sit',
  forAdvertising: 'reklamar',
  forSecurity: 'protezzjoni mill-abbuż',
  forEmbeds: 'vidjows, mapep u kontenut inkorporat ieħor',
  series: '1, 2, u 3|1 u 2',
  withoutSale:
    'L-oġġezzjoni tiegħek għall-bejgħ u l-kondiviżjoni tad-data personali għadha fis-seħħ.',

  noticeTitle: 'Cookies fuq dan is-sit',
  noticePurposes: 'Nużawhom għal dawn il-finijiet: {purposes}.',
  noticeOptOut: 'Tista’ toġġezzjona issa jew fi kwalunkwe ħin.',
  ok: 'OK',
  optOut: 'Oġġezzjona',

  conflictTitle: 'Il-brawżer tiegħek jitlobna nirrispettaw l-oġġezzjoni tiegħek',
  conflictText:
    'Qabel kont ippermettejt il-bejgħ jew il-kondiviżjoni tad-data personali, iżda issa l-brawżer tiegħek jibgħat sinjal ta’ oġġezzjoni. Nimxu mas-sinjal.',
  stayOptedOut: 'Żomm l-oġġezzjoni',
  allowAnyway: 'Ippermetti xorta waħda',

  guardianTitle: 'Staqsi lil ġenitur jew tutur',
  guardianText:
    'Nużaw biss il-cookies li s-sit jeħtieġ biex jaħdem. Il-ġenitur jew it-tutur tiegħek jista’ jiddeċiedi dwar l-oħrajn.',
  continueNecessary: 'Kompli biss b’dawk meħtieġa',

  settingsLink: 'Settings tal-privatezza',
  choicesLink: 'L-għażliet tal-privatezza tiegħek',
  honored: 'It-talba ta’ oġġezzjoni ġiet rispettata',
  overridden:
    'Is-sinjal ta’ oġġezzjoni ma ġiex applikat: ippermettejt il-bejgħ u l-kondiviżjoni fi {date}',
  saved: 'L-għażla tiegħek ġiet salvata.',
  notLoaded: 'Dan ma setax jitgħabba. Jekk jogħġbok erġa’ pprova.',

  preferencesTitle: 'Settings tal-privatezza',
  preferencesText:
    'Iddeċiedi x’jista’ juża dan is-sit. Xejn minn dak li hawn taħt ma jintuża mingħajr il-permess tiegħek, ħlief dak li hu dejjem attiv.',
  preferencesOptOut: 'Iddeċiedi x’jista’ juża dan is-sit, u itfi dak li ma tridx.',
  necessary: 'Meħtieġa',
  necessaryText: 'Meħtieġa biex is-sit jaħdem, għad-dħul u biex jiftakar din l-għażla.',
  functional: 'Preferenzi',
  functionalText: 'Jiftakar settings bħal-lingwa, ir-reġjun u d-dehra.',
  analytics: 'Statistika',
  analyticsText: 'Ikejjel kif jintuża s-sit, biex ikun jista’ jittejjeb.',
  advertising: 'Reklamar',
  advertisingText: 'Juri r-reklami u jkejjel l-effett tagħhom.',
  security: 'Protezzjoni mill-abbuż',
  securityText: 'Jagħraf in-nies mir-robots, pereżempju fil-formoli.',
  embeds: 'Kontenut inkorporat',
  embedsText: 'Juri vidjows, mapep u posts li ġejjin minn siti oħra.',
  alwaysOn: 'Dejjem attiv',
  allowed: 'Permess',
  notAllowed: 'Mhux permess',
  servicesCount: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  provider: 'Fornitur',
  purpose: 'Fini',
  country: 'Pajjiż',
  cookies: 'Cookies u ħażna',
  retention: 'Perjodu ta’ żamma',
  transfers: 'Trasferimenti barra l-pajjiż',
  providerPolicy: 'Il-politika tal-privatezza tal-fornitur',
  providerOptOut: 'Oġġezzjona mal-fornitur',
  lockedOptOut:
    'Mitfi, għax oġġezzjonajt. Ibdel dan taħt [L-għażliet tal-privatezza tiegħek](choices).',
  lockedMinor: 'Mitfi minħabba l-età tiegħek.',
  save: 'Salva l-għażliet',
  close: 'Agħlaq',
  unsaved: 'Il-bidliet tiegħek għadhom mhumiex salvati.',
  discard: 'Armi l-bidliet',
  reloadText: 'Is-servizzi li diġà bdew jieqfu meta l-paġna terġa’ titgħabba.',
  reload: 'Erġa’ għabbi issa',
  later: 'Aktar tard',
  receipt: 'Niżżel irċevuta',

  choicesText:
    'Tista’ toġġezzjona għall-bejgħ u l-kondiviżjoni tad-data personali tiegħek, inkluż ir-reklamar immirat, f’pass wieħed. M’hemmx bżonn kont.',
  optOutAll: 'Oġġezzjona għal kull bejgħ u kondiviżjoni',
  statusOptedOut: 'Oġġezzjonajt għall-bejgħ u l-kondiviżjoni.',
  statusNotOptedOut: 'Ma oġġezzjonajtx.',
  allowSaleConfirm:
    'Jekk jogħġbok ikkonferma li nistgħu nerġgħu nbigħu jew naqsmu d-data personali tiegħek.',
  cancel: 'Ikkanċella',
  morePreferences: 'Is-settings kollha tal-privatezza',
  consentId: 'L-ID tal-kunsens tiegħek',
  copy: 'Ikkopja',
  copied: 'Ikkupjat',
  decidedAt: 'L-aħħar bidla: {date}',
  contact: 'Tista’ tikkuntattjana wkoll hawn:',
  confirmTitle: 'Tippermetti l-bejgħ u l-kondiviżjoni?',
  confirmText:
    'Jekk jogħġbok ikkonferma li nistgħu nbigħu jew naqsmu d-data personali tiegħek għalkemm il-brawżer tiegħek jitlobna ma nagħmlux dan.',
  allowSale: 'Ippermetti l-bejgħ u l-kondiviżjoni',
  optOutIcon: 'Ikona tal-oġġezzjoni',

  recaptcha: 'Dan is-sit huwa protett minn reCAPTCHA.',
  recaptchaAllow: 'Ippermetti reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Kontenut minn {name}',
  text: 'It-tagħbija tiegħu tibgħat data bħall-indirizz IP tiegħek lil {provider}.',
  once: 'Għabbi darba',
  always: 'Dejjem ippermetti {name}',
  policy: 'Il-politika tal-privatezza ta’ {name}',
};
