// Turkish.

import type { EmbedMessages } from '../embed.js';
import type { Messages } from '../messages.js';

/** The texts in Turkish. */
export const messages: Messages = {
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  choose: 'Seç',

  bannerTitle: 'Çerezler hakkındaki tercihiniz',
  intro: 'Bu site çerezler ve benzer teknolojiler kullanır.',
  introNamed: '{controller}, çerezler ve benzer teknolojiler kullanır.',
  purposes:
    'Bazıları zorunludur. Açık rızanızla şu amaçlar için başkalarını da kullanırız: {purposes}.',
  thirdParties: {
    one: '[Üçüncü kişilere ait {count} hizmet](list) veri alabilir.',
    other: '[Üçüncü kişilere ait {count} hizmet](list) veri alabilir.',
  },
  consequence: 'Reddederseniz site yine çalışır; bazı işlevler eksik olabilir.',
  withdrawal: 'Tercihinizi istediğiniz zaman değiştirebilir veya rızanızı geri alabilirsiniz.',
  policy: '[Gizlilik politikası](policy)',
  forFunctional: 'tercihlerinizin hatırlanması',
  forAnalytics: 'site kullanımının ölçülmesi',
  forAdvertising: 'reklam',
  forSecurity: 'kötüye kullanıma karşı koruma',
  forEmbeds: 'videolar, haritalar ve diğer gömülü içerikler',
  series: '1, 2 ve 3',
  withoutSale: 'Kişisel verilerin satılmasına ve paylaşılmasına itirazınız geçerliliğini koruyor.',

  noticeTitle: 'Bu sitedeki çerezler',
  noticePurposes: 'Onları şu amaçlar için kullanırız: {purposes}.',
  noticeOptOut: 'Şimdi veya istediğiniz zaman itiraz edebilirsiniz.',
  ok: 'Tamam',
  optOut: 'İtiraz et',

  conflictTitle: 'Tarayıcınız itirazınıza uymamızı istiyor',
  conflictText:
    'Daha önce kişisel verilerin satılmasına veya paylaşılmasına izin vermiştiniz, ancak tarayıcınız şimdi bir itiraz sinyali gönderiyor. Sinyale uyuyoruz.',
  stayOptedOut: 'İtirazı sürdür',
  allowAnyway: 'Yine de izin ver',

  guardianTitle: 'Bir ebeveyne veya vasiye sorun',
  guardianText:
    'Yalnızca sitenin çalışması için gereken çerezleri kullanıyoruz. Diğerlerine bir ebeveyn veya vasi karar verebilir.',
  continueNecessary: 'Yalnızca zorunlu olanlarla devam et',

  settingsLink: 'Gizlilik ayarları',
  choicesLink: 'Gizlilik tercihleriniz',
  honored: 'İtiraz talebine uyuldu',
  overridden: 'İtiraz sinyali uygulanmadı: {date} tarihinde satış ve paylaşıma izin verdiniz',
  saved: 'Tercihiniz kaydedildi.',
  notLoaded: 'Yüklenemedi. Lütfen tekrar deneyin.',

  preferencesTitle: 'Gizlilik ayarları',
  preferencesText:
    'Bu sitenin neleri kullanabileceğine karar verin. Her zaman açık olanlar dışında aşağıdakilerin hiçbiri izniniz olmadan kullanılmaz.',
  preferencesOptOut:
    'Bu sitenin neleri kullanabileceğine karar verin ve istemediklerinizi kapatın.',
  necessary: 'Zorunlu',
  necessaryText: 'Sitenin çalışması, oturum açma ve bu tercihin hatırlanması için gerekir.',
  functional: 'Tercihler',
  functionalText: 'Dil, bölge ve görünüm gibi ayarları hatırlar.',
  analytics: 'İstatistik',
  analyticsText: 'Sitenin geliştirilebilmesi için nasıl kullanıldığını ölçer.',
  advertising: 'Reklam',
  advertisingText: 'Reklam gösterir ve etkisini ölçer.',
  security: 'Kötüye kullanıma karşı koruma',
  securityText: 'Örneğin formlarda insanları robotlardan ayırır.',
  embeds: 'Gömülü içerik',
  embedsText: 'Başka sitelerden gelen videoları, haritaları ve gönderileri gösterir.',
  alwaysOn: 'Her zaman açık',
  allowed: 'İzin verildi',
  notAllowed: 'İzin verilmedi',
  servicesCount: {
    one: '{count} hizmet',
    other: '{count} hizmet',
  },
  provider: 'Sağlayıcı',
  purpose: 'Amaç',
  country: 'Ülke',
  cookies: 'Çerezler ve depolama',
  retention: 'Saklama süresi',
  transfers: 'Yurt dışına aktarım',
  providerPolicy: 'Sağlayıcının gizlilik politikası',
  providerOptOut: 'Sağlayıcıda itiraz et',
  lockedOptOut:
    'İtiraz ettiğiniz için kapalı. Bunu [Gizlilik tercihleriniz](choices) altında değiştirebilirsiniz.',
  lockedMinor: 'Yaşınız nedeniyle kapalı.',
  save: 'Tercihleri kaydet',
  close: 'Kapat',
  unsaved: 'Değişiklikleriniz henüz kaydedilmedi.',
  discard: 'Değişiklikleri at',
  reloadText: 'Başlamış olan hizmetler sayfa yeniden yüklenince durur.',
  reload: 'Şimdi yeniden yükle',
  later: 'Daha sonra',
  receipt: 'Makbuzu indir',

  choicesText:
    'Hedefli reklam dahil, kişisel verilerinizin satılmasına ve paylaşılmasına tek adımda itiraz edebilirsiniz. Hesap gerekmez.',
  optOutAll: 'Her türlü satış ve paylaşıma itiraz et',
  statusOptedOut: 'Satış ve paylaşıma itiraz ettiniz.',
  statusNotOptedOut: 'İtiraz etmediniz.',
  allowSaleConfirm:
    'Kişisel verilerinizi yeniden satabileceğimizi veya paylaşabileceğimizi lütfen onaylayın.',
  cancel: 'İptal',
  morePreferences: 'Tüm gizlilik ayarları',
  consentId: 'Rıza kimliğiniz',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  decidedAt: 'Son değişiklik: {date}',
  contact: 'Bize buradan da ulaşabilirsiniz:',
  confirmTitle: 'Satış ve paylaşıma izin verilsin mi?',
  confirmText:
    'Tarayıcınız yapmamamızı istese de kişisel verilerinizi satabileceğimizi veya paylaşabileceğimizi lütfen onaylayın.',
  allowSale: 'Satış ve paylaşıma izin ver',
  optOutIcon: 'İtiraz simgesi',

  recaptcha: 'Bu site reCAPTCHA ile korunmaktadır.',
  recaptchaAllow: 'reCAPTCHA’ya izin ver',
};

/** What stands where an embed will be. */
export const embed: EmbedMessages = {
  title: 'Gömülü içerik: {name}',
  text: 'Yüklendiğinde IP adresiniz gibi veriler sağlayıcıya gönderilir: {provider}.',
  once: 'Bir kez yükle',
  always: '{name} için her zaman izin ver',
  policy: 'Gizlilik politikası: {name}',
};
