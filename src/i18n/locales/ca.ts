// Catalan.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Catalan. */
export const messages: Messages = {
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  choose: 'Tria',

  bannerTitle: 'La vostra decisió sobre les galetes',
  intro: 'En aquest lloc web utilitzem galetes i tecnologies similars.',
  introNamed: 'A {controller} utilitzem galetes i tecnologies similars.',
  purposes:
    'Algunes són necessàries. Amb el vostre consentiment també en fem servir d’altres amb aquestes finalitats: {purposes}.',
  thirdParties: {
    one: '[{count} servei d’un tercer](list) pot rebre dades.',
    other: '[{count} serveis de tercers](list) poden rebre dades.',
  },
  consequence: 'Si ho rebutgeu, el lloc web continua funcionant; hi poden faltar algunes funcions.',
  withdrawal: 'Podeu canviar la vostra decisió o retirar el consentiment en qualsevol moment.',
  policy: '[Política de privadesa](policy)',
  forFunctional: 'la memorització de les vostres preferències',
  forAnalytics: 'el mesurament de l’ús del lloc web',
  forAdvertising: 'la publicitat',
  forSecurity: 'la protecció contra els abusos',
  forEmbeds: 'els vídeos, mapes i altres continguts incrustats',
  series: '1, 2 i 3',
  withoutSale: 'La vostra oposició a la venda i la compartició de dades personals continua vigent.',

  noticeTitle: 'Galetes en aquest lloc web',
  noticePurposes: 'Les fem servir amb aquestes finalitats: {purposes}.',
  noticeOptOut: 'Us hi podeu oposar ara o en qualsevol moment.',
  ok: 'D’acord',
  optOut: 'M’hi oposo',

  conflictTitle: 'El vostre navegador ens demana que respectem la vostra oposició',
  conflictText:
    'Havíeu permès la venda o la compartició de dades personals, però ara el vostre navegador envia un senyal d’oposició. Seguim el senyal.',
  stayOptedOut: 'Mantén l’oposició',
  allowAnyway: 'Permet-ho igualment',

  guardianTitle: 'Pregunteu-ho als pares o al tutor',
  guardianText:
    'Només fem servir les galetes que el lloc web necessita per funcionar. Els pares o el tutor poden decidir sobre les altres.',
  continueNecessary: 'Continua només amb les necessàries',

  settingsLink: 'Configuració de privadesa',
  choicesLink: 'Les vostres opcions de privadesa',
  honored: 'S’ha respectat la sol·licitud d’oposició',
  overridden:
    'No s’ha aplicat el senyal d’oposició: vau permetre la venda i la compartició el {date}',
  saved: 'La vostra decisió s’ha desat.',
  notLoaded: 'No s’ha pogut carregar. Torneu-ho a provar.',

  preferencesTitle: 'Configuració de privadesa',
  preferencesText:
    'Decidiu què pot fer servir aquest lloc web. Res del que segueix no es fa servir sense el vostre permís, excepte el que sempre és actiu.',
  preferencesOptOut: 'Decidiu què pot fer servir aquest lloc web i desactiveu el que no vulgueu.',
  necessary: 'Necessàries',
  necessaryText:
    'Calen perquè el lloc web funcioni, per iniciar la sessió i per recordar aquesta decisió.',
  functional: 'Preferències',
  functionalText: 'Recorda ajustos com ara l’idioma, la regió i l’aspecte.',
  analytics: 'Estadístiques',
  analyticsText: 'Mesura com es fa servir el lloc web per poder-lo millorar.',
  advertising: 'Publicitat',
  advertisingText: 'Mostra publicitat i en mesura l’efecte.',
  security: 'Protecció contra els abusos',
  securityText: 'Distingeix les persones dels robots, per exemple en formularis.',
  embeds: 'Contingut incrustat',
  embedsText: 'Mostra vídeos, mapes i publicacions que provenen d’altres llocs web.',
  alwaysOn: 'Sempre actiu',
  allowed: 'Permès',
  notAllowed: 'No permès',
  servicesCount: {
    one: '{count} servei',
    other: '{count} serveis',
  },
  provider: 'Proveïdor',
  purpose: 'Finalitat',
  country: 'País',
  cookies: 'Galetes i emmagatzematge',
  retention: 'Termini de conservació',
  transfers: 'Transferències internacionals',
  providerPolicy: 'Política de privadesa del proveïdor',
  providerOptOut: 'Oposeu-vos-hi al lloc del proveïdor',
  lockedOptOut:
    'Desactivat perquè us hi heu oposat. Ho podeu canviar a [Les vostres opcions de privadesa](choices).',
  lockedMinor: 'Desactivat per la vostra edat.',
  save: 'Desa la selecció',
  close: 'Tanca',
  unsaved: 'Els canvis encara no s’han desat.',
  discard: 'Descarta els canvis',
  reloadText: 'Els serveis que ja s’han iniciat s’aturen quan es torna a carregar la pàgina.',
  reload: 'Torna a carregar ara',
  later: 'Més tard',
  receipt: 'Baixa un rebut',

  choicesText:
    'Us podeu oposar en un sol pas a la venda i la compartició de les vostres dades personals, inclosa la publicitat dirigida. No cal cap compte.',
  optOutAll: 'M’oposo a tota venda i compartició',
  statusOptedOut: 'Us heu oposat a la venda i la compartició.',
  statusNotOptedOut: 'No us hi heu oposat.',
  allowSaleConfirm: 'Confirmeu que podem tornar a vendre o compartir les vostres dades personals.',
  cancel: 'Cancel·la',
  morePreferences: 'Tota la configuració de privadesa',
  consentId: 'El vostre identificador de consentiment',
  copy: 'Copia',
  copied: 'Copiat',
  decidedAt: 'Darrer canvi: {date}',
  contact: 'També ens podeu trobar aquí:',
  confirmTitle: 'Voleu permetre la venda i la compartició?',
  confirmText:
    'Confirmeu que podem vendre o compartir les vostres dades personals encara que el vostre navegador ens demani que no ho fem.',
  allowSale: 'Permet la venda i la compartició',
  optOutIcon: 'Icona d’oposició',

  recaptcha: 'Aquest lloc està protegit per reCAPTCHA.',
  recaptchaAllow: 'Permet reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Contingut de {name}',
  text: 'En carregar-lo s’envien a {provider} dades com ara la vostra adreça IP.',
  once: 'Carrega una vegada',
  always: 'Permet sempre {name}',
  policy: 'Política de privadesa de {name}',
};
