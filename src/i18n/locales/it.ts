// Italian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Italian. */
export const messages: Messages = {
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  choose: 'Scegli',

  bannerTitle: 'La tua scelta sui cookie',
  intro: 'Su questo sito usiamo cookie e tecnologie simili.',
  introNamed: 'Noi di {controller} usiamo cookie e tecnologie simili.',
  purposes: 'Alcuni sono necessari. Con il tuo consenso ne usiamo altri per {purposes}.',
  thirdParties: {
    one: '[{count} servizio di terzi](list) può ricevere dati.',
    other: '[{count} servizi di terzi](list) possono ricevere dati.',
  },
  consequence: 'Se rifiuti, il sito funziona comunque; alcune funzioni potrebbero mancare.',
  withdrawal: 'Puoi cambiare la tua scelta o revocare il consenso in qualsiasi momento.',
  policy: '[Informativa sulla privacy](policy)',
  forFunctional: 'la memorizzazione delle tue preferenze',
  forAnalytics: 'la misurazione dell’utilizzo del sito',
  forAdvertising: 'la pubblicità',
  forSecurity: 'la protezione dagli abusi',
  forEmbeds: 'i video, le mappe e gli altri contenuti incorporati',
  series: '1, 2 e 3',
  withoutSale:
    'La tua opposizione alla vendita e alla condivisione dei dati personali resta valida.',

  noticeTitle: 'Cookie su questo sito',
  noticePurposes: 'Li usiamo per {purposes}.',
  noticeOptOut: 'Puoi opporti ora o in qualsiasi momento.',
  ok: 'OK',
  optOut: 'Opponiti',

  conflictTitle: 'Il tuo browser ci chiede di rispettare la tua opposizione',
  conflictText:
    'Avevi consentito la vendita o la condivisione dei dati personali, ma ora il tuo browser invia un segnale di opposizione. Seguiamo il segnale.',
  stayOptedOut: 'Mantieni l’opposizione',
  allowAnyway: 'Consenti comunque',

  guardianTitle: 'Chiedi a un genitore o tutore',
  guardianText:
    'Usiamo solo i cookie di cui il sito ha bisogno per funzionare. Un tuo genitore o tutore può decidere sugli altri.',
  continueNecessary: 'Continua solo con i necessari',

  settingsLink: 'Impostazioni sulla privacy',
  choicesLink: 'Le tue scelte sulla privacy',
  honored: 'Richiesta di opposizione rispettata',
  overridden:
    'Segnale di opposizione non applicato: hai consentito la vendita e la condivisione il {date}',
  saved: 'La tua scelta è stata salvata.',
  notLoaded: 'Caricamento non riuscito. Riprova.',

  preferencesTitle: 'Impostazioni sulla privacy',
  preferencesText:
    'Decidi che cosa può utilizzare questo sito. Nulla di quanto segue viene utilizzato senza il tuo permesso, tranne ciò che è sempre attivo.',
  preferencesOptOut: 'Decidi che cosa può utilizzare questo sito e disattiva ciò che non vuoi.',
  necessary: 'Necessari',
  necessaryText:
    'Servono al funzionamento del sito, all’accesso e alla memorizzazione di questa scelta.',
  functional: 'Preferenze',
  functionalText: 'Ricorda impostazioni come lingua, regione e aspetto.',
  analytics: 'Statistiche',
  analyticsText: 'Misura come viene utilizzato il sito, per poterlo migliorare.',
  advertising: 'Pubblicità',
  advertisingText: 'Mostra pubblicità e ne misura l’effetto.',
  security: 'Protezione dagli abusi',
  securityText: 'Distingue le persone dai robot, per esempio nei moduli.',
  embeds: 'Contenuti incorporati',
  embedsText: 'Mostra video, mappe e post che provengono da altri siti.',
  alwaysOn: 'Sempre attivi',
  allowed: 'Consentito',
  notAllowed: 'Non consentito',
  servicesCount: {
    one: '{count} servizio',
    other: '{count} servizi',
  },
  provider: 'Fornitore',
  purpose: 'Finalità',
  country: 'Paese',
  cookies: 'Cookie e memoria',
  retention: 'Periodo di conservazione',
  transfers: 'Trasferimenti all’estero',
  providerPolicy: 'Informativa sulla privacy del fornitore',
  providerOptOut: 'Opponiti presso il fornitore',
  lockedOptOut:
    'Disattivato per la tua opposizione. Puoi cambiare in [Le tue scelte sulla privacy](choices).',
  lockedMinor: 'Disattivato per la tua età.',
  save: 'Salva le scelte',
  close: 'Chiudi',
  unsaved: 'Le modifiche non sono ancora salvate.',
  discard: 'Annulla le modifiche',
  reloadText: 'I servizi già avviati si fermano quando la pagina viene ricaricata.',
  reload: 'Ricarica ora',
  later: 'Più tardi',
  receipt: 'Scarica una ricevuta',

  choicesText:
    'Puoi opporti in un solo passaggio alla vendita e alla condivisione dei tuoi dati personali, compresa la pubblicità mirata. Non serve un account.',
  optOutAll: 'Opponiti a ogni vendita e condivisione',
  statusOptedOut: 'La tua opposizione alla vendita e alla condivisione è registrata.',
  statusNotOptedOut: 'Nessuna opposizione registrata.',
  allowSaleConfirm: 'Conferma che possiamo di nuovo vendere o condividere i tuoi dati personali.',
  cancel: 'Annulla',
  morePreferences: 'Tutte le impostazioni sulla privacy',
  consentId: 'Il tuo ID di consenso',
  copy: 'Copia',
  copied: 'Copiato',
  decidedAt: 'Ultima modifica: {date}',
  contact: 'Puoi contattarci anche qui:',
  confirmTitle: 'Consentire la vendita e la condivisione?',
  confirmText:
    'Conferma che possiamo vendere o condividere i tuoi dati personali anche se il tuo browser ci chiede di non farlo.',
  allowSale: 'Consenti la vendita e la condivisione',
  optOutIcon: 'Icona di opposizione',

  recaptcha: 'Questo sito è protetto da reCAPTCHA.',
  recaptchaAllow: 'Consenti reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Contenuto di {name}',
  text: 'Caricandolo si inviano a {provider} dati come il tuo indirizzo IP.',
  once: 'Carica una volta',
  always: 'Consenti sempre {name}',
  policy: 'Informativa sulla privacy di {name}',
};
