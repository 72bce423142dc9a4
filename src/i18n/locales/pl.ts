// Polish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Polish. */
export const messages: Messages = {
  acceptAll: 'Zaakceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  choose: 'Wybierz',

  bannerTitle: 'Państwa wybór dotyczący plików cookie',
  intro: 'Ta strona używa plików cookie i podobnych technologii.',
  introNamed: '{controller} używa plików cookie i podobnych technologii.',
  purposes:
    'Niektóre są niezbędne. Za Państwa zgodą używamy także innych w tych celach: {purposes}.',
  thirdParties: {
    one: '[{count} usługa strony trzeciej](list) może otrzymać dane.',
    few: '[{count} usługi stron trzecich](list) mogą otrzymać dane.',
    many: '[{count} usług stron trzecich](list) może otrzymać dane.',
    other: '[{count} usługi stron trzecich](list) mogą otrzymać dane.',
  },
  consequence: 'Po odrzuceniu strona nadal działa; niektórych funkcji może brakować.',
  withdrawal: 'W każdej chwili można zmienić wybór lub wycofać zgodę.',
  policy: '[Polityka prywatności](policy)',
  forFunctional: 'zapamiętanie preferencji',
  forAnalytics: 'pomiar korzystania ze strony',
  forAdvertising: 'reklama',
  forSecurity: 'ochrona przed nadużyciami',
  forEmbeds: 'filmy, mapy i inne treści osadzone',
  series: '1, 2 i 3',
  withoutSale:
    'Państwa sprzeciw wobec sprzedaży i udostępniania danych osobowych pozostaje w mocy.',

  noticeTitle: 'Pliki cookie na tej stronie',
  noticePurposes: 'Używamy ich w tych celach: {purposes}.',
  noticeOptOut: 'Sprzeciw można zgłosić teraz lub w każdej chwili.',
  ok: 'OK',
  optOut: 'Zgłoś sprzeciw',

  conflictTitle: 'Przeglądarka prosi nas o uwzględnienie sprzeciwu',
  conflictText:
    'Wcześniej udzielono zgody na sprzedaż lub udostępnianie danych osobowych, ale teraz przeglądarka wysyła sygnał sprzeciwu. Stosujemy się do tego sygnału.',
  stayOptedOut: 'Pozostaw sprzeciw',
  allowAnyway: 'Mimo to zezwól',

  guardianTitle: 'Prosimy zapytać rodzica lub opiekuna',
  guardianText:
    'Używamy tylko plików cookie, których strona potrzebuje do działania. O innych może zdecydować rodzic lub opiekun.',
  continueNecessary: 'Kontynuuj tylko z niezbędnymi',

  settingsLink: 'Ustawienia prywatności',
  choicesLink: 'Państwa wybory dotyczące prywatności',
  honored: 'Sprzeciw został uwzględniony',
  overridden:
    'Sygnał sprzeciwu nie został zastosowany: zezwolono na sprzedaż i udostępnianie {date}',
  saved: 'Wybór został zapisany.',
  notLoaded: 'Nie udało się tego załadować. Prosimy spróbować ponownie.',

  preferencesTitle: 'Ustawienia prywatności',
  preferencesText:
    'Prosimy zdecydować, czego ta strona może używać. Nic z poniższych nie jest używane bez Państwa zgody, oprócz tego, co jest zawsze włączone.',
  preferencesOptOut:
    'Prosimy zdecydować, czego ta strona może używać, i wyłączyć to, co niechciane.',
  necessary: 'Niezbędne',
  necessaryText: 'Potrzebne do działania strony, logowania i zapamiętania tego wyboru.',
  functional: 'Preferencje',
  functionalText: 'Zapamiętuje ustawienia, takie jak język, region i wygląd.',
  analytics: 'Statystyka',
  analyticsText: 'Mierzy, jak używana jest strona, aby można ją było ulepszać.',
  advertising: 'Reklama',
  advertisingText: 'Wyświetla reklamy i mierzy ich skuteczność.',
  security: 'Ochrona przed nadużyciami',
  securityText: 'Odróżnia ludzi od robotów, na przykład w formularzach.',
  embeds: 'Treści osadzone',
  embedsText: 'Wyświetla filmy, mapy i wpisy pochodzące z innych stron.',
  alwaysOn: 'Zawsze włączone',
  allowed: 'Dozwolone',
  notAllowed: 'Niedozwolone',
  servicesCount: {
    one: '{count} usługa',
    few: '{count} usługi',
    many: '{count} usług',
    other: '{count} usługi',
  },
  provider: 'Dostawca',
  purpose: 'Cel',
  country: 'Kraj',
  cookies: 'Pliki cookie i pamięć',
  retention: 'Okres przechowywania',
  transfers: 'Przekazywanie za granicę',
  providerPolicy: 'Polityka prywatności dostawcy',
  providerOptOut: 'Zgłoś sprzeciw u dostawcy',
  lockedOptOut:
    'Wyłączone z powodu zgłoszonego sprzeciwu. Można to zmienić w sekcji [Państwa wybory dotyczące prywatności](choices).',
  lockedMinor: 'Wyłączone ze względu na wiek.',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  unsaved: 'Zmiany nie zostały jeszcze zapisane.',
  discard: 'Odrzuć zmiany',
  reloadText: 'Usługi już uruchomione zatrzymają się po ponownym załadowaniu strony.',
  reload: 'Załaduj ponownie teraz',
  later: 'Później',
  receipt: 'Pobierz potwierdzenie',

  choicesText:
    'Sprzeciw wobec sprzedaży i udostępniania danych osobowych, w tym wobec reklamy ukierunkowanej, można zgłosić w jednym kroku. Konto nie jest potrzebne.',
  optOutAll: 'Zgłoś sprzeciw wobec wszelkiej sprzedaży i udostępniania',
  statusOptedOut: 'Zgłoszono sprzeciw wobec sprzedaży i udostępniania.',
  statusNotOptedOut: 'Nie zgłoszono sprzeciwu.',
  allowSaleConfirm:
    'Prosimy potwierdzić, że znów możemy sprzedawać lub udostępniać Państwa dane osobowe.',
  cancel: 'Anuluj',
  morePreferences: 'Wszystkie ustawienia prywatności',
  consentId: 'Państwa identyfikator zgody',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  decidedAt: 'Ostatnia zmiana: {date}',
  contact: 'Można się z nami skontaktować także tutaj:',
  confirmTitle: 'Zezwolić na sprzedaż i udostępnianie?',
  confirmText:
    'Prosimy potwierdzić, że możemy sprzedawać lub udostępniać Państwa dane osobowe, chociaż przeglądarka prosi, aby tego nie robić.',
  allowSale: 'Zezwól na sprzedaż i udostępnianie',
  optOutIcon: 'Ikona sprzeciwu',

  recaptcha: 'Ta strona jest chroniona przez reCAPTCHA.',
  recaptchaAllow: 'Zezwól na reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Treści osadzone: {name}',
  text: 'Ich załadowanie przekazuje dostawcy {provider} dane takie jak adres IP.',
  once: 'Załaduj raz',
  always: 'Zawsze zezwalaj na {name}',
  policy: 'Polityka prywatności: {name}',
};
