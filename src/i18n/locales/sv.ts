// Swedish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Swedish. */
export const messages: Messages = {
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  choose: 'Välj',

  bannerTitle: 'Ditt val om kakor',
  intro: 'Den här webbplatsen använder kakor (cookies) och liknande teknik.',
  introNamed: '{controller} använder kakor (cookies) och liknande teknik.',
  purposes: 'Några är nödvändiga. Med ditt samtycke använder vi även andra för {purposes}.',
  thirdParties: {
    one: '[{count} tjänst från tredje part](list) kan få uppgifter.',
    other: '[{count} tjänster från tredje part](list) kan få uppgifter.',
  },
  consequence: 'Om du avvisar fungerar webbplatsen ändå; vissa funktioner kan saknas.',
  withdrawal: 'Du kan när som helst ändra ditt val eller återkalla ditt samtycke.',
  policy: '[Integritetspolicy](policy)',
  forFunctional: 'lagring av dina inställningar',
  forAnalytics: 'mätning av hur webbplatsen används',
  forAdvertising: 'annonsering',
  forSecurity: 'skydd mot missbruk',
  forEmbeds: 'videor, kartor och annat inbäddat innehåll',
  series: '1, 2 och 3',
  withoutSale: 'Din invändning mot försäljning och delning av personuppgifter gäller fortfarande.',

  noticeTitle: 'Kakor på den här webbplatsen',
  noticePurposes: 'Vi använder dem för {purposes}.',
  noticeOptOut: 'Du kan invända nu eller när som helst.',
  ok: 'OK',
  optOut: 'Invänd',

  conflictTitle: 'Din webbläsare ber oss att följa din invändning',
  conflictText:
    'Du har tidigare tillåtit försäljning eller delning av personuppgifter, men nu skickar din webbläsare en invändningssignal. Vi följer signalen.',
  stayOptedOut: 'Behåll invändningen',
  allowAnyway: 'Tillåt ändå',

  guardianTitle: 'Fråga en förälder eller vårdnadshavare',
  guardianText:
    'Vi använder bara de kakor som webbplatsen behöver för att fungera. Din förälder eller vårdnadshavare kan bestämma om andra.',
  continueNecessary: 'Fortsätt med bara nödvändiga kakor',

  settingsLink: 'Integritetsinställningar',
  choicesLink: 'Dina integritetsval',
  honored: 'Din invändning har följts',
  overridden: 'Invändningssignalen tillämpas inte: du tillät försäljning och delning {date}',
  saved: 'Ditt val är sparat.',
  notLoaded: 'Det gick inte att ladda. Försök igen.',

  preferencesTitle: 'Integritetsinställningar',
  preferencesText:
    'Bestäm vad webbplatsen får använda. Inget nedan används utan ditt tillstånd, utom det som alltid är på.',
  preferencesOptOut: 'Bestäm vad webbplatsen får använda och stäng av det du inte vill ha.',
  necessary: 'Nödvändiga',
  necessaryText:
    'Behövs för att webbplatsen ska fungera, för inloggning och för att minnas det här valet.',
  functional: 'Inställningar',
  functionalText: 'Kommer ihåg till exempel språk, region och utseende.',
  analytics: 'Statistik',
  analyticsText: 'Mäter hur webbplatsen används, så att den kan förbättras.',
  advertising: 'Annonsering',
  advertisingText: 'Visar annonser och mäter deras effekt.',
  security: 'Skydd mot missbruk',
  securityText: 'Skiljer människor från robotar, till exempel i formulär.',
  embeds: 'Inbäddat innehåll',
  embedsText: 'Visar videor, kartor och inlägg som kommer från andra webbplatser.',
  alwaysOn: 'Alltid på',
  allowed: 'Tillåtet',
  notAllowed: 'Inte tillåtet',
  servicesCount: {
    one: '{count} tjänst',
    other: '{count} tjänster',
  },
  provider: 'Leverantör',
  purpose: 'Ändamål',
  country: 'Land',
  cookies: 'Kakor och lagring',
  retention: 'Lagringstid',
  transfers: 'Överföring till utlandet',
  providerPolicy: 'Leverantörens integritetspolicy',
  providerOptOut: 'Invänd hos leverantören',
  lockedOptOut: 'Av, eftersom du har invänt. Ändra det under [Dina integritetsval](choices).',
  lockedMinor: 'Av på grund av din ålder.',
  save: 'Spara val',
  close: 'Stäng',
  unsaved: 'Dina ändringar är inte sparade än.',
  discard: 'Förkasta ändringar',
  reloadText: 'Tjänster som redan har startat stannar när sidan laddas om.',
  reload: 'Ladda om nu',
  later: 'Senare',
  receipt: 'Ladda ner ett kvitto',

  choicesText:
    'Du kan invända mot försäljning och delning av dina personuppgifter, inklusive riktad annonsering, i ett enda steg. Inget konto behövs.',
  optOutAll: 'Invänd mot all försäljning och delning',
  statusOptedOut: 'Du har invänt mot försäljning och delning.',
  statusNotOptedOut: 'Du har inte invänt.',
  allowSaleConfirm: 'Bekräfta att vi får sälja eller dela dina personuppgifter igen.',
  cancel: 'Avbryt',
  morePreferences: 'Alla integritetsinställningar',
  consentId: 'Ditt samtyckes-ID',
  copy: 'Kopiera',
  copied: 'Kopierat',
  decidedAt: 'Senast ändrat {date}',
  contact: 'Du kan också nå oss här:',
  confirmTitle: 'Tillåta försäljning och delning?',
  confirmText:
    'Bekräfta att vi får sälja eller dela dina personuppgifter fastän din webbläsare ber oss att låta bli.',
  allowSale: 'Tillåt försäljning och delning',
  optOutIcon: 'Ikon för invändning',

  recaptcha: 'Webbplatsen skyddas av reCAPTCHA.',
  recaptchaAllow: 'Tillåt reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Innehåll från {name}',
  text: 'När det laddas skickas data som din IP-adress till {provider}.',
  once: 'Ladda en gång',
  always: 'Tillåt alltid {name}',
  policy: 'Integritetspolicy för {name}',
};
