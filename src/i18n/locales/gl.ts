// Galician.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Galician. */
export const messages: Messages = {
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  choose: 'Escoller',

  bannerTitle: 'A súa decisión sobre as cookies',
  intro: 'Este sitio utiliza cookies e tecnoloxías semellantes.',
  introNamed: '{controller} utiliza cookies e tecnoloxías semellantes.',
  purposes:
    'Algunhas son necesarias. Co seu consentimento utilizamos tamén outras para {purposes}.',
  thirdParties: {
    one: '[{count} servizo dun terceiro](list) pode recibir datos.',
    other: '[{count} servizos de terceiros](list) poden recibir datos.',
  },
  consequence: 'Se rexeita, o sitio segue a funcionar; poden faltar algunhas funcións.',
  withdrawal: 'Pode cambiar a súa decisión ou retirar o seu consentimento en calquera momento.',
  policy: '[Política de privacidade](policy)',
  forFunctional: 'a memorización das súas preferencias',
  forAnalytics: 'a medición do uso do sitio',
  forAdvertising: 'a publicidade',
  forSecurity: 'a protección contra abusos',
  forEmbeds: 'os vídeos, mapas e outros contidos incorporados',
  series: '1, 2 e 3',
  withoutSale: 'A súa oposición á venda e á compartición de datos persoais segue vixente.',

  noticeTitle: 'Cookies neste sitio',
  noticePurposes: 'Utilizámolas para {purposes}.',
  noticeOptOut: 'Pode opoñerse agora ou en calquera momento.',
  ok: 'De acordo',
  optOut: 'Opoñerme',

  conflictTitle: 'O seu navegador pídenos que respectemos a súa oposición',
  conflictText:
    'Antes permitiu a venda ou a compartición de datos persoais, pero agora o seu navegador envía un sinal de oposición. Seguimos o sinal.',
  stayOptedOut: 'Manter a oposición',
  allowAnyway: 'Permitir igualmente',

  guardianTitle: 'Pregúntelle ao seu pai, nai ou titor',
  guardianText:
    'Só utilizamos as cookies que este sitio precisa para funcionar. O seu pai, nai ou titor pode decidir sobre as demais.',
  continueNecessary: 'Continuar só coas necesarias',

  settingsLink: 'Configuración de privacidade',
  choicesLink: 'As súas opcións de privacidade',
  honored: 'Solicitude de oposición atendida',
  overridden: 'Sinal de oposición non aplicado: permitiu a venda e a compartición o {date}',
  saved: 'A súa decisión gardouse.',
  notLoaded: 'Non se puido cargar. Ténteo de novo.',

  preferencesTitle: 'Configuración de privacidade',
  preferencesText:
    'Decida que pode utilizar este sitio. Nada do seguinte se utiliza sen o seu permiso, agás o que está sempre activo.',
  preferencesOptOut: 'Decida que pode utilizar este sitio e desactive o que non desexe.',
  necessary: 'Necesarias',
  necessaryText:
    'Imprescindibles para que o sitio funcione, para iniciar sesión e para lembrar esta decisión.',
  functional: 'Preferencias',
  functionalText: 'Lembra axustes como o idioma, a rexión e a presentación.',
  analytics: 'Estatísticas',
  analyticsText: 'Mide como se utiliza o sitio para poder melloralo.',
  advertising: 'Publicidade',
  advertisingText: 'Mostra publicidade e mide o seu efecto.',
  security: 'Protección contra abusos',
  securityText: 'Distingue as persoas dos robots, por exemplo en formularios.',
  embeds: 'Contido incorporado',
  embedsText: 'Mostra vídeos, mapas e publicacións que proveñen doutros sitios.',
  alwaysOn: 'Sempre activo',
  allowed: 'Permitido',
  notAllowed: 'Non permitido',
  servicesCount: {
    one: '{count} servizo',
    other: '{count} servizos',
  },
  provider: 'Provedor',
  purpose: 'Finalidade',
  country: 'País',
  cookies: 'Cookies e almacenamento',
  retention: 'Prazo de conservación',
  transfers: 'Transferencias internacionais',
  providerPolicy: 'Política de privacidade do provedor',
  providerOptOut: 'Opoñerse no sitio do provedor',
  lockedOptOut:
    'Desactivado porque se opuxo. Pode cambialo en [As súas opcións de privacidade](choices).',
  lockedMinor: 'Desactivado pola súa idade.',
  save: 'Gardar a selección',
  close: 'Pechar',
  unsaved: 'Os seus cambios aínda non se gardaron.',
  discard: 'Descartar os cambios',
  reloadText: 'Os servizos que xa se iniciaron detéñense ao cargar de novo a páxina.',
  reload: 'Cargar de novo agora',
  later: 'Máis tarde',
  receipt: 'Descargar un comprobante',

  choicesText:
    'Pode opoñerse nun só paso á venda e á compartición dos seus datos persoais, incluída a publicidade dirixida. Non fai falta ningunha conta.',
  optOutAll: 'Opoñerme a toda venda e compartición',
  statusOptedOut: 'Opúxose á venda e á compartición.',
  statusNotOptedOut: 'Non se opuxo.',
  allowSaleConfirm: 'Confirme que podemos volver vender ou compartir os seus datos persoais.',
  cancel: 'Cancelar',
  morePreferences: 'Toda a configuración de privacidade',
  consentId: 'O seu identificador de consentimento',
  copy: 'Copiar',
  copied: 'Copiado',
  decidedAt: 'Última modificación: {date}',
  contact: 'Tamén pode contactar connosco aquí:',
  confirmTitle: 'Permitir a venda e a compartición?',
  confirmText:
    'Confirme que podemos vender ou compartir os seus datos persoais aínda que o seu navegador nos pide que non o fagamos.',
  allowSale: 'Permitir a venda e a compartición',
  optOutIcon: 'Icona de oposición',

  recaptcha: 'Este sitio está protexido por reCAPTCHA.',
  recaptchaAllow: 'Permitir reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Contido de {name}',
  text: 'Ao cargalo envíanse a {provider} datos como o seu enderezo IP.',
  once: 'Cargar unha vez',
  always: 'Permitir sempre {name}',
  policy: 'Política de privacidade de {name}',
};
