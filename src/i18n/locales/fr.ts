// French.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in French. */
export const messages: Messages = {
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Choisir',

  bannerTitle: 'Votre choix en matière de cookies',
  intro: 'Ce site utilise des cookies et des technologies similaires.',
  introNamed: '{controller} utilise des cookies et des technologies similaires.',
  purposes:
    'Certains sont nécessaires. Avec votre consentement, nous en utilisons d’autres pour {purposes}.',
  thirdParties: {
    one: '[{count} service tiers](list) peut recevoir des données.',
    other: '[{count} services tiers](list) peuvent recevoir des données.',
  },
  consequence:
    'Si vous refusez, le site fonctionne quand même ; certaines fonctions peuvent manquer.',
  withdrawal: 'Vous pouvez modifier votre choix ou retirer votre consentement à tout moment.',
  policy: '[Politique de confidentialité](policy)',
  forFunctional: 'la mémorisation de vos préférences',
  forAnalytics: 'la mesure d’audience',
  forAdvertising: 'la publicité',
  forSecurity: 'la protection contre les abus',
  forEmbeds: 'les vidéos, cartes et autres contenus intégrés',
  series: '1, 2 et 3',
  withoutSale:
    'Votre opposition à la vente et au partage de données à caractère personnel reste valable.',

  noticeTitle: 'Les cookies sur ce site',
  noticePurposes: 'Nous les utilisons pour {purposes}.',
  noticeOptOut: 'Vous pouvez vous y opposer maintenant ou à tout moment.',
  ok: 'OK',
  optOut: 'S’opposer',

  conflictTitle: 'Votre navigateur nous demande de respecter votre opposition',
  conflictText:
    'Vous aviez autorisé la vente ou le partage de données à caractère personnel, mais votre navigateur envoie maintenant un signal d’opposition. Nous suivons ce signal.',
  stayOptedOut: 'Maintenir l’opposition',
  allowAnyway: 'Autoriser quand même',

  guardianTitle: 'Demandez à un parent ou à un tuteur',
  guardianText:
    'Nous utilisons seulement les cookies dont ce site a besoin pour fonctionner. Un parent ou un tuteur peut décider pour les autres.',
  continueNecessary: 'Continuer avec le nécessaire seulement',

  settingsLink: 'Paramètres de confidentialité',
  choicesLink: 'Vos choix en matière de confidentialité',
  honored: 'Demande d’opposition respectée',
  overridden:
    'Signal d’opposition non appliqué : vous avez autorisé la vente et le partage le {date}',
  saved: 'Votre choix est enregistré.',
  notLoaded: 'Le chargement a échoué. Veuillez réessayer.',

  preferencesTitle: 'Paramètres de confidentialité',
  preferencesText:
    'Décidez de ce que ce site peut utiliser. Rien de ce qui suit n’est utilisé sans votre autorisation, sauf ce qui est toujours actif.',
  preferencesOptOut:
    'Décidez de ce que ce site peut utiliser et désactivez ce que vous ne voulez pas.',
  necessary: 'Nécessaires',
  necessaryText:
    'Indispensables au fonctionnement du site, à la connexion et à la mémorisation de ce choix.',
  functional: 'Préférences',
  functionalText: 'Mémorise des réglages comme la langue, la région et l’affichage.',
  analytics: 'Mesure d’audience',
  analyticsText: 'Mesure l’utilisation du site afin de l’améliorer.',
  advertising: 'Publicité',
  advertisingText: 'Affiche de la publicité et en mesure l’effet.',
  security: 'Protection contre les abus',
  securityText: 'Distingue les personnes des robots, par exemple dans les formulaires.',
  embeds: 'Contenus intégrés',
  embedsText: 'Affiche des vidéos, des cartes et des publications provenant d’autres sites.',
  alwaysOn: 'Toujours actif',
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  servicesCount: {
    one: '{count} service',
    other: '{count} services',
  },
  provider: 'Fournisseur',
  purpose: 'Finalité',
  country: 'Pays',
  cookies: 'Cookies et stockage',
  retention: 'Durée de conservation',
  transfers: 'Transferts à l’étranger',
  providerPolicy: 'Politique de confidentialité du fournisseur',
  providerOptOut: 'S’opposer auprès du fournisseur',
  lockedOptOut:
    'Désactivé en raison de votre opposition. Pour changer cela, ouvrez [Vos choix en matière de confidentialité](choices).',
  lockedMinor: 'Désactivé en raison de votre âge.',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  unsaved: 'Vos modifications ne sont pas encore enregistrées.',
  discard: 'Abandonner les modifications',
  reloadText: 'Les services déjà lancés s’arrêtent au rechargement de la page.',
  reload: 'Recharger maintenant',
  later: 'Plus tard',
  receipt: 'Télécharger un reçu',

  choicesText:
    'Vous pouvez vous opposer en une seule étape à la vente et au partage de vos données à caractère personnel, y compris à la publicité ciblée. Aucun compte n’est nécessaire.',
  optOutAll: 'S’opposer à toute vente et à tout partage',
  statusOptedOut: 'Votre opposition à la vente et au partage est enregistrée.',
  statusNotOptedOut: 'Aucune opposition n’est enregistrée.',
  allowSaleConfirm:
    'Veuillez confirmer que nous pouvons de nouveau vendre ou partager vos données à caractère personnel.',
  cancel: 'Annuler',
  morePreferences: 'Tous les paramètres de confidentialité',
  consentId: 'Votre identifiant de consentement',
  copy: 'Copier',
  copied: 'Copié',
  decidedAt: 'Dernière modification le {date}',
  contact: 'Vous pouvez aussi nous joindre ici :',
  confirmTitle: 'Autoriser la vente et le partage ?',
  confirmText:
    'Veuillez confirmer que nous pouvons vendre ou partager vos données à caractère personnel bien que votre navigateur nous demande de ne pas le faire.',
  allowSale: 'Autoriser la vente et le partage',
  optOutIcon: 'Icône d’opposition',

  recaptcha: 'Ce site est protégé par reCAPTCHA.',
  recaptchaAllow: 'Autoriser reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Contenu de {name}',
  text: 'Son chargement transmet à {provider} des données comme votre adresse IP.',
  once: 'Charger une fois',
  always: 'Toujours autoriser {name}',
  policy: 'Politique de confidentialité de {name}',
};
