// Albanian.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Albanian. */
export const messages: Messages = {
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  choose: 'Zgjidh',

  bannerTitle: 'Zgjedhja juaj për cookie-t',
  intro: 'Kjo faqe përdor cookie dhe teknologji të ngjashme.',
  introNamed: '{controller} përdor cookie dhe teknologji të ngjashme.',
  purposes:
    'Disa janë të nevojshme. Me pëlqimin tuaj përdorim edhe të tjera për këto qëllime: {purposes}.',
  thirdParties: {
    one: '[{count} shërbim i një pale të tretë](list) mund të marrë të dhëna.',
    other: '[{count} shërbime të palëve të treta](list) mund të marrin të dhëna.',
  },
  consequence: 'Nëse refuzoni, faqja funksionon gjithsesi; disa funksione mund të mungojnë.',
  withdrawal: 'Mund ta ndryshoni zgjedhjen ose ta tërhiqni pëlqimin në çdo kohë.',
  policy: '[Politika e privatësisë](policy)',
  forFunctional: 'ruajtja e parapëlqimeve tuaja',
  forAnalytics: 'matja e përdorimit të faqes',
  forAdvertising: 'reklamimi',
  forSecurity: 'mbrojtja nga abuzimi',
  forEmbeds: 'videot, hartat dhe përmbajtje të tjera të integruara',
  series: '1, 2 dhe 3',
  withoutSale: 'Kundërshtimi juaj ndaj shitjes dhe ndarjes së të dhënave personale mbetet në fuqi.',

  noticeTitle: 'Cookie-t në këtë faqe',
  noticePurposes: 'I përdorim për këto qëllime: {purposes}.',
  noticeOptOut: 'Mund të kundërshtoni tani ose në çdo kohë.',
  ok: 'Në rregull',
  optOut: 'Kundërshto',

  conflictTitle: 'Shfletuesi juaj na kërkon të respektojmë kundërshtimin tuaj',
  conflictText:
    'Më parë e lejuat shitjen ose ndarjen e të dhënave personale, por tani shfletuesi juaj dërgon një sinjal kundërshtimi. Ne e ndjekim sinjalin.',
  stayOptedOut: 'Ruaj kundërshtimin',
  allowAnyway: 'Lejo gjithsesi',

  guardianTitle: 'Pyesni një prind ose kujdestar',
  guardianText:
    'Përdorim vetëm cookie-t që i duhen faqes për të funksionuar. Për të tjerat mund të vendosë një prind ose kujdestar.',
  continueNecessary: 'Vazhdo vetëm me të nevojshmet',

  settingsLink: 'Cilësimet e privatësisë',
  choicesLink: 'Zgjedhjet tuaja të privatësisë',
  honored: 'Kërkesa e kundërshtimit u respektua',
  overridden: 'Sinjali i kundërshtimit nuk u zbatua: e lejuat shitjen dhe ndarjen më {date}',
  saved: 'Zgjedhja juaj u ruajt.',
  notLoaded: 'Kjo nuk mund të ngarkohej. Ju lutemi provoni përsëri.',

  preferencesTitle: 'Cilësimet e privatësisë',
  preferencesText:
    'Vendosni çfarë mund të përdorë kjo faqe. Asgjë më poshtë nuk përdoret pa lejen tuaj, përveç asaj që është gjithmonë aktive.',
  preferencesOptOut:
    'Vendosni çfarë mund të përdorë kjo faqe dhe çaktivizoni atë që nuk dëshironi.',
  necessary: 'Të nevojshme',
  necessaryText: 'Duhen për funksionimin e faqes, për hyrjen dhe për ruajtjen e kësaj zgjedhjeje.',
  functional: 'Parapëlqimet',
  functionalText: 'Mban mend cilësime si gjuha, rajoni dhe pamja.',
  analytics: 'Statistikat',
  analyticsText: 'Mat se si përdoret faqja, që të mund të përmirësohet.',
  advertising: 'Reklamimi',
  advertisingText: 'Shfaq reklama dhe mat efektin e tyre.',
  security: 'Mbrojtja nga abuzimi',
  securityText: 'Dallon njerëzit nga robotët, për shembull në formularë.',
  embeds: 'Përmbajtje e integruar',
  embedsText: 'Shfaq video, harta dhe postime që vijnë nga faqe të tjera.',
  alwaysOn: 'Gjithmonë aktive',
  allowed: 'E lejuar',
  notAllowed: 'E palejuar',
  servicesCount: {
    one: '{count} shërbim',
    other: '{count} shërbime',
  },
  provider: 'Ofruesi',
  purpose: 'Qëllimi',
  country: 'Shteti',
  cookies: 'Cookie-t dhe hapësira e ruajtjes',
  retention: 'Afati i ruajtjes',
  transfers: 'Transferimet jashtë vendit',
  providerPolicy: 'Politika e privatësisë e ofruesit',
  providerOptOut: 'Kundërshto te ofruesi',
  lockedOptOut:
    'E çaktivizuar, sepse kundërshtuat. Ndryshojeni te [Zgjedhjet tuaja të privatësisë](choices).',
  lockedMinor: 'E çaktivizuar për shkak të moshës suaj.',
  save: 'Ruaj zgjedhjet',
  close: 'Mbyll',
  unsaved: 'Ndryshimet tuaja nuk janë ruajtur ende.',
  discard: 'Hidh poshtë ndryshimet',
  reloadText: 'Shërbimet që kanë nisur tashmë ndalen kur faqja ringarkohet.',
  reload: 'Ringarko tani',
  later: 'Më vonë',
  receipt: 'Shkarko dëftesën',

  choicesText:
    'Mund ta kundërshtoni me një hap shitjen dhe ndarjen e të dhënave tuaja personale, përfshirë reklamimin e synuar. Nuk nevojitet llogari.',
  optOutAll: 'Kundërshto çdo shitje dhe ndarje',
  statusOptedOut: 'E keni kundërshtuar shitjen dhe ndarjen.',
  statusNotOptedOut: 'Nuk e keni kundërshtuar.',
  allowSaleConfirm:
    'Ju lutemi konfirmoni se mund t’i shesim ose ndajmë sërish të dhënat tuaja personale.',
  cancel: 'Anulo',
  morePreferences: 'Të gjitha cilësimet e privatësisë',
  consentId: 'ID-ja e pëlqimit tuaj',
  copy: 'Kopjo',
  copied: 'U kopjua',
  decidedAt: 'Ndryshuar së fundi më {date}',
  contact: 'Mund të na kontaktoni edhe këtu:',
  confirmTitle: 'Të lejohen shitja dhe ndarja?',
  confirmText:
    'Ju lutemi konfirmoni se mund t’i shesim ose ndajmë të dhënat tuaja personale, megjithëse shfletuesi juaj na kërkon të mos e bëjmë.',
  allowSale: 'Lejo shitjen dhe ndarjen',
  optOutIcon: 'Ikona e kundërshtimit',

  recaptcha: 'Ky sajt mbrohet nga reCAPTCHA.',
  recaptchaAllow: 'Lejo reCAPTCHA',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Përmbajtje nga {name}',
  text: 'Ngarkimi i saj dërgon të dhëna, si adresa juaj IP, te {provider}.',
  once: 'Ngarko një herë',
  always: 'Lejo gjithmonë {name}',
  policy: 'Politika e privatësisë e {name}',
};
