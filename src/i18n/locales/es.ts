// Spanish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Spanish. */
export const messages: Messages = {
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  choose: 'Elegir',

  bannerTitle: 'Su decisión sobre las cookies',
  intro: 'Este sitio utiliza cookies y tecnologías similares.',
  introNamed: '{controller} utiliza cookies y tecnologías similares.',
  purposes:
    'Algunas son necesarias. Con su consentimiento utilizamos también otras para {purposes}.',
  thirdParties: {
    one: '[{count} servicio de un tercero](list) puede recibir datos.',
    other: '[{count} servicios de terceros](list) pueden recibir datos.',
  },
  consequence: 'Si rechaza, el sitio sigue funcionando; puede que falten algunas funciones.',
  withdrawal: 'Puede cambiar su decisión o retirar su consentimiento en cualquier momento.',
  policy: '[Política de privacidad](policy)',
  forFunctional: 'la memorización de sus preferencias',
  forAnalytics: 'la medición del uso del sitio',
  forAdvertising: 'la publicidad',
  forSecurity: 'la protección contra abusos',
  forEmbeds: 'los vídeos, mapas y otros contenidos insertados',
  series: 'Intl',
  withoutSale: 'Su exclusión de la venta y de la cesión de datos personales sigue vigente.',

  noticeTitle: 'Cookies en este sitio',
  noticePurposes: 'Las utilizamos para {purposes}.',
  noticeOptOut: 'Puede excluirse ahora o en cualquier momento.',
  ok: 'Entendido',
  optOut: 'Excluirme',

  conflictTitle: 'Su navegador nos pide que respetemos su exclusión',
  conflictText:
    'Antes permitió la venta o la cesión de datos personales, pero ahora su navegador envía una señal de exclusión. Seguimos la señal.',
  stayOptedOut: 'Mantener la exclusión',
  allowAnyway: 'Permitir de todos modos',

  guardianTitle: 'Pregunte a su padre, madre o tutor',
  guardianText:
    'Solo utilizamos las cookies que este sitio necesita para funcionar. Su padre, madre o tutor puede decidir sobre las demás.',
  continueNecessary: 'Continuar solo con las necesarias',

  settingsLink: 'Configuración de privacidad',
  choicesLink: 'Sus opciones de privacidad',
  honored: 'Solicitud de exclusión atendida',
  overridden: 'Señal de exclusión no aplicada: permitió la venta y la cesión el {date}',
  saved: 'Su decisión se ha guardado.',
  notLoaded: 'No se ha podido cargar. Inténtelo de nuevo.',

  preferencesTitle: 'Configuración de privacidad',
  preferencesText:
    'Decida qué puede utilizar este sitio. Nada de lo siguiente se utiliza sin su permiso, salvo lo que está siempre activo.',
  preferencesOptOut: 'Decida qué puede utilizar este sitio y desactive lo que no desee.',
  necessary: 'Necesarias',
  necessaryText:
    'Imprescindibles para que el sitio funcione, para iniciar sesión y para recordar esta decisión.',
  functional: 'Preferencias',
  functionalText: 'Recuerda ajustes como el idioma, la región y la presentación.',
  analytics: 'Analítica',
  analyticsText: 'Mide cómo se utiliza el sitio para poder mejorarlo.',
  advertising: 'Publicidad',
  advertisingText: 'Muestra publicidad y mide su efecto.',
  security: 'Protección contra abusos',
  securityText: 'Distingue a las personas de los robots, por ejemplo en formularios.',
  embeds: 'Contenido insertado',
  embedsText: 'Muestra vídeos, mapas y publicaciones que proceden de otros sitios.',
  alwaysOn: 'Siempre activo',
  allowed: 'Permitido',
  notAllowed: 'No permitido',
  servicesCount: {
    one: '{count} servicio',
    other: '{count} servicios',
  },
  provider: 'Proveedor',
  purpose: 'Finalidad',
  country: 'País',
  cookies: 'Cookies y almacenamiento',
  retention: 'Plazo de conservación',
  transfers: 'Transferencias internacionales',
  providerPolicy: 'Política de privacidad del proveedor',
  providerOptOut: 'Excluirse en el sitio del proveedor',
  lockedOptOut:
    'Desactivado por su exclusión. Puede cambiarlo en [Sus opciones de privacidad](choices).',
  lockedMinor: 'Desactivado por su edad.',
  save: 'Guardar mi selección',
  close: 'Cerrar',
  unsaved: 'Sus cambios aún no se han guardado.',
  discard: 'Descartar los cambios',
  reloadText: 'Los servicios que ya se han iniciado se detienen al volver a cargar la página.',
  reload: 'Volver a cargar ahora',
  later: 'Más tarde',
  receipt: 'Descargar un comprobante',

  choicesText:
    'Puede excluirse en un solo paso de la venta y de la cesión de sus datos personales, incluida la publicidad dirigida. No hace falta ninguna cuenta.',
  optOutAll: 'Excluirme de toda venta y cesión',
  statusOptedOut: 'Su exclusión de la venta y de la cesión está registrada.',
  statusNotOptedOut: 'No hay ninguna exclusión registrada.',
  allowSaleConfirm: 'Confirme que podemos volver a vender o compartir sus datos personales.',
  cancel: 'Cancelar',
  morePreferences: 'Toda la configuración de privacidad',
  consentId: 'Su identificador de consentimiento',
  copy: 'Copiar',
  copied: 'Copiado',
  decidedAt: 'Última modificación: {date}',
  contact: 'También puede contactarnos aquí:',
  confirmTitle: '¿Permitir la venta y la cesión?',
  confirmText:
    'Confirme que podemos vender o compartir sus datos personales aunque su navegador nos pide que no lo hagamos.',
  allowSale: 'Permitir la venta y la cesión',
  optOutIcon: 'Icono de exclusión',

  recaptcha: 'Este sitio está protegido por reCAPTCHA.',
  recaptchaAllow: 'Permitir reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Contenido de {name}',
  text: 'Al cargarlo se envían a {provider} datos como su dirección IP.',
  once: 'Cargar una vez',
  always: 'Permitir siempre {name}',
  policy: 'Política de privacidad de {name}',
};
