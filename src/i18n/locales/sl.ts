// Slovenian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Slovenian. */
export const messages: Messages = {
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  choose: 'Izberi',

  bannerTitle: 'Vaša izbira glede piškotkov',
  intro: 'To spletno mesto uporablja piškotke in podobne tehnologije.',
  introNamed: '{controller} uporablja piškotke in podobne tehnologije.',
  purposes:
    'Nekateri so nujni. Z vašo privolitvijo uporabljamo tudi druge za te namene: {purposes}.',
  thirdParties: {
    one: '[{count} storitev tretje osebe](list) lahko prejme podatke.',
    two: '[{count} storitvi tretjih oseb](list) lahko prejmeta podatke.',
    few: '[{count} storitve tretjih oseb](list) lahko prejmejo podatke.',
    other: '[{count} storitev tretjih oseb](list) lahko prejme podatke.',
  },
  consequence: 'Če zavrnete, spletno mesto še vedno deluje; nekatere funkcije lahko manjkajo.',
  withdrawal: 'Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete.',
  policy: '[Pravilnik o zasebnosti](policy)',
  forFunctional: 'zapomnitev vaših nastavitev',
  forAnalytics: 'merjenje uporabe spletnega mesta',
  forAdvertising: 'oglaševanje',
  forSecurity: 'zaščita pred zlorabo',
  forEmbeds: 'videoposnetki, zemljevidi in druga vdelana vsebina',
  series: '1, 2 in 3',
  withoutSale: 'Vaš ugovor zoper prodajo in deljenje osebnih podatkov še velja.',

  noticeTitle: 'Piškotki na tem spletnem mestu',
  noticePurposes: 'Uporabljamo jih za te namene: {purposes}.',
  noticeOptOut: 'Ugovarjate lahko zdaj ali kadar koli.',
  ok: 'V redu',
  optOut: 'Ugovarjaj',

  conflictTitle: 'Vaš brskalnik zahteva, da upoštevamo vaš ugovor',
  conflictText:
    'Prej ste dovolili prodajo ali deljenje osebnih podatkov, zdaj pa vaš brskalnik pošilja signal ugovora. Signal upoštevamo.',
  stayOptedOut: 'Ohrani ugovor',
  allowAnyway: 'Vseeno dovoli',

  guardianTitle: 'Vprašajte starša ali skrbnika',
  guardianText:
    'Uporabljamo samo piškotke, ki jih spletno mesto potrebuje za delovanje. O drugih lahko odloči starš ali skrbnik.',
  continueNecessary: 'Nadaljuj samo z nujnimi',

  settingsLink: 'Nastavitve zasebnosti',
  choicesLink: 'Vaše izbire glede zasebnosti',
  honored: 'Ugovor je upoštevan',
  overridden: 'Signal ugovora ni uporabljen: prodajo in deljenje ste dovolili {date}',
  saved: 'Vaša izbira je shranjena.',
  notLoaded: 'Tega ni bilo mogoče naložiti. Poskusite znova.',

  preferencesTitle: 'Nastavitve zasebnosti',
  preferencesText:
    'Odločite se, kaj sme to spletno mesto uporabljati. Nič od spodnjega se ne uporablja brez vašega dovoljenja, razen tistega, kar je vedno vklopljeno.',
  preferencesOptOut:
    'Odločite se, kaj sme to spletno mesto uporabljati, in izklopite tisto, česar ne želite.',
  necessary: 'Nujno',
  necessaryText: 'Potrebno za delovanje spletnega mesta, za prijavo in zapomnitev te izbire.',
  functional: 'Nastavitve',
  functionalText: 'Zapomni si nastavitve, kot so jezik, območje in videz.',
  analytics: 'Statistika',
  analyticsText: 'Meri, kako se spletno mesto uporablja, da ga je mogoče izboljšati.',
  advertising: 'Oglaševanje',
  advertisingText: 'Prikazuje oglase in meri njihov učinek.',
  security: 'Zaščita pred zlorabo',
  securityText: 'Loči ljudi od robotov, na primer v obrazcih.',
  embeds: 'Vdelana vsebina',
  embedsText: 'Prikazuje videoposnetke, zemljevide in objave z drugih spletnih mest.',
  alwaysOn: 'Vedno vklopljeno',
  allowed: 'Dovoljeno',
  notAllowed: 'Ni dovoljeno',
  servicesCount: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  provider: 'Ponudnik',
  purpose: 'Namen',
  country: 'Država',
  cookies: 'Piškotki in shramba',
  retention: 'Čas hrambe',
  transfers: 'Prenos v tujino',
  providerPolicy: 'Pravilnik o zasebnosti ponudnika',
  providerOptOut: 'Ugovarjaj pri ponudniku',
  lockedOptOut:
    'Izklopljeno zaradi vašega ugovora. To spremenite v razdelku [Vaše izbire glede zasebnosti](choices).',
  lockedMinor: 'Izklopljeno zaradi vaše starosti.',
  save: 'Shrani izbiro',
  close: 'Zapri',
  unsaved: 'Vaše spremembe še niso shranjene.',
  discard: 'Zavrzi spremembe',
  reloadText: 'Storitve, ki že delujejo, se ustavijo ob ponovnem nalaganju strani.',
  reload: 'Ponovno naloži zdaj',
  later: 'Pozneje',
  receipt: 'Prenesi potrdilo',

  choicesText:
    'Prodaji in deljenju svojih osebnih podatkov, vključno s ciljnim oglaševanjem, lahko ugovarjate v enem koraku. Računa ne potrebujete.',
  optOutAll: 'Ugovarjaj vsaki prodaji in deljenju',
  statusOptedOut: 'Ugovarjali ste prodaji in deljenju.',
  statusNotOptedOut: 'Niste ugovarjali.',
  allowSaleConfirm: 'Potrdite, da smemo vaše osebne podatke znova prodajati ali deliti.',
  cancel: 'Prekliči',
  morePreferences: 'Vse nastavitve zasebnosti',
  consentId: 'Identifikator vaše privolitve',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  decidedAt: 'Nazadnje spremenjeno {date}',
  contact: 'Dosegljivi smo tudi tukaj:',
  confirmTitle: 'Dovolite prodajo in deljenje?',
  confirmText:
    'Potrdite, da smemo prodajati ali deliti vaše osebne podatke, čeprav nas vaš brskalnik prosi, naj tega ne počnemo.',
  allowSale: 'Dovoli prodajo in deljenje',
  optOutIcon: 'Ikona ugovora',

  recaptcha: 'To spletno mesto ščiti reCAPTCHA.',
  recaptchaAllow: 'Dovoli reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Vdelana vsebina: {name}',
  text: 'Ob nalaganju se ponudniku {provider} pošljejo podatki, na primer vaš naslov IP.',
  once: 'Naloži enkrat',
  always: 'Vedno dovoli {name}',
  policy: 'Pravilnik o zasebnosti: {name}',
};
