// Slovak.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Slovak. */
export const messages: Messages = {
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  choose: 'Vybrať',

  bannerTitle: 'Vaša voľba týkajúca sa súborov cookie',
  intro: 'Táto stránka používa súbory cookie a podobné technológie.',
  introNamed: '{controller} používa súbory cookie a podobné technológie.',
  purposes:
    'Niektoré sú nevyhnutné. S vaším súhlasom používame aj ďalšie na tieto účely: {purposes}.',
  thirdParties: {
    one: '[{count} služba tretej strany](list) môže získať údaje.',
    few: '[{count} služby tretích strán](list) môžu získať údaje.',
    other: '[{count} služieb tretích strán](list) môže získať údaje.',
  },
  consequence: 'Ak odmietnete, stránka bude fungovať ďalej; niektoré funkcie môžu chýbať.',
  withdrawal: 'Svoju voľbu môžete kedykoľvek zmeniť alebo súhlas odvolať.',
  policy: '[Zásady ochrany osobných údajov](policy)',
  forFunctional: 'zapamätanie vašich nastavení',
  forAnalytics: 'meranie používania stránky',
  forAdvertising: 'reklama',
  forSecurity: 'ochrana pred zneužitím',
  forEmbeds: 'videá, mapy a iný vložený obsah',
  series: '1, 2 a 3|1 a 2',
  withoutSale: 'Vaša námietka proti predaju a zdieľaniu osobných údajov trvá.',

  noticeTitle: 'Súbory cookie na tejto stránke',
  noticePurposes: 'Používame ich na tieto účely: {purposes}.',
  noticeOptOut: 'Námietku môžete vzniesť teraz alebo kedykoľvek.',
  ok: 'OK',
  optOut: 'Vzniesť námietku',

  conflictTitle: 'Váš prehliadač nás žiada, aby sme dodržali vašu námietku',
  conflictText:
    'Predtým ste povolili predaj alebo zdieľanie osobných údajov, ale váš prehliadač teraz posiela signál námietky. Riadime sa signálom.',
  stayOptedOut: 'Ponechať námietku',
  allowAnyway: 'Napriek tomu povoliť',

  guardianTitle: 'Opýtajte sa rodiča alebo opatrovníka',
  guardianText:
    'Používame len súbory cookie, ktoré stránka potrebuje, aby fungovala. O ďalších môže rozhodnúť rodič alebo opatrovník.',
  continueNecessary: 'Pokračovať len s nevyhnutnými',

  settingsLink: 'Nastavenia súkromia',
  choicesLink: 'Vaše voľby súkromia',
  honored: 'Námietka bola dodržaná',
  overridden: 'Signál námietky nebol použitý: predaj a zdieľanie ste povolili {date}',
  saved: 'Vaša voľba je uložená.',
  notLoaded: 'Nepodarilo sa to načítať. Skúste to, prosím, znova.',

  preferencesTitle: 'Nastavenia súkromia',
  preferencesText:
    'Rozhodnite, čo smie táto stránka používať. Nič z nasledujúceho sa bez vášho povolenia nepoužíva, okrem toho, čo je vždy zapnuté.',
  preferencesOptOut: 'Rozhodnite, čo smie táto stránka používať, a vypnite, čo nechcete.',
  necessary: 'Nevyhnutné',
  necessaryText: 'Potrebné na fungovanie stránky, na prihlásenie a zapamätanie tejto voľby.',
  functional: 'Predvoľby',
  functionalText: 'Pamätá si nastavenia, napríklad jazyk, región a vzhľad.',
  analytics: 'Štatistika',
  analyticsText: 'Meria, ako sa stránka používa, aby sa dala zlepšovať.',
  advertising: 'Reklama',
  advertisingText: 'Zobrazuje reklamu a meria jej účinok.',
  security: 'Ochrana pred zneužitím',
  securityText: 'Rozlišuje ľudí od robotov, napríklad vo formulároch.',
  embeds: 'Vložený obsah',
  embedsText: 'Zobrazuje videá, mapy a príspevky z iných stránok.',
  alwaysOn: 'Vždy zapnuté',
  allowed: 'Povolené',
  notAllowed: 'Nepovolené',
  servicesCount: {
    one: '{count} služba',
    few: '{count} služby',
    other: '{count} služieb',
  },
  provider: 'Poskytovateľ',
  purpose: 'Účel',
  country: 'Krajina',
  cookies: 'Súbory cookie a úložisko',
  retention: 'Doba uchovávania',
  transfers: 'Prenos do zahraničia',
  providerPolicy: 'Zásady ochrany osobných údajov poskytovateľa',
  providerOptOut: 'Vzniesť námietku u poskytovateľa',
  lockedOptOut: 'Vypnuté pre vašu námietku. Zmeníte to v časti [Vaše voľby súkromia](choices).',
  lockedMinor: 'Vypnuté pre váš vek.',
  save: 'Uložiť voľby',
  close: 'Zavrieť',
  unsaved: 'Vaše zmeny zatiaľ nie sú uložené.',
  discard: 'Zahodiť zmeny',
  reloadText: 'Služby, ktoré už bežia, sa zastavia po opätovnom načítaní stránky.',
  reload: 'Načítať znova teraz',
  later: 'Neskôr',
  receipt: 'Stiahnuť potvrdenie',

  choicesText:
    'Proti predaju a zdieľaniu svojich osobných údajov vrátane cielenej reklamy môžete vzniesť námietku jedným krokom. Účet netreba.',
  optOutAll: 'Vzniesť námietku proti každému predaju a zdieľaniu',
  statusOptedOut: 'Vzniesli ste námietku proti predaju a zdieľaniu.',
  statusNotOptedOut: 'Námietku ste nevzniesli.',
  allowSaleConfirm: 'Potvrďte, prosím, že smieme vaše osobné údaje znova predávať alebo zdieľať.',
  cancel: 'Zrušiť',
  morePreferences: 'Všetky nastavenia súkromia',
  consentId: 'Identifikátor vášho súhlasu',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  decidedAt: 'Naposledy zmenené {date}',
  contact: 'Môžete nás kontaktovať aj tu:',
  confirmTitle: 'Povoliť predaj a zdieľanie?',
  confirmText:
    'Potvrďte, prosím, že smieme predávať alebo zdieľať vaše osobné údaje, hoci nás váš prehliadač žiada, aby sme to nerobili.',
  allowSale: 'Povoliť predaj a zdieľanie',
  optOutIcon: 'Ikona námietky',

  recaptcha: 'Tento web chráni reCAPTCHA.',
  recaptchaAllow: 'Povoliť reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Vložený obsah: {name}',
  text: 'Načítaním sa poskytovateľovi {provider} odošlú údaje, napríklad vaša IP adresa.',
  once: 'Načítať raz',
  always: 'Vždy povoliť {name}',
  policy: 'Zásady ochrany osobných údajov: {name}',
};
