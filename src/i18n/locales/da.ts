// Danish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Danish. */
export const messages: Messages = {
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  choose: 'Vælg',

  bannerTitle: 'Dit valg om cookies',
  intro: 'Dette websted bruger cookies og lignende teknologier.',
  introNamed: '{controller} bruger cookies og lignende teknologier.',
  purposes: 'Nogle er nødvendige. Med dit samtykke bruger vi også andre til {purposes}.',
  thirdParties: {
    one: '[{count} tjeneste fra tredjemand](list) kan modtage oplysninger.',
    other: '[{count} tjenester fra tredjemand](list) kan modtage oplysninger.',
  },
  consequence: 'Hvis du afviser, virker webstedet stadig; nogle funktioner kan mangle.',
  withdrawal: 'Du kan til enhver tid ændre dit valg eller trække dit samtykke tilbage.',
  policy: '[Privatlivspolitik](policy)',
  forFunctional: 'lagring af dine præferencer',
  forAnalytics: 'måling af, hvordan webstedet bruges',
  forAdvertising: 'annoncering',
  forSecurity: 'beskyttelse mod misbrug',
  forEmbeds: 'videoer, kort og andet indlejret indhold',
  series: '1, 2 og 3',
  withoutSale: 'Din indsigelse mod salg og deling af personoplysninger gælder fortsat.',

  noticeTitle: 'Cookies på dette websted',
  noticePurposes: 'Vi bruger dem til {purposes}.',
  noticeOptOut: 'Du kan gøre indsigelse nu eller når som helst.',
  ok: 'OK',
  optOut: 'Gør indsigelse',

  conflictTitle: 'Din browser beder os følge din indsigelse',
  conflictText:
    'Du har tidligere tilladt salg eller deling af personoplysninger, men nu sender din browser et indsigelsessignal. Vi følger signalet.',
  stayOptedOut: 'Fasthold indsigelsen',
  allowAnyway: 'Tillad alligevel',

  guardianTitle: 'Spørg en forælder eller værge',
  guardianText:
    'Vi bruger kun de cookies, som webstedet har brug for til at virke. Din forælder eller værge kan bestemme om andre.',
  continueNecessary: 'Fortsæt kun med nødvendige cookies',

  settingsLink: 'Privatlivsindstillinger',
  choicesLink: 'Dine privatlivsvalg',
  honored: 'Indsigelsen er efterkommet',
  overridden: 'Indsigelsessignalet er ikke anvendt: du tillod salg og deling den {date}',
  saved: 'Dit valg er gemt.',
  notLoaded: 'Det kunne ikke indlæses. Prøv igen.',

  preferencesTitle: 'Privatlivsindstillinger',
  preferencesText:
    'Bestem, hvad webstedet må bruge. Intet nedenfor bruges uden din tilladelse, undtagen det, der altid er slået til.',
  preferencesOptOut: 'Bestem, hvad webstedet må bruge, og slå det fra, du ikke ønsker.',
  necessary: 'Nødvendige',
  necessaryText: 'Nødvendige for, at webstedet virker, for login og for at huske dette valg.',
  functional: 'Præferencer',
  functionalText: 'Husker indstillinger som sprog, region og visning.',
  analytics: 'Statistik',
  analyticsText: 'Måler, hvordan webstedet bruges, så det kan forbedres.',
  advertising: 'Annoncering',
  advertisingText: 'Viser annoncer og måler deres virkning.',
  security: 'Beskyttelse mod misbrug',
  securityText: 'Skelner mennesker fra robotter, for eksempel i formularer.',
  embeds: 'Indlejret indhold',
  embedsText: 'Viser videoer, kort og opslag, der kommer fra andre websteder.',
  alwaysOn: 'Altid slået til',
  allowed: 'Tilladt',
  notAllowed: 'Ikke tilladt',
  servicesCount: {
    one: '{count} tjeneste',
    other: '{count} tjenester',
  },
  provider: 'Udbyder',
  purpose: 'Formål',
  country: 'Land',
  cookies: 'Cookies og lagring',
  retention: 'Opbevaringsperiode',
  transfers: 'Overførsel til udlandet',
  providerPolicy: 'Udbyderens privatlivspolitik',
  providerOptOut: 'Gør indsigelse hos udbyderen',
  lockedOptOut:
    'Slået fra, fordi du har gjort indsigelse. Det ændrer du under [Dine privatlivsvalg](choices).',
  lockedMinor: 'Slået fra på grund af din alder.',
  save: 'Gem valg',
  close: 'Luk',
  unsaved: 'Dine ændringer er ikke gemt endnu.',
  discard: 'Kassér ændringer',
  reloadText: 'Tjenester, der allerede er startet, stopper, når siden genindlæses.',
  reload: 'Genindlæs nu',
  later: 'Senere',
  receipt: 'Hent en kvittering',

  choicesText:
    'Du kan i ét trin gøre indsigelse mod salg og deling af dine personoplysninger, herunder målrettet annoncering. Det kræver ingen konto.',
  optOutAll: 'Gør indsigelse mod alt salg og al deling',
  statusOptedOut: 'Du har gjort indsigelse mod salg og deling.',
  statusNotOptedOut: 'Du har ikke gjort indsigelse.',
  allowSaleConfirm: 'Bekræft, at vi igen må sælge eller dele dine personoplysninger.',
  cancel: 'Annuller',
  morePreferences: 'Alle privatlivsindstillinger',
  consentId: 'Dit samtykke-id',
  copy: 'Kopiér',
  copied: 'Kopieret',
  decidedAt: 'Sidst ændret den {date}',
  contact: 'Du kan også kontakte os her:',
  confirmTitle: 'Tillad salg og deling?',
  confirmText:
    'Bekræft, at vi må sælge eller dele dine personoplysninger, selv om din browser beder os lade være.',
  allowSale: 'Tillad salg og deling',
  optOutIcon: 'Ikon for indsigelse',

  recaptcha: 'Dette website er beskyttet af reCAPTCHA.',
  recaptchaAllow: 'Tillad reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Indhold fra {name}',
  text: 'Når det indlæses, sendes data som din IP-adresse til {provider}.',
  once: 'Indlæs én gang',
  always: 'Tillad altid {name}',
  policy: 'Privatlivspolitik for {name}',
};
