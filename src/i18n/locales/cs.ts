// Czech.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Czech. */
export const messages: Messages = {
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat',

  bannerTitle: 'Vaše volba ohledně souborů cookie',
  intro: 'Tento web používá soubory cookie a podobné technologie.',
  introNamed: '{controller} používá soubory cookie a podobné technologie.',
  purposes:
    'Některé jsou nezbytné. S vaším souhlasem používáme i další k těmto účelům: {purposes}.',
  thirdParties: {
    one: '[{count} služba třetí strany](list) může získat údaje.',
    few: '[{count} služby třetích stran](list) mohou získat údaje.',
    other: '[{count} služeb třetích stran](list) může získat údaje.',
  },
  consequence: 'Když odmítnete, web bude fungovat dál; některé funkce mohou chybět.',
  withdrawal: 'Svou volbu můžete kdykoli změnit nebo souhlas odvolat.',
  policy: '[Zásady ochrany osobních údajů](policy)',
  forFunctional: 'zapamatování vašich nastavení',
  forAnalytics: 'měření využívání webu',
  forAdvertising: 'reklama',
  forSecurity: 'ochrana před zneužitím',
  forEmbeds: 'videa, mapy a další vložený obsah',
  series: '1, 2 a 3',
  withoutSale: 'Vaše námitka proti prodeji a sdílení osobních údajů trvá.',

  noticeTitle: 'Soubory cookie na tomto webu',
  noticePurposes: 'Používáme je k těmto účelům: {purposes}.',
  noticeOptOut: 'Námitku můžete vznést nyní nebo kdykoli.',
  ok: 'OK',
  optOut: 'Vznést námitku',

  conflictTitle: 'Váš prohlížeč nás žádá, abychom dodrželi vaši námitku',
  conflictText:
    'Dříve jste povolili prodej nebo sdílení osobních údajů, ale váš prohlížeč nyní posílá signál námitky. Řídíme se signálem.',
  stayOptedOut: 'Ponechat námitku',
  allowAnyway: 'Přesto povolit',

  guardianTitle: 'Zeptejte se rodiče nebo opatrovníka',
  guardianText:
    'Používáme jen soubory cookie, které web potřebuje, aby fungoval. O dalších může rozhodnout rodič nebo opatrovník.',
  continueNecessary: 'Pokračovat jen s nezbytnými',

  settingsLink: 'Nastavení soukromí',
  choicesLink: 'Vaše volby soukromí',
  honored: 'Námitka byla dodržena',
  overridden: 'Signál námitky nebyl použit: prodej a sdílení jste povolili {date}',
  saved: 'Vaše volba je uložena.',
  notLoaded: 'Nepodařilo se to načíst. Zkuste to prosím znovu.',

  preferencesTitle: 'Nastavení soukromí',
  preferencesText:
    'Rozhodněte, co smí tento web používat. Nic z následujícího se bez vašeho svolení nepoužívá, kromě toho, co je vždy zapnuto.',
  preferencesOptOut: 'Rozhodněte, co smí tento web používat, a vypněte, co nechcete.',
  necessary: 'Nezbytné',
  necessaryText: 'Potřebné pro fungování webu, pro přihlášení a zapamatování této volby.',
  functional: 'Předvolby',
  functionalText: 'Pamatuje si nastavení, například jazyk, oblast a vzhled.',
  analytics: 'Statistika',
  analyticsText: 'Měří, jak se web používá, aby jej bylo možné zlepšovat.',
  advertising: 'Reklama',
  advertisingText: 'Zobrazuje reklamu a měří její účinek.',
  security: 'Ochrana před zneužitím',
  securityText: 'Rozlišuje lidi od robotů, například ve formulářích.',
  embeds: 'Vložený obsah',
  embedsText: 'Zobrazuje videa, mapy a příspěvky z jiných webů.',
  alwaysOn: 'Vždy zapnuto',
  allowed: 'Povoleno',
  notAllowed: 'Nepovoleno',
  servicesCount: {
    one: '{count} služba',
    few: '{count} služby',
    other: '{count} služeb',
  },
  provider: 'Poskytovatel',
  purpose: 'Účel',
  country: 'Země',
  cookies: 'Soubory cookie a úložiště',
  retention: 'Doba uchování',
  transfers: 'Předávání do zahraničí',
  providerPolicy: 'Zásady ochrany osobních údajů poskytovatele',
  providerOptOut: 'Vznést námitku u poskytovatele',
  lockedOptOut: 'Vypnuto kvůli vaší námitce. Změníte to v části [Vaše volby soukromí](choices).',
  lockedMinor: 'Vypnuto kvůli vašemu věku.',
  save: 'Uložit volby',
  close: 'Zavřít',
  unsaved: 'Vaše změny zatím nejsou uloženy.',
  discard: 'Zahodit změny',
  reloadText: 'Služby, které už běží, se zastaví po opětovném načtení stránky.',
  reload: 'Načíst znovu nyní',
  later: 'Později',
  receipt: 'Stáhnout potvrzení',

  choicesText:
    'Proti prodeji a sdílení svých osobních údajů, včetně cílené reklamy, můžete vznést námitku jedním krokem. Účet není potřeba.',
  optOutAll: 'Vznést námitku proti veškerému prodeji a sdílení',
  statusOptedOut: 'Vznesli jste námitku proti prodeji a sdílení.',
  statusNotOptedOut: 'Námitku jste nevznesli.',
  allowSaleConfirm: 'Potvrďte prosím, že smíme vaše osobní údaje opět prodávat nebo sdílet.',
  cancel: 'Zrušit',
  morePreferences: 'Všechna nastavení soukromí',
  consentId: 'Identifikátor vašeho souhlasu',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  decidedAt: 'Naposledy změněno {date}',
  contact: 'Můžete nás kontaktovat i zde:',
  confirmTitle: 'Povolit prodej a sdílení?',
  confirmText:
    'Potvrďte prosím, že smíme prodávat nebo sdílet vaše osobní údaje, ačkoli nás váš prohlížeč žádá, abychom to nedělali.',
  allowSale: 'Povolit prodej a sdílení',
  optOutIcon: 'Ikona námitky',

  recaptcha: 'Tento web je chráněn službou reCAPTCHA.',
  recaptchaAllow: 'Povolit reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Vložený obsah: {name}',
  text: 'Načtením se poskytovateli {provider} odešlou údaje, například vaše IP adresa.',
  once: 'Načíst jednou',
  always: 'Vždy povolit {name}',
  policy: 'Zásady ochrany osobních údajů: {name}',
};
