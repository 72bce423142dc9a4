// Portuguese, as in Brazil.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Portuguese, as in Brazil. */
export const messages: Messages = {
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  choose: 'Escolher',

  bannerTitle: 'Sua escolha sobre cookies',
  intro: 'Este site utiliza cookies e tecnologias semelhantes.',
  introNamed: '{controller} utiliza cookies e tecnologias semelhantes.',
  purposes:
    'Alguns são necessários. Com o seu consentimento, usamos também outros para {purposes}.',
  thirdParties: {
    one: '[{count} serviço de terceiros](list) pode receber dados.',
    other: '[{count} serviços de terceiros](list) podem receber dados.',
  },
  consequence: 'Se você rejeitar, o site continua funcionando; alguns recursos podem faltar.',
  withdrawal: 'Você pode mudar sua escolha ou revogar seu consentimento a qualquer momento.',
  policy: '[Política de privacidade](policy)',
  forFunctional: 'a memorização das suas preferências',
  forAnalytics: 'a medição do uso do site',
  forAdvertising: 'a publicidade',
  forSecurity: 'a proteção contra abusos',
  forEmbeds: 'os vídeos, mapas e outros conteúdos incorporados',
  series: '1, 2 e 3',
  withoutSale: 'Sua oposição à venda e ao compartilhamento de dados pessoais continua valendo.',

  noticeTitle: 'Cookies neste site',
  noticePurposes: 'Nós os usamos para {purposes}.',
  noticeOptOut: 'Você pode se opor agora ou a qualquer momento.',
  ok: 'OK',
  optOut: 'Opor-me',

  conflictTitle: 'Seu navegador nos pede para respeitar sua oposição',
  conflictText:
    'Você havia permitido a venda ou o compartilhamento de dados pessoais, mas agora seu navegador envia um sinal de oposição. Seguimos o sinal.',
  stayOptedOut: 'Manter a oposição',
  allowAnyway: 'Permitir mesmo assim',

  guardianTitle: 'Pergunte a um dos pais ou responsável',
  guardianText:
    'Usamos apenas os cookies de que este site precisa para funcionar. Um dos pais ou responsável pode decidir sobre os outros.',
  continueNecessary: 'Continuar só com os necessários',

  settingsLink: 'Configurações de privacidade',
  choicesLink: 'Suas opções de privacidade',
  honored: 'Pedido de oposição respeitado',
  overridden:
    'Sinal de oposição não aplicado: você permitiu a venda e o compartilhamento em {date}',
  saved: 'Sua escolha foi salva.',
  notLoaded: 'Não foi possível carregar. Tente novamente.',

  preferencesTitle: 'Configurações de privacidade',
  preferencesText:
    'Decida o que este site pode usar. Nada do que segue é usado sem sua permissão, exceto o que está sempre ativo.',
  preferencesOptOut: 'Decida o que este site pode usar e desative o que não quiser.',
  necessary: 'Necessários',
  necessaryText: 'Indispensáveis para o site funcionar, para o login e para lembrar esta escolha.',
  functional: 'Preferências',
  functionalText: 'Lembra configurações como idioma, região e aparência.',
  analytics: 'Estatísticas',
  analyticsText: 'Mede como o site é usado, para que possa ser melhorado.',
  advertising: 'Publicidade',
  advertisingText: 'Mostra publicidade e mede seu efeito.',
  security: 'Proteção contra abusos',
  securityText: 'Distingue pessoas de robôs, por exemplo em formulários.',
  embeds: 'Conteúdo incorporado',
  embedsText: 'Mostra vídeos, mapas e publicações que vêm de outros sites.',
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
  retention: 'Prazo de retenção',
  transfers: 'Transferências internacionais',
  providerPolicy: 'Política de privacidade do fornecedor',
  providerOptOut: 'Opor-se no site do fornecedor',
  lockedOptOut:
    'Desativado porque você se opôs. Mude isso em [Suas opções de privacidade](choices).',
  lockedMinor: 'Desativado por causa da sua idade.',
  save: 'Salvar escolhas',
  close: 'Fechar',
  unsaved: 'Suas alterações ainda não foram salvas.',
  discard: 'Descartar alterações',
  reloadText: 'Os serviços já iniciados param quando a página é recarregada.',
  reload: 'Recarregar agora',
  later: 'Mais tarde',
  receipt: 'Baixar um comprovante',

  choicesText:
    'Você pode se opor em uma só etapa à venda e ao compartilhamento dos seus dados pessoais, incluindo a publicidade direcionada. Não é preciso ter conta.',
  optOutAll: 'Opor-me a toda venda e compartilhamento',
  statusOptedOut: 'Você se opôs à venda e ao compartilhamento.',
  statusNotOptedOut: 'Você não se opôs.',
  allowSaleConfirm: 'Confirme que podemos voltar a vender ou compartilhar seus dados pessoais.',
  cancel: 'Cancelar',
  morePreferences: 'Todas as configurações de privacidade',
  consentId: 'Seu identificador de consentimento',
  copy: 'Copiar',
  copied: 'Copiado',
  decidedAt: 'Última alteração em {date}',
  contact: 'Você também pode falar conosco aqui:',
  confirmTitle: 'Permitir a venda e o compartilhamento?',
  confirmText:
    'Confirme que podemos vender ou compartilhar seus dados pessoais, embora seu navegador nos peça para não fazer isso.',
  allowSale: 'Permitir a venda e o compartilhamento',
  optOutIcon: 'Ícone de oposição',

  recaptcha: 'Este site é protegido pelo reCAPTCHA.',
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
