// Portuguese, as in Portugal.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Portuguese, as in Portugal. */
export const messages: Messages = {
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  choose: 'Escolher',

  bannerTitle: 'A sua escolha sobre cookies',
  intro: 'Este sítio utiliza cookies e tecnologias semelhantes.',
  introNamed: '{controller} utiliza cookies e tecnologias semelhantes.',
  purposes:
    'Alguns são necessários. Com o seu consentimento, utilizamos também outros para {purposes}.',
  thirdParties: {
    one: '[{count} serviço de terceiros](list) pode receber dados.',
    other: '[{count} serviços de terceiros](list) podem receber dados.',
  },
  consequence: 'Se rejeitar, o sítio continua a funcionar; algumas funções podem faltar.',
  withdrawal: 'Pode alterar a sua escolha ou retirar o seu consentimento a qualquer momento.',
  policy: '[Política de privacidade](policy)',
  forFunctional: 'a memorização das suas preferências',
  forAnalytics: 'a medição da utilização do sítio',
  forAdvertising: 'a publicidade',
  forSecurity: 'a proteção contra abusos',
  forEmbeds: 'os vídeos, mapas e outros conteúdos incorporados',
  series: '1, 2 e 3',
  withoutSale: 'A sua oposição à venda e à partilha de dados pessoais continua válida.',

  noticeTitle: 'Cookies neste sítio',
  noticePurposes: 'Utilizamo-los para {purposes}.',
  noticeOptOut: 'Pode opor-se agora ou a qualquer momento.',
  ok: 'OK',
  optOut: 'Opor-me',

  conflictTitle: 'O seu navegador pede-nos que respeitemos a sua oposição',
  conflictText:
    'Tinha permitido a venda ou a partilha de dados pessoais, mas o seu navegador envia agora um sinal de oposição. Seguimos o sinal.',
  stayOptedOut: 'Manter a oposição',
  allowAnyway: 'Permitir mesmo assim',

  guardianTitle: 'Pergunte aos seus pais ou tutor',
  guardianText:
    'Utilizamos apenas os cookies de que este sítio precisa para funcionar. Os seus pais ou tutor podem decidir sobre os outros.',
  continueNecessary: 'Continuar só com os necessários',

  settingsLink: 'Definições de privacidade',
  choicesLink: 'As suas opções de privacidade',
  honored: 'Pedido de oposição respeitado',
  overridden: 'Sinal de oposição não aplicado: permitiu a venda e a partilha em {date}',
  saved: 'A sua escolha foi guardada.',
  notLoaded: 'Não foi possível carregar. Tente novamente.',

  preferencesTitle: 'Definições de privacidade',
  preferencesText:
    'Decida o que este sítio pode utilizar. Nada do que se segue é utilizado sem a sua autorização, exceto o que está sempre ativo.',
  preferencesOptOut: 'Decida o que este sítio pode utilizar e desative o que não quiser.',
  necessary: 'Necessários',
  necessaryText:
    'Indispensáveis ao funcionamento do sítio, ao início de sessão e à memorização desta escolha.',
  functional: 'Preferências',
  functionalText: 'Memoriza definições como a língua, a região e o aspeto.',
  analytics: 'Estatísticas',
  analyticsText: 'Mede a utilização do sítio para o poder melhorar.',
  advertising: 'Publicidade',
  advertisingText: 'Mostra publicidade e mede o seu efeito.',
  security: 'Proteção contra abusos',
  securityText: 'Distingue pessoas de robôs, por exemplo em formulários.',
  embeds: 'Conteúdos incorporados',
  embedsText: 'Mostra vídeos, mapas e publicações que vêm de outros sítios.',
  alwaysOn: 'Sempre ativo',
  allowed: 'Permitido',
  notAllowed: 'Não permitido',
  servicesCount: {
    one: '{count} serviço',
    other: '{count} serviços',
  },
  provider: 'Fornecedor',
  purpose: 'Finalidade',
  country: 'País',
  cookies: 'Cookies e armazenamento',
  retention: 'Prazo de conservação',
  transfers: 'Transferências internacionais',
  providerPolicy: 'Política de privacidade do fornecedor',
  providerOptOut: 'Opor-se junto do fornecedor',
  lockedOptOut:
    'Desativado porque se opôs. Pode alterar em [As suas opções de privacidade](choices).',
  lockedMinor: 'Desativado devido à sua idade.',
  save: 'Guardar escolhas',
  close: 'Fechar',
  unsaved: 'As suas alterações ainda não foram guardadas.',
  discard: 'Descartar alterações',
  reloadText: 'Os serviços já iniciados param quando a página for recarregada.',
  reload: 'Recarregar agora',
  later: 'Mais tarde',
  receipt: 'Transferir um comprovativo',

  choicesText:
    'Pode opor-se num só passo à venda e à partilha dos seus dados pessoais, incluindo a publicidade direcionada. Não precisa de conta.',
  optOutAll: 'Opor-me a toda a venda e partilha',
  statusOptedOut: 'Opôs-se à venda e à partilha.',
  statusNotOptedOut: 'Não se opôs.',
  allowSaleConfirm: 'Confirme que podemos voltar a vender ou partilhar os seus dados pessoais.',
  cancel: 'Cancelar',
  morePreferences: 'Todas as definições de privacidade',
  consentId: 'O seu identificador de consentimento',
  copy: 'Copiar',
  copied: 'Copiado',
  decidedAt: 'Última alteração em {date}',
  contact: 'Também nos pode contactar aqui:',
  confirmTitle: 'Permitir a venda e a partilha?',
  confirmText:
    'Confirme que podemos vender ou partilhar os seus dados pessoais, embora o seu navegador nos peça que não o façamos.',
  allowSale: 'Permitir a venda e a partilha',
  optOutIcon: 'Ícone de oposição',

  recaptcha: 'Este site está protegido pelo reCAPTCHA.',
  recaptchaAllow: 'Permitir o reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Conteúdo de {name}',
  text: 'Ao carregá-lo, dados como o seu endereço IP são enviados a {provider}.',
  once: 'Carregar uma vez',
  always: 'Permitir sempre {name}',
  policy: 'Política de privacidade de {name}',
};
