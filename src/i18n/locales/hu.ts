// Hungarian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Hungarian. */
export const messages: Messages = {
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  choose: 'Választás',

  bannerTitle: 'Az Ön döntése a sütikről',
  intro: 'Ez a webhely sütiket (cookie-kat) és hasonló technológiákat használ.',
  introNamed: '{controller} sütiket (cookie-kat) és hasonló technológiákat használ.',
  purposes:
    'Néhány közülük szükséges. Az Ön hozzájárulásával másokat is használunk a következő célokra: {purposes}.',
  thirdParties: {
    one: '[{count} harmadik féltől származó szolgáltatás](list) kaphat adatokat.',
    other: '[{count} harmadik féltől származó szolgáltatás](list) kaphat adatokat.',
  },
  consequence: 'Ha elutasítja, a webhely akkor is működik; egyes funkciók hiányozhatnak.',
  withdrawal: 'Döntését bármikor megváltoztathatja, hozzájárulását bármikor visszavonhatja.',
  policy: '[Adatvédelmi tájékoztató](policy)',
  forFunctional: 'beállításainak megjegyzése',
  forAnalytics: 'a webhely használatának mérése',
  forAdvertising: 'hirdetés',
  forSecurity: 'védelem a visszaélések ellen',
  forEmbeds: 'videók, térképek és más beágyazott tartalmak',
  series: '1, 2 és 3',
  withoutSale:
    'A személyes adatok értékesítése és megosztása elleni tiltakozása továbbra is érvényes.',

  noticeTitle: 'Sütik ezen a webhelyen',
  noticePurposes: 'A következő célokra használjuk őket: {purposes}.',
  noticeOptOut: 'Most vagy bármikor tiltakozhat.',
  ok: 'Rendben',
  optOut: 'Tiltakozás',

  conflictTitle: 'Böngészője kéri, hogy vegyük figyelembe tiltakozását',
  conflictText:
    'Korábban engedélyezte a személyes adatok értékesítését vagy megosztását, de böngészője most tiltakozási jelzést küld. A jelzést követjük.',
  stayOptedOut: 'A tiltakozás fenntartása',
  allowAnyway: 'Engedélyezés mégis',

  guardianTitle: 'Kérdezze meg szülőjét vagy gyámját',
  guardianText:
    'Csak azokat a sütiket használjuk, amelyekre a webhely működéséhez szükség van. A többiről szülője vagy gyámja dönthet.',
  continueNecessary: 'Folytatás csak a szükségesekkel',

  settingsLink: 'Adatvédelmi beállítások',
  choicesLink: 'Adatvédelmi döntései',
  honored: 'A tiltakozást teljesítettük',
  overridden:
    'A tiltakozási jelzést nem alkalmaztuk: Ön engedélyezte az értékesítést és a megosztást ekkor: {date}',
  saved: 'Döntését elmentettük.',
  notLoaded: 'Nem sikerült betölteni. Kérjük, próbálja újra.',

  preferencesTitle: 'Adatvédelmi beállítások',
  preferencesText:
    'Döntse el, mit használhat ez a webhely. Az alábbiakból semmit nem használunk az Ön engedélye nélkül, kivéve azt, ami mindig be van kapcsolva.',
  preferencesOptOut: 'Döntse el, mit használhat ez a webhely, és kapcsolja ki, amit nem szeretne.',
  necessary: 'Szükséges',
  necessaryText: 'A webhely működéséhez, a bejelentkezéshez és e döntés megjegyzéséhez kell.',
  functional: 'Beállítások',
  functionalText: 'Megjegyzi például a nyelvet, a régiót és a megjelenést.',
  analytics: 'Statisztika',
  analyticsText: 'Méri, hogyan használják a webhelyet, hogy javítani lehessen.',
  advertising: 'Hirdetés',
  advertisingText: 'Hirdetéseket jelenít meg, és méri a hatásukat.',
  security: 'Védelem a visszaélések ellen',
  securityText: 'Megkülönbözteti az embereket a robotoktól, például űrlapokon.',
  embeds: 'Beágyazott tartalom',
  embedsText: 'Más webhelyekről származó videókat, térképeket és bejegyzéseket jelenít meg.',
  alwaysOn: 'Mindig bekapcsolva',
  allowed: 'Engedélyezve',
  notAllowed: 'Nincs engedélyezve',
  servicesCount: {
    one: '{count} szolgáltatás',
    other: '{count} szolgáltatás',
  },
  provider: 'Szolgáltató',
  purpose: 'Cél',
  country: 'Ország',
  cookies: 'Sütik és tárolás',
  retention: 'Megőrzési idő',
  transfers: 'Továbbítás külföldre',
  providerPolicy: 'A szolgáltató adatvédelmi tájékoztatója',
  providerOptOut: 'Tiltakozás a szolgáltatónál',
  lockedOptOut:
    'Kikapcsolva, mert Ön tiltakozott. Ezt itt módosíthatja: [Adatvédelmi döntései](choices).',
  lockedMinor: 'Kikapcsolva az Ön életkora miatt.',
  save: 'Választás mentése',
  close: 'Bezárás',
  unsaved: 'Módosításait még nem mentettük.',
  discard: 'Módosítások elvetése',
  reloadText: 'A már elindult szolgáltatások az oldal újratöltésekor leállnak.',
  reload: 'Újratöltés most',
  later: 'Később',
  receipt: 'Igazolás letöltése',

  choicesText:
    'Személyes adatai értékesítése és megosztása ellen, ideértve a célzott hirdetést is, egy lépésben tiltakozhat. Ehhez nem kell fiók.',
  optOutAll: 'Tiltakozás minden értékesítés és megosztás ellen',
  statusOptedOut: 'Ön tiltakozott az értékesítés és a megosztás ellen.',
  statusNotOptedOut: 'Ön nem tiltakozott.',
  allowSaleConfirm:
    'Kérjük, erősítse meg, hogy ismét értékesíthetjük vagy megoszthatjuk személyes adatait.',
  cancel: 'Mégse',
  morePreferences: 'Minden adatvédelmi beállítás',
  consentId: 'Hozzájárulásának azonosítója',
  copy: 'Másolás',
  copied: 'Másolva',
  decidedAt: 'Utoljára módosítva: {date}',
  contact: 'Itt is elérhet minket:',
  confirmTitle: 'Engedélyezi az értékesítést és a megosztást?',
  confirmText:
    'Kérjük, erősítse meg, hogy értékesíthetjük vagy megoszthatjuk személyes adatait, bár böngészője arra kér, hogy ne tegyük.',
  allowSale: 'Értékesítés és megosztás engedélyezése',
  optOutIcon: 'A tiltakozás ikonja',

  recaptcha: 'Ezt a webhelyet a reCAPTCHA védi.',
  recaptchaAllow: 'reCAPTCHA engedélyezése',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Beágyazott tartalom: {name}',
  text: 'Betöltésekor adatok, például az Ön IP-címe jutnak el a szolgáltatóhoz: {provider}.',
  once: 'Betöltés egyszer',
  always: '{name} állandó engedélyezése',
  policy: 'Adatvédelmi tájékoztató: {name}',
};
