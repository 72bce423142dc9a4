// Romanian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Romanian. */
export const messages: Messages = {
  acceptAll: 'Acceptă tot',
  rejectAll: 'Respinge tot',
  choose: 'Alege',

  bannerTitle: 'Alegerea dumneavoastră privind cookie-urile',
  intro: 'Acest site folosește cookie-uri și tehnologii similare.',
  introNamed: '{controller} folosește cookie-uri și tehnologii similare.',
  purposes:
    'Unele sunt necesare. Cu consimțământul dumneavoastră folosim și altele pentru {purposes}.',
  thirdParties: {
    one: '[{count} serviciu al unei părți terțe](list) poate primi date.',
    few: '[{count} servicii ale unor părți terțe](list) pot primi date.',
    other: '[{count} de servicii ale unor părți terțe](list) pot primi date.',
  },
  consequence: 'Dacă respingeți, site-ul funcționează în continuare; unele funcții pot lipsi.',
  withdrawal: 'Vă puteți schimba alegerea sau retrage consimțământul în orice moment.',
  policy: '[Politica de confidențialitate](policy)',
  forFunctional: 'memorarea preferințelor dumneavoastră',
  forAnalytics: 'măsurarea utilizării site-ului',
  forAdvertising: 'publicitate',
  forSecurity: 'protecția împotriva abuzurilor',
  forEmbeds: 'videoclipuri, hărți și alt conținut încorporat',
  series: '1, 2 și 3',
  withoutSale:
    'Opoziția dumneavoastră față de vânzarea și partajarea datelor cu caracter personal rămâne valabilă.',

  noticeTitle: 'Cookie-uri pe acest site',
  noticePurposes: 'Le folosim pentru {purposes}.',
  noticeOptOut: 'Vă puteți opune acum sau în orice moment.',
  ok: 'OK',
  optOut: 'Mă opun',

  conflictTitle: 'Browserul dumneavoastră ne cere să respectăm opoziția',
  conflictText:
    'Ați permis anterior vânzarea sau partajarea datelor cu caracter personal, dar acum browserul dumneavoastră trimite un semnal de opoziție. Respectăm semnalul.',
  stayOptedOut: 'Păstrează opoziția',
  allowAnyway: 'Permite totuși',

  guardianTitle: 'Întrebați un părinte sau tutore',
  guardianText:
    'Folosim numai cookie-urile de care site-ul are nevoie pentru a funcționa. Un părinte sau tutore poate decide asupra celorlalte.',
  continueNecessary: 'Continuă numai cu cele necesare',

  settingsLink: 'Setări de confidențialitate',
  choicesLink: 'Opțiunile dumneavoastră de confidențialitate',
  honored: 'Cererea de opoziție a fost respectată',
  overridden: 'Semnalul de opoziție nu a fost aplicat: ați permis vânzarea și partajarea la {date}',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  notLoaded: 'Nu s-a putut încărca. Încercați din nou.',

  preferencesTitle: 'Setări de confidențialitate',
  preferencesText:
    'Decideți ce poate folosi acest site. Nimic din cele de mai jos nu se folosește fără permisiunea dumneavoastră, cu excepția a ceea ce este mereu activ.',
  preferencesOptOut: 'Decideți ce poate folosi acest site și dezactivați ceea ce nu doriți.',
  necessary: 'Necesare',
  necessaryText:
    'Necesare pentru funcționarea site-ului, pentru autentificare și pentru memorarea acestei alegeri.',
  functional: 'Preferințe',
  functionalText: 'Memorează setări precum limba, regiunea și aspectul.',
  analytics: 'Statistică',
  analyticsText: 'Măsoară modul în care este folosit site-ul, pentru a putea fi îmbunătățit.',
  advertising: 'Publicitate',
  advertisingText: 'Afișează publicitate și îi măsoară efectul.',
  security: 'Protecția împotriva abuzurilor',
  securityText: 'Deosebește oamenii de roboți, de exemplu în formulare.',
  embeds: 'Conținut încorporat',
  embedsText: 'Afișează videoclipuri, hărți și postări care provin de pe alte site-uri.',
  alwaysOn: 'Mereu activ',
  allowed: 'Permis',
  notAllowed: 'Nepermis',
  servicesCount: {
    one: '{count} serviciu',
    few: '{count} servicii',
    other: '{count} de servicii',
  },
  provider: 'Furnizor',
  purpose: 'Scop',
  country: 'Țară',
  cookies: 'Cookie-uri și stocare',
  retention: 'Perioada de păstrare',
  transfers: 'Transferuri în străinătate',
  providerPolicy: 'Politica de confidențialitate a furnizorului',
  providerOptOut: 'Opunere la furnizor',
  lockedOptOut:
    'Dezactivat, deoarece v-ați opus. Puteți schimba la [Opțiunile dumneavoastră de confidențialitate](choices).',
  lockedMinor: 'Dezactivat din cauza vârstei.',
  save: 'Salvează alegerea',
  close: 'Închide',
  unsaved: 'Modificările nu sunt încă salvate.',
  discard: 'Renunță la modificări',
  reloadText: 'Serviciile deja pornite se opresc la reîncărcarea paginii.',
  reload: 'Reîncarcă acum',
  later: 'Mai târziu',
  receipt: 'Descarcă o dovadă',

  choicesText:
    'Vă puteți opune într-un singur pas vânzării și partajării datelor dumneavoastră cu caracter personal, inclusiv publicității direcționate. Nu este nevoie de cont.',
  optOutAll: 'Mă opun oricărei vânzări și partajări',
  statusOptedOut: 'V-ați opus vânzării și partajării.',
  statusNotOptedOut: 'Nu v-ați opus.',
  allowSaleConfirm:
    'Confirmați că putem din nou vinde sau partaja datele dumneavoastră cu caracter personal.',
  cancel: 'Anulează',
  morePreferences: 'Toate setările de confidențialitate',
  consentId: 'ID-ul consimțământului dumneavoastră',
  copy: 'Copiază',
  copied: 'Copiat',
  decidedAt: 'Ultima modificare: {date}',
  contact: 'Ne puteți contacta și aici:',
  confirmTitle: 'Permiteți vânzarea și partajarea?',
  confirmText:
    'Confirmați că putem vinde sau partaja datele dumneavoastră cu caracter personal, deși browserul ne cere să nu o facem.',
  allowSale: 'Permite vânzarea și partajarea',
  optOutIcon: 'Pictogramă pentru opoziție',

  recaptcha: 'Acest site este protejat de reCAPTCHA.',
  recaptchaAllow: 'Permite reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Conținut de la {name}',
  text: 'La încărcare, către {provider} sunt trimise date precum adresa dumneavoastră IP.',
  once: 'Încarcă o dată',
  always: 'Permite întotdeauna {name}',
  policy: 'Politica de confidențialitate: {name}',
};
